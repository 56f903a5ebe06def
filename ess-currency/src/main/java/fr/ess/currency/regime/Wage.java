package fr.ess.currency.regime;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A wage, and how it is paid: the facts of the kind {@code mlc-wages}.
 *
 * Defined by the Code du travail, article L3241-1.
 *
 * @param employment  the law of the employment, if it is known
 * @param inEuros  whether it is paid in euros only
 * @param payee  to whom it is paid, if it is known
 */
public record Wage(
        @Nullable Employment employment,
        @Nullable Boolean inEuros,
        @Nullable WagePayee payee) implements Serializable, Assessable {

    /** The law of the employment. */
    public static final Fact<Wage, Code> EMPLOYMENT = Fact.code("employment", Employment.class, Wage::employment);

    /** Whether it is paid in euros only. */
    public static final Fact<Wage, Flag> IN_EUROS = Fact.flag("inEuros", Wage::inEuros);

    /** To whom it is paid. */
    public static final Fact<Wage, Code> PAYEE = Fact.code("payee", WagePayee.class, Wage::payee);

    @Override
    public Assessment<Wage> assess(Law law) {
        return WageRules.SET.assess(this, law);
    }
}
