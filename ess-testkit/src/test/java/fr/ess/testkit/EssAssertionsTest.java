package fr.ess.testkit;

import static fr.ess.testkit.EssAssertions.assertThat;
import static fr.ess.testkit.EssAssertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EssAssertionsTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static Assessment<?> held(long euros) {
        var town = Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(euros));
        return Register.of(Euros.of(100_000), Euros.of(100), List.of(town)).assess(LAW);
    }

    @Test
    void a_breach_has_its_margin_its_place_and_its_article() {
        assertThat(held(50_001))
                .hasVerdict(Verdict.BREACHED)
                .breachesOnly("scic-public-ceiling")
                .breaches("scic-public-ceiling")
                .withMargin(Euros.of(-1))
                .at("")
                .under("19 septies");
        assertThat(held(50_000)).satisfies("scic-public-ceiling").withMargin(Euros.ZERO);
        assertThat(held(50_000)).breachesOnly();
    }

    @Test
    void what_is_open_is_told() {
        var unknown = new Register(Euros.of(100_000), Euros.of(100), null, null).assess(LAW);
        assertThat(unknown).hasVerdict(Verdict.UNDETERMINED).misses("holdings").leavesOpen("scic-public-ceiling");
        assertThat(held(0).ruleSet().id()).isEqualTo("scic-register");
        assertThat(Register.of(Euros.of(100_000), Euros.of(100), List.of()).assess(LAW.at(LocalDate.of(2000, 1, 1))))
                .doesNotApply("scic-public-ceiling");
    }

    @Test
    void what_is_not_so_fails_and_shows_why() {
        var lawful = held(50_000);
        assertThatThrownBy(() -> assertThat(lawful).breaches("scic-public-ceiling"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected BREACHED of scic-public-ceiling, but was: [SATISFIED]")
                .hasMessageContaining("Ceiling of the stakes of local authorities");
        assertThatThrownBy(() -> assertThat(lawful).satisfies("scic-ceiling"))
                .hasMessageContaining("Expected a finding of scic-ceiling, but the rules are: [scic-public-ceiling");
        assertThatThrownBy(() -> assertThat(lawful).hasVerdict(Verdict.BREACHED))
                .hasMessageContaining("Expected BREACHED, but was: SATISFIED");
        assertThatThrownBy(() -> assertThat(lawful).breachesOnly("scic-public-ceiling"))
                .hasMessageContaining("Expected breaches of [scic-public-ceiling], but was: []");
        assertThatThrownBy(() -> assertThat(lawful).misses("capital"))
                .hasMessageContaining("Expected missing [capital], but was: []");
        var finding = assertThat(lawful).satisfies("scic-public-ceiling");
        assertThatThrownBy(() -> finding.withMargin(Euros.of(1))).hasMessageContaining("Expected a margin of 1.00");
        assertThatThrownBy(() -> finding.at("register")).hasMessageContaining("Expected at 'register', but was: ''");
        assertThatThrownBy(() -> finding.under("art. 99")).hasMessageContaining("Expected under art. 99");
    }
}
