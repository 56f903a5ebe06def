package fr.ess.benchmarks.esus;

import org.jspecify.annotations.Nullable;

/** A way to fail the conditions of the approval, as the peers tell it. */
public enum Failure {
    /** The body does not belong to the social economy. */
    SOCIAL_ECONOMY(null),
    /** None of its aims counts. */
    AIM("esus-general-eligibility"),
    /** Neither its charges nor its return, with the undertaking, show the impact: three conditions. */
    IMPACT("esus-general-eligibility"),
    /** Its articles do not state its aim. */
    ARTICLES("esus-general-eligibility"),
    /** The list does not name it. */
    LISTED("esus-by-right"),
    /** Its file does not prove that it is listed. */
    PROVEN("esus-by-right"),
    /** The second condition of two listed bodies is not met. */
    JUDGED("esus-by-right"),
    /** The best paid have too much. */
    AVERAGE("esus-pay-average-top5"),
    /** The best paid has too much. */
    HIGHEST("esus-pay-highest"),
    /** Its securities are traded where they may not be. */
    TRADING("esus-unlisted-securities");

    private final @Nullable String rule;

    Failure(@Nullable String rule) {
        this.rule = rule;
    }

    /** Returns the id of the rule that is breached. */
    String rule(boolean general) {
        return rule != null ? rule : general ? AIM.rule(true) : LISTED.rule(false);
    }
}
