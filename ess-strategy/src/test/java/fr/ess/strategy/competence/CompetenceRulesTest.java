package fr.ess.strategy.competence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.PublicAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may aid whom, by date and by route. */
class CompetenceRulesTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));

    static List<CaseTable<?>> tables() {
        var all = new ArrayList<CaseTable<?>>();
        all.addAll(of(AidRules.SET, CompetenceRulesTest::aid));
        all.addAll(of(GuaranteeRules.SET, CompetenceRulesTest::guarantee));
        all.addAll(of(TzcldRules.SET, row -> new TzcldShare(row.euros("state"), row.euros("department"))));
        all.addAll(of(
                LeadRules.SET,
                row -> new LeadClaim(
                        authority(row), row.code("field", LeadField.class), row.euros("own"), row.euros("funding"))));
        all.addAll(of(
                SgeiRules.SET,
                row -> new SgeiCompensation(
                        row.date("entrustedOn"),
                        row.flag("entrusted"),
                        row.code("service", SgeiClass.class),
                        row.euros("yearly"),
                        row.number("control"),
                        row.number("term"))));
        all.addAll(of(
                RegisterDuty.SET,
                row -> new RegisterEntry(
                        row.code("granter", AidGranter.class),
                        row.code("aid", RegisteredAid.class),
                        row.date("grantedOn"),
                        acts(row, "recorded"))));
        all.addAll(of(
                AidReportDuty.SET,
                row -> new AnnualAids(authority(row), row.number("year"), acts(row, "sent"), acts(row, "reported"))));
        all.addAll(of(
                RepaymentRules.SET,
                row -> new RepayableAdvance(
                        row.euros("amount"),
                        Share.ofPercent("4"),
                        row.list("schedule", CompetenceRulesTest::instalment),
                        row.list("repaid", CompetenceRulesTest::repayment))));
        return all;
    }

    private static <F> List<CaseTable<F>> of(RuleSet<F> set, Function<Case, F> build) {
        return set.rules().stream()
                .map(rule -> CaseTable.of(CompetenceRulesTest.class, rule, build))
                .toList();
    }

    private static Instalment instalment(String text) {
        var parts = text.split("/");
        return new Instalment(Integer.valueOf(parts[0]), Euros.parse(parts[1]));
    }

    private static Repayment repayment(String text) {
        var parts = text.split("/");
        return new Repayment(LocalDate.parse(parts[0]), Euros.parse(parts[1]));
    }

    private static @Nullable List<Evidence> acts(Case row, String column) {
        return row.list(column, text -> new Evidence(LocalDate.parse(text)));
    }

    private static PublicAuthority authority(Case row) {
        return new PublicAuthority(null, null, row.code("kind", AuthorityKind.class), null);
    }

    private static LoanGuarantee guarantee(Case row) {
        return new LoanGuarantee(
                authority(row),
                row.code("borrower", Borrower.class),
                new GuaranteeRatios(
                        row.euros("revenue"), row.euros("own"), row.euros("guaranteed"), row.euros("provisions")),
                new GuaranteedLoan(
                        row.euros("amount"),
                        row.euros("covered"),
                        row.euros("annuity"),
                        row.euros("debtor"),
                        row.flag("development")));
    }

    /** A file is five letters, one for each paper: y or n. */
    private static PlannedAid aid(Case row) {
        var file = row.text("file");
        return new PlannedAid(
                row.code("route", AidRoute.class),
                authority(row),
                new AidRecipient(
                        row.flag("enterprise"),
                        row.code("activity", AidActivity.class),
                        row.flag("scic"),
                        new CreationBody(row.flag("soleObject"), row.euros("receipts"), row.euros("publicAid"))),
                new AidOperation(
                        row.code("form", AidForm.class),
                        row.code("object", AidObject.class),
                        row.euros("amount"),
                        row.flag("ownNeed"),
                        new RegionSupport(row.flag("regionAid"), row.flag("schemeBasis")),
                        new PropertyTerms(row.flag("newActivity"), row.flag("toOwner"), row.flag("passedOn"))),
                new AidActs(
                        row.flag("agreement"),
                        row.flag("delegation"),
                        new EarlierConsents(row.flag("ownScheme"), row.flag("stateAgreement")),
                        row.flag("recipientAgreement"),
                        row.flag("request"),
                        file == null
                                ? null
                                : new CreationFile(
                                        file.charAt(0) == 'y',
                                        file.charAt(1) == 'y',
                                        file.charAt(2) == 'y',
                                        file.charAt(3) == 'y',
                                        file.charAt(4) == 'y'),
                        new SchemeFit(row.flag("compatible"), row.flag("taken"))),
                new OwnMission(row.code("basis", MissionBasis.class), row.flag("publicStated")));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    static Set<Timeline<?>> universe() {
        var all = new LinkedHashSet<Timeline<?>>();
        tables().forEach(table -> all.addAll(table.rule().figures()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_rule_reads_what_it_declares(CaseTable<?> table) {
        table.provesWhatTheRuleReads(universe());
    }

    // ---- what is unknown, by brute force

    private static List<Object> all(Class<? extends Enum<?>> list) {
        return List.of((Object[]) list.getEnumConstants());
    }

    private static final List<Object> FLAGS = List.of(true, false);

    private static PlannedAid aid(@Nullable Object[] facts) {
        return new PlannedAid(
                (AidRoute) facts[0],
                new PublicAuthority(null, null, (AuthorityKind) facts[1], null),
                new AidRecipient((Boolean) facts[2], null, (Boolean) facts[3], null),
                new AidOperation(AidForm.SUBSIDY, (AidObject) facts[4], null, (Boolean) facts[3], null, null),
                new AidActs(
                        (Boolean) facts[5],
                        (Boolean) facts[5],
                        new EarlierConsents((Boolean) facts[5], false),
                        true,
                        true,
                        null,
                        new SchemeFit((Boolean) facts[6], (Boolean) facts[6])),
                new OwnMission((MissionBasis) facts[7], true));
    }

    @Test
    void no_rule_on_routes_is_certain_when_completions_differ() {
        var domains = List.of(
                all(AidRoute.class),
                List.<Object>of(
                        AuthorityKind.REGION,
                        AuthorityKind.DEPARTEMENT,
                        AuthorityKind.COMMUNE,
                        AuthorityKind.GREATER_PARIS),
                FLAGS,
                List.<Object>of(true),
                all(AidObject.class),
                FLAGS,
                FLAGS,
                List.<Object>of(MissionBasis.SPORT, MissionBasis.TERRITORIAL_SOLIDARITY));
        for (var day : List.of("2015-12-31", "2026-11-23")) {
            for (var rule : List.of(AidRules.BUSINESS_AID, AidRules.CLAUSE)) {
                Completions.openThoughAllAgree(rule, Law.on(LocalDate.parse(day)), domains, CompetenceRulesTest::aid);
            }
        }
        for (Rule<PlannedAid> rule : List.of(AidRules.SOLIDARITY, AidRules.COMPATIBILITY)) {
            Completions.openThoughAllAgree(rule, TODAY, domains, CompetenceRulesTest::aid);
        }
    }

    @Test
    void no_rule_on_guarantees_is_certain_when_completions_differ() {
        var cents = List.<Object>of(0L, 100L, 10_000L);
        Completions.openThoughAllAgree(
                GuaranteeRules.LIMITS,
                TODAY,
                List.of(
                        List.<Object>of(AuthorityKind.DEPARTEMENT, AuthorityKind.COMMUNE),
                        all(Borrower.class),
                        cents,
                        cents,
                        cents,
                        FLAGS),
                facts -> new LoanGuarantee(
                        new PublicAuthority(null, null, (AuthorityKind) facts[0], null),
                        (Borrower) facts[1],
                        new GuaranteeRatios(euros(facts[2]), euros(0L), euros(0L), euros(0L)),
                        new GuaranteedLoan(
                                euros(100L), euros(facts[3]), euros(facts[4]), euros(1L), (Boolean) facts[5])));
    }

    @Test
    void no_rule_on_the_lead_is_certain_when_completions_differ() {
        for (var rule : LeadRules.SET.rules()) {
            Completions.openThoughAllAgree(
                    rule,
                    TODAY,
                    List.of(all(AuthorityKind.class), all(LeadField.class), List.<Object>of(1_999L, 2_000L, 3_000L)),
                    facts -> new LeadClaim(
                            new PublicAuthority(null, null, (AuthorityKind) facts[0], null),
                            (LeadField) facts[1],
                            euros(facts[2]),
                            euros(10_000L)));
        }
    }

    private static @Nullable Euros euros(@Nullable Object cents) {
        return cents == null ? null : Euros.ofCents((Long) cents);
    }

    // ---- the routes

    private static PlannedAid takeover(AuthorityKind kind) {
        return new PlannedAid(
                null,
                new PublicAuthority(null, null, kind, null),
                new AidRecipient(true, AidActivity.OTHER, true, null),
                new AidOperation(
                        AidForm.SUBSIDY,
                        AidObject.ACTIVITY,
                        Euros.of(50_000),
                        false,
                        new RegionSupport(true, true),
                        null),
                null,
                new OwnMission(MissionBasis.TERRITORIAL_SOLIDARITY, true));
    }

    private static List<String> open(PlannedAid aid, String day) {
        return aid.routes(Law.on(LocalDate.parse(day))).stream()
                .filter(option -> option.state() == Choice.State.READY || option.state() == Choice.State.OPEN)
                .map(option -> option.way() + " " + option.state())
                .toList();
    }

    @Test
    void a_departement_loses_its_routes_to_a_takeover_in_2016() {
        assertThat(open(takeover(AuthorityKind.DEPARTEMENT), "2015-12-31"))
                .containsExactly("OWN_COMPETENCE OPEN", "COFINANCING OPEN", "SCIC_CAPITAL READY");
        assertThat(open(takeover(AuthorityKind.DEPARTEMENT), "2016-01-01")).containsExactly("SCIC_CAPITAL READY");
    }

    @Test
    void a_commune_joins_the_region_or_grants_by_delegation() {
        assertThat(open(takeover(AuthorityKind.COMMUNE), "2026-11-23"))
                .containsExactly("COFINANCING OPEN", "DELEGATION OPEN", "SCIC_CAPITAL READY");
        var cofinancing = takeover(AuthorityKind.COMMUNE).routes(TODAY).get(AidRoute.COFINANCING.ordinal());
        assertThat(cofinancing.remaining())
                .flatExtracting(Finding::reasons)
                .containsExactly("acts.regionAgreement", "acts.scheme.compatible");
    }

    @Test
    void a_route_that_is_closed_says_why() {
        var own = takeover(AuthorityKind.DEPARTEMENT).routes(TODAY).get(0);
        assertThat(own.state()).isEqualTo(Choice.State.EXCLUDED);
        assertThat(own.excluding()).flatExtracting(Finding::reasons).containsExactly("authority.kind");
        var mission = takeover(AuthorityKind.DEPARTEMENT).routes(TODAY).get(AidRoute.OWN_MISSION.ordinal());
        assertThat(mission.state()).isEqualTo(Choice.State.EXCLUDED);
    }

    @Test
    void a_route_of_unknown_facts_asks_for_them() {
        var nothing = new PlannedAid(null, null, null, null, null, null).routes(TODAY);
        assertThat(nothing).hasSize(AidRoute.values().length);
        assertThat(nothing)
                .allSatisfy(option -> assertThat(option.state()).isEqualTo(Choice.State.UNDETERMINED))
                .allSatisfy(option -> assertThat(option.missingFacts()).isNotEmpty());
    }

    // ---- the lead, the scheme, the levels

    @Test
    void economic_development_was_superseded_not_lost() {
        var region = new PublicAuthority(null, null, AuthorityKind.REGION, null);
        var claim = new LeadClaim(region, LeadField.ECONOMIC_DEVELOPMENT, null, null);
        assertThat(claim.standing(Law.on(LocalDate.of(2015, 8, 7)))).contains(LeadStanding.HELD);
        assertThat(claim.standing(Law.on(LocalDate.of(2015, 8, 8)))).contains(LeadStanding.SUPERSEDED);
        assertThat(new LeadClaim(region, LeadField.SOCIAL_ECONOMY, null, null).standing(TODAY))
                .contains(LeadStanding.NOT_HELD);
        assertThat(new LeadClaim(null, LeadField.MOBILITY, null, null).standing(TODAY))
                .isEmpty();
    }

    @Test
    void only_greater_paris_takes_the_scheme_into_account() {
        assertThat(SchemeLink.of(AuthorityKind.COMMUNE, Law.on(LocalDate.of(2015, 12, 31))))
                .isEqualTo(SchemeLink.NOT_SUBJECT);
        assertThat(Arrays.stream(AuthorityKind.values())
                        .filter(kind -> SchemeLink.of(kind, TODAY) == SchemeLink.TAKEN_INTO_ACCOUNT))
                .containsExactly(AuthorityKind.GREATER_PARIS);
    }
}
