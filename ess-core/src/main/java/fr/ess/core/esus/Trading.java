package fr.ess.core.esus;

/** Where the equity securities of a body are traded. */
public enum Trading {
    /** It has issued none. */
    NO_SECURITIES,
    /** They are not admitted to trading. */
    NOT_TRADED,
    /** They are admitted on a market that a market operator or an investment firm runs, in France or elsewhere. */
    ON_A_MARKET,
    /** They are admitted only on a market that a portfolio-management company runs. */
    ON_A_MARKET_OF_A_PORTFOLIO_MANAGER
}
