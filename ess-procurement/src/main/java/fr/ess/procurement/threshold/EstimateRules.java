package fr.ess.procurement.threshold;

import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.procurement.EstimatedValue;
import fr.ess.procurement.ProcurementTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a threshold is compared with: the whole of a need, on the day of the question, which is that of the launch.
 *
 * <p>Defined by the code of public procurement, articles R2121-1 to R2121-7.
 */
public final class EstimateRules {

    private static final String LOTS = "lots";

    /** The value retained holds every part of the need. */
    public static final Rule<EstimatedValue> WHOLE = Rule.<EstimatedValue>binding("estimated-value")
            .from(
                    "2019-04-01",
                    EstimateRules::whole,
                    ProcurementTexts.CODE.at("art. R2121-1, R2121-5, R2121-6, R2121-7", Reading.PRIMARY, "2026-11-23"));

    /** The rule set of the kind {@code estimated-value}. */
    public static final RuleSet<EstimatedValue> SET =
            RuleSet.of("estimated-value", EstimatedValue.class, Words.beside(EstimateRules.class), WHOLE);

    private EstimateRules() {}

    private static Check whole(EstimatedValue value, Law law) {
        return Check.atLeast(EstimatedValue.RETAINED.of(value), total(value));
    }

    /**
     * Returns the sum of the parts of a value.
     *
     * @param value  the parts
     * @return the sum, absent while one of them is
     */
    public static Term<Euros> total(EstimatedValue value) {
        var parts = new ArrayList<Term<Euros>>();
        var lots = value.lots();
        if (lots == null) {
            parts.add(Term.absent(LOTS, Term.Cause.MISSING_FACT));
        } else {
            for (var i = 0; i < lots.size(); i++) {
                parts.add(new Term.Given<>(LOTS + "[" + i + "]", lots.get(i)));
            }
        }
        parts.addAll(List.of(
                EstimatedValue.OPTIONS.of(value),
                EstimatedValue.RENEWALS.of(value),
                EstimatedValue.PRIZES.of(value),
                EstimatedValue.SUPPLIED_GOODS.of(value)));
        return Term.sum(parts);
    }
}
