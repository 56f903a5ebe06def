package fr.ess.strategy.competence;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The compensation of a service of general economic interest: the facts of the kind {@code sgei-compensation}.
 *
 * <p>The rules are those of the day of the act of entrustment.
 *
 * @param entrustedOn  the day of the act of entrustment, if it is known
 * @param entrusted  whether an act entrusts the service, if it is known
 * @param service  what the service is, if it is known
 * @param yearly  the average yearly compensation over the entrustment, zero or more, if it is known
 * @param controlMonths  the longest time between two controls of overcompensation, in months, zero or more, if it is known
 * @param termMonths  the length of the entrustment, in months, zero or more, if it is known
 */
public record SgeiCompensation(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate entrustedOn,

        @Nullable Boolean entrusted,
        @Nullable SgeiClass service,
        @Nullable @PositiveOrZero Euros yearly,
        @Nullable @PositiveOrZero Integer controlMonths,
        @Nullable @PositiveOrZero Integer termMonths)
        implements Serializable, Assessable {

    /** The day of the act of entrustment. */
    public static final Fact<SgeiCompensation, Day> ENTRUSTED_ON =
            Fact.day("entrustedOn", SgeiCompensation::entrustedOn);

    /** Whether an act entrusts the service. */
    public static final Fact<SgeiCompensation, Flag> ENTRUSTED = Fact.flag("entrusted", SgeiCompensation::entrusted);

    /** What the service is. */
    public static final Fact<SgeiCompensation, Code> SERVICE =
            Fact.code("service", SgeiClass.class, SgeiCompensation::service);

    /** The average yearly compensation over the entrustment, zero or more. */
    public static final Fact<SgeiCompensation, Euros> YEARLY = Fact.of("yearly", SgeiCompensation::yearly);

    /** The longest time between two controls of overcompensation, in months, zero or more. */
    public static final Fact<SgeiCompensation, Months> CONTROL_MONTHS =
            Fact.months("controlMonths", SgeiCompensation::controlMonths);

    /** The length of the entrustment, in months, zero or more. */
    public static final Fact<SgeiCompensation, Months> TERM_MONTHS =
            Fact.months("termMonths", SgeiCompensation::termMonths);

    /** Creates the facts. */
    public SgeiCompensation {
        Faults.of("SgeiCompensation")
                .positiveOrZero("yearly", yearly)
                .positiveOrZero("controlMonths", controlMonths)
                .positiveOrZero("termMonths", termMonths)
                .refuse();
    }

    @Override
    public Assessment<SgeiCompensation> assess(Law law) {
        return SgeiRules.SET.assess(this, law);
    }
}
