package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Verdict;
import fr.ess.strategy.AuthorityKind;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seat of an authority in the territorial conference of public action of its region ("conférence territoriale de l'action
 * publique", CTAP).
 *
 * @param kind  what the authority is, if it is known
 * @param inhabitants  its legal population in force on the day of the question, zero or more, if it is known
 * @param college  how it is said to have its seat, if it is known
 */
public record TerritorialSeat(
        @Nullable AuthorityKind kind,
        @Nullable @PositiveOrZero Integer inhabitants,
        @Nullable CtapCollege college) implements Assessable, Serializable {

    /** What the authority is. */
    public static final Fact<TerritorialSeat, Code> KIND =
            Fact.code("kind", AuthorityKind.class, TerritorialSeat::kind);

    /** Its legal population. */
    public static final Fact<TerritorialSeat, Count> INHABITANTS =
            Fact.count("inhabitants", TerritorialSeat::inhabitants);

    /** How it is said to have its seat. */
    public static final Fact<TerritorialSeat, Code> COLLEGE =
            Fact.code("college", CtapCollege.class, TerritorialSeat::college);

    /** Creates a seat. */
    public TerritorialSeat {
        Faults.of("TerritorialSeat").positiveOrZero("inhabitants", inhabitants).refuse();
    }

    /**
     * Returns how the law gives the authority its seat.
     *
     * @param law  the law on the day of the question
     * @return the college; empty when the authority has no seat, when the law leaves its population out, or when a fact is missing
     */
    public Optional<CtapCollege> lawfulCollege(Law law) {
        return Arrays.stream(CtapCollege.values())
                .filter(each ->
                        new TerritorialSeat(kind, inhabitants, each).assess(law).verdict() == Verdict.SATISFIED)
                .findFirst();
    }

    @Override
    public Assessment<TerritorialSeat> assess(Law law) {
        return CtapRules.SET.assess(this, law);
    }
}
