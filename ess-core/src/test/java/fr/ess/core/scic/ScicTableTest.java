package fr.ess.core.scic;

import fr.ess.core.LegalForm;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules on a SCIC as a company, case by case, and what each of them reads. */
class ScicTableTest {

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(ScicTableTest.class, EntryRules.LEGAL_FORM, row -> statutes(row)),
            CaseTable.of(
                    ScicTableTest.class,
                    EntryRules.OBJECT,
                    row -> new Purpose(
                            row.flag("collectiveInterest"),
                            row.flag("describesProject"),
                            row.flag("showsUtility"),
                            row.flag("describesConditions"))),
            CaseTable.of(
                    ScicTableTest.class,
                    EntryRules.THIRD_PARTY_SERVICES,
                    row -> new Trade(row.flag("scic"), row.euros("turnover"), row.euros("thirdPartyTurnover"))),
            CaseTable.of(
                    ScicTableTest.class,
                    EntryRules.MIN_CAPITAL,
                    row -> scic(form(row), null, Register.of(row.euros("capital"), null, null), null, null)),
            CaseTable.of(
                    ScicTableTest.class,
                    MembershipRules.CATEGORIES,
                    row -> new Membership(null, null, row.number("employees"), categories(row))),
            CaseTable.of(
                    ScicTableTest.class,
                    MembershipRules.MEMBER_COUNT,
                    row -> scic(form(row), new Membership(row.number("members"), null, null, null), null, null, null)),
            CaseTable.of(
                    ScicTableTest.class,
                    MembershipRules.CURE_DUTY.rule(),
                    row -> scic(
                            form(row),
                            new Membership(row.number("members"), row.date("aboveLimitSince"), null, null),
                            null,
                            null,
                            null)),
            CaseTable.of(
                    ScicTableTest.class,
                    EntryRules.MAY_JOIN,
                    row -> Register.of(null, null, row.list("holders", kind -> holding(kind + "=1")))),
            CaseTable.of(ScicTableTest.class, PublicCeiling.RULE, ScicTableTest::register),
            CaseTable.of(ScicTableTest.class, PublicCeiling.INDIRECT, ScicTableTest::register),
            CaseTable.of(ScicTableTest.class, PublicCeiling.EXACT_HALF, ScicTableTest::register),
            CaseTable.of(
                    ScicTableTest.class,
                    VotingRules.ONE_MEMBER_ONE_VOTE,
                    row -> new Voting(row.code("right", VotingRight.class), null, null, null)),
            CaseTable.of(
                    ScicTableTest.class,
                    VotingRules.COLLEGES,
                    row -> new Voting(
                            null,
                            row.list("colleges", ScicTableTest::college),
                            row.code("criterion", CollegeCriterion.class),
                            null)),
            CaseTable.of(
                    ScicTableTest.class,
                    VotingRules.NON_COOPERATORS,
                    row -> new NonCooperators(
                            row.flag("admitted"),
                            row.number("total"),
                            row.number("ordinary"),
                            row.number("cooperatives"))),
            CaseTable.of(
                    ScicTableTest.class,
                    RevisionRules.IN_TIME.rule(),
                    row -> audited(new Audit(
                            row.date("registered"), row.number("intervalMonths"), revisions(row), null, null, null))),
            CaseTable.of(
                    ScicTableTest.class,
                    RevisionRules.AFTER_LOSSES.rule(),
                    row -> audited(new Audit(
                            null,
                            null,
                            revisions(row),
                            row.list("results", ScicTableTest::result),
                            row.euros("highestCapital"),
                            null))),
            CaseTable.of(
                    ScicTableTest.class,
                    RevisionRules.ON_REQUEST.rule(),
                    row -> audited(new Audit(
                            null, null, revisions(row), null, null, row.list("requests", ScicTableTest::request)))),
            CaseTable.of(
                    ScicTableTest.class,
                    ActivityRules.SPORT,
                    row -> new Activities(row.list("sectors", Sector::valueOf), null, null)),
            CaseTable.of(
                    ScicTableTest.class,
                    ActivityRules.SPORT_TERM,
                    row -> new Activities(
                            row.list("sectors", Sector::valueOf), new SportsCompany(row.number("months")), null)),
            CaseTable.of(
                    ScicTableTest.class,
                    ActivityRules.ENERGY_COMMUNITY,
                    row -> scic(
                            null,
                            new Membership(null, null, null, categories(row)),
                            null,
                            null,
                            new Activities(
                                    row.list("sectors", Sector::valueOf),
                                    null,
                                    new EnergyCommunity(
                                            row.number("persons"),
                                            row.list("votes", ScicTableTest::votes),
                                            row.flag("controlled"))))));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(ScicRules.SET.figures()));
    }

    // ---- how a case is read

    private static Statutes statutes(Case row) {
        return new Statutes(row.code("form", LegalForm.class), row.flag("variableCapital"), null);
    }

    private static Statutes form(Case row) {
        return new Statutes(row.code("form", LegalForm.class), null, null);
    }

    private static Scic scic(
            @Nullable Statutes statutes,
            @Nullable Membership membership,
            @Nullable Register register,
            @Nullable Audit audit,
            @Nullable Activities activities) {
        return new Scic(null, statutes, membership, register, null, audit, activities);
    }

    private static Scic audited(Audit audit) {
        return scic(null, null, null, audit, null);
    }

    private static @Nullable List<Category> categories(Case row) {
        return row.list("categories", text -> {
            var parts = text.split("=");
            return new Category(
                    CategoryKind.valueOf(parts[0]), parts[1].equals("?") ? null : Integer.valueOf(parts[1]));
        });
    }

    private static Register register(Case row) {
        return new Register(
                row.euros("capital"), null, row.list("holdings", ScicTableTest::holding), row.euros("paidUp"));
    }

    private static Holding holding(String text) {
        var parts = text.split("[=/]");
        return new Holding(
                parts[0],
                parts[0].equals("?") ? null : HolderKind.valueOf(parts[0]),
                Euros.parse(parts[1]),
                parts.length > 2 ? Euros.parse(parts[2]) : null);
    }

    private static College college(String weight) {
        return new College("college", weight.equals("=") || weight.equals("?") ? null : Share.parse(weight));
    }

    private static @Nullable List<Revision> revisions(Case row) {
        return row.list("revisions", day -> new Revision(LocalDate.parse(day)));
    }

    private static YearResult result(String text) {
        var parts = text.split("=");
        return new YearResult(LocalDate.parse(parts[0]), Euros.parse(parts[1]));
    }

    private static RevisionRequest request(String text) {
        var parts = text.split(" ");
        return new RevisionRequest(
                LocalDate.parse(parts[0]), Requester.valueOf(parts[1]), numberOrNull(parts[2]), numberOrNull(parts[3]));
    }

    private static @Nullable Integer numberOrNull(String text) {
        return text.equals("?") ? null : Integer.valueOf(text);
    }

    private static CategoryVotes votes(String text) {
        var at = text.lastIndexOf(' ');
        var near = text.substring(at + 1);
        return new CategoryVotes(
                "category", Share.parse(text.substring(0, at)), near.equals("?") ? null : near.equals("yes"));
    }
}
