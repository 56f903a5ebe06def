package fr.ess.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.ScicRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a modular host does with the core: it builds facts, assesses them and shows the answer in both languages. */
class ExplanationTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static Register register(long town) {
        return new Register(
                Euros.of(100_000),
                null,
                List.of(new Holding("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(town), null)),
                null);
    }

    @Test
    void facts_are_assessed() {
        assertThat(PublicCeiling.RULE.examine(register(50_000), LAW).get(0).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(PublicCeiling.RULE.examine(register(50_001), LAW).get(0).verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void malformed_facts_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> register(-1)).withMessageContaining("amount");
    }

    @Test
    void the_answer_is_shown_in_french_and_in_english() {
        var set = ScicRules.SET;
        var scic = new Scic(null, null, null, register(50_001), null, null, null);
        var assessment = set.assess(scic, LAW);
        var french = Explainer.in(Locale.FRENCH).explain(assessment);
        var english = Explainer.in(Locale.ENGLISH).explain(assessment);
        assertThat(french).startsWith("NON CONFORME — ").contains("50\u202f001,00\u00a0€", "Loi n° 47-1775");
        assertThat(english).startsWith("BREACHED — ").contains("€50,001.00", "Act no. 47-1775");
        assertThat(french + english).doesNotContain("rule.scic", "fact.", "figure.", "set.scic", "verdict.");
        assertThat(assessment.fingerprint().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
