package fr.ess.core.scic;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules on what an authority and a SCIC do together, case by case, and what each of them reads. */
class AuthorityTableTest {

    private static final AdvancePapers PAPERS = new AdvancePapers(true, true);
    private static final AdvanceTerms TERMS = new AdvanceTerms(true, true, true, true, true, true);

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(AuthorityTableTest.class, StakeRules.LEGAL_PATH, AuthorityTableTest::stake),
            CaseTable.of(AuthorityTableTest.class, StakeRules.TRANSPORT_SHARE, AuthorityTableTest::stake),
            CaseTable.of(AuthorityTableTest.class, StakeRules.ENERGY_NOTICE, AuthorityTableTest::founded),
            CaseTable.of(AuthorityTableTest.class, StakeRules.ANNEX, AuthorityTableTest::annexed),
            CaseTable.of(AuthorityTableTest.class, AdvanceRules.RULE, AuthorityTableTest::advance),
            CaseTable.of(AuthorityTableTest.class, WithdrawalRules.CAPITAL_FLOOR, AuthorityTableTest::floor),
            CaseTable.of(AuthorityTableTest.class, WithdrawalRules.EXIT_REVALUATION, AuthorityTableTest::revaluation),
            CaseTable.of(AuthorityTableTest.class, MeetingRules.QUORUM, AuthorityTableTest::quorum),
            CaseTable.of(AuthorityTableTest.class, MeetingRules.RESULT, AuthorityTableTest::ballot),
            CaseTable.of(AuthorityTableTest.class, RepresentativeRules.RULE, AuthorityTableTest::representative));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>();
        for (var set : List.of(
                StakeRules.SET, AdvanceRules.SET, WithdrawalRules.SET, MeetingRules.SET, RepresentativeRules.SET)) {
            figures.addAll(set.figures());
        }
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
    }

    private static Stake stake(Case row) {
        var decision = new StakeDecision(
                row.code("decider", Decider.class),
                row.date("decision"),
                row.code("competence", CompetenceOverlap.class),
                row.flag("localInterest"),
                null);
        return new Stake(
                row.code("authority", HolderKind.class),
                Objects.requireNonNull(row.date("operation")),
                row.code("object", ScicObject.class),
                decision,
                null,
                null);
    }

    private static Stake founded(Case row) {
        var founding = new EnergyFounding(row.date("act"), notice(row, "mayor"), notice(row, "epci"));
        return new Stake(
                HolderKind.COMMUNE,
                LocalDate.of(2024, 5, 2),
                row.code("object", ScicObject.class),
                null,
                null,
                founding);
    }

    private static PriorNotice notice(Case row, String addressee) {
        return new PriorNotice(
                row.flag(addressee + "Informed"), row.date(addressee + "Day"), row.flag(addressee + "Declined"));
    }

    private static Stake annexed(Case row) {
        var decision = new StakeDecision(null, null, null, null, row.flag("statutesAnnexed"));
        return new Stake(
                row.code("authority", HolderKind.class),
                Objects.requireNonNull(row.date("operation")),
                null,
                decision,
                null,
                null);
    }

    private static Advance advance(Case row) {
        var open = new ArrayList<OpenAdvance>();
        add(open, AdvanceBeneficiary.SEM, row.list("sem", Euros::parse));
        add(open, AdvanceBeneficiary.THIS_SCIC, row.list("same", Euros::parse));
        var lender = new Lender(
                row.code("kind", HolderKind.class),
                row.euros("holding"),
                row.euros("revenue"),
                row.text("sem") == null ? null : open);
        var amount = Objects.requireNonNull(row.euros("amount"));
        var agreement = new AdvanceAgreement(
                Objects.requireNonNull(row.date("granted")),
                row.date("end"),
                amount,
                row.flag("repays"),
                TERMS,
                PAPERS);
        return new Advance(
                lender,
                new Borrower(row.euros("equity"), row.euros("capital")),
                agreement,
                row.list("renewed", end -> new AdvanceRenewal(LocalDate.parse(end), PAPERS)),
                row.list("repaid", day -> new AdvanceRepayment(LocalDate.parse(day), amount)),
                List.of());
    }

    private static void add(List<OpenAdvance> open, AdvanceBeneficiary beneficiary, @Nullable List<Euros> due) {
        if (due != null) {
            due.forEach(outstanding -> open.add(new OpenAdvance(beneficiary, outstanding, null)));
        }
    }

    private static Withdrawal floor(Case row) {
        return new Withdrawal(
                Objects.requireNonNull(row.date("act")),
                Objects.requireNonNull(row.euros("refund")),
                new CapitalFloor(row.code("form", LegalForm.class), row.euros("highest"), row.euros("statutory")),
                null,
                Register.of(row.euros("after"), null, null),
                null);
    }

    private static Withdrawal revaluation(Case row) {
        return new Withdrawal(
                Objects.requireNonNull(row.date("act")),
                Euros.of(100),
                null,
                new Leaver(HolderKind.PRIVATE, row.date("memberSince")),
                null,
                new Revaluation(
                        row.euros("amount"), row.flag("statutes"), row.euros("reserve"), row.flag("withinScale")));
    }

    private static Meeting quorum(Case row) {
        return new Meeting(
                row.date("act"),
                LegalForm.SA,
                MeetingNature.ORDINARY,
                new QuorumClause(row.code("basis", QuorumBasis.class), row.share("fraction")),
                new Attendance(
                        row.number("members"),
                        row.number("membersPresent"),
                        row.number("shares"),
                        row.number("sharesPresent")),
                null);
    }

    private static Meeting ballot(Case row) {
        var colleges = Objects.requireNonNull(row.list("colleges", AuthorityTableTest::college));
        var threshold = row.share("threshold");
        var ballot = new Ballot(
                colleges,
                row.code("carryMode", CarryMode.class),
                BallotBase.EXPRESSED,
                row.code("emptyCollege", EmptyCollege.class),
                threshold == null ? null : new VoteThreshold(threshold, row.flag("reached")));
        return new Meeting(
                row.date("act"),
                row.code("form", LegalForm.class),
                row.code("nature", MeetingNature.class),
                null,
                null,
                ballot);
    }

    /** Reads a college such as {@code 40 %: 60-40}. */
    private static CollegeVote college(String text) {
        var parts = text.split("[:-]");
        var votes = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        return new CollegeVote(text, fr.ess.core.measure.Share.parse(parts[0]), votes.get(0), votes.get(1), 0, 0);
    }

    private static ElectedRepresentative representative(Case row) {
        return new ElectedRepresentative(
                row.date("act"),
                row.code("decision", RepresentativeDecision.class),
                row.flag("paid"),
                row.flag("withdrew"));
    }
}
