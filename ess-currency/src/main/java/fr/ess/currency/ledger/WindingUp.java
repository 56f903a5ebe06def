package fr.ess.currency.ledger;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The winding up of a currency: nothing is issued any more, and every holder redeems on the same terms, whoever they are.
 *
 * @param from  the day on which it was decided
 * @param until  the last day on which units are redeemed; absent while none is fixed
 * @param share  the share of a euro that is paid for a unit, more than zero and at most the whole, which is par
 */
public record WindingUp(LocalDate from, @Nullable LocalDate until, Share share) implements Serializable {}
