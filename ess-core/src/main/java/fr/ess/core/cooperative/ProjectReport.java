package fr.ess.core.cooperative;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;

/**
 * The part of the management report of a SCIC that tells the cooperative project: six items, all of them.
 *
 * <p>The rule is keyed on the day of the general meeting, and says whether the items are there, not whether they are good.
 *
 * <p>Defined by the act of 10 September 1947, article 19 terdecies, and the decree no. 2015-1381.
 */
public final class ProjectReport {

    private static final Citation DECREE = LegalTexts.DECRET_2015_1381.at(
            "pour l’art. 19 terdecies de la loi n° 47-1775", Reading.SECONDARY, "2026-11-23");

    private static final Fact<ScicAccounts, Flag> MEMBERSHIP = ScicAccounts.REPORT.then(AnnualReport.MEMBERSHIP);
    private static final Fact<ScicAccounts, Flag> GOVERNANCE = ScicAccounts.REPORT.then(AnnualReport.GOVERNANCE);
    private static final Fact<ScicAccounts, Flag> INVOLVEMENT = ScicAccounts.REPORT.then(AnnualReport.INVOLVEMENT);
    private static final Fact<ScicAccounts, Flag> RELATIONS = ScicAccounts.REPORT.then(AnnualReport.RELATIONS);
    private static final Fact<ScicAccounts, Flag> CONTEXT = ScicAccounts.REPORT.then(AnnualReport.CONTEXT);
    private static final Fact<ScicAccounts, Flag> EFFECTS = ScicAccounts.REPORT.then(AnnualReport.EFFECTS);

    /** The items of the report. */
    public static final Rule<ScicAccounts> RULE = Rule.<ScicAccounts>binding("scic-annual-report")
            .from(
                    "2016-01-01",
                    (accounts, law) -> Check.all(
                            Check.yes(MEMBERSHIP.of(accounts)),
                            Check.yes(GOVERNANCE.of(accounts)),
                            Check.yes(INVOLVEMENT.of(accounts)),
                            Check.yes(RELATIONS.of(accounts)),
                            Check.yes(CONTEXT.of(accounts)),
                            Check.yes(EFFECTS.of(accounts))),
                    DECREE)
            .keyedOn(ScicAccounts.MEETING)
            .reads();

    private ProjectReport() {}
}
