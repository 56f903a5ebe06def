package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the proof of handles lets pass, and what it tells. */
class HandlesTest {

    private static ValidatorFactory factory;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    public record Sound(
            @Nullable Euros capital,
            @Nullable Integer headCount,
            @Nullable String name) {
        public static final Fact<Sound, Euros> CAPITAL = Fact.of("capital", Sound::capital);
        public static final Fact<Sound, Count> HEAD_COUNT = Fact.count("headCount", Sound::headCount);
    }

    public record Wrong(
            @Nullable Euros capital,
            @Nullable Euros reserves,
            @Nullable Euros result,
            @Nullable Euros debts) {
        public static final Fact<Wrong, Euros> CAPITAL = Fact.of("capital", Wrong::reserves);
        public static final Fact<Wrong, Euros> RESERVE = Fact.of("reserves", Wrong::reserves);
        public static final Fact<Wrong, Euros> RESULT = Fact.of("results", Wrong::result);
    }

    /** A class that holds a rule, and reads past the handles. */
    static final class Rules {
        static final Rule<Wrong> RULE = Rule.binding("wrong");

        private Rules() {}

        static Check weigh(Wrong facts, Law law) {
            return facts.debts() == null ? Check.notApplicable() : Check.all();
        }
    }

    private static List<String> faults(Class<? extends Record> type) {
        return new Handles(new Samples(factory.getValidator()), new ClassFileImporter().importClasses(Rules.class))
                .faults(type);
    }

    @Test
    void sound_handles_pass() {
        assertThat(faults(Sound.class)).isEmpty();
    }

    @Test
    void wrong_handles_are_told() {
        assertThat(faults(Wrong.class))
                .contains(
                        "Wrong.reserves: its handle must be RESERVES, but was: RESERVE",
                        "Wrong.debts: is read by a rule and has no handle",
                        "Wrong.RESULT: there is no component results")
                .anySatisfy(line -> assertThat(line).startsWith("Wrong.capital: its handle must read "))
                .allSatisfy(line -> assertThat(line).doesNotContain("Wrong.result:"));
    }
}
