package fr.ess.procurement.spaser;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a contract that somebody should look at.
 *
 * @param kind  what it is
 * @param contract  the contract, by the number of the buyer and its own, cut when it is beyond measure
 * @param notified  the day of notification, or {@code null}
 * @param seen  what was seen, such as two amounts; may be empty
 */
public record Note(Kind kind, String contract, @Nullable LocalDate notified, String seen) implements Serializable {

    /** What there can be to look at. */
    public enum Kind {
        /** "None" and a consideration stand together: the contract is counted in neither way. */
        CONTRADICTION,
        /** The rows of the contract give different amounts. */
        DIFFERENT_AMOUNTS,
        /** There is no amount, or it is not positive. */
        NO_AMOUNT,
        /** The amount is below 200 euros, or 999 999 999 euros or more: it is counted all the same. */
        UNLIKELY_AMOUNT,
        /** There is no day of notification: the contract is in no period. */
        NO_DAY,
        /** The contract has no number: its rows cannot be told from those of another. */
        NO_NUMBER,
        /** The contract is under a framework agreement that it does not name: its value is counted. */
        UNNAMED_FRAMEWORK
    }
}
