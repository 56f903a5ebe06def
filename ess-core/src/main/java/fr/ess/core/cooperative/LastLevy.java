package fr.ess.core.cooperative;

/** The disputed reading of the last levy for the legal reserve, which brings reserves past the capital. */
public enum LastLevy {
    /** The levy is owed whole: the text knows no cap. */
    WHOLE,
    /** The levy stops where reserves reach the capital. */
    UP_TO_THE_CAPITAL
}
