package fr.ess.procurement.insertion;

import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Hours;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;

/** What practice asks of the hours of an integration clause. None of it is statute. */
public final class InsertionRules {

    static final LegalText GUIDE = new LegalText(
            "guides-clauses-insertion",
            "Guides des maisons de l’emploi sur les clauses d’insertion",
            "Guides of employment centres on integration clauses",
            null);

    private static final List<Fact<InsertionPlan, ?>> PARAMETERS = List.of(
            InsertionPlan.AMOUNT, InsertionPlan.LABOUR_SHARE, InsertionPlan.EFFORT_RATE, InsertionPlan.HOURLY_COST);

    /** The hours planned are at least those of the formula, whole hours rounded down. */
    public static final Rule<InsertionPlan> HOURS = Rule.<InsertionPlan>practice("insertion-hours")
            .from("2014-01-01", (plan, law) -> planned(plan), GUIDE.at("formule", Reading.SECONDARY, "2026-11-23"));

    /** The rule set of the kind {@code insertion-hours}. */
    public static final RuleSet<InsertionPlan> SET =
            RuleSet.of("insertion-hours", InsertionPlan.class, Words.beside(InsertionRules.class), HOURS);

    private InsertionRules() {}

    private static Check planned(InsertionPlan plan) {
        var planned = InsertionPlan.PLANNED.of(plan);
        var formula = plan.formula();
        if (formula.isPresent()) {
            return Check.atLeast(planned, Term.constant(formula.get().whole(HoursRounding.FLOOR)));
        }
        return Check.all(PARAMETERS.stream()
                .filter(fact -> fact.of(plan).value() == null)
                .map(fact -> Check.atLeast(planned, Term.<Hours>absent(fact.path(), Term.Cause.MISSING_FACT)))
                .toArray(Check[]::new));
    }
}
