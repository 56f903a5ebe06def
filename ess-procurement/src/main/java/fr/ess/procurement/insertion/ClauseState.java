package fr.ess.procurement.insertion;

import java.util.List;

/** How far an integration clause has gone: words of this library, not of the law. */
public enum ClauseState {
    /** It is studied whether the contract can bear a clause. */
    STUDIED,
    /** The clause stands in the documents of the consultation. */
    INCLUDED,
    /** The contract was notified. */
    NOTIFIED,
    /** Who will work the hours, and when, is planned. */
    PLANNED,
    /** Hours are being worked. */
    IN_PROGRESS,
    /** The holder has reported all hours. */
    REPORTED,
    /** The hours due were worked. */
    COMPLETED,
    /** Hours are lacking. */
    SHORTFALL,
    /** The follow-up is over. */
    CLOSED;

    /**
     * Returns the states that may follow this one.
     *
     * @return the next states; none after the last
     */
    public List<ClauseState> next() {
        return switch (this) {
            case STUDIED -> List.of(INCLUDED);
            case INCLUDED -> List.of(NOTIFIED);
            case NOTIFIED -> List.of(PLANNED);
            case PLANNED -> List.of(IN_PROGRESS);
            case IN_PROGRESS -> List.of(REPORTED);
            case REPORTED -> List.of(COMPLETED, SHORTFALL);
            case COMPLETED, SHORTFALL -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }
}
