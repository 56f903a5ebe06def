package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A small aid ("aide de minimis") to be granted to a single undertaking, with those that it had before, in one State.
 *
 * <p>A single undertaking is a group: the companies that one controls count together, and so do all who give. An aid of a
 * later day than the planned one is not counted: it will be weighed with those before it on its own day.
 *
 * @param earlier  the aids granted before, all of them under either regulation, if they are known
 * @param planned  the aid to be granted
 * @param fiscalYearEnd  the last day of a fiscal year of the undertaking, if it is known: the others end on the same day of
 *     their year; it is of use only for aid granted before 2024
 */
public record DeMinimisGrant(
        @Nullable List<@NotNull @Valid Aid> earlier,
        @NotNull @Valid Aid planned,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate fiscalYearEnd)
        implements Serializable, Assessable {

    /** The aids granted before. */
    public static final Many<DeMinimisGrant, Aid> EARLIER = Many.of("earlier", DeMinimisGrant::earlier);

    /** The aid to be granted. */
    public static final Part<DeMinimisGrant, Aid> PLANNED = Part.of("planned", DeMinimisGrant::planned);

    /** The last day of a fiscal year of the undertaking. */
    public static final Fact<DeMinimisGrant, Day> FISCAL_YEAR_END =
            Fact.day("fiscalYearEnd", DeMinimisGrant::fiscalYearEnd);

    /** Creates the facts of a grant. */
    public DeMinimisGrant {
        Faults.of("DeMinimisGrant")
                .elements("earlier", earlier)
                .given("planned", planned)
                .refuse();
        earlier = earlier == null ? null : List.copyOf(earlier);
    }

    @Override
    public Assessment<DeMinimisGrant> assess(Law law) {
        return DeMinimis.SET.assess(this, law);
    }

    /**
     * Returns the same facts with another planned aid.
     *
     * @param other  the aid to be granted
     * @return the facts
     */
    public DeMinimisGrant withPlanned(Aid other) {
        return new DeMinimisGrant(earlier, other, fiscalYearEnd);
    }

    /**
     * Returns the room on a day: the greatest amount that an aid under the regulation of the planned one may then have.
     *
     * @param day  the day of the grant
     * @param law  the law, whose day does not count here
     * @return the room, zero when there is none; empty when a fact that counts is missing, or no known ceiling holds on the day
     */
    public Optional<Euros> room(LocalDate day, Law law) {
        return DeMinimis.room(this, law.at(day));
    }

    /**
     * Returns the first day on which the planned amount fits.
     *
     * <p>Aids of later days, where the list has them, are counted from their own day on.
     *
     * @param notBefore  the earliest day
     * @param law  the law, whose day does not count here
     * @return the first day on or after it; empty when the amount fits on no day of the known law, or a fact is missing
     */
    public Optional<LocalDate> firstDay(LocalDate notBefore, Law law) {
        return DeMinimis.firstDay(this, notBefore, law);
    }
}
