package fr.ess.currency.ledger;

import java.io.Serializable;

/**
 * A leg of an entry: one amount, which leaves nothing unbalanced, from the account debited to the one credited.
 *
 * @param debit  the number of the account debited
 * @param credit  the number of the account credited
 * @param cents  the amount in cents of a euro or hundredths of a unit
 */
public record Leg(int debit, int credit, long cents) implements Serializable {}
