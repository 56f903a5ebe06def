package fr.ess.currency.ledger;

import java.io.Serializable;

/**
 * The four counters of an account, in cents, never negative.
 *
 * @param debitsHeld  the debits that holds reserve
 * @param debits  the debits posted
 * @param creditsHeld  the credits that holds announce, which cannot be spent
 * @param credits  the credits posted
 */
public record Balance(long debitsHeld, long debits, long creditsHeld, long credits) implements Serializable {

    /**
     * Returns what a holder can spend.
     *
     * @return the credits less the debits, posted and held, in cents
     */
    public long available() {
        return credits - debits - debitsHeld;
    }
}
