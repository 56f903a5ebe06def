package fr.ess.core.grant;

import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Provision;
import fr.ess.core.rule.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A formality of the grants of a year.
 *
 * @param provision  the rule that asks it, with its article
 * @param at  where its facts stand in the file
 * @param verdict  how it stands on the day of the question; of what has a due day, not applicable when it was done late: nothing is
 *     asked any more
 * @param due  the last lawful day, or {@code null} when the law names none or it is not known
 * @param room  of a ceiling of small aid, what it leaves beside the grant, or {@code null}
 */
public record Formality(
        Provision provision,
        String at,
        Verdict verdict,
        @Nullable LocalDate due,
        @Nullable Euros room) implements Serializable {

    /** Creates a formality. */
    public Formality {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(verdict, "verdict");
    }
}
