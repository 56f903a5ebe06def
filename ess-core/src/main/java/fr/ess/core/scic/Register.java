package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
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
        implements Serializable {

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
    private static final Must WITHIN_PAID_UP =
            new Must("must be at most what is paid up of the capital", "doit totaliser au plus le capital libéré");
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
