package fr.ess.strategy.policy;

/** A state of the planning of a policy. */
public enum CycleState {
    /** What is there and what is needed is looked at. */
    DIAGNOSIS,
    /** Those concerned are consulted. */
    CONSULTATION,
    /** The strategy is written. */
    STRATEGY,
    /** The assembly adopts it. */
    ADOPTION,
    /** Actions are drawn from it. */
    ACTION_PLAN,
    /** Actions are carried out. */
    IMPLEMENTATION,
    /** Indicators are followed. */
    MONITORING,
    /** What was reached is judged. */
    EVALUATION,
    /** The strategy is taken up again, with a new consultation. */
    REVISION;

    /**
     * Returns the state that may come next.
     *
     * @return the state: after an evaluation a revision, after a revision a consultation
     */
    public CycleState next() {
        return this == REVISION ? CONSULTATION : values()[ordinal() + 1];
    }
}
