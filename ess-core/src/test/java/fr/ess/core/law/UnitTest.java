package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.proof.Serial;
import fr.ess.core.sample.Bakery.Flour;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(Unit.EUROS, "euros", "18500.00", Euros.of(18_500)),
                Arguments.of(Unit.SHARE, "share", "40 %", Share.of(2, 5)),
                Arguments.of(Unit.SHARE, "share", "0 %", Share.ZERO),
                Arguments.of(Unit.SHARE, "share", "-0.0001 %", Share.of(-1, 1_000_000)),
                Arguments.of(Unit.SHARE, "share", "1/3", Share.of(1, 3)),
                Arguments.of(Unit.SHARE, "share", "1/10000000", Share.of(1, 10_000_000)),
                Arguments.of(Unit.SHARE, "share", "104857500 %", Share.of(1_048_575, 1)),
                Arguments.of(Unit.SHARE, "share", "1048576", Share.of(1_048_576, 1)),
                Arguments.of(Unit.COUNT, "count", "12", Count.of(12)),
                Arguments.of(Unit.COUNT, "count", "-12", Count.of(-12)),
                Arguments.of(Unit.HOURS, "hours", "375.5", Hours.of(new BigDecimal("375.5"))),
                Arguments.of(Unit.UNITS, "units", "21.00", Units.of(21)),
                Arguments.of(Unit.HEADCOUNT, "headcount", "50.5", Headcount.of(new BigDecimal("50.5"))),
                Arguments.of(Unit.MONTHS, "months", "60", Months.of(60)),
                Arguments.of(Unit.DAYS, "days", "30", Days.of(30)),
                Arguments.of(Unit.FLAG, "flag", "yes", Flag.YES),
                Arguments.of(Unit.FLAG, "flag", "no", Flag.NO),
                Arguments.of(Unit.codes(Flour.class), "set of Flour", "WHEAT|RYE", Codes.of(Flour.RYE, Flour.WHEAT)),
                Arguments.of(Unit.option(Flour.class), "option of Flour", "RYE", Flour.RYE));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_is_written_and_read_back(Unit<Object> unit, String name, String text, Object figure) {
        assertThat(unit.name()).isEqualTo(name);
        assertThat(unit).hasToString(name);
        assertThat(unit.format(figure)).isEqualTo(text);
        assertThat(unit.parse(text)).isEqualTo(figure);
        assertThat(unit.ofVersions()).isFalse();
        assertThat(unit.ofOptions()).isEqualTo(name.startsWith("option"));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(Unit.COUNT, "1.5", "Value must be a whole number, but was: '1.5'"),
                Arguments.of(Unit.COUNT, "a", "Value must be a number, but was: 'a'"),
                Arguments.of(Unit.COUNT, "", "Value must be a number, but was: ''"),
                Arguments.of(Unit.COUNT, "1 000", "Value must be a number, but was: '1 000'"),
                Arguments.of(Unit.MONTHS, "1/2", "Value must be a number, but was: '1/2'"),
                Arguments.of(Unit.DAYS, "0.5", "Value must be a whole number, but was: '0.5'"),
                Arguments.of(Unit.FLAG, "oui", "Value must be yes or no, but was: 'oui'"),
                Arguments.of(
                        Unit.codes(Flour.class), "RYE|OATS", "Value must be one of WHEAT, RYE, SPELT, but was: 'OATS'"),
                Arguments.of(Unit.codes(Flour.class), "", "Value must be one of WHEAT, RYE, SPELT, but was: ''"),
                Arguments.of(Unit.codes(Flour.class), "RYE|", "Value must be one of WHEAT, RYE, SPELT, but was: ''"),
                Arguments.of(Unit.option(Flour.class), "rye", "Value must be one of WHEAT, RYE, SPELT, but was: 'rye'"),
                Arguments.of(Unit.versions(), "2", "Value must be 'version N', but was: '2'"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void what_is_not_of_the_unit_is_refused(Unit<?> unit, String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> unit.parse(text)).withMessage(message);
    }

    @Test
    void reads_with_spaces_around_and_idle_zeros() {
        assertThat(Unit.COUNT.parse(" 12.0 ")).isEqualTo(Count.of(12));
        assertThat(Unit.FLAG.parse(" yes ")).isEqualTo(Flag.YES);
        assertThat(Unit.option(Flour.class).parse(" RYE ")).isEqualTo(Flour.RYE);
        assertThat(Unit.codes(Flour.class).parse("SPELT | RYE|RYE")).isEqualTo(Codes.of(Flour.RYE, Flour.SPELT));
    }

    private enum Odd {
        ONE {
            @Override
            public String toString() {
                return "the first";
            }
        }
    }

    @Test
    void an_option_is_written_by_its_name() {
        assertThat(Unit.option(Odd.class).format(Odd.ONE)).isEqualTo("ONE");
    }

    @Test
    void the_tests_of_rules_have_a_unit_of_their_own() {
        assertThat(Unit.versions().name()).isEqualTo("test");
        assertThat(Unit.versions().ofVersions()).isTrue();
        assertThat(Unit.versions().ofOptions()).isFalse();
    }

    @Test
    void units_are_equal_by_kind_and_list() {
        assertThat(Unit.codes(Flour.class))
                .isEqualTo(Serial.copy(Unit.codes(Flour.class)))
                .hasSameHashCodeAs(Unit.codes(Flour.class))
                .isNotEqualTo(Unit.option(Flour.class))
                .isNotEqualTo(Unit.codes(Reading.class))
                .isNotEqualTo("set of Flour");
        assertThat(Unit.COUNT).isNotEqualTo(Unit.DAYS);
    }

    @Property(seed = "20261123")
    void every_share_is_written_and_read_back(
            @ForAll long over, @ForAll @LongRange(min = 1, max = 2_000_000) long under) {
        var share = Share.of(over, under);
        assertThat(Unit.SHARE.parse(Unit.SHARE.format(share))).isEqualTo(share);
    }
}
