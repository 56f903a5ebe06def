package fr.ess.procurement.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.EstimatedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The estimated value of a need. */
class EstimateRulesTest {

    private static final CaseTable<EstimatedValue> TABLE =
            CaseTable.of(EstimateRulesTest.class, EstimateRules.WHOLE, EstimateRulesTest::value);

    private static EstimatedValue value(Case row) {
        return new EstimatedValue(
                row.list("lots", Euros::parse),
                row.euros("options"),
                row.euros("renewals"),
                row.euros("prizes"),
                row.euros("supplied"),
                row.euros("retained"));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLE.verdicts();
    }

    @Test
    void the_rule_reads_no_figure() {
        TABLE.provesWhatTheRuleReads(EstimateRules.SET.figures());
    }

    @Property(tries = 300, seed = "61")
    void the_total_is_what_may_be_retained_and_a_cent_less_is_not(
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 1_000_000_000) Long> lots,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long options,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long renewals) {
        var own = lots.stream().map(Euros::ofCents).toList();
        var total = of(own, options, renewals, 0).total().orElseThrow();
        assertThat(total.cents())
                .isEqualTo(lots.stream().mapToLong(Long::longValue).sum() + options + renewals);
        assertThat(verdict(of(own, options, renewals, total.cents()))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(of(own, options, renewals, total.cents() - 1))).isEqualTo(Verdict.BREACHED);
    }

    private static EstimatedValue of(List<Euros> lots, long options, long renewals, long retained) {
        return new EstimatedValue(
                lots, Euros.ofCents(options), Euros.ofCents(renewals), Euros.ZERO, Euros.ZERO, Euros.ofCents(retained));
    }

    private static Verdict verdict(EstimatedValue value) {
        return value.assess(Law.on(LocalDate.of(2026, 11, 23))).verdict();
    }

    @Test
    void a_part_that_is_not_known_is_not_zero() {
        assertThat(new EstimatedValue(List.of(Euros.of(1)), null, Euros.ZERO, Euros.ZERO, Euros.ZERO, null).total())
                .isEmpty();
        assertThat(new EstimatedValue(null, Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, null).total())
                .isEmpty();
    }
}
