package fr.ess.core.register;

/**
 * A document that settles whether a legal unit belongs to the social and solidarity economy.
 *
 * <p>Defined by the Code pénitentiaire, articles R. 623-2 and R. 623-6, for reserved contracts.
 */
public enum Proof {
    /** Its articles of association ("statuts"): for a historic family they are enough, and they show a cooperative. */
    ARTICLES,
    /** An extract of the trade register less than three months old that mentions the quality ("Kbis"): for a commercial company. */
    REGISTER_EXTRACT
}
