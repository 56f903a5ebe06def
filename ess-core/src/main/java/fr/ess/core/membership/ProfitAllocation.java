package fr.ess.core.membership;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What the profit of a commercial company of the ESS allows, exact to the cent: what must be kept is rounded up.
 *
 * <p>The development fund counts inside what is retained. Other limits of company law may come on top. Where earlier losses eat
 * the profit, every line is zero.
 *
 * <p>Defined by the order of 3 August 2015, articles 1 and 2.
 *
 * @param base  the profit less the losses of earlier years, zero when that is negative
 * @param developmentFund  the least that goes to the development fund
 * @param retained  the least that goes to mandatory reserves, the fund among them, or is carried forward
 * @param distributable  the most that may be distributed
 */
public record ProfitAllocation(Euros base, Euros developmentFund, Euros retained, Euros distributable)
        implements Serializable {

    /** Creates an allocation. */
    public ProfitAllocation {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(developmentFund, "developmentFund");
        Objects.requireNonNull(retained, "retained");
        Objects.requireNonNull(distributable, "distributable");
    }

    /**
     * Returns this allocation as a vote.
     *
     * @return the vote, with nothing carried forward
     */
    public EssVote vote() {
        return new EssVote(developmentFund, retained, Euros.ZERO);
    }

    /** Returns the allocation of a year under the law of its meeting. */
    static Optional<ProfitAllocation> of(EssAccounts accounts, Law law) {
        var profit = accounts.profit();
        var losses = accounts.priorLosses();
        var reserves = accounts.reserves();
        var capital = accounts.capital();
        var share = law.find(ProfitRules.FUND_SHARE);
        var ceiling = law.find(ProfitRules.FUND_CEILING);
        var reading = law.find(ProfitRules.READING);
        var half = law.find(ProfitRules.RETAINED_SHARE);
        if (profit == null
                || losses == null
                || reserves == null
                || capital == null
                || share.isEmpty()
                || ceiling.isEmpty()
                || reading.isEmpty()
                || half.isEmpty()) {
            return Optional.empty();
        }
        var base = profit.minus(losses).max(Euros.ZERO);
        var gap = capital.up(ceiling.get().value()).minus(reserves).max(Euros.ZERO);
        var levy = base.up(share.get().value());
        var fund =
                gap.signum() == 0 ? Euros.ZERO : reading.get().value() == LevyReading.FULL_FIFTH ? levy : levy.min(gap);
        var retained = base.up(half.get().value());
        return Optional.of(new ProfitAllocation(base, fund, retained, base.minus(retained)));
    }
}
