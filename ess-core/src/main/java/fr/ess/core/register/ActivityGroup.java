package fr.ess.core.register;

/**
 * The main activities that statistics on the social economy may leave out, as the French classification of activities ("NAF",
 * revision 2) tells them apart.
 */
public enum ActivityGroup {
    /** Public administration, division 84. */
    PUBLIC_ADMINISTRATION,
    /** Business and employers’ organisations, 94.11Z. */
    EMPLOYERS_ORGANISATIONS,
    /** Professional organisations, 94.12Z. */
    PROFESSIONAL_ORGANISATIONS,
    /** Trade unions, 94.20Z. */
    TRADE_UNIONS,
    /** Religious organisations, 94.91Z. */
    RELIGIOUS_ORGANISATIONS,
    /** Political organisations, 94.92Z. */
    POLITICAL_ORGANISATIONS,
    /** Any other activity. */
    OTHER;

    /**
     * Returns the group of an activity.
     *
     * @param code  the code of the classification, such as {@code 94.99Z}
     * @return the group
     */
    public static ActivityGroup of(String code) {
        return switch (code) {
            case "94.11Z" -> EMPLOYERS_ORGANISATIONS;
            case "94.12Z" -> PROFESSIONAL_ORGANISATIONS;
            case "94.20Z" -> TRADE_UNIONS;
            case "94.91Z" -> RELIGIOUS_ORGANISATIONS;
            case "94.92Z" -> POLITICAL_ORGANISATIONS;
            default -> code.startsWith("84.") ? PUBLIC_ADMINISTRATION : OTHER;
        };
    }
}
