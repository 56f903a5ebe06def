package fr.ess.procurement;

/** The ground on which a buyer leaves social conditions out. */
public enum SocialException {
    /** No ground is invoked. */
    NONE,
    /** The need is met by a solution that is at once available. */
    AVAILABLE_SOLUTION,
    /** Such conditions would have no sufficient link with the object of the contract. */
    NO_LINK,
    /** They would restrict competition, or make the performance technically or economically difficult. */
    COMPETITION_OR_DIFFICULTY,
    /** The contract is one of works that last less than six months. */
    SHORT_WORKS
}
