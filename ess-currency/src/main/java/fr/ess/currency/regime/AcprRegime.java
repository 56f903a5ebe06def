package fr.ess.currency.regime;

/** What the declaration to the supervisor hangs on. */
public enum AcprRegime {
    /** Nothing: no text, a licence, or no digital form. */
    NONE,
    /** The start of the activity, whatever its volume. */
    BEFORE_STARTING,
    /** The payments of the last twelve months. */
    YEARLY_FLOW,
    /** The electronic money in circulation. */
    OUTSTANDING,
    /** Either of the two: the digital form has no qualification yet. */
    UNQUALIFIED
}
