package fr.ess.core.esus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The life of an approval, case by case, what each rule reads, and its calendar. */
class ApprovalTableTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(
                    ApprovalTableTest.class,
                    ApprovalRules.COMPLETE,
                    row -> new CaseFile(
                            row.code("way", Way.class),
                            row.flag("renewal"),
                            row.flag("accountsExist"),
                            row.list("papers", Paper::valueOf))),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.AUTHORITY, ApprovalTableTest::sent),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.REGION_ORDER, ApprovalTableTest::sent),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.ACCEPTED, row -> approval(row, null, null)),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.VALID, row -> approval(row, null, null)),
            CaseTable.of(
                    ApprovalTableTest.class,
                    ApprovalRules.ANNEX,
                    row -> approval(row, row.list("accounts", ApprovalTableTest::accounts), null)),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.RENEWAL, ApprovalTableTest::renewing),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.RENEW.rule(), ApprovalTableTest::renewed),
            CaseTable.of(ApprovalTableTest.class, ApprovalRules.ANSWER.rule(), ApprovalTableTest::renewed));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(ApprovalRules.SET.figures()));
    }

    private static Approval approval(
            Case row, @Nullable List<AnnualAccounts> accounts, @Nullable List<Renewal> renewals) {
        return new Approval(
                null,
                row.date("created"),
                new Application(row.date("filed"), row.date("completed"), null, null),
                new Decision(row.code("outcome", Outcome.class), row.date("decided"), row.flag("against")),
                accounts,
                renewals);
    }

    private static Approval sent(Case row) {
        var addressee = new Addressee(
                row.code("seat", Seat.class), row.code("region", Region.class), row.code("prefect", Prefect.class));
        return new Approval(null, null, new Application(row.date("filed"), null, null, addressee), null, null, null);
    }

    private static AnnualAccounts accounts(String text) {
        var parts = text.split("=");
        return new AnnualAccounts(LocalDate.parse(parts[0]), parts[1].equals("?") ? null : parts[1].equals("yes"));
    }

    private static Approval renewing(Case row) {
        var years = row.list("years", text -> {
            var parts = text.split("=", -1);
            return new ClosedYear(
                    LocalDate.parse(parts[0]), euros(parts[1]), euros(parts[2]), euros(parts[3]), euros(parts[4]));
        });
        var impact = new Impact(years, row.flag("undertaking"), row.share("rate"));
        return approval(row, null, List.of(new Renewal(row.date("day"), impact)));
    }

    private static @Nullable Euros euros(String text) {
        return text.isEmpty() ? null : Euros.parse(text);
    }

    private static Approval renewed(Case row) {
        return approval(row, null, row.list("renewals", text -> new Renewal(LocalDate.parse(text), null)));
    }

    // ---- the calendar

    private static Approval silent(LocalDate created, LocalDate completed, @Nullable List<Renewal> renewals) {
        return new Approval(
                Siren.of("732829320"),
                created,
                new Application(completed, completed, null, null),
                new Decision(Outcome.SILENCE, null, null),
                List.of(),
                renewals);
    }

    @Test
    void the_calendar_of_an_approval() {
        var approval = silent(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 3, 14), List.of());
        assertThat(approval.impliedAcceptance(LAW)).contains(LocalDate.of(2025, 5, 14));
        assertThat(approval.lastDay(LAW)).contains(LocalDate.of(2030, 5, 13));
        assertThat(approval.renewBy(0, LAW)).contains(LocalDate.of(2030, 3, 13));
        assertThat(approval.renewBy(30, LAW)).contains(LocalDate.of(2030, 2, 11));
        assertThat(approval.lastDay(LAW.at(LocalDate.of(2025, 5, 13)))).isEmpty();
        var unknown = new Approval(null, null, null, null, null, null);
        assertThat(unknown.impliedAcceptance(LAW)).isEmpty();
        assertThat(unknown.lastDay(LAW)).isEmpty();
        assertThat(unknown.renewBy(0, LAW)).isEmpty();
    }

    @Property(seed = "20261123", tries = 200)
    void the_last_day_is_the_last_on_which_the_approval_holds(
            @ForAll @IntRange(min = 0, max = 2500) int age, @ForAll @IntRange(min = 0, max = 3000) int after) {
        var completed = LocalDate.of(2016, 1, 1).plusDays(after);
        var approval = silent(completed.minusDays(age), completed, List.of());
        var last = approval.lastDay(LAW.at(LocalDate.of(2030, 1, 1))).orElseThrow();
        for (var day : List.of(last, last.plusDays(1))) {
            assertThat(ApprovalRules.VALID.examine(approval, LAW.at(day)).get(0).verdict())
                    .isEqualTo(day.equals(last) ? Verdict.SATISFIED : Verdict.BREACHED);
        }
        var renewBy = approval.renewBy(0, LAW.at(last)).orElseThrow();
        assertThat(renewBy.plusMonths(2)).isBeforeOrEqualTo(last);
        for (var day : List.of(renewBy, renewBy.plusDays(1))) {
            var late = Approval.duties().deadlines(approval, LAW.at(day)).stream()
                    .anyMatch(deadline -> deadline.on(day) == Deadline.State.LATE);
            assertThat(late).isEqualTo(day.isAfter(renewBy));
            assertThat(ApprovalRules.RENEW
                            .rule()
                            .examine(approval, LAW.at(day))
                            .get(0)
                            .verdict())
                    .isEqualTo(late ? Verdict.BREACHED : Verdict.SATISFIED);
        }
    }

    @Property(seed = "20261123", tries = 300)
    void a_file_with_the_missing_papers_is_complete_and_without_one_of_them_is_not(
            @ForAll Set<Paper> held, @ForAll Way way, @ForAll boolean renewal, @ForAll boolean accountsExist) {
        var file = new CaseFile(way, renewal, accountsExist, List.copyOf(held));
        var missing = file.missingPapers(LAW).orElseThrow();
        var whole =
                EnumSet.copyOf(Stream.concat(held.stream(), missing.stream()).toList());
        assertThat(complete(way, renewal, accountsExist, whole)).isEqualTo(Verdict.SATISFIED);
        for (var paper : missing) {
            var less = EnumSet.copyOf(whole);
            less.remove(paper);
            assertThat(complete(way, renewal, accountsExist, less)).isEqualTo(Verdict.BREACHED);
        }
    }

    private static Verdict complete(Way way, boolean renewal, boolean accountsExist, EnumSet<Paper> papers) {
        return ApprovalRules.COMPLETE
                .examine(new CaseFile(way, renewal, accountsExist, List.copyOf(papers)), LAW)
                .get(0)
                .verdict();
    }

    @Test
    void what_papers_are_missing_is_not_told_while_a_fact_is() {
        assertThat(new CaseFile(null, false, false, List.of()).missingPapers(LAW))
                .isEmpty();
        assertThat(new CaseFile(Way.GENERAL, null, false, List.of()).missingPapers(LAW))
                .isEmpty();
        assertThat(new CaseFile(Way.GENERAL, false, null, List.of()).missingPapers(LAW))
                .isEmpty();
        assertThat(new CaseFile(Way.GENERAL, false, false, null).missingPapers(LAW))
                .isEmpty();
        assertThat(new CaseFile(Way.BY_RIGHT, null, null, List.of()).missingPapers(LAW))
                .contains(EnumSet.of(
                        Paper.REQUEST_FORM, Paper.ARTICLES, Paper.SECURITIES_CERTIFICATE, Paper.PROOF_OF_CATEGORY));
        assertThat(new CaseFile(Way.BY_RIGHT, null, null, List.of()).missingPapers(LAW.at(LocalDate.of(2015, 8, 4))))
                .isEmpty();
    }

    @Test
    void an_approval_is_never_certain_when_the_missing_facts_could_change_it() {
        var rules = List.of(ApprovalRules.ACCEPTED, ApprovalRules.VALID, ApprovalRules.ANNEX);
        for (var rule : rules) {
            Completions.openThoughAllAgree(
                    rule,
                    LAW,
                    List.of(
                            List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2023, 1, 1)),
                            List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 1)),
                            List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 10, 1)),
                            Arrays.asList((Object[]) Outcome.values()),
                            List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 11, 1)),
                            List.of(true, false),
                            List.of(true, false)),
                    facts -> new Approval(
                            null,
                            (LocalDate) facts[0],
                            new Application((LocalDate) facts[1], (LocalDate) facts[2], null, null),
                            new Decision((Outcome) facts[3], (LocalDate) facts[4], (Boolean) facts[5]),
                            List.of(new AnnualAccounts(LocalDate.of(2026, 6, 30), (Boolean) facts[6])),
                            null));
        }
    }

    // ---- the competent prefect

    private static final Law WITH_REGIONS =
            LAW.amended(Timeline.of(ApprovalRules.REGIONS.id(), Unit.codes(Region.class))
                    .from(
                            "2026-01-01",
                            Codes.of(Region.BRETAGNE, Region.CORSE),
                            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-3, I", Reading.PRIMARY, "2026-11-23")));

    private static Verdict sent(@Nullable Region region, @Nullable Prefect prefect, String filed, Law law) {
        var addressee = new Addressee(Seat.FRANCE, region, prefect);
        var application = new Application(LocalDate.parse(filed), null, null, addressee);
        return ApprovalRules.AUTHORITY
                .examine(new Approval(null, null, application, null, null, null), law)
                .get(0)
                .verdict();
    }

    @Test
    void the_prefect_of_a_designated_region_decides_from_the_day_of_the_order() {
        for (var region : List.of(Region.BRETAGNE, Region.CORSE)) {
            assertThat(sent(region, Prefect.OF_THE_REGION, "2026-01-01", WITH_REGIONS))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(sent(region, Prefect.OF_THE_SEAT, "2026-01-01", WITH_REGIONS))
                    .isEqualTo(Verdict.BREACHED);
            assertThat(sent(region, null, "2026-01-01", WITH_REGIONS)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(sent(region, Prefect.OF_THE_SEAT, "2025-12-31", WITH_REGIONS))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(sent(region, Prefect.OF_THE_SEAT, "2026-01-01", LAW)).isEqualTo(Verdict.SATISFIED);
        }
        assertThat(sent(Region.OCCITANIE, Prefect.OF_THE_SEAT, "2026-01-01", WITH_REGIONS))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(sent(Region.OCCITANIE, Prefect.OF_THE_REGION, "2026-01-01", WITH_REGIONS))
                .isEqualTo(Verdict.BREACHED);
        assertThat(sent(null, Prefect.OF_THE_SEAT, "2026-01-01", WITH_REGIONS)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(sent(null, Prefect.OTHER, "2026-01-01", WITH_REGIONS)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void the_order_on_the_regions_is_no_longer_asked_for_once_it_is_given() {
        var application = new Application(LocalDate.of(2026, 1, 1), null, null, null);
        var approval = new Approval(null, null, application, null, null, null);
        assertThat(ApprovalRules.REGION_ORDER.examine(approval, LAW).get(0).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(ApprovalRules.REGION_ORDER
                        .examine(approval, WITH_REGIONS)
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Property(seed = "20261123", tries = 300)
    void silence_accepts_on_the_day_that_is_computed_and_not_before(@ForAll @IntRange(min = 0, max = 4000) int after) {
        var approval = silent(LocalDate.of(2010, 1, 1), LocalDate.of(2015, 7, 1).plusDays(after), List.of());
        var accepted = approval.impliedAcceptance(LAW).orElseThrow();
        for (var day : List.of(accepted.minusDays(1), accepted)) {
            assertThat(ApprovalRules.ACCEPTED
                            .examine(approval, LAW.at(day))
                            .get(0)
                            .verdict())
                    .isEqualTo(day.equals(accepted) ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE);
            assertThat(ApprovalRules.ANSWER
                            .rule()
                            .examine(approval, LAW.at(day))
                            .get(0)
                            .verdict())
                    .isEqualTo(day.equals(accepted) ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED);
        }
    }
}
