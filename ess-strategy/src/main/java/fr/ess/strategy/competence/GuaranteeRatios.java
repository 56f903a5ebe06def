package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The annuities of an authority that guarantees loans, for a year.
 *
 * @param revenue  its real operating revenue, zero or more, if it is known
 * @param ownAnnuity  the net annuity of its own debt, zero or more, if it is known
 * @param guaranteed  the annuities that it guarantees already, zero or more, if they are known
 * @param provisions  its provisions for guarantees, zero or more, if they are known
 */
public record GuaranteeRatios(
        @Nullable @PositiveOrZero Euros revenue,
        @Nullable @PositiveOrZero Euros ownAnnuity,
        @Nullable @PositiveOrZero Euros guaranteed,
        @Nullable @PositiveOrZero Euros provisions)
        implements Serializable {

    /** Its real operating revenue, zero or more. */
    public static final Fact<GuaranteeRatios, Euros> REVENUE = Fact.of("revenue", GuaranteeRatios::revenue);

    /** The net annuity of its own debt, zero or more. */
    public static final Fact<GuaranteeRatios, Euros> OWN_ANNUITY = Fact.of("ownAnnuity", GuaranteeRatios::ownAnnuity);

    /** The annuities that it guarantees already, zero or more, if they are known. */
    public static final Fact<GuaranteeRatios, Euros> GUARANTEED = Fact.of("guaranteed", GuaranteeRatios::guaranteed);

    /** Its provisions for guarantees, zero or more, if they are known. */
    public static final Fact<GuaranteeRatios, Euros> PROVISIONS = Fact.of("provisions", GuaranteeRatios::provisions);

    /** Creates the facts. */
    public GuaranteeRatios {
        Faults.of("GuaranteeRatios")
                .positiveOrZero("revenue", revenue)
                .positiveOrZero("ownAnnuity", ownAnnuity)
                .positiveOrZero("guaranteed", guaranteed)
                .positiveOrZero("provisions", provisions)
                .refuse();
    }
}
