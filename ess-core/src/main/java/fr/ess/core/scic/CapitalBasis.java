package fr.ess.core.scic;

/** Which capital the ceiling of public stakes is a part of, a point on which art. 19 septies says only "du capital". */
public enum CapitalBasis {
    /** The nominal capital subscribed, paid up or not. */
    SUBSCRIBED,
    /** The capital paid up. */
    PAID_UP
}
