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
 */
public record Register(
        @Nullable @PositiveOrZero Euros capital,
        @Nullable @Positive Euros shareValue,
        @Nullable List<@NotNull @Valid Holding> holdings)
        implements Serializable {

    /** The subscribed nominal capital. */
    public static final Fact<Register, Euros> CAPITAL = Fact.of("capital", Register::capital);

    /** The nominal value of one share. */
    public static final Fact<Register, Euros> SHARE_VALUE = Fact.of("shareValue", Register::shareValue);

    /** The shares of the members. */
    public static final Many<Register, Holding> HOLDINGS = Many.of("holdings", Register::holdings);

    private static final Must WITHIN_CAPITAL =
            new Must("must add up to at most the capital", "doit totaliser au plus le capital");
    private static final Many.Each<Holding, Code> KINDS = HOLDINGS.each(Holding.KIND);
    private static final Many.Each<Holding, Euros> AMOUNTS = HOLDINGS.each(Holding.AMOUNT);

    /** Creates a register. */
    public Register {
        var faults = Faults.of("Register")
                .positiveOrZero("capital", capital)
                .positive("shareValue", shareValue)
                .elements("holdings", holdings);
        if (faults.none()
                && capital != null
                && holdings != null
                && sum(holdings).compareTo(capital) > 0) {
            faults.add("holdings", WITHIN_CAPITAL, sum(holdings));
        }
        faults.refuse();
        holdings = holdings == null ? null : List.copyOf(holdings);
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

    /** Returns what stands for the kind of a holder when it is missing. */
    static Term.Absent<Code> missingKind(int index) {
        return new Term.Absent<>(KINDS.path(index), Term.Cause.MISSING_FACT);
    }
}
