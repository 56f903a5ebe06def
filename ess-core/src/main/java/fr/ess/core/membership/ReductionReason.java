package fr.ess.core.membership;

/** Why a commercial company of the ESS gives back or reduces its capital. */
public enum ReductionReason {
    /** It gives the shareholders the amount of their shares back without reducing the capital ("amortissement du capital"). */
    REDEMPTION,
    /** Losses. */
    LOSSES,
    /** Shares that were bought back and not used for their purpose are cancelled. */
    UNUSED_BUYBACK,
    /** Shares that were bought to ease a capital increase, an issue, a merger or a demerger are cancelled. */
    EASED_OPERATION,
    /** Shares are cancelled to let members leave. */
    LEAVING_MEMBERS,
    /** Anything else. */
    OTHER
}
