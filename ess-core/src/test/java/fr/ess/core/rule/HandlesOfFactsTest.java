package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.sample.Bakery;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.Bakery.Staff;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts, parts and lists. */
class HandlesOfFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static <V extends fr.ess.core.measure.Value> Term<V> given(String path, V value) {
        return new Term.Given<>(path, value);
    }

    // facts

    @Test
    void a_fact_is_a_term_with_its_path() {
        assertThat(Money.LOAN.of(new Money(null, Euros.of(5)))).isEqualTo(given("loan", Euros.of(5)));
        assertThat(Staff.ELECTED.of(new Staff(null, null, DAY))).isEqualTo(given("elected", Day.of(DAY)));
        assertThat(Staff.TRAINED.of(new Staff(null, true, null))).isEqualTo(given("trained", Flag.YES));
        assertThat(Staff.TRAINED.of(new Staff(null, false, null))).isEqualTo(given("trained", Flag.NO));
        assertThat(Oven.FLOUR.of(new Oven(Flour.RYE, null, null))).isEqualTo(given("flour", Code.of(Flour.RYE)));
        assertThat(Money.LOAN).hasToString("loan");
        assertThat(Money.LOAN.path()).isEqualTo("loan");
        assertThat(Money.LOAN.read(new Money(null, Euros.of(5)))).isEqualTo(Euros.of(5));
        assertThat(Money.LOAN.value(new Money(null, Euros.of(5)))).isEqualTo(Euros.of(5));
        assertThat(Staff.ELECTED.value(new Staff(null, null, DAY))).isEqualTo(Day.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 15, 16, 17, 1000})
    void a_count_is_a_term_with_its_path(int bakers) {
        var staff = new Staff(bakers, null, null);
        assertThat(Staff.BAKERS.of(staff))
                .isEqualTo(given("bakers", Count.of(bakers)))
                .isEqualTo(Staff.BAKERS.of(staff));
    }

    @Test
    void what_does_not_vary_is_made_once() {
        var staff = new Staff(15, true, null);
        assertThat(Staff.BAKERS.of(staff)).isSameAs(Staff.BAKERS.of(staff));
        assertThat(Staff.BAKERS.of(new Staff(0, null, null))).isSameAs(Staff.BAKERS.of(new Staff(0, null, null)));
        assertThat(Staff.TRAINED.of(staff)).isSameAs(Staff.TRAINED.of(staff));
        assertThat(Oven.FLOUR.of(new Oven(Flour.RYE, null, null)))
                .isSameAs(Oven.FLOUR.of(new Oven(Flour.RYE, 3, null)));
        assertThat(Money.LOAN.of(new Money(null, null))).isSameAs(Money.LOAN.of(new Money(null, null)));
    }

    @Test
    void there_is_a_handle_for_each_kind_of_component() {
        var staff = new Staff(15, true, DAY);
        assertThat(Fact.of("loan", Money::loan).of(new Money(null, Euros.of(5))))
                .isEqualTo(given("loan", Euros.of(5)));
        assertThat(Fact.count("bakers", Staff::bakers).of(staff)).isEqualTo(given("bakers", Count.of(15)));
        assertThat(Fact.months("bakers", Staff::bakers).of(staff))
                .isEqualTo(given("bakers", fr.ess.core.measure.Months.of(15)));
        assertThat(Fact.flag("trained", Staff::trained).of(staff)).isEqualTo(given("trained", Flag.YES));
        assertThat(Fact.day("elected", Staff::elected).of(staff)).isEqualTo(given("elected", Day.of(DAY)));
        assertThat(Fact.code("flour", Flour.class, Oven::flour).of(new Oven(Flour.RYE, null, null)))
                .isEqualTo(given("flour", Code.of(Flour.RYE)));
    }

    @Test
    void a_fact_that_is_not_given_is_missing() {
        var nothing = new Staff(null, null, null);
        assertThat(Staff.BAKERS.of(nothing)).isEqualTo(new Term.Absent<>("bakers", Term.Cause.MISSING_FACT));
        assertThat(Staff.TRAINED.of(nothing)).isEqualTo(new Term.Absent<>("trained", Term.Cause.MISSING_FACT));
        assertThat(Staff.ELECTED.of(nothing).value()).isNull();
        assertThat(Staff.ELECTED.value(nothing)).isNull();
        assertThat(Oven.FLOUR.of(new Oven(null, null, null)).value()).isNull();
    }

    private record Kitchen(List<Flour> flours, Boolean clean) {}

    @Test
    void a_set_of_entries_is_a_set_of_codes() {
        var flours = Fact.codes("flours", Flour.class, Kitchen::flours);
        assertThat(flours.of(new Kitchen(List.of(Flour.RYE, Flour.WHEAT, Flour.RYE), null)))
                .isEqualTo(given("flours", new Codes("Flour", List.of("RYE", "WHEAT"))));
        assertThat(flours.of(new Kitchen(List.of(), null)))
                .isEqualTo(given("flours", new Codes("Flour", List.of())))
                .isSameAs(flours.of(new Kitchen(List.of(), null)));
        assertThat(flours.of(new Kitchen(null, null))).isEqualTo(new Term.Absent<>("flours", Term.Cause.MISSING_FACT));
    }

    @Test
    void an_open_norm_is_judged_or_absent_as_such() {
        var clean = Fact.judged("clean", Kitchen::clean);
        assertThat(clean.of(new Kitchen(null, true))).isEqualTo(given("clean", Flag.YES));
        assertThat(clean.of(new Kitchen(null, null))).isEqualTo(new Term.Absent<>("clean", Term.Cause.OPEN_NORM));
        var each = Many.of("kitchens", (List<Kitchen> all) -> all).each(clean);
        assertThat(each.of(new Kitchen(null, null), 0))
                .isEqualTo(new Term.Absent<>("kitchens[0].clean", Term.Cause.OPEN_NORM));
    }

    // parts

    @Test
    void a_fact_of_a_part_has_the_path_from_the_whole() {
        var loan = Bakery.MONEY.then(Money.LOAN);
        assertThat(loan.path()).isEqualTo("money.loan");
        assertThat(loan.of(new Bakery(new Money(null, Euros.of(5)), null, null)))
                .isEqualTo(given("money.loan", Euros.of(5)));
        assertThat(loan.of(new Bakery(new Money(null, null), null, null)))
                .isEqualTo(new Term.Absent<>("money.loan", Term.Cause.MISSING_FACT));
        assertThat(loan.of(new Bakery(null, null, null)))
                .isEqualTo(new Term.Absent<>("money.loan", Term.Cause.MISSING_FACT));
        assertThat(Bakery.STAFF.then(Staff.TRAINED).of(new Bakery(null, new Staff(null, false, null), null)))
                .isEqualTo(given("staff.trained", Flag.NO));
        assertThat(Bakery.STAFF.then(Staff.BAKERS).of(new Bakery(null, new Staff(15, false, null), null)))
                .isEqualTo(given("staff.bakers", Count.of(15)));
        assertThat(Bakery.MONEY).hasToString("money");
        assertThat(Bakery.MONEY.path()).isEqualTo("money");
        assertThat(Bakery.MONEY.read(new Bakery(new Money(null, null), null, null)))
                .isEqualTo(new Money(null, null));
    }

    private record Street(Bakery bakery) {}

    @Test
    void parts_stand_in_parts_and_lists_too() {
        var bakery = Part.of("bakery", Street::bakery);
        var loan = bakery.then(Bakery.MONEY.then(Money.LOAN));
        assertThat(loan.of(new Street(new Bakery(new Money(null, Euros.of(5)), null, null))))
                .isEqualTo(given("bakery.money.loan", Euros.of(5)));
        var ovens = bakery.then(Bakery.OVENS);
        assertThat(ovens.path()).isEqualTo("bakery.ovens");
        assertThat(ovens.read(new Street(new Bakery(null, null, List.of())))).isEmpty();
        assertThat(ovens.read(new Street(null))).isNull();
        assertThat(ovens.each(Oven.LOAVES).path(2)).isEqualTo("bakery.ovens[2].loaves");
    }

    // lists

    @Test
    void a_list_that_is_given_is_complete_and_counted() {
        assertThat(Bakery.OVENS.count(new Bakery(null, null, List.of()))).isEqualTo(given("ovens", Count.of(0)));
        assertThat(Bakery.OVENS.count(new Bakery(null, null, List.of(new Oven(null, null, null)))))
                .isEqualTo(given("ovens", Count.of(1)));
        assertThat(Bakery.OVENS.count(new Bakery(null, null, null)))
                .isEqualTo(new Term.Absent<>("ovens", Term.Cause.MISSING_FACT));
        assertThat(Bakery.OVENS.absent()).isEqualTo(new Term.Absent<>("ovens", Term.Cause.MISSING_FACT));
        assertThat(Bakery.OVENS).hasToString("ovens");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17})
    void a_fact_of_an_element_has_its_place_in_the_path(int index) {
        var loaves = Bakery.OVENS.each(Oven.LOAVES);
        assertThat(loaves.path(index)).isEqualTo("ovens[" + index + "].loaves");
        assertThat(loaves.of(new Oven(null, 40, null), index))
                .isEqualTo(given("ovens[" + index + "].loaves", Count.of(40)));
        assertThat(loaves.of(new Oven(null, null, null), index))
                .isEqualTo(new Term.Absent<>("ovens[" + index + "].loaves", Term.Cause.MISSING_FACT));
        assertThat(Bakery.OVENS.each(Oven.CHECKED).of(new Oven(null, null, DAY), index))
                .isEqualTo(given("ovens[" + index + "].checked", Day.of(DAY)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void a_handle_has_a_path_and_an_accessor() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fact.of(null, Money::loan))
                .withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> Fact.of("loan", null)).withMessage("read");
        assertThatNullPointerException()
                .isThrownBy(() -> Part.of(null, Bakery::money))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> Part.of("money", null))
                .withMessage("read");
        assertThatNullPointerException()
                .isThrownBy(() -> Many.of(null, Bakery::ovens))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> Many.of("ovens", null))
                .withMessage("read");
    }
}
