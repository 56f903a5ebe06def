package fr.ess.procurement.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.BuyerKind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The goods reused, and those containing recycled matter, of a year. */
class ReuseRulesTest {

    private static final CaseTable<ReuseShares> REUSED = table(ReuseRules.REUSED);
    private static final CaseTable<ReuseShares> RECYCLED = table(ReuseRules.RECYCLED);

    private static CaseTable<ReuseShares> table(Rule<ReuseShares> rule) {
        return CaseTable.of(ReuseRulesTest.class, rule, ReuseRulesTest::shares);
    }

    private static ReuseShares shares(Case row) {
        return new ReuseShares(
                row.number("year"),
                row.code("buyer", BuyerKind.class),
                row.code("family", ProductFamily.class),
                row.euros("total"),
                row.euros("reused"),
                row.euros("recycled"));
    }

    @TestFactory
    Stream<DynamicTest> reused() {
        return REUSED.verdicts();
    }

    @TestFactory
    Stream<DynamicTest> recycled() {
        return RECYCLED.verdicts();
    }

    @Test
    void the_rules_read_the_figures_they_declare() {
        REUSED.provesWhatTheRuleReads(ReuseRules.SET.figures());
        RECYCLED.provesWhatTheRuleReads(ReuseRules.SET.figures());
    }

    @Test
    void a_host_supplies_the_shares_that_nobody_has_read() {
        var source = new LegalText("hote", "Hôte", "Host", null).at("annexe", Reading.SECONDARY, "2026-11-23");
        var law = Law.on(LocalDate.of(2026, 11, 23))
                .amended(ReuseRules.OTHER_REUSED.amended(LocalDate.of(2025, 1, 1), Share.of(1, 10), source))
                .amended(ReuseRules.OTHER_RECYCLED.amended(LocalDate.of(2025, 1, 1), Share.of(1, 5), source));
        var shares = new ReuseShares(
                2025,
                BuyerKind.REGION,
                ProductFamily.OTHER_LISTED,
                Euros.parse("50000"),
                Euros.parse("5000"),
                Euros.parse("9999.99"));
        assertThat(ReuseRules.REUSED.examine(shares, law).get(0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(ReuseRules.RECYCLED.examine(shares, law).get(0).verdict()).isEqualTo(Verdict.BREACHED);
    }
}
