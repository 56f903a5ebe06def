package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of what an authority and a SCIC do: each is read, and answers as its name says, in words that all exist. */
class AuthorityExamplesTest {

    private static final Map<String, Class<? extends Assessable>> KINDS = Map.of(
            "scic-stake", Stake.class,
            "scic-advance", Advance.class,
            "elected-representative", ElectedRepresentative.class,
            "scic-withdrawal", Withdrawal.class,
            "scic-meeting", Meeting.class);

    @ParameterizedTest
    @CsvSource({
        "scic-stake-canteens, SATISFIED",
        "scic-stake-over-the-ceiling, BREACHED",
        "scic-stake-solar-undetermined, UNDETERMINED",
        "scic-advance-at-the-limit, SATISFIED",
        "scic-advance-left-open, BREACHED",
        "scic-withdrawal-within-the-floor, SATISFIED",
        "scic-withdrawal-passive-breach, BREACHED",
        "scic-withdrawal-unknown-peak, UNDETERMINED",
        "scic-meeting-carried, SATISFIED",
        "scic-meeting-modes-disagree, UNDETERMINED",
        "scic-meeting-no-quorum, BREACHED",
        "elected-representative-grant, BREACHED",
        "elected-representative-budget, SATISFIED",
        "elected-representative-disputed, UNDETERMINED",
    })
    void an_example_answers(String name, Verdict verdict) throws IOException {
        var dossier =
                Json.TWO.readTree(Path.of("..", "examples", name + ".json").toFile());
        var kind = KINDS.get(dossier.get("kind").asText());
        Assessable facts = Json.read(dossier.get("facts").toString(), kind);
        var assessment = facts.assess(Law.on(LocalDate.parse(dossier.get("on").asText())));
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.ruleSet().id()).isEqualTo(dossier.get("kind").asText());
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var words = assessment.ruleSet().words();
            assertThat(Explainer.in(locale).explain(assessment))
                    .contains(words.find("set." + assessment.ruleSet().id(), locale)
                            .orElseThrow());
        }
    }
}
