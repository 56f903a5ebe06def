package fr.ess.strategy.bond;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.util.List;

/** What practice asks of an evaluation of social responsibility: the level that its points give, and its follow-up in time. */
public final class EvaluationRules {

    private static final String FROM = "2010-11-01";
    private static final Citation BANDS = StrategyTexts.AFAQ_26000.at("", Reading.SECONDARY, "2026-11-23");

    /** The level told is the one that the points give. */
    public static final Rule<Evaluation> LEVEL =
            Rule.<Evaluation>practice("afaq-26000-level").from(FROM, (evaluation, law) -> level(evaluation), BANDS);

    /** The follow-up takes place by the day that the evaluation set. */
    public static final Duty<Evaluation> FOLLOW_UP = Duty.<Evaluation>of(
                    "evaluation-follow-up", Force.PRACTICE, evaluation -> "")
            .from(FROM, (evaluation, law) -> followUp(evaluation), BANDS.as(Reading.UNVERIFIED));

    /** The duties of an evaluation, for a calendar. */
    public static final Duties<Evaluation> DUTIES = FOLLOW_UP;

    /** The rule set of the kind {@code evaluation}. */
    public static final RuleSet<Evaluation> SET =
            RuleSet.of("evaluation", Evaluation.class, Words.beside(EvaluationRules.class), LEVEL, FOLLOW_UP.rule());

    private EvaluationRules() {}

    private static Check level(Evaluation evaluation) {
        var points = evaluation.points();
        return points == null
                ? Check.unknown(Evaluation.POINTS.path(), Term.Cause.MISSING_FACT)
                : Check.is(Evaluation.LEVEL.of(evaluation), Term.constant(Code.of(AfaqLevel.of(points))));
    }

    private static List<Turn> followUp(Evaluation evaluation) {
        return List.of(new Turn(
                null,
                Evaluation.DAY.of(evaluation),
                Evaluation.FOLLOW_UP_DUE.of(evaluation),
                Evidence.first(Evaluation.FOLLOW_UPS, evaluation)));
    }
}
