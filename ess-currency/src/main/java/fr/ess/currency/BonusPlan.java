package fr.ess.currency;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a bonus costs, and what can fund it.
 *
 * @param bonus  the bonus
 */
public record BonusPlan(Bonus bonus) {

    private static final BigInteger BASIS_POINTS = BigInteger.valueOf(10_000);

    /**
     * Returns the bonus as a share of the euros of a tranche: one unit for twenty euros is 1/20.
     *
     * @return the exact share
     */
    public Share rate() {
        return Share.of(bonus.units().hundredths(), bonus.tranche().cents());
    }

    /**
     * Returns the bonus as a share of the units issued for a tranche, which is also the least fee that can fund it for those who
     * pay the fee: 1/21 for one unit on twenty euros.
     *
     * @return the exact share
     */
    public Share leastFee() {
        return Share.of(
                bonus.units().hundredths(),
                Math.addExact(bonus.tranche().cents(), bonus.units().hundredths()));
    }

    /**
     * Returns the least fee that can fund the bonus, in whole basis points.
     *
     * @return the fee, rounded up to a ten-thousandth
     */
    public Share leastFeeInBasisPoints() {
        var exact = leastFee();
        var points = exact.over()
                .multiply(BASIS_POINTS)
                .add(exact.under())
                .subtract(BigInteger.ONE)
                .divide(exact.under());
        return new Share(points, BASIS_POINTS);
    }

    /**
     * Returns the cover that an exchange of whole tranches leaves at par when nothing funds the bonus.
     *
     * @return the exact share: 20/21 for one unit on twenty euros
     */
    public Share unfundedCover() {
        return Share.WHOLE.minus(leastFee());
    }

    /**
     * Returns whether a fee kept in the reserve funds the bonus, as long as every unit is redeemed by one who pays it. Redemption
     * at par, by a public body or when the currency is wound up, stays uncovered whatever the fee.
     *
     * @param fee  the fee, a share of the units redeemed
     * @return whether it suffices
     */
    public boolean fundedBy(Share fee) {
        return fee.compareTo(leastFee()) >= 0;
    }

    /**
     * Returns the greatest share of the units that may be redeemed without the fee, by public bodies or when the currency is wound
     * up, before a fee kept in the reserve stops being enough.
     *
     * @param fee  the fee, a share of the units redeemed
     * @return the exact share: one twenty-first for a bonus of 1/20 and a fee of 5 %; nothing when the fee is never enough
     */
    public Optional<Share> mostAtPar(Share fee) {
        return fundedBy(fee) ? Optional.of(Share.WHOLE.minus(leastFee().dividedBy(fee))) : Optional.empty();
    }

    /**
     * Returns the number of tranches whose bonus a budget of a sponsor pays.
     *
     * @param budget  the budget, zero or more
     * @return the number of whole tranches
     */
    public long tranches(Euros budget) {
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("Budget must be positive or zero, but was: " + budget);
        }
        return budget.cents() / bonus.units().hundredths();
    }

    /**
     * Returns the share of what is exchanged that must be redeemed so that the fee pays the yearly gifts.
     *
     * @param gift  the gift, a share of the euros exchanged
     * @param fee  the fee, a share of the units redeemed, not zero
     * @return the exact share: three fifths for a gift of 3 % and a fee of 5 %; above the whole when it can never be reached
     */
    public static Share breakEven(Share gift, Share fee) {
        return gift.dividedBy(fee);
    }
}
