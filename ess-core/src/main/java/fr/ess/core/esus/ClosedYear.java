package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed financial year, as far as the impact of social utility is measured on it.
 *
 * @param ends  the last day of the year
 * @param socialCharges  the operating charges of the activities of social utility, if they are known
 * @param totalCharges  all operating charges, if they are known; not less than those
 * @param remuneration  the dividends, and the remuneration of funding other than bank loans, if they are known
 * @param funds  the equity, which may be negative, and that funding, if they are known
 */
public record ClosedYear(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate ends,

        @Nullable @PositiveOrZero Euros socialCharges,
        @Nullable @PositiveOrZero Euros totalCharges,
        @Nullable @PositiveOrZero Euros remuneration,
        @Nullable Euros funds)
        implements Serializable {

    private static final Must BE_A_PART = new Must(
            "must not be more than all operating charges", "ne doit pas dépasser le total des charges d’exploitation");

    /** The last day of the year. */
    public static final Fact<ClosedYear, Day> ENDS = Fact.day("ends", ClosedYear::ends);

    /** The operating charges of the activities of social utility. */
    public static final Fact<ClosedYear, Euros> SOCIAL_CHARGES = Fact.of("socialCharges", ClosedYear::socialCharges);

    /** All operating charges. */
    public static final Fact<ClosedYear, Euros> TOTAL_CHARGES = Fact.of("totalCharges", ClosedYear::totalCharges);

    /** The dividends, and the remuneration of funding other than bank loans. */
    public static final Fact<ClosedYear, Euros> REMUNERATION = Fact.of("remuneration", ClosedYear::remuneration);

    /** The equity and that funding. */
    public static final Fact<ClosedYear, Euros> FUNDS = Fact.of("funds", ClosedYear::funds);

    /** Creates a year. */
    public ClosedYear {
        var faults = Faults.of("ClosedYear")
                .given("ends", ends)
                .positiveOrZero("socialCharges", socialCharges)
                .positiveOrZero("totalCharges", totalCharges)
                .positiveOrZero("remuneration", remuneration);
        if (faults.none()
                && socialCharges != null
                && totalCharges != null
                && socialCharges.compareTo(totalCharges) > 0) {
            faults.add("socialCharges", BE_A_PART, socialCharges);
        }
        faults.refuse();
    }
}
