package fr.ess.procurement.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The deduction for purchases from the protected sector. */
class DeductionRulesTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));
    private static final CaseTable<DeductionClaim> TABLE =
            CaseTable.of(DeductionRulesTest.class, DeductionRules.DEDUCTION, DeductionRulesTest::claim);

    /** A row: purchases are {@code supplier/price/costs/paid}. */
    private static DeductionClaim claim(Case row) {
        return new DeductionClaim(
                row.number("year"),
                row.list("purchases", DeductionRulesTest::purchase),
                row.euros("contribution"),
                row.share("rate"),
                row.euros("declared"));
    }

    private static ProtectedPurchase purchase(String text) {
        var parts = text.split("/");
        return new ProtectedPurchase(
                parts[0].equals("?") ? null : SupplierKind.valueOf(parts[0]),
                Euros.parse(parts[1]),
                Euros.parse(parts[2]),
                Euros.parse(parts[3]));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLE.verdicts();
    }

    @Test
    void the_rule_reads_the_figures_it_declares() {
        TABLE.provesWhatTheRuleReads(DeductionRules.SET.figures());
    }

    @Property(tries = 300, seed = "61")
    void the_deduction_computed_is_lawful_and_a_cent_more_is_not(
            @ForAll @LongRange(min = 1, max = 9_000_000) long price,
            @ForAll @LongRange(max = 9_000_000) long costs,
            @ForAll @LongRange(max = 9_000_000) long paid,
            @ForAll @LongRange(max = 4_000_000) long contribution,
            @ForAll boolean high) {
        var purchases = List.of(new ProtectedPurchase(
                SupplierKind.ESAT,
                Euros.ofCents(price),
                Euros.ofCents(Math.min(costs, price)),
                Euros.ofCents(Math.min(paid, price))));
        var rate = high ? Share.of(3, 100) : Share.of(299, 10_000);
        var greatest = new DeductionClaim(2025, purchases, Euros.ofCents(contribution), rate, null)
                .deduction(TODAY)
                .orElseThrow();
        for (var more : List.of(0, 1)) {
            var claim = new DeductionClaim(
                    2025, purchases, Euros.ofCents(contribution), rate, greatest.plus(Euros.ofCents(more)));
            assertThat(DeductionRules.DEDUCTION.examine(claim, TODAY).get(0).verdict())
                    .isEqualTo(more == 0 ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }
}
