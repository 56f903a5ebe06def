/** The dated cases of every rule as data, a runner for them, and assertions for the tests of hosts. */
@SuppressWarnings("requires-automatic") // the libraries of tests, as they come
module fr.ess.testkit {
    requires transitive fr.ess.core;
    requires transitive tools.jackson.databind;
    requires static org.assertj.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports fr.ess.testkit;

    opens fr.ess.testkit to
            tools.jackson.databind;
}
