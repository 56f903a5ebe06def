package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes an advance one that is repaid: its instalments sum to the amount to the cent, and no more is repaid than was granted.
 *
 * <p>The Code général des collectivités territoriales, article L1511-2, names repayable advances among the forms of aid.
 */
public final class RepaymentRules {

    private static final Citation ARTICLE = LegalTexts.CGCT.at("art. L1511-2", Reading.PRIMARY, "2026-11-23");

    private static final Many.Each<Instalment, Euros> DUE = RepayableAdvance.SCHEDULE.each(Instalment.AMOUNT);
    private static final Many.Each<Repayment, Euros> PAID = RepayableAdvance.REPAID.each(Repayment.AMOUNT);

    /** The schedule and the repayments against the amount. */
    public static final Rule<RepayableAdvance> REPAID = Rule.<RepayableAdvance>binding("repayable-advance")
            .from("2007-08-22", (advance, law) -> whole(advance), ARTICLE)
            .reads();

    /** The rules of the kind {@code repayable-advance}. */
    public static final RuleSet<RepayableAdvance> SET =
            RuleSet.of("repayable-advance", RepayableAdvance.class, Words.beside(RepaymentRules.class), REPAID);

    private RepaymentRules() {}

    private static Check whole(RepayableAdvance advance) {
        var amount = RepayableAdvance.AMOUNT.of(advance);
        return Check.all(Check.equal(scheduled(advance), amount), Check.atMost(repaid(advance), amount));
    }

    private static Term<Euros> scheduled(RepayableAdvance advance) {
        var schedule = advance.schedule();
        if (schedule == null) {
            return RepayableAdvance.SCHEDULE.absent();
        }
        var terms = new ArrayList<Term<Euros>>();
        for (var i = 0; i < schedule.size(); i++) {
            terms.add(DUE.of(schedule.get(i), i));
        }
        return sum(terms);
    }

    private static Term<Euros> repaid(RepayableAdvance advance) {
        var repaid = advance.repaid();
        if (repaid == null) {
            return RepayableAdvance.REPAID.absent();
        }
        var terms = new ArrayList<Term<Euros>>();
        for (var i = 0; i < repaid.size(); i++) {
            terms.add(PAID.of(repaid.get(i), i));
        }
        return sum(terms);
    }

    private static Term<Euros> sum(List<Term<Euros>> terms) {
        return terms.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(terms);
    }
}
