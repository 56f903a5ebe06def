package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a rule that stands within wider facts takes its day from them. */
class PlacedKeyTest {

    private record Sale(@Nullable LocalDate day, Register register) {}

    private static final Fact<Sale, Day> DAY = Fact.day("day", Sale::day);
    private static final Part<Sale, Register> REGISTER = Part.of("register", Sale::register);
    private static final Rule<Sale> RULE = PublicCeiling.RULE.within(REGISTER).keyedOn(DAY);
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @Test
    void a_placed_rule_is_weighed_on_its_day_among_the_wider_facts() {
        assertThat(verdict(LocalDate.of(2014, 8, 1))).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(LocalDate.of(2014, 8, 2))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(LocalDate.of(2001, 7, 17))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_placed_rule_without_its_day_is_undetermined_and_asks_for_the_day_of_the_wider_facts() {
        var finding = RULE.examine(sale(null), LAW).get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.applies()).isFalse();
        assertThat(finding.path("day")).isEqualTo("day");
    }

    private static Verdict verdict(LocalDate day) {
        return RULE.examine(sale(day), LAW).get(0).verdict();
    }

    private static Sale sale(@Nullable LocalDate day) {
        var commune = Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(50_000));
        return new Sale(day, Register.of(Euros.of(100_000), null, List.of(commune)));
    }
}
