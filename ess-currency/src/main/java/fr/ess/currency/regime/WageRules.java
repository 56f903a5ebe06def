package fr.ess.currency.regime;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;

/**
 * Wages are not paid in units, nor since 27 December 2022 to anybody whom the employee would name.
 *
 * <p>Until then the text does not say whom the employee may name; of public agents no text was found. Both stay open.
 *
 * <p>Defined by the Code du travail, article L3241-1.
 */
public final class WageRules {

    private static final Citation ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3241-1", Reading.PRIMARY, "2026-11-23");
    private static final Code PRIVATE_LAW = Code.of(Employment.PRIVATE_LAW);
    private static final Term<Code> EMPLOYEE = Term.constant(Code.of(WagePayee.EMPLOYEE));
    private static final List<Code> EMPLOYMENTS =
            List.of(Code.of(Employment.PRIVATE_LAW), Code.of(Employment.PUBLIC_AGENT));

    /** A wage is paid in euros, to the employee. */
    public static final Rule<Wage> WAGES = Rule.<Wage>binding("mlc-wages")
            .from("2008-05-01", (wage, law) -> paid(wage, false), ARTICLE)
            .from("2022-12-27", (wage, law) -> paid(wage, true), ARTICLE);

    /** The rules of the kind {@code mlc-wages}. */
    public static final RuleSet<Wage> SET = RuleSet.of("mlc-wages", Wage.class, Words.beside(WageRules.class), WAGES);

    private WageRules() {}

    private static Check paid(Wage wage, boolean toTheEmployee) {
        return Check.whichever(Wage.EMPLOYMENT.of(wage), EMPLOYMENTS, employment -> {
            if (!PRIVATE_LAW.equals(employment.value())) {
                return Check.unknown("mlc-wages.public-agents", Term.Cause.NOT_PUBLISHED);
            }
            var own = Check.is(Wage.PAYEE.of(wage), EMPLOYEE);
            return Check.all(
                    Check.yes(Wage.IN_EUROS.of(wage)),
                    toTheEmployee ? own : Check.any(own, Check.unknown("mlc-wages.payee", Term.Cause.NOT_PUBLISHED)));
        });
    }
}
