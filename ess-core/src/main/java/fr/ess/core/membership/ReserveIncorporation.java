package fr.ess.core.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reserves that an enterprise of the social and solidarity economy puts into its capital. Cooperatives have rules of their own.
 *
 * @param meeting  the day of the general meeting
 * @param allowedByArticles  whether the articles of association let the general meeting do so, if it is known
 * @param first  whether it is the first time, if it is known
 * @param amount  what is put into capital, more than zero, if it is known
 * @param availableReserves  the reserves available at the end of the year before, zero or more, if they are known; of use the first
 *     time
 * @param increase  by how much reserves grew since they were last put into capital, negative if they shrank, if it is known; of use
 *     later
 */
public record ReserveIncorporation(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate meeting,

        @Nullable Boolean allowedByArticles,
        @Nullable Boolean first,
        @Nullable @Positive Euros amount,
        @Nullable @PositiveOrZero Euros availableReserves,
        @Nullable Euros increase)
        implements Serializable, Assessable {

    /** The day of the general meeting. */
    public static final Fact<ReserveIncorporation, Day> MEETING = Fact.day("meeting", ReserveIncorporation::meeting);

    /** Whether the articles allow it. */
    public static final Fact<ReserveIncorporation, Flag> ALLOWED_BY_ARTICLES =
            Fact.flag("allowedByArticles", ReserveIncorporation::allowedByArticles);

    /** Whether it is the first time. */
    public static final Fact<ReserveIncorporation, Flag> FIRST = Fact.flag("first", ReserveIncorporation::first);

    /** What is put into capital. */
    public static final Fact<ReserveIncorporation, Euros> AMOUNT = Fact.of("amount", ReserveIncorporation::amount);

    /** The reserves available at the end of the year before. */
    public static final Fact<ReserveIncorporation, Euros> AVAILABLE_RESERVES =
            Fact.of("availableReserves", ReserveIncorporation::availableReserves);

    /** By how much reserves grew since the last time. */
    public static final Fact<ReserveIncorporation, Euros> INCREASE =
            Fact.of("increase", ReserveIncorporation::increase);

    /** Creates an incorporation. */
    public ReserveIncorporation {
        Faults.of("ReserveIncorporation")
                .given("meeting", meeting)
                .positive("amount", amount)
                .positiveOrZero("availableReserves", availableReserves)
                .refuse();
    }

    @Override
    public Assessment<ReserveIncorporation> assess(Law law) {
        return IncorporationRules.SET.assess(this, law);
    }

    /**
     * Returns the most that may be put into capital, whatever the amount of this one.
     *
     * @param law  the law, whose day does not count here: the meeting's does
     * @return the greatest amount, zero when there is none; empty when a fact that it needs is missing, or no law holds on that day
     */
    public Optional<Euros> greatest(Law law) {
        return IncorporationRules.greatest(this, law.at(meeting));
    }
}
