package fr.ess.core.cooperative;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The allocation of the result of a SCIC, line by line, when the reserves take their least and the interest on shares its most.
 *
 * <p>Exact to the cent: what a reserve must take is rounded up, what may be paid down. The lines add up:
 * {@code surplus = legalReserve + statutoryReserve + remainder}, and {@code remainder = interest + otherReserves}. What the
 * general meeting does not pay goes to reserves; there is never a patronage rebate. Where there is no surplus every line is
 * zero.
 *
 * <p>Defined by the act of 10 September 1947, articles 14, 16 and 19 nonies.
 *
 * @param surplus  the result less the losses of earlier years, zero when that is negative
 * @param legalReserve  the least that goes to the legal reserve
 * @param statutoryReserve  the least that goes to the statutory reserve
 * @param remainder  what both leave
 * @param pool  what may be paid of it, public aids left out
 * @param rateCeiling  what the cap of the rate and the statutes allow on the paid-up capital
 * @param interest  the greatest interest: the lesser of the two before
 * @param otherReserves  what then stays of the remainder, and goes to reserves
 */
public record Allocation(
        Euros surplus,
        Euros legalReserve,
        Euros statutoryReserve,
        Euros remainder,
        Euros pool,
        Euros rateCeiling,
        Euros interest,
        Euros otherReserves)
        implements Serializable {

    /** Creates an allocation. */
    public Allocation {
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(legalReserve, "legalReserve");
        Objects.requireNonNull(statutoryReserve, "statutoryReserve");
        Objects.requireNonNull(remainder, "remainder");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(rateCeiling, "rateCeiling");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(otherReserves, "otherReserves");
    }

    /**
     * Returns what must stay in reserves when the greatest interest is paid.
     *
     * @return both reserves and what stays of the remainder
     */
    public Euros reserves() {
        return legalReserve.plus(statutoryReserve).plus(otherReserves);
    }

    /**
     * Returns this allocation as a vote: what it sends to reserves, and the greatest interest.
     *
     * @return the vote, without patronage rebate nor reserves put into capital
     */
    public Vote vote() {
        return new Vote(legalReserve, statutoryReserve, interest, null, Euros.ZERO, Euros.ZERO);
    }

    /** Returns the allocation of accounts under the law of their meeting. */
    static Optional<Allocation> of(ScicAccounts accounts, Law today) {
        var law = today.at(accounts.meeting());
        var funds = accounts.funds();
        var terms = accounts.terms();
        if (funds == null || terms == null) {
            return Optional.empty();
        }
        var left = Reserves.surplus(accounts).value();
        var capital = funds.capital();
        var reserves = funds.openingReserves();
        var rate = terms.statutoryRate();
        var ceiling = InterestCap.most(accounts, law);
        var share = law.find(Reserves.LEGAL_SHARE);
        var least = law.find(Reserves.STATUTORY_SHARE);
        if (left == null
                || capital == null
                || reserves == null
                || rate == null
                || funds.publicAids() == null
                || ceiling.isEmpty()
                || share.isEmpty()
                || least.isEmpty()) {
            return Optional.empty();
        }
        var surplus = left.max(Euros.ZERO);
        var legal = legal(surplus, share.get().value(), reserves, capital, law);
        var statutory = surplus.minus(legal).up(between(least.get().value(), rate));
        var remainder = surplus.minus(legal).minus(statutory);
        var voted = accounts.withVote(new Vote(legal, statutory, null, null, Euros.ZERO, Euros.ZERO));
        var pool = surplus.signum() == 0
                ? Euros.ZERO
                : Objects.requireNonNull(PublicAids.pool(voted, law).value());
        var interest = pool.min(ceiling.get());
        return Optional.of(new Allocation(
                surplus, legal, statutory, remainder, pool, ceiling.get(), interest, remainder.minus(interest)));
    }

    private static Euros legal(Euros surplus, Share share, Euros reserves, Euros capital, Law law) {
        if (reserves.compareTo(capital) >= 0) {
            return Euros.ZERO;
        }
        var levy = surplus.up(share);
        return law.get(Reserves.LAST_LEVY).value() == LastLevy.WHOLE ? levy : levy.min(capital.minus(reserves));
    }

    /** Returns the rate of the statutes, held between the least that the act asks and the whole. */
    private static Share between(Share least, Share rate) {
        var most = rate.compareTo(Share.WHOLE) > 0 ? Share.WHOLE : rate;
        return most.compareTo(least) < 0 ? least : most;
    }
}
