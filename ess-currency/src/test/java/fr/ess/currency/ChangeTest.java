package fr.ess.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChangeTest {

    private static final Units NOTE = Units.of(1);

    @ParameterizedTest
    @CsvFileSource(resources = "mlc-change-allocation.csv", numLinesToSkip = 1)
    void the_change_is_that_of_the_table(
            String price,
            String units,
            String euros,
            String backUnits,
            String backEuros,
            String missing,
            String source) {
        var change = Change.of(Euros.parse(price), units(units), Euros.parse(euros), NOTE);
        assertThat(change.map(Change::units))
                .isEqualTo(backUnits == null ? Optional.empty() : Optional.of(units(backUnits)));
        assertThat(change.map(Change::euros))
                .isEqualTo(backEuros == null ? Optional.empty() : Optional.of(Euros.parse(backEuros)));
        assertThat(Change.missing(Euros.parse(price), units(units), Euros.parse(euros), NOTE))
                .isEqualTo(Euros.parse(missing));
    }

    @Test
    void an_amount_below_zero_is_refused() {
        assertThatThrownBy(() -> Change.of(Euros.ofCents(-1), Units.of(1), Euros.ZERO, NOTE))
                .hasMessage("Amounts must be positive or zero, but were: -0.01, 1.00 and 0.00");
        assertThatThrownBy(() -> Change.of(Euros.ZERO, Units.of(1), Euros.ZERO, Units.of(0)))
                .hasMessage("Smallest note must be more than zero, but was: 0.00");
    }

    @Property(seed = "20261124")
    void nothing_is_lost_and_no_euro_is_given_for_units(
            @ForAll @LongRange(max = 5000) long price,
            @ForAll @LongRange(max = 50) long notes,
            @ForAll @LongRange(max = 5000) long euros) {
        var units = Units.of(notes);
        var change = Change.of(Euros.ofCents(price), units, Euros.ofCents(euros), NOTE);
        change.ifPresent(back -> {
            assertThat(units.hundredths()
                            - back.units().hundredths()
                            + euros
                            - back.euros().cents())
                    .isEqualTo(price);
            assertThat(back.euros().cents()).isBetween(0L, euros);
            assertThat(back.units().hundredths() % 100).isZero();
        });
        var missing = Change.missing(Euros.ofCents(price), units, Euros.ofCents(euros), NOTE);
        assertThat(Change.of(Euros.ofCents(price), units, Euros.ofCents(euros).plus(missing), NOTE))
                .isPresent();
    }

    private static Units units(String text) {
        return Units.of(new BigDecimal(text));
    }
}
