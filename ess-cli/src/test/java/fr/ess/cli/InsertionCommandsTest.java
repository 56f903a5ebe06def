package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertionCommandsTest {

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    @Test
    void the_hours_of_the_formula_are_told_exact_and_whole() {
        var run = run("insertion hours examples/insertion-hours-practice.json --lang fr");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("fraction exacte : 4000/11", "défaut : 363", "proche : 364", "prévues : 300");
        assertThat(run("insertion hours examples/insertion-hours-practice.json --format json")
                        .out())
                .contains("\"exact\" : \"4000/11\"", "\"floor\" : 363", "\"halfUp\" : 364", "\"cost\" : 12000.00");
    }
}
