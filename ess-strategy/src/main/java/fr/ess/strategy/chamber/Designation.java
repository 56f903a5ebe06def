package fr.ess.strategy.chamber;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision by which one authority designates members, full or substitute, each kind apart.
 *
 * @param on  the day of the decision
 * @param womenBefore  the women that it had designated before, zero or more, if it is known
 * @param menBefore  the men that it had designated before, zero or more, if it is known
 * @param womenAfter  the women that it has designated since, zero or more, if it is known
 * @param menAfter  the men that it has designated since, zero or more, if it is known
 * @param smallerGapReachable  whether the decision could have led to a smaller gap, if somebody has judged it
 */
public record Designation(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @Nullable @PositiveOrZero Integer womenBefore,
        @Nullable @PositiveOrZero Integer menBefore,
        @Nullable @PositiveOrZero Integer womenAfter,
        @Nullable @PositiveOrZero Integer menAfter,
        @Nullable Boolean smallerGapReachable)
        implements Serializable {

    /** The day of the decision. */
    public static final Fact<Designation, Day> ON = Fact.day("on", Designation::on);

    /** The women before. */
    public static final Fact<Designation, Count> WOMEN_BEFORE = Fact.count("womenBefore", Designation::womenBefore);

    /** The men before. */
    public static final Fact<Designation, Count> MEN_BEFORE = Fact.count("menBefore", Designation::menBefore);

    /** The women after. */
    public static final Fact<Designation, Count> WOMEN_AFTER = Fact.count("womenAfter", Designation::womenAfter);

    /** The men after. */
    public static final Fact<Designation, Count> MEN_AFTER = Fact.count("menAfter", Designation::menAfter);

    /** Whether a smaller gap could be reached. */
    public static final Fact<Designation, Flag> SMALLER_GAP_REACHABLE =
            Fact.judged("smallerGapReachable", Designation::smallerGapReachable);

    /** Creates a decision. */
    public Designation {
        Faults.of("Designation")
                .given("on", on)
                .positiveOrZero("womenBefore", womenBefore)
                .positiveOrZero("menBefore", menBefore)
                .positiveOrZero("womenAfter", womenAfter)
                .positiveOrZero("menAfter", menAfter)
                .refuse();
    }
}
