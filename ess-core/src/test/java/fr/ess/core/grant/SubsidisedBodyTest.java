package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Completions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a commune tells of the bodies it subsidises, and what they show it. */
class SubsidisedBodyTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<SubsidisedBody>> TABLES = List.of(
            CaseTable.of(
                    SubsidisedBodyTest.class,
                    SubsidisedBodyRules.ANNEX,
                    row -> new SubsidisedBody(
                            row.number("inhabitants"),
                            row.euros("subsidy"),
                            row.euros("income"),
                            null,
                            null,
                            new BodyPapers(row.flag("listed"), null, null))),
            CaseTable.of(
                    SubsidisedBodyTest.class,
                    SubsidisedBodyRules.ACCOUNTS,
                    row -> new SubsidisedBody(
                            null,
                            row.euros("subsidy"),
                            row.euros("income"),
                            row.share("capital"),
                            row.flag("loan"),
                            new BodyPapers(null, row.flag("transmitted"), null))),
            CaseTable.of(
                    SubsidisedBodyTest.class,
                    SubsidisedBodyRules.CONTROL,
                    row -> new SubsidisedBody(
                            null,
                            row.euros("subsidy"),
                            null,
                            null,
                            null,
                            new BodyPapers(null, null, row.flag("copy")))));

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(SubsidisedBodyRules.SET.figures()));
    }

    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var domains = List.of(
                List.<Object>of(3_499, 3_500),
                List.<Object>of(Euros.ZERO, Euros.of(20_000), Euros.of(24_000), Euros.of(80_000)),
                List.<Object>of(Euros.of(30_000), Euros.of(400_000)),
                List.<Object>of(Share.ZERO, Share.HALF),
                List.<Object>of(true, false),
                List.<Object>of(true, false));
        for (var rule : SubsidisedBodyRules.SET.rules()) {
            assertThat(Completions.openThoughAllAgree(rule, LAW, domains, SubsidisedBodyTest::filled))
                    .as("%s", rule)
                    .isEmpty();
        }
    }

    private static SubsidisedBody filled(@Nullable Object[] facts) {
        return new SubsidisedBody(
                (Integer) facts[0],
                (Euros) facts[1],
                (Euros) facts[2],
                (Share) facts[3],
                (Boolean) facts[4],
                new BodyPapers((Boolean) facts[5], (Boolean) facts[5], (Boolean) facts[5]));
    }
}
