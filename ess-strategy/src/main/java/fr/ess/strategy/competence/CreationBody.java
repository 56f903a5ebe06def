package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part in the creation or takeover of enterprises, and its money in a year.
 *
 * <p>Defined by the Code général des collectivités territoriales, articles L1511-7 and R1511-1.
 *
 * @param soleObject  whether that is its sole object, or it lends as article L1511-7 says, if it is known
 * @param receipts  its total receipts of the year, the subsidy included, zero or more, if they are known
 * @param publicAid  all public aid of the year, from the State, authorities, the European Union and international bodies, the subsidy included, zero or more, if it is known
 */
public record CreationBody(
        @Nullable Boolean soleObject,
        @Nullable @PositiveOrZero Euros receipts,
        @Nullable @PositiveOrZero Euros publicAid)
        implements Serializable {

    /** Whether that is its sole object, or it lends as article L1511-7 says. */
    public static final Fact<CreationBody, Flag> SOLE_OBJECT = Fact.flag("soleObject", CreationBody::soleObject);

    /** Its total receipts of the year, the subsidy included, zero or more, if they are known. */
    public static final Fact<CreationBody, Euros> RECEIPTS = Fact.of("receipts", CreationBody::receipts);

    /** All public aid of the year, from the State, authorities, the European Union and international bodies, the subsidy included, zero or more. */
    public static final Fact<CreationBody, Euros> PUBLIC_AID = Fact.of("publicAid", CreationBody::publicAid);

    /** Creates the facts. */
    public CreationBody {
        Faults.of("CreationBody")
                .positiveOrZero("receipts", receipts)
                .positiveOrZero("publicAid", publicAid)
                .refuse();
    }
}
