package fr.ess.core.rule;

import fr.ess.core.law.Law;

/**
 * What a rule asks, in one drafting of its article.
 *
 * @param <F>  the facts it examines
 */
@FunctionalInterface
public interface Test<F> {

    /**
     * Weighs facts under a law.
     *
     * @param facts  the facts
     * @param law  the law, on the day that the rule is keyed on
     * @return what was weighed; never throws for what is absent
     */
    Check weigh(F facts, Law law);
}
