package fr.ess.procurement.decp;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the essential data: one contract or concession, or in a table, one holder or modification of it.
 *
 * <p>What cannot be read is {@code null}, and a {@link Defect} says why; it is never zero, "no" or a guess.
 *
 * @param origin  where the row stands
 * @param identity  which contract it is, and whose
 * @param subject  what it is about
 * @param terms  what was agreed, and when
 * @param technique  how it is bought
 * @param holders  who holds it, in the order of the file
 * @param clauses  its social and environmental considerations
 * @param performance  what has become of it
 * @param defects  what is wrong with the row
 */
public record Award(
        Origin origin,
        Identity identity,
        Subject subject,
        Terms terms,
        Technique technique,
        List<Operator> holders,
        Clauses clauses,
        Performance performance,
        List<Defect> defects)
        implements Serializable {

    private static final String FRAMEWORK = "Accord-cadre";
    private static final String SUBSEQUENT = "Marché subséquent";

    /** Creates the record; the lists are copied. */
    public Award {
        holders = List.copyOf(holders);
        defects = List.copyOf(defects);
    }

    /**
     * Returns whether this is a framework agreement, of which the amount is a ceiling that subsequent contracts use up.
     *
     * @return whether its nature or a technique says so, and it is no subsequent contract
     */
    public boolean framework() {
        return (FRAMEWORK.equals(subject.nature()) || technique.techniques().contains(FRAMEWORK)) && !subsequent();
    }

    /**
     * Returns whether this is a contract under a framework agreement, of which the amount is within that of the framework.
     *
     * @return whether its nature says so, or it names its framework
     */
    public boolean subsequent() {
        return SUBSEQUENT.equals(subject.nature()) || technique.frameworkId() != null;
    }

    /**
     * Returns the amount as it stands after the modifications: that of the last one that has one. The last is the one of the
     * highest number; without numbers, the last in the file.
     *
     * @return the amount, or {@code null} if none is known
     */
    public @Nullable Euros currentAmount() {
        return performance.modifications().stream()
                .filter(each -> each.amount() != null)
                .reduce((one, other) -> rank(other) >= rank(one) ? other : one)
                .map(Modification::amount)
                .or(() -> Optional.ofNullable(terms.amount()))
                .orElse(null);
    }

    private static int rank(Modification modification) {
        return Objects.requireNonNullElse(modification.number(), Integer.MIN_VALUE);
    }
}
