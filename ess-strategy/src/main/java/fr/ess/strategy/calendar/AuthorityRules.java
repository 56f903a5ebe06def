package fr.ess.strategy.calendar;

import fr.ess.core.duty.Duties;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.plan.ConferenceRules;
import fr.ess.strategy.plan.SrdeiiRules;
import fr.ess.strategy.plan.StrategyRules;
import fr.ess.strategy.report.BudgetReportRules;
import fr.ess.strategy.report.DelegateRules;
import fr.ess.strategy.report.GreenAnnexRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * The duties of an authority, placed where their facts stand in its file: as deadlines, and as the rules of each plan and report.
 *
 * <p>A duty whose own facts name nobody weighs on the authority of the file.
 */
public final class AuthorityRules {

    private static final Duties<Plans> PLAN_DUTIES = Duties.of(List.of(
            StrategyRules.DUTIES.within(Plans.STRATEGY),
            ConferenceRules.DUTIES.within(Plans.CONFERENCES),
            SrdeiiRules.DUTIES.within(Plans.SCHEME),
            SrdeiiRules.METROPOLIS.within(Plans.ORIENTATIONS)));

    private static final Duties<Reports> REPORT_DUTIES = Duties.of(List.of(
            BudgetReportRules.DUTIES.withinEach(Reports.BUDGETS),
            GreenAnnexRules.DUTIES.withinEach(Reports.ACCOUNTS),
            DelegateRules.DUTIES.within(Reports.DELEGATE)));

    /** What falls due for an authority. */
    public static final Duties<AuthorityFile> DUTIES = Duties.<AuthorityFile>of(
                    List.of(PLAN_DUTIES.within(AuthorityFile.PLANS), REPORT_DUTIES.within(AuthorityFile.REPORTS)))
            .weighingOn(AuthorityRules::siren);

    /** The rules of the kind {@code authority}: those of each plan and report that the file holds. */
    public static final RuleSet<AuthorityFile> SET = RuleSet.of(
            "authority",
            AuthorityFile.class,
            Words.beside(AuthorityRules.class, StrategyRules.class, BudgetReportRules.class, AuthorityKind.class),
            rules());

    private AuthorityRules() {}

    private static String siren(AuthorityFile file) {
        var siren = file.authority().siren();
        return siren == null ? "" : siren.value();
    }

    private static <P> Stream<Rule<AuthorityFile>> plan(RuleSet<P> set, Part<Plans, P> part) {
        return set.rules().stream().map(rule -> rule.withinGiven(part).withinGiven(AuthorityFile.PLANS));
    }

    private static <P> Stream<Rule<AuthorityFile>> reports(RuleSet<P> set, Many<Reports, P> list) {
        return set.rules().stream().map(rule -> rule.withinEach(list).withinGiven(AuthorityFile.REPORTS));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Rule<AuthorityFile>[] rules() {
        return Stream.of(
                        plan(StrategyRules.SET, Plans.STRATEGY),
                        plan(ConferenceRules.SET, Plans.CONFERENCES),
                        plan(SrdeiiRules.SET, Plans.SCHEME),
                        Stream.of(SrdeiiRules.METROPOLIS
                                .rule()
                                .withinGiven(Plans.ORIENTATIONS)
                                .withinGiven(AuthorityFile.PLANS)),
                        reports(BudgetReportRules.SET, Reports.BUDGETS),
                        reports(GreenAnnexRules.SET, Reports.ACCOUNTS),
                        DelegateRules.SET.rules().stream()
                                .map(rule -> rule.withinGiven(Reports.DELEGATE).withinGiven(AuthorityFile.REPORTS)))
                .flatMap(rules -> rules)
                .toArray(Rule[]::new);
    }
}
