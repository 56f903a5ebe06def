package fr.ess.strategy.policy;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An agreement over several years: its yearly amounts make its total, each year is voted in a budget of its own, and it does not
 * last too long. Practices of the model that a circular gives.
 *
 * <p>Defined by the circular of 29 September 2015.
 */
public final class ObjectiveAgreementRules {

    private static final String CHECKED = "2026-11-23";
    private static final String BEGINS = "2015-09-29";
    private static final Citation MODEL = StrategyTexts.CIRCULAIRE_5811.at("", Reading.SECONDARY, CHECKED);
    private static final Citation TERM = StrategyTexts.CIRCULAIRE_5811.at("", Reading.UNVERIFIED, CHECKED);

    /** The greatest number of years. */
    public static final Timeline<Count> YEARS =
            Timeline.of("objective-agreement-term.years", Unit.COUNT).from(BEGINS, Count.of(4), TERM);

    private static final Many.Each<AgreementYear, Euros> AMOUNT = ObjectiveAgreement.YEARS.each(AgreementYear.AMOUNT);

    /** That the yearly amounts make the total, to the cent. */
    public static final Rule<ObjectiveAgreement> TOTAL = Rule.<ObjectiveAgreement>practice("objective-agreement-total")
            .from(BEGINS, ObjectiveAgreementRules::total, MODEL);

    /** That it does not last longer than it may. */
    public static final Rule<ObjectiveAgreement> LASTS = Rule.<ObjectiveAgreement>practice("objective-agreement-term")
            .from(
                    BEGINS,
                    (agreement, law) -> Check.atMost(ObjectiveAgreement.YEARS.count(agreement), law.term(YEARS)),
                    TERM)
            .reads(YEARS);

    /** The vote of each year in its budget. */
    public static final Duty<AgreementYear> VOTE = Duty.<AgreementYear>of(
                    "objective-agreement-vote", Force.PRACTICE, year -> "")
            .from(BEGINS, ObjectiveAgreementRules::votes, MODEL);

    /** What falls due for an agreement. */
    public static final Duties<ObjectiveAgreement> DUTIES = VOTE.withinEach(ObjectiveAgreement.YEARS);

    /** The rules of the kind {@code objective-agreement}. */
    public static final RuleSet<ObjectiveAgreement> SET = RuleSet.of(
            "objective-agreement",
            ObjectiveAgreement.class,
            Words.beside(ObjectiveAgreementRules.class),
            TOTAL,
            LASTS,
            VOTE.rule().withinEach(ObjectiveAgreement.YEARS));

    private ObjectiveAgreementRules() {}

    private static Check total(ObjectiveAgreement agreement, Law law) {
        var amounts = new ArrayList<Term<Euros>>();
        for (var i = 0; i < agreement.years().size(); i++) {
            amounts.add(AMOUNT.of(agreement.years().get(i), i));
        }
        return Check.equal(Term.sum(amounts), ObjectiveAgreement.TOTAL.of(agreement));
    }

    private static List<Turn> votes(AgreementYear year, Law law) {
        return List.of(new Turn(
                String.valueOf(year.year()),
                Term.constant(Day.of(LocalDate.of(year.year(), 1, 1))),
                Term.constant(Day.of(LocalDate.of(year.year(), 12, 31))),
                Evidence.first(AgreementYear.VOTES, year)));
    }
}
