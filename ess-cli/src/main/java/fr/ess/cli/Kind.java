package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.RuleSet;
import java.util.function.Supplier;

/**
 * A kind of dossier: the id of a rule set, which is loaded only when it is asked for.
 *
 * @param id  the id, such as {@code scic}
 * @param set  gives the rule set
 */
record Kind(String id, Supplier<RuleSet<?>> set) {

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
