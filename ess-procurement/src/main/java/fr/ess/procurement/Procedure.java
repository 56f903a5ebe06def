package fr.ess.procurement;

/** How a contract is awarded. */
public enum Procedure {
    /** A formal procedure, with European advertising ("procédure formalisée"). */
    FORMAL,
    /** A procedure that the buyer adapts to the need ("procédure adaptée"). */
    ADAPTED,
    /** No advertising and no competition, because of a low value. */
    NO_ADVERTISING_LOW_VALUE,
    /** No advertising and no competition, for innovative works, goods or services. */
    NO_ADVERTISING_INNOVATION,
    /** No advertising and no competition, for books other than schoolbooks, bought for a library open to the public. */
    NO_ADVERTISING_BOOKS,
    /** No advertising and no competition, on another ground of the code, such as urgency or an exclusive right. */
    NO_ADVERTISING_OTHER_GROUND
}
