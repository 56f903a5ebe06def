package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Fault FAULT = new Fault("amount", Must.BE_POSITIVE, "0.00");

    private static List<String> told(Faults faults) {
        try {
            faults.refuse();
            return List.of();
        } catch (MalformedException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void every_fault_is_told_in_order_and_at_once() {
        var faults = Faults.of("Register")
                .given("capital", null)
                .positiveOrZero("capital", Euros.ofCents(-1))
                .add("name", Must.NOT_BE_BLANK, " ");
        assertThat(faults.none()).isFalse();
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(faults::refuse)
                .withMessage("Register is malformed: capital: must be given, but was: null; "
                        + "capital: must be positive or zero, but was: -0.01; name: must not be blank, but was: ' '")
                .satisfies(e -> assertThat(Serial.copy(e).faults())
                        .isEqualTo(e.faults())
                        .hasSize(3));
    }

    @Test
    void what_is_good_is_no_fault() {
        var faults = Faults.of("Register")
                .given("capital", Euros.ZERO)
                .notBlank("name", "a")
                .check(true, "name", Must.NOT_BE_EMPTY, "a")
                .elements("list", List.of(1));
        assertThat(faults.none()).isTrue();
        assertThatCode(faults::refuse).doesNotThrowAnyException();
    }

    @Test
    void what_does_not_hold_is_a_fault() {
        assertThat(told(Faults.of("Register").check(false, "name", Must.NOT_BE_EMPTY, "")))
                .containsExactly("name: must not be empty, but was: ''");
    }

    @Test
    void a_text_has_something_other_than_spaces() {
        assertThat(told(Faults.of("A").notBlank("name", " \t")))
                .containsExactly("name: must not be blank, but was: ' \t'");
        assertThat(told(Faults.of("A").notBlank("name", ""))).hasSize(1);
        assertThat(told(Faults.of("A").notBlank("name", null))).isEmpty();
    }

    @Test
    void an_amount_is_positive_or_zero() {
        assertThat(told(Faults.of("A").positiveOrZero("a", Euros.ofCents(-1))))
                .containsExactly("a: must be positive or zero, but was: -0.01");
        assertThat(told(Faults.of("A").positiveOrZero("a", Euros.ZERO))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("a", (Euros) null))).isEmpty();
        assertThat(told(Faults.of("A").positive("a", Euros.ZERO)))
                .containsExactly("a: must be more than zero, but was: 0.00");
        assertThat(told(Faults.of("A").positive("a", Euros.ofCents(1)))).isEmpty();
        assertThat(told(Faults.of("A").positive("a", (Euros) null))).isEmpty();
    }

    @Test
    void a_number_is_positive_or_zero() {
        assertThat(told(Faults.of("A").positiveOrZero("n", -1)))
                .containsExactly("n: must be positive or zero, but was: -1");
        assertThat(told(Faults.of("A").positiveOrZero("n", 0))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", (Integer) null))).isEmpty();
        assertThat(told(Faults.of("A").positive("n", 0))).containsExactly("n: must be more than zero, but was: 0");
        assertThat(told(Faults.of("A").positive("n", 1))).isEmpty();
        assertThat(told(Faults.of("A").positive("n", (Integer) null))).isEmpty();
    }

    @Test
    void a_measure_is_positive_or_zero() {
        assertThat(told(Faults.of("A").positiveOrZero("n", Share.of(-1, 3))))
                .containsExactly("n: must be positive or zero, but was: -1/3");
        assertThat(told(Faults.of("A").positiveOrZero("n", Share.ZERO))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", (Share) null))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", Months.of(-1))))
                .containsExactly("n: must be positive or zero, but was: -1");
        assertThat(told(Faults.of("A").positiveOrZero("n", Months.of(0)))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", (Months) null))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", new Headcount(-1))))
                .containsExactly("n: must be positive or zero, but was: -0.01");
        assertThat(told(Faults.of("A").positiveOrZero("n", new Headcount(0)))).isEmpty();
        assertThat(told(Faults.of("A").positiveOrZero("n", (Headcount) null))).isEmpty();
    }

    @Test
    void no_element_of_a_list_is_missing() {
        assertThat(told(Faults.of("A").elements("list", Arrays.asList(null, 1, null))))
                .containsExactly("list[0]: must be given, but was: null", "list[2]: must be given, but was: null");
        assertThat(told(Faults.of("A").elements("list", null))).isEmpty();
    }

    @Test
    void a_fault_is_told_in_french_and_else_in_english() {
        assertThat(FAULT.in(Locale.CANADA_FRENCH)).isEqualTo("amount : doit être supérieur à zéro, or on a lu : 0.00");
        assertThat(FAULT.in(Locale.GERMAN))
                .isEqualTo("amount: must be more than zero, but was: 0.00")
                .isEqualTo(FAULT.toString());
    }

    @Test
    void a_fault_can_stand_further_in() {
        assertThat(FAULT.within("holdings[2]").path()).isEqualTo("holdings[2].amount");
        assertThat(new Fault("", Must.BE_GIVEN, "null").within("holdings").path())
                .isEqualTo("holdings");
        assertThat(new Fault("[1].a", Must.BE_GIVEN, "null").within("holdings").path())
                .isEqualTo("holdings[1].a");
        assertThat(FAULT.within("a").must()).isEqualTo(Must.BE_POSITIVE);
        assertThat(FAULT.within("a").seen()).isEqualTo("0.00");
    }

    @Test
    void limits_are_worded_in_both_languages() {
        assertThat(Must.beAtMost(5)).isEqualTo(new Must("must be at most 5", "doit être au plus 5"));
        assertThat(Must.beAtLeast(5)).isEqualTo(new Must("must be at least 5", "doit être au moins 5"));
        assertThat(List.of(
                        Must.BE_GIVEN,
                        Must.BE_POSITIVE_OR_ZERO,
                        Must.BE_POSITIVE,
                        Must.NOT_BE_EMPTY,
                        Must.NOT_BE_BLANK))
                .allSatisfy(must -> {
                    assertThat(must.en()).startsWith("must ");
                    assertThat(must.fr()).containsPattern("^(ne )?doit ");
                });
    }
}
