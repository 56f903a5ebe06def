package fr.ess.currency.ledger;

import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import java.util.Optional;

/**
 * What was done with a currency between two days.
 *
 * @param exchanged  the units issued in exchanges, bonus included
 * @param redeemed  the units redeemed, gross
 * @param paid  the units paid by one holder to another
 * @param betweenProviders  those of them that a provider paid to a provider
 * @param active  the number of accounts on which something moved
 * @param velocity  how many times the average unit was paid: payments over the average outstanding, each day weighing the same;
 *     nothing when no unit was out
 */
public record Activity(
        Units exchanged, Units redeemed, Units paid, Units betweenProviders, int active, Optional<Share> velocity) {}
