package fr.ess.core.scic.meeting;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.scic.ScicRules;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The general meeting, case by case, and what each rule on it reads. */
class MeetingTableTest {

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(MeetingTableTest.class, MeetingRules.QUORUM, MeetingTableTest::quorum),
            CaseTable.of(MeetingTableTest.class, MeetingRules.RESULT, MeetingTableTest::ballot),
            CaseTable.of(MeetingTableTest.class, MeetingRules.QUORUM_OF_FORM, MeetingTableTest::ofForm));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>(ScicRules.SET.figures());
        figures.addAll(MeetingRules.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
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
                        row.number("sharesPresent"),
                        null),
                null);
    }

    private static Meeting ofForm(Case row) {
        return new Meeting(
                row.date("act"),
                row.code("form", LegalForm.class),
                row.code("nature", MeetingNature.class),
                new QuorumClause(row.code("basis", QuorumBasis.class), row.share("fraction")),
                new Attendance(null, null, row.number("shares"), row.number("sharesPresent"), row.flag("secondCall")),
                null);
    }

    private static Meeting ballot(Case row) {
        var colleges = Objects.requireNonNull(row.list("colleges", MeetingTableTest::college));
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
        return new CollegeVote(text, Share.parse(parts[0]), votes.get(0), votes.get(1), 0, 0);
    }
}
