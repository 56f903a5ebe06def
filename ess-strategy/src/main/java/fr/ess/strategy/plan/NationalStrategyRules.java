package fr.ess.strategy.plan;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.util.List;

/**
 * The social-economy strategy of a Member State and its report on progress, as marks that bind nobody.
 *
 * <p>Defined by the Council Recommendation of 27 November 2023 on developing social economy framework conditions.
 */
public final class NationalStrategyRules {

    private static final String ADOPTED = "2023-11-27";
    private static final Term<Day> OPENS = Term.constant(Day.parse(ADOPTED));
    private static final Citation SOURCE = StrategyTexts.RECOMMENDATION_2023.at(
            "points sur la stratégie et le suivi", Reading.SECONDARY, "2026-11-23");

    /** The time to adopt or update a strategy. */
    public static final Timeline<Months> STRATEGY_MONTHS =
            Timeline.of("eu-social-economy-strategy.strategy", Unit.MONTHS).from(ADOPTED, Months.of(24), SOURCE);

    /** The time to report on progress. */
    public static final Timeline<Months> REPORT_MONTHS =
            Timeline.of("eu-social-economy-strategy.report", Unit.MONTHS).from(ADOPTED, Months.of(48), SOURCE);

    /** The strategy and the report, each by its mark. */
    public static final Duty<NationalStrategy> DUTIES = Duty.<NationalStrategy>of(
                    "eu-social-economy-strategy", Force.GUIDANCE, strategy -> "")
            .from(ADOPTED, NationalStrategyRules::turns, SOURCE)
            .reads(STRATEGY_MONTHS, REPORT_MONTHS);

    /** The rules of the kind {@code eu-social-economy-strategy}. */
    public static final RuleSet<NationalStrategy> SET = RuleSet.of(
            "eu-social-economy-strategy",
            NationalStrategy.class,
            Words.beside(NationalStrategyRules.class),
            DUTIES.rule());

    private NationalStrategyRules() {}

    private static List<Turn> turns(NationalStrategy strategy, Law law) {
        return List.of(
                new Turn(
                        "strategy",
                        OPENS,
                        Term.plusMonths(OPENS, law.term(STRATEGY_MONTHS)),
                        Evidence.since(OPENS, NationalStrategy.ADOPTIONS, strategy)),
                new Turn(
                        "progress-report",
                        OPENS,
                        Term.plusMonths(OPENS, law.term(REPORT_MONTHS)),
                        Evidence.since(OPENS, NationalStrategy.PROGRESS_REPORTS, strategy)));
    }
}
