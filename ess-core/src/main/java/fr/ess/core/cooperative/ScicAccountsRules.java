package fr.ess.core.cooperative;

import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/** The rules on a year of a SCIC and the general meeting that decides on it. */
public final class ScicAccountsRules {

    /** The rules, in the order in which a result is allocated, then the report and the audit. */
    public static final RuleSet<ScicAccounts> SET = RuleSet.of(
            "scic-accounts",
            ScicAccounts.class,
            Words.beside(ScicAccountsRules.class),
            Reserves.LEGAL,
            Reserves.STATUTORY,
            Reserves.NO_REBATE,
            InterestCap.RULE,
            InterestCap.PUBLISHED,
            PublicAids.RULE,
            ProjectReport.RULE,
            StatutoryAuditor.RULE);

    private ScicAccountsRules() {}
}
