package fr.ess.procurement.insertion;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/** What practice asks of the hours of an integration clause. None of it is statute. */
public final class InsertionRules {

    static final LegalText GUIDE = new LegalText(
            "guides-clauses-insertion",
            "Guides des maisons de l’emploi sur les clauses d’insertion",
            "Guides of employment centres on integration clauses",
            null);

    /** The hours planned are at least those of the formula, whole hours rounded down. */
    public static final Rule<InsertionPlan> HOURS = Rule.<InsertionPlan>practice("insertion-hours")
            .from("2014-01-01", InsertionRules::planned, GUIDE.at("formule", Reading.SECONDARY, "2026-11-23"));

    /** The rule set of the kind {@code insertion-hours}. */
    public static final RuleSet<InsertionPlan> SET =
            RuleSet.of("insertion-hours", InsertionPlan.class, Words.beside(InsertionRules.class), HOURS);

    private InsertionRules() {}

    /** Compares with the formula as a term: the cost of the effort, divided by the cost of an hour. */
    private static Check planned(InsertionPlan plan, Law law) {
        var effort = Term.shareDown(InsertionPlan.EFFORT_RATE.of(plan), InsertionPlan.LABOUR_SHARE.of(plan));
        var cost = Term.shareDown(effort, InsertionPlan.AMOUNT.of(plan));
        return Check.atLeast(InsertionPlan.PLANNED.of(plan), Term.wholeHours(cost, InsertionPlan.HOURLY_COST.of(plan)));
    }
}
