package fr.ess.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who belongs to the social and solidarity economy, and who may say so, case by case. */
class EssMembershipTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));
    private static final List<Object> FLAGS = List.of(true, false);
    private static final List<Object> FORMS = Arrays.asList((Object[]) LegalForm.values());

    private static final List<CaseTable<EssBody>> TABLES = List.of(
            CaseTable.of(EssMembershipTest.class, EssRules.BY_FORM, row -> body(row, null, null, null)),
            CaseTable.of(
                    EssMembershipTest.class,
                    EssRules.PRINCIPLES,
                    row -> body(row, principles(flags(row, "held"), row.flag("contrary")), null, null)),
            CaseTable.of(
                    EssMembershipTest.class,
                    EssRules.COMMERCIAL_COMPANY,
                    row -> body(row, null, clauses(flags(row, "clauses")), null)),
            CaseTable.of(
                    EssMembershipTest.class,
                    EssRules.SOCIAL_UTILITY,
                    row -> body(row, null, null, row.list("purposes", EssMembershipTest::purpose))));

    private static final CaseTable<EssClaim> CLAIMS = CaseTable.of(
            EssMembershipTest.class,
            ClaimRules.RULE,
            row -> new EssClaim(
                    row.code("form", LegalForm.class),
                    row.flag("cooperative"),
                    row.flag("conforming"),
                    row.flag("registered"),
                    row.date("registeredOn")));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return Stream.concat(TABLES.stream().flatMap(CaseTable::verdicts), CLAIMS.verdicts());
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(EssRules.SET.figures()));
        CLAIMS.provesWhatTheRuleReads(EssRules.SET.figures());
    }

    // ---- what is asked of whom

    @Test
    void a_cooperative_company_needs_nothing_of_a_commercial_company() {
        var cooperative = new EssBody(LegalForm.SAS, true, principles(new Boolean[5], false), null, null);
        assertThat(cooperative.assess(TODAY).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(cooperative.assess(TODAY).missingFacts()).isEmpty();
    }

    @Test
    void a_person_judges_the_open_norms() {
        var company = new EssBody(LegalForm.SAS, false, null, null, List.of(purpose("SOCIAL_LINK/?/?/?/?")));
        assertThat(company.assess(TODAY).missingFacts())
                .filteredOn(missing -> missing.cause() == Term.Cause.OPEN_NORM)
                .extracting(Missing::fact)
                .containsExactlyInAnyOrder(
                        "principles.purposeBeyondProfit",
                        "principles.democraticGovernance",
                        "principles.profitsForActivity",
                        "purposes[0].mainly");
    }

    @Test
    void a_body_that_is_nothing_of_the_kind_does_not_belong() {
        assertThat(new EssBody(LegalForm.TRADE_UNION, null, null, null, null)
                        .assess(TODAY)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Property(seed = "20261123")
    void the_missing_clauses_are_those_that_break_the_rule(@ForAll @IntRange(max = 242) int number) {
        var flags = new Boolean[5];
        for (int i = 0, rest = number; i < 5; i++, rest /= 3) {
            flags[i] = rest % 3 == 2 ? null : Boolean.valueOf(rest % 3 == 1);
        }
        var clauses = clauses(flags);
        var verdict = EssRules.COMMERCIAL_COMPANY
                .examine(new EssBody(LegalForm.SAS, false, null, clauses, null), TODAY)
                .get(0)
                .verdict();
        assertThat(verdict)
                .isEqualTo(
                        !clauses.missing().isEmpty()
                                ? Verdict.BREACHED
                                : clauses.unread().isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED);
        assertThat(clauses.missing()).hasSize((int)
                Arrays.stream(flags).filter(Boolean.FALSE::equals).count());
        assertThat(clauses.unread()).noneMatch(clauses.missing()::contains);
    }

    @Test
    void the_missing_clauses_are_named_in_the_order_of_the_decree() {
        assertThat(new Clauses(false, true, null, false, true).missing())
                .containsExactly(Clauses.OBJECT, Clauses.RESERVES);
        assertThat(new Clauses(false, true, null, false, true).unread()).containsExactly(Clauses.PROFITS);
    }

    // ---- what is refused

    @Test
    void only_a_company_may_be_a_cooperative() {
        assertThatThrownBy(() -> new EssBody(LegalForm.ASSOCIATION, true, null, null, null))
                .hasMessageContaining("cooperative")
                .hasMessageContaining("must agree with the legal form, but was: true");
        assertThatThrownBy(() -> new EssBody(LegalForm.COOPERATIVE_COMPANY, false, null, null, null))
                .hasMessageContaining("must agree with the legal form, but was: false");
        assertThatThrownBy(() -> new EssClaim(LegalForm.PUBLIC_BODY, true, null, null, null))
                .hasMessageContaining("must agree with the legal form");
        assertThat(new EssBody(LegalForm.CIVIL_COMPANY, true, null, null, null).cooperative())
                .isTrue();
    }

    @Test
    void evidence_agrees_with_the_principles() {
        var failing = principles(new Boolean[] {true, null, false, null, null}, false);
        assertThatThrownBy(() -> new EssBody(LegalForm.ASSOCIATION, null, failing, null, null))
                .hasMessageContaining("principles.contraryEvidence")
                .hasMessageContaining("must be yes when a principle is said to fail");
        assertThat(new EssBody(LegalForm.SAS, false, failing, null, null).principles())
                .isEqualTo(failing);
        assertThatThrownBy(() -> new Principles(true, true, true, true, true, true))
                .hasMessageContaining("must be no when all principles are said to hold");
    }

    @Test
    void a_day_of_registration_comes_with_the_mention() {
        var day = LocalDate.of(2017, 3, 14);
        assertThatThrownBy(() -> new EssClaim(LegalForm.SAS, false, true, false, day))
                .hasMessageContaining("mentionRegistered: must be yes when its day is given, but was: false");
        assertThatThrownBy(() -> new EssClaim(LegalForm.SAS, false, true, null, day))
                .hasMessageContaining("but was: null");
    }

    // ---- what is unknown

    @Test
    void the_form_is_never_certain_too_early() {
        assertThat(Completions.openThoughAllAgree(
                        EssRules.BY_FORM,
                        TODAY,
                        List.of(FORMS, FLAGS),
                        facts -> new EssBody((LegalForm) facts[0], (Boolean) facts[1], null, null, null)))
                .isEmpty();
    }

    @Test
    void the_principles_are_never_certain_too_early() {
        var forms = List.<Object>of(
                LegalForm.SAS, LegalForm.ASSOCIATION, LegalForm.TRADE_UNION, LegalForm.ENDOWMENT_FUND, LegalForm.GIP);
        var open = Completions.openThoughAllAgree(
                EssRules.PRINCIPLES,
                TODAY,
                List.of(forms, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS),
                facts -> new EssBody(
                        (LegalForm) facts[0],
                        (Boolean) facts[1],
                        principles(Arrays.copyOfRange(facts, 2, 7, Boolean[].class), (Boolean) facts[7]),
                        null,
                        null));
        assertThat(open).isEmpty();
    }

    @Test
    void the_clauses_are_never_certain_too_early() {
        for (var law : List.of(TODAY, Law.on(LocalDate.of(2014, 8, 2)))) {
            assertThat(Completions.openThoughAllAgree(
                            EssRules.COMMERCIAL_COMPANY,
                            law,
                            List.of(FORMS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS),
                            facts -> new EssBody(
                                    (LegalForm) facts[0],
                                    (Boolean) facts[1],
                                    null,
                                    clauses(Arrays.copyOfRange(facts, 2, 7, Boolean[].class)),
                                    null)))
                    .isEmpty();
        }
    }

    @Test
    void the_aims_are_never_certain_too_early() {
        var impacts = List.<Object>of(List.of(), List.of(Impact.VULNERABLE_PUBLICS), List.of(Impact.values()));
        for (var day : List.of("2014-08-02", "2019-05-24", "2024-06-15")) {
            for (var kind : PurposeKind.values()) {
                var open = Completions.openThoughAllAgree(
                        EssRules.SOCIAL_UTILITY,
                        Law.on(LocalDate.parse(day)),
                        List.of(List.of(LegalForm.SAS, LegalForm.FOUNDATION), FLAGS, FLAGS, FLAGS, impacts, FLAGS),
                        facts -> new EssBody(
                                (LegalForm) facts[0],
                                (Boolean) facts[1],
                                null,
                                null,
                                List.of(
                                        purpose("SOCIAL_LINK/no/?/?/?"),
                                        new Purpose(
                                                kind,
                                                (Boolean) facts[2],
                                                (Boolean) facts[3],
                                                impacts(facts[4]),
                                                (Boolean) facts[5]))));
                assertThat(open).as("%s on %s", kind, day).isEmpty();
            }
        }
    }

    @Test
    void the_claim_is_never_certain_too_early() {
        var days = List.<Object>of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
        for (var law : List.of(TODAY, Law.on(LocalDate.of(2015, 12, 31)))) {
            assertThat(Completions.openThoughAllAgree(
                            ClaimRules.RULE,
                            law,
                            List.of(FORMS, FLAGS, FLAGS, FLAGS, days),
                            facts -> new EssClaim(
                                    (LegalForm) facts[0],
                                    (Boolean) facts[1],
                                    (Boolean) facts[2],
                                    (Boolean) facts[3],
                                    (LocalDate) facts[4])))
                    .isEmpty();
        }
    }

    // ---- how a case is read

    @SuppressWarnings("unchecked") // the domain above holds lists of impacts
    private static @Nullable List<Impact> impacts(@Nullable Object fact) {
        return (List<Impact>) fact;
    }

    private static EssBody body(
            Case row, @Nullable Principles principles, @Nullable Clauses clauses, @Nullable List<Purpose> purposes) {
        return new EssBody(row.code("form", LegalForm.class), row.flag("cooperative"), principles, clauses, purposes);
    }

    private static Principles principles(@Nullable Boolean[] held, @Nullable Boolean contrary) {
        return new Principles(held[0], held[1], held[2], held[3], held[4], contrary);
    }

    private static Clauses clauses(@Nullable Boolean[] held) {
        return new Clauses(held[0], held[1], held[2], held[3], held[4]);
    }

    private static @Nullable Boolean[] flags(Case row, String column) {
        return row.text(column)
                .chars()
                .mapToObj(sign -> sign == '?' ? null : Boolean.valueOf(sign == 'y'))
                .toArray(Boolean[]::new);
    }

    private static Purpose purpose(String text) {
        var parts = text.split("/");
        return new Purpose(
                PurposeKind.valueOf(parts[0]),
                flag(parts[1]),
                flag(parts[2]),
                parts[3].equals("?")
                        ? null
                        : parts[3].equals("none")
                                ? List.of()
                                : Arrays.stream(parts[3].split("\\+"))
                                        .map(Impact::valueOf)
                                        .toList(),
                flag(parts[4]));
    }

    private static @Nullable Boolean flag(String text) {
        return text.equals("?") ? null : Boolean.valueOf(text.equals("yes"));
    }
}
