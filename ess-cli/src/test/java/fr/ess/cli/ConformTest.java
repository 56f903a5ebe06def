package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.testkit.Corpus;
import fr.ess.testkit.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformTest {

    private static final String CASES = """
            {"rule": "scic-public-ceiling", "facts": "fr.ess.core.scic.Register", "cases": [
              {"on": "2028-01-01", "verdict": "SATISFIED", "facts": {"capital": 100000, "holdings": [
                {"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": 50001}]}}]}
            """;

    @TempDir
    Path folder;

    @Test
    void the_cases_of_this_version_agree_and_hold_every_rule() {
        var run = Ess.in(folder, "conform", "--format", "json");
        assertThat(run.err()).isEmpty();
        var answer = Json.MAPPER.readTree(run.out());
        assertThat(answer.get("departures")).isEmpty();
        assertThat(answer.get("cases").intValue()).isEqualTo(Corpus.included().size());
        assertThat(run.status()).isEqualTo(Status.OK);

        var rules = new HashSet<String>();
        Kinds.ALL.list().forEach(kind -> kind.rules().rules().forEach(rule -> rules.add(rule.id())));
        assertThat(Corpus.included().tables()).extracting(RuleCases::rule).containsAll(rules);
    }

    @Test
    void a_departure_is_told_with_what_was_answered() throws IOException {
        Files.writeString(folder.resolve("ours.json"), CASES);
        var run = Ess.in(folder, "conform", "ours.json");
        assertThat(run.out()).isEqualTo("""
                        ✗ scic-public-ceiling, case no. 1, 1 January 2028: expected satisfied, answered [breached]
                        rules: 1; cases: 1; in agreement: 0
                        """);
        assertThat(run.status()).isEqualTo(Status.BREACHED);
        Files.writeString(folder.resolve("overlay.csv"), "id,from,value\nscic-public-ceiling.share,2028-01-01,60 %\n");
        assertThat(Ess.in(folder, "conform", "ours.json", "--law", "overlay.csv")
                        .status())
                .isEqualTo(Status.OK);
    }

    @Test
    void cases_that_can_not_be_run_are_malformed() throws IOException {
        Files.writeString(folder.resolve("ours.json"), CASES.replace("100000", "-1"));
        var run = Ess.in(folder, "conform", ".", "-o", "out.txt");
        assertThat(run.status()).isEqualTo(Status.MALFORMED);
        assertThat(run.complaints().get(0)).startsWith("scic-public-ceiling, case no. 1, 1 January 2028: ");
        assertThat(folder.resolve("out.txt")).doesNotExist();
        Files.writeString(folder.resolve("ours.json"), "{");
        assertThat(Ess.in(folder, "conform", "ours.json").complaints())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("ours.json: must be a file of dated cases, but was: '"));
        assertThat(Ess.in(folder, "conform", "none.json").status()).isEqualTo(Status.MALFORMED);
    }
}
