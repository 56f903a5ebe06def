package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Serial;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.BakeryRules;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final Type TERM = new com.fasterxml.jackson.core.type.TypeReference<Term<?>>() {}.getType();
    private static final Term<Euros> MISSING = Term.absent("capital", Term.Cause.MISSING_FACT);

    private static <V extends Value> Term<V> of(V value) {
        return Term.constant(value);
    }

    private static Term<Day> day(String day) {
        return of(Day.parse(day));
    }

    // operations

    private static Stream<Arguments> computed() {
        return Stream.of(
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Euros.of(100))), Euros.ofCents(3333)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Euros.of(100))), Euros.ofCents(3334)),
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Count.of(10))), Count.of(3)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Count.of(10))), Count.of(4)),
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Headcount.of(10))), new Headcount(333)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Headcount.of(10))), new Headcount(334)),
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Share.HALF)), Share.of(1, 6)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Share.HALF)), Share.of(1, 6)),
                Arguments.of(Term.sum(List.of(of(Euros.of(1)), of(Euros.of(2)), of(Euros.of(3)))), Euros.of(6)),
                Arguments.of(Term.sum(List.of(of(Euros.of(1)))), Euros.of(1)),
                Arguments.of(Term.plus(of(Share.of(1, 3)), of(Share.HALF)), Share.of(5, 6)),
                Arguments.of(Term.plus(of(Count.of(2)), of(Count.of(3))), Count.of(5)),
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Hours.of(10))), new Hours(333)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Hours.of(10))), new Hours(334)),
                Arguments.of(Term.plus(of(Hours.of(2)), of(Hours.of(3))), Hours.of(5)),
                Arguments.of(Term.shareDown(of(Share.of(1, 3)), of(Units.of(10))), new Units(333)),
                Arguments.of(Term.shareUp(of(Share.of(1, 3)), of(Units.of(10))), new Units(334)),
                Arguments.of(Term.plus(of(Units.of(2)), of(Units.of(3))), Units.of(5)),
                Arguments.of(Term.plus(of(Headcount.of(2)), of(Headcount.of(3))), Headcount.of(5)),
                Arguments.of(Term.plus(of(Months.of(2)), of(Months.of(3))), Months.of(5)),
                Arguments.of(Term.plus(of(Days.of(2)), of(Days.of(3))), Days.of(5)),
                Arguments.of(Term.minus(of(Euros.of(2)), of(Euros.of(3))), Euros.of(-1)),
                Arguments.of(Term.minus(of(Count.of(2)), of(Count.of(3))), Count.of(-1)),
                Arguments.of(Term.daysBetween(day("2024-02-28"), day("2024-03-01")), Days.of(2)),
                Arguments.of(Term.daysBetween(day("2024-03-01"), day("2024-02-28")), Days.of(-2)),
                Arguments.of(Term.least(List.of(of(Count.of(2)), of(Count.of(1)), of(Count.of(3)))), Count.of(1)),
                Arguments.of(Term.greatest(List.of(of(Count.of(2)), of(Count.of(3)), of(Count.of(1)))), Count.of(3)),
                Arguments.of(Term.least(List.of(day("2026-01-01"), day("2025-01-01"))), Day.parse("2025-01-01")),
                Arguments.of(Term.mean(List.of(of(Share.HALF), of(Share.of(1, 3)))), Share.of(5, 12)),
                Arguments.of(Term.part(of(Euros.of(1)), of(Euros.of(3))), Share.of(1, 3)),
                Arguments.of(Term.wholeHours(of(Euros.of(12_000)), of(Euros.of(33))), Hours.of(363)),
                Arguments.of(Term.wholeHours(of(Euros.of(12_000)), of(Euros.of(32))), Hours.of(375)),
                Arguments.of(Term.part(of(Count.of(2)), of(Count.of(6))), Share.of(1, 3)),
                Arguments.of(Term.part(of(Share.of(1, 4)), of(Share.of(3, 4))), Share.of(1, 3)),
                Arguments.of(Term.times(of(Euros.of(2)), of(Count.of(3))), Euros.of(6)));
    }

    @Test
    void a_computed_term_has_its_value_and_keeps_its_operands() {
        computed().forEach(each -> {
            var term = (Term<?>) each.get()[0];
            assertThat(term.value()).isEqualTo(each.get()[1]);
            assertThat(((Term.Computed<?>) term).operands()).allMatch(Term.Constant.class::isInstance);
            Json.roundTrip(term, TERM);
            assertThat(Serial.copy(term)).isEqualTo(term);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2022-02-28, 60, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-03-31, -1, 2026-02-28"
    })
    void months_end_with_the_month(String day, long months, String result) {
        assertThat(Term.plusMonths(day(day), of(Months.of(months))).value()).isEqualTo(Day.parse(result));
        assertThat(Term.minusMonths(day(day), of(Months.of(-months))).value()).isEqualTo(Day.parse(result));
    }

    @Test
    void days_are_counted() {
        assertThat(Term.plusDays(day("2026-12-30"), of(Days.of(3))).value()).isEqualTo(Day.parse("2027-01-02"));
        assertThat(Term.previousDay(day("2026-03-01")).value()).isEqualTo(Day.parse("2026-02-28"));
        assertThat(Term.yearEnd(day("2026-03-01")).value()).isEqualTo(Day.parse("2026-12-31"));
        assertThat(Term.yearEnd(day("2026-12-31")).value()).isEqualTo(Day.parse("2026-12-31"));
    }

    @Test
    void the_least_and_the_greatest_keep_the_first_of_equals() {
        var first = new Euros(5);
        var second = new Euros(5);
        assertThat(Term.least(List.of(of(first), of(second))).value()).isSameAs(first);
        assertThat(Term.greatest(List.of(of(first), of(second))).value()).isSameAs(first);
    }

    // absence

    @Test
    void what_is_absent_stays_absent_and_keeps_its_path() {
        var limit = Term.shareDown(of(Share.HALF), MISSING);
        assertThat(limit.value()).isNull();
        assertThat(((Term.Computed<Euros>) limit).operands()).containsExactly(of(Share.HALF), MISSING);
        assertThat(Term.sum(List.of(MISSING, limit)).value()).isNull();
        assertThat(Term.plus(of(Euros.of(1)), MISSING).value()).isNull();
        assertThat(Json.roundTrip(limit, TERM)).doesNotContain("null");
    }

    // what is refused

    @Test
    void operands_are_of_kinds_that_the_operation_takes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.TIMES, List.of(of(Count.of(1)), of(Count.of(1)))))
                .withMessageStartingWith("Operands must be of kinds that TIMES takes, but was: [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.SUM, List.of(of(Euros.of(1)), of(Count.of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.SUM, List.of(of(Flag.YES), of(Flag.YES))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.SHARE_UP, List.of(of(Share.HALF), of(Days.of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.MINUS, List.of(of(Euros.of(1)), of(Count.of(1)))))
                .withMessage("Value must be a Euros, but was: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Term.Computed.of(Operation.LEAST, List.of(of(Code.of(Flour.RYE)), of(Code.of(Flour.RYE)))));
    }

    @Test
    void operands_are_as_many_as_the_operation_takes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.sum(List.<Term<Euros>>of()))
                .withMessage("Operands must be at least 1, but was: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.Computed.of(Operation.MINUS, List.of(of(Euros.of(1)))))
                .withMessage("Operands must be at least 2, but was: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.SUM.on(List.of(MISSING)))
                .withMessage("Operands must have a value, but was: " + MISSING);
    }

    @Test
    void a_sum_that_does_not_fit_is_refused() {
        var large = Euros.ofCents(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Term.plus(of(large), of(large)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Given<>(null, Flag.YES))
                .withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Given<>("a", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Constant<>(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Absent<>(null, Term.Cause.NOT_DONE))
                .withMessage("about");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Absent<>("a", null))
                .withMessage("cause");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Computed<>(null, List.of(), null))
                .withMessage("operation");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Computed<>(Operation.SUM, Arrays.asList((Term<?>) null), null));
        var day = LocalDate.EPOCH;
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Figure<>(null, day, Flag.YES, BakeryRules.READ))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Figure<>("a", null, Flag.YES, BakeryRules.READ))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Figure<>("a", day, null, BakeryRules.READ))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term.Figure<>("a", day, Flag.YES, null))
                .withMessage("source");
    }

    @Test
    void operands_do_not_change_afterwards() {
        var operands = new ArrayList<Term<?>>(List.of(of(Euros.of(1))));
        var sum = new Term.Computed<>(Operation.SUM, operands, Euros.of(1));
        operands.clear();
        assertThat(sum.operands()).hasSize(1);
    }

    // json

    @Test
    void a_term_is_written_with_its_kind_and_its_value_with_its_own() {
        assertThat(Json.roundTrip(new Term.Given<>("loan", Euros.of(5)), TERM))
                .isEqualTo("{\"term\":\"given\",\"fact\":\"loan\",\"value\":{\"euros\":5.00}}");
        assertThat(Json.roundTrip(MISSING, TERM))
                .isEqualTo("{\"term\":\"absent\",\"about\":\"capital\",\"cause\":\"MISSING_FACT\"}");
        Json.roundTrip(Law.on(LocalDate.of(2026, 11, 23)).term(BakeryRules.LOAN_SHARE), TERM);
        Json.roundTrip(of(Code.of(Flour.RYE)), TERM);
        Json.roundTrip(Law.on(LocalDate.of(2026, 11, 23)).term(BakeryRules.FLOURS), TERM);
    }

    @Test
    void a_computed_value_is_computed_anew_when_read() {
        var json = Json.write(Term.plus(of(Euros.of(1)), of(Euros.of(2)))).replace("\"euros\":3.00", "\"euros\":99.00");
        assertThat(Json.<Term<?>>read(json, TERM).value()).isEqualTo(Euros.of(3));
    }
}
