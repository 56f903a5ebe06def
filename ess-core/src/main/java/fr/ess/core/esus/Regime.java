package fr.ess.core.esus;

/** The drafting of the law that governs an approval decided on a day (Code du travail, article L3332-17-1 and its decree). */
public enum Regime {
    /** The act of 2014 in force without its decree: no condition can be told. */
    ACT_WITHOUT_DECREE,
    /** The first regime: one main objective, the pay limits in the articles too. */
    FIRST,
    /** Since the act of 2019: the cost of activities counts, and bodies approved by right keep the pay limits. */
    ACTIVITIES,
    /** Since the finance act for 2020: one of two kinds of aim is enough. */
    ALTERNATIVE_AIMS,
    /** Since 2025: protected heritage is an aim, and only collective investments may be assimilated. */
    HERITAGE_AND_FUNDS
}
