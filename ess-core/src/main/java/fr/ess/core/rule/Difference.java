package fr.ess.core.rule;

import java.util.Optional;

/**
 * A finding that is not the same in two assessments, and what made it change.
 *
 * @param rule  the id of the rule
 * @param at  the path at which its facts stand
 * @param before  the finding of the first assessment, if it had one there
 * @param after  the finding of the second, if it has one there
 * @param cause  what made it change
 */
public record Difference(String rule, String at, Optional<Finding> before, Optional<Finding> after, Cause cause) {

    /** What makes a finding change from one assessment to another. */
    public enum Cause {
        /** The law alone: the same facts under the other law give the other answer. */
        LAW,
        /** The facts alone: the other facts under the same law give the other answer. */
        FACTS,
        /** Either of them alone gives the other answer. */
        EITHER,
        /** Only both together. */
        BOTH
    }
}
