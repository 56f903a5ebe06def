package fr.ess.core.scic;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ceiling of public stakes leaves free, or what it takes to be back below it.
 *
 * <p>A subscription raises the capital too, a purchase does not: the two leave different room. All amounts are exact: room is
 * rounded down to the cent, a cure up; whole shares follow where the nominal value of one is known. The ceiling is that of the
 * law it was computed under, whatever its figure.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies, paragraph 4.
 *
 * @param capital  the capital that the ceiling is a part of, zero or more
 * @param counted  what the authorities counted hold together, zero or more, at most the capital
 * @param ceiling  the greatest share of the capital that they may hold, from zero to the whole
 * @param shareValue  the nominal value of one share, more than zero, if it is known
 */
public record Headroom(
        Euros capital,
        Euros counted,
        Share ceiling,
        @Nullable Euros shareValue) implements Serializable {

    /** Creates a headroom. */
    public Headroom {
        Objects.requireNonNull(capital, "capital");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(ceiling, "ceiling");
        if (counted.signum() < 0 || counted.compareTo(capital) > 0) {
            throw new IllegalArgumentException("Counted must be from 0.00 to " + capital + ", but was: " + counted);
        }
        if (ceiling.compareTo(Share.ZERO) < 0 || ceiling.compareTo(Share.WHOLE) > 0) {
            throw new IllegalArgumentException("Ceiling must be from 0 to 1, but was: " + ceiling);
        }
        if (shareValue != null && shareValue.signum() <= 0) {
            throw new IllegalArgumentException("Share value must be more than 0.00, but was: " + shareValue);
        }
    }

    /**
     * Returns the headroom of a register.
     *
     * @param register  the register
     * @param law  the law on the day of the question
     * @return the headroom, or nothing while the capital, the holdings or a kind of holder is not known, and on a day without
     *     ceiling
     */
    public static Optional<Headroom> of(Register register, Law law) {
        var capital = PublicCeiling.capital(register, law).value();
        var ceiling = law.find(PublicCeiling.SHARE);
        if (capital == null || capital.signum() == 0 || ceiling.isEmpty()) {
            return Optional.empty();
        }
        return PublicCeiling.counted(register, law)
                .map(counted -> new Headroom(capital, counted, ceiling.get().value(), register.shareValue()));
    }

    /**
     * Returns whether the ceiling is respected.
     *
     * @return whether what is counted is at most the ceiling
     */
    public boolean respected() {
        return counted.compareTo(capital.down(ceiling)) <= 0;
    }

    /**
     * Returns the most that authorities may subscribe in new shares, alone.
     *
     * @return the room, nothing when the ceiling is reached; {@link Euros#MAX} when the ceiling is the whole capital
     */
    public Room newShares() {
        return newShares(Euros.ZERO);
    }

    /**
     * Returns the most that authorities may subscribe in new shares while others subscribe too.
     *
     * @param byOthers  what others subscribe at the same time, zero or more
     * @return the room, nothing when the ceiling is reached; {@link Euros#MAX} when the ceiling is the whole capital
     */
    public Room newShares(Euros byOthers) {
        if (byOthers.signum() < 0) {
            throw new IllegalArgumentException("Subscription must be positive or zero, but was: " + byOthers);
        }
        // (P + x) / (C + y + x) at most c: x is at most (c (C + y) - P) / (1 - c).
        var over = ceiling.over();
        var under = ceiling.under();
        var rest = under.subtract(over);
        return rest.signum() == 0
                ? Room.within(Euros.MAX, shareValue)
                : within(
                        floor(over.multiply(big(capital.plus(byOthers))).subtract(under.multiply(big(counted))), rest));
    }

    /**
     * Returns the most that authorities may buy of existing shares of others; the capital stays as it is.
     *
     * @return the room, nothing when the ceiling is reached
     */
    public Room purchase() {
        return within(big(capital.down(ceiling)).subtract(big(counted)));
    }

    /**
     * Returns the most that others may withdraw, their shares refunded, before the ceiling is passed without any act of the
     * authorities.
     *
     * @return the room, nothing when the ceiling is reached
     */
    public Room withdrawalOfOthers() {
        // P / (C - w) at most c: w is at most C - P / c; nothing that is not theirs can be withdrawn.
        var over = ceiling.over();
        var theirs = big(capital.minus(counted));
        if (over.signum() == 0) {
            return within(counted.signum() == 0 ? theirs : BigInteger.ZERO);
        }
        return within(floor(over.multiply(big(capital)).subtract(ceiling.under().multiply(big(counted))), over));
    }

    /**
     * Returns the least that others must subscribe for the ceiling to be respected.
     *
     * @return what it takes, zero when it is respected, or nothing when no subscription is enough
     */
    public Optional<Room> cureByOthers() {
        if (respected()) {
            return Optional.of(reaching(BigInteger.ZERO));
        }
        var over = ceiling.over();
        return over.signum() == 0
                ? Optional.empty()
                : Optional.of(reaching(
                        ceil(ceiling.under().multiply(big(counted)).subtract(over.multiply(big(capital))), over)));
    }

    /**
     * Returns the least that authorities must withdraw, their shares refunded, for the ceiling to be respected.
     *
     * @return what it takes, zero when it is respected; all that they hold when nobody else holds anything
     */
    public Room cureByWithdrawal() {
        if (respected()) {
            return reaching(BigInteger.ZERO);
        }
        var over = ceiling.over();
        var under = ceiling.under();
        return reaching(ceil(under.multiply(big(counted)).subtract(over.multiply(big(capital))), under.subtract(over)));
    }

    private Room within(BigInteger cents) {
        return Room.within(Euros.ofCents(cents.signum() < 0 ? 0 : cents.longValueExact()), shareValue);
    }

    private Room reaching(BigInteger cents) {
        return Room.reaching(Euros.ofCents(cents.longValueExact()), shareValue);
    }

    private static BigInteger big(Euros amount) {
        return BigInteger.valueOf(amount.cents());
    }

    private static BigInteger floor(BigInteger over, BigInteger under) {
        var parts = over.divideAndRemainder(under);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger ceil(BigInteger over, BigInteger under) {
        return floor(over.negate(), under).negate();
    }
}
