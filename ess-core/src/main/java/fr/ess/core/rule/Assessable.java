package fr.ess.core.rule;

import fr.ess.core.law.Law;

/** Facts that have a main rule set. */
public interface Assessable {

    /**
     * Assesses these facts with their main rule set.
     *
     * @param law  the law on the day of the question
     * @return the answer of every rule
     */
    Assessment<?> assess(Law law);
}
