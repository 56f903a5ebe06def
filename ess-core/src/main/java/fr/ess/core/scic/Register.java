package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.MalformedException;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share register of a SCIC: its subscribed capital, and who holds it.
 *
 * <p>The register need not name every member: what is held by those it leaves out is private. It is refused when the holdings
 * add up to more than the capital.
 *
 * @param capital  the subscribed nominal capital, zero or more, if it is known
 * @param shareValue  the nominal value of one share, more than zero, if it is known
 * @param holdings  the shares of the members, if they are known
 * @param paidUp  what is paid up of the capital, zero or more, if it is known
 */
public record Register(
        @Nullable @PositiveOrZero Euros capital,
        @Nullable @Positive Euros shareValue,
        @Nullable List<@NotNull @Valid Holding> holdings,
        @Nullable @PositiveOrZero Euros paidUp)
        implements Assessable, Serializable {

    /** The subscribed nominal capital. */
    public static final Fact<Register, Euros> CAPITAL = Fact.of("capital", Register::capital);

    /** The nominal value of one share. */
    public static final Fact<Register, Euros> SHARE_VALUE = Fact.of("shareValue", Register::shareValue);

    /** The shares of the members. */
    public static final Many<Register, Holding> HOLDINGS = Many.of("holdings", Register::holdings);

    /** What is paid up of the capital. */
    public static final Fact<Register, Euros> PAID_UP = Fact.of("paidUp", Register::paidUp);

    private static final Must AT_MOST_CAPITAL =
            new Must("must be at most the capital", "doit être au plus égal au capital");
    private static final Must WITHIN_CAPITAL =
            new Must("must add up to at most the capital", "doit totaliser au plus le capital");
    private static final Must WITHIN_PAID_UP = new Must(
            "must add up to at most what is paid up of the capital", "doit totaliser au plus le capital libéré");
    private static final Must WITHIN_HOLDING =
            new Must("must be at most what the member holds", "doit être au plus égal à ce que détient l’associé");
    private static final Many.Each<Holding, Code> KINDS = HOLDINGS.each(Holding.KIND);
    private static final Many.Each<Holding, Euros> AMOUNTS = HOLDINGS.each(Holding.AMOUNT);
    private static final Many.Each<Holding, Euros> PAID_AMOUNTS = HOLDINGS.each(Holding.PAID_UP);

    /** Creates a register. */
    public Register {
        var faults = Faults.of("Register")
                .positiveOrZero("capital", capital)
                .positive("shareValue", shareValue)
                .elements("holdings", holdings)
                .positiveOrZero("paidUp", paidUp);
        if (faults.none()) {
            if (capital != null && holdings != null) {
                var sum = sum(holdings);
                faults.check(sum.compareTo(capital) <= 0, "holdings", WITHIN_CAPITAL, sum);
            }
            if (capital != null && paidUp != null) {
                faults.check(paidUp.compareTo(capital) <= 0, "paidUp", AT_MOST_CAPITAL, paidUp);
            }
            if (paidUp != null && holdings != null) {
                var sum = paid(holdings);
                faults.check(sum.compareTo(paidUp) <= 0, "holdings", WITHIN_PAID_UP, sum);
            }
        }
        faults.refuse();
        holdings = holdings == null ? null : List.copyOf(holdings);
    }

    /**
     * Obtains a register of which nothing is known of what is paid up.
     *
     * @param capital  the subscribed nominal capital, zero or more, if it is known
     * @param shareValue  the nominal value of one share, more than zero, if it is known
     * @param holdings  the shares of the members, if they are known
     * @return the register
     */
    public static Register of(@Nullable Euros capital, @Nullable Euros shareValue, @Nullable List<Holding> holdings) {
        return new Register(capital, shareValue, holdings, null);
    }

    @Override
    public Assessment<Register> assess(Law law) {
        return PublicCeiling.SET.assess(this, law);
    }

    /**
     * Returns the exact share of the capital that each member listed holds.
     *
     * @return the shares by the name of the member, in the order of the list; empty while the capital or the holdings are not
     *     known, and when the capital is zero
     */
    public Map<String, Share> shares() {
        var whole = capital;
        if (whole == null || whole.signum() == 0 || holdings == null) {
            return Map.of();
        }
        var shares = new LinkedHashMap<String, Share>();
        holdings.forEach(
                holding -> shares.merge(holding.holder(), holding.amount().partOf(whole), Share::plus));
        return Collections.unmodifiableMap(shares);
    }

    /**
     * Returns this register after a movement. Shares that a member not listed gives up are taken from what the register does not
     * name; what is paid up is no longer known.
     *
     * @param movement  the movement
     * @return the register
     * @throws MalformedException if it takes more shares than the member, or the members not listed, hold
     */
    public Register after(Movement movement) {
        var all = holdings == null ? null : new ArrayList<>(holdings);
        if (all != null) {
            take(all, movement);
            give(all, movement);
        }
        var change = movement.amount().times(movement.kind().sign());
        return new Register(capital == null ? null : capital.plus(change), shareValue, all, null);
    }

    /**
     * Returns this register along dated movements, with the ceiling of public stakes at each step.
     *
     * @param movements  the movements from the day of the law on
     * @param law  the law on the day on which this register stands
     * @return the path
     */
    public RegisterPath path(List<Movement> movements, Law law) {
        return RegisterPath.of(this, movements, law);
    }

    /**
     * Returns what the ceiling of public stakes leaves free.
     *
     * @param law  the law on the day of the question
     * @return the headroom, or nothing while a fact it needs is not known, and on a day without ceiling
     */
    public Optional<Headroom> headroom(Law law) {
        return Headroom.of(this, law);
    }

    private static void take(List<Holding> all, Movement movement) {
        var name = movement.losing();
        var left = movement.amount();
        var listed = false;
        for (var i = 0; i < all.size() && left.signum() > 0; i++) {
            var holding = all.get(i);
            if (holding.holder().equals(name)) {
                listed = true;
                var taken = left.min(holding.amount());
                all.set(
                        i,
                        Holding.of(
                                holding.holder(),
                                holding.kind(),
                                holding.amount().minus(taken)));
                left = left.minus(taken);
            }
        }
        if (listed && left.signum() > 0) {
            Faults.of("Movement")
                    .add("amount", WITHIN_HOLDING, movement.amount())
                    .refuse();
        }
        all.removeIf(
                holding -> holding.holder().equals(name) && holding.amount().signum() == 0);
    }

    private static void give(List<Holding> all, Movement movement) {
        var name = movement.gaining();
        if (name == null) {
            return;
        }
        for (var i = 0; i < all.size(); i++) {
            var holding = all.get(i);
            if (holding.holder().equals(name)) {
                all.set(i, Holding.of(name, holding.kind(), holding.amount().plus(movement.amount())));
                return;
            }
        }
        all.add(Holding.of(name, movement.holderKind(), movement.amount()));
    }

    private static Euros paid(List<Holding> holdings) {
        var sum = Euros.ZERO;
        for (var holding : holdings) {
            var paid = holding.paidUp();
            sum = paid == null ? sum : sum.plus(paid);
        }
        return sum;
    }

    /** Returns what the holdings listed add up to: the least that the capital can be. */
    Euros listed() {
        return holdings == null ? Euros.ZERO : sum(holdings);
    }

    private static Euros sum(List<Holding> holdings) {
        var sum = Euros.ZERO;
        for (var holding : holdings) {
            sum = sum.plus(holding.amount());
        }
        return sum;
    }

    /** Returns the amount of a holding as a term. */
    static Term<Euros> amount(Holding holding, int index) {
        return AMOUNTS.of(holding, index);
    }

    /** Returns what is paid up of a holding as a term. */
    static Term<Euros> paidAmount(Holding holding, int index) {
        return PAID_AMOUNTS.of(holding, index);
    }

    /** Returns what the holder of a holding is as a term. */
    static Term<Code> kind(Holding holding, int index) {
        return KINDS.of(holding, index);
    }

    /** Returns what stands for the kind of a holder when it is missing. */
    static Term.Absent<Code> missingKind(int index) {
        return new Term.Absent<>(KINDS.path(index), Term.Cause.MISSING_FACT);
    }
}
