package fr.ess.cli;

import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Duties;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.RuleSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A kind of dossier: the id of a rule set, which is loaded only when it is asked for.
 *
 * @param id  the id, such as {@code scic}
 * @param set  gives the rule set
 * @param due  gives the duties on the same facts, which fall due on a day; none for most kinds
 */
record Kind(String id, Supplier<RuleSet<?>> set, @Nullable Supplier<Duties<?>> due) {

    /** Creates a kind without duties. */
    Kind(String id, Supplier<RuleSet<?>> set) {
        this(id, set, null);
    }

    /** Returns the deadlines that facts open, which this kind's reader made. */
    List<Deadline> deadlines(Object facts, Law law) {
        return due == null ? List.of() : deadlines(due.get(), facts, law);
    }

    @SuppressWarnings("unchecked") // the list of kinds pairs duties with the facts of their rule set
    private static <F> List<Deadline> deadlines(Duties<F> duties, Object facts, Law law) {
        return duties.deadlines((F) facts, law);
    }

    /** Returns the rules. */
    RuleSet<?> rules() {
        return set.get();
    }

    /** Assesses facts that this kind's reader made. */
    Assessment<?> assess(Object facts, Law law) {
        return assess(rules(), facts, law);
    }

    private static <F> Assessment<F> assess(RuleSet<F> rules, Object facts, Law law) {
        return rules.assess(rules.facts().cast(facts), law);
    }
}
