package fr.ess.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Many;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private record Oven(@Nullable List<Evidence> sweepings) {

        static final Many<Oven, Evidence> SWEEPINGS = Many.of("sweepings", Oven::sweepings);
    }

    private static final Term<Day> NOT_DONE = Term.absent("sweepings", Term.Cause.NOT_DONE);
    private static final Term<Day> MISSING = Term.absent("sweepings", Term.Cause.MISSING_FACT);

    private static Oven oven(String... days) {
        return new Oven(List.of(days).stream()
                .map(day -> new Evidence(LocalDate.parse(day)))
                .toList());
    }

    private static Term<Day> given(int index, String day) {
        return new Term.Given<>("sweepings[" + index + "].day", Day.parse(day));
    }

    @Test
    void the_first_act_counts_in_whatever_order_they_are_given() {
        assertThat(Evidence.first(Oven.SWEEPINGS, oven("2022-03-01", "2022-02-01")))
                .isEqualTo(given(1, "2022-02-01"));
        assertThat(Evidence.first(Oven.SWEEPINGS, oven())).isEqualTo(NOT_DONE);
        assertThat(Evidence.first(Oven.SWEEPINGS, new Oven(null))).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-01, 1, 2022-02-01", "2022-02-02, 0, 2022-03-01", "2022-03-01, 0, 2022-03-01"})
    void an_act_before_the_day_does_not_count(String opens, int index, String day) {
        assertThat(Evidence.since(Term.constant(Day.parse(opens)), Oven.SWEEPINGS, oven("2022-03-01", "2022-02-01")))
                .isEqualTo(given(index, day));
    }

    @Test
    void acts_that_are_all_before_the_day_are_none() {
        assertThat(Evidence.since(Term.constant(Day.parse("2022-03-02")), Oven.SWEEPINGS, oven("2022-03-01")))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void acts_are_open_while_the_day_from_which_they_count_is() {
        Term<Day> open = Term.absent("bought", Term.Cause.MISSING_FACT);
        assertThat(Evidence.since(open, Oven.SWEEPINGS, oven("2022-03-01"))).isEqualTo(open);
        assertThat(Evidence.since(open, Oven.SWEEPINGS, oven())).isEqualTo(NOT_DONE);
        assertThat(Evidence.since(open, Oven.SWEEPINGS, new Oven(null))).isEqualTo(MISSING);
    }
}
