package fr.ess.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {

    record Money(
            @Positive Euros positive,
            @PositiveOrZero Euros positiveOrZero,
            @Negative Euros negative,
            @NegativeOrZero Euros negativeOrZero) {}

    record People(
            @Positive Headcount positive,
            @PositiveOrZero Headcount positiveOrZero,
            @Negative Headcount negative,
            @NegativeOrZero Headcount negativeOrZero) {}

    record Things(
            @Positive Count positive,
            @PositiveOrZero Count positiveOrZero,
            @Negative Count negative,
            @NegativeOrZero Count negativeOrZero) {}

    record Parts(
            @Positive Share positive,
            @PositiveOrZero Share positiveOrZero,
            @Negative Share negative,
            @NegativeOrZero Share negativeOrZero) {}

    record Terms(
            @Positive Months positive,
            @PositiveOrZero Months positiveOrZero,
            @Negative Months negative,
            @NegativeOrZero Months negativeOrZero) {}

    record Stretches(
            @Positive Days positive,
            @PositiveOrZero Days positiveOrZero,
            @Negative Days negative,
            @NegativeOrZero Days negativeOrZero) {}

    record Limits(
            @Min(5) Euros min,
            @Max(5) Headcount max,

            @DecimalMin(value = "0.5", message = "{fr.ess.core.constraint.AtLeast.message}")
            Share least,

            @DecimalMax(value = "0.5", message = "{fr.ess.core.constraint.AtMost.message}")
            Share most,

            @DecimalMin(value = "0.5", inclusive = false, message = "{fr.ess.core.constraint.MoreThan.message}")
            Headcount above,

            @DecimalMax(value = "0.5", inclusive = false, message = "{fr.ess.core.constraint.LessThan.message}")
            Euros below,

            List<@Positive Count> counts,
            @Positive Day day) {}

    private static Validator validator() {
        return Providers.factory(Locale.ENGLISH).getValidator();
    }

    static Stream<List<Object>> signs() {
        return Stream.of(
                List.of(Money.class, Euros.ofCents(-1), Euros.ZERO, Euros.ofCents(1)),
                List.of(People.class, new Headcount(-1), new Headcount(0), new Headcount(1)),
                List.of(Things.class, Count.of(-1), Count.of(0), Count.of(1)),
                List.of(Parts.class, Share.of(-1, 1_000_000), Share.ZERO, Share.of(1, 1_000_000)),
                List.of(Terms.class, Months.of(-1), Months.of(0), Months.of(1)),
                List.of(Stretches.class, Days.of(-1), Days.of(0), Days.of(1)));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void the_signs_stand_one_unit_either_side_of_zero(List<Object> row) {
        var type = (Class<?>) row.get(0);
        assertThat(refused(type, row.get(1))).containsExactly("positive", "positiveOrZero");
        assertThat(refused(type, row.get(2))).containsExactly("negative", "positive");
        assertThat(refused(type, row.get(3))).containsExactly("negative", "negativeOrZero");
    }

    private static List<String> refused(Class<?> type, Object value) {
        return Stream.of("negative", "negativeOrZero", "positive", "positiveOrZero")
                .filter(name -> !validator().validateValue(type, name, value).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "min,   4.99, must be greater than or equal to 5",
        "min,   5,    ",
        "max,   5,    ",
        "max,   5.01, must be less than or equal to 5",
        "above, 0.5,  must be more than 0.5",
        "above, 0.51, ",
        "below, 0.49, ",
        "below, 0.5,  must be less than 0.5",
    })
    void the_limits_stand_one_unit_either_side(String name, BigDecimal number, String message) {
        Value value = name.equals("min") || name.equals("below") ? Euros.of(number) : Headcount.of(number);
        assertRefused(name, value, message);
    }

    @ParameterizedTest
    @CsvSource({
        "least, 499999/1000000, must be at least 0.5",
        "least, 1/2,            ",
        "most,  1/2,            ",
        "most,  500001/1000000, must be at most 0.5",
    })
    void shares_are_compared_exactly(String name, String share, String message) {
        assertRefused(name, Share.parse(share), message);
    }

    private static void assertRefused(String name, Value value, String message) {
        var told = Providers.told(validator().validateValue(Limits.class, name, value));
        assertThat(told).isEqualTo(message == null ? List.of() : List.of(name + ": " + message));
    }

    @Test
    void what_is_absent_passes() {
        assertThat(validator().validateValue(Limits.class, "min", null)).isEmpty();
        assertThat(validator().validateValue(Money.class, "positive", null)).isEmpty();
    }

    @Test
    void elements_of_a_list_are_seen() {
        assertThat(Providers.told(validator().validateValue(Limits.class, "counts", List.of(Count.of(1), Count.of(0)))))
                .containsExactly("counts[1].<list element>: must be greater than 0");
    }

    @Test
    void a_day_has_no_number() {
        var day = Day.of(LocalDate.of(2026, 11, 23));
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> validator().validateValue(Limits.class, "day", day))
                .withRootCauseInstanceOf(IllegalArgumentException.class)
                .havingRootCause()
                .withMessage("Value must be a number, but was: 2026-11-23");
    }

    @Test
    void the_mapping_names_the_validators_that_the_class_path_offers() throws IOException {
        try (var mapping = Measures.mapping(true)) {
            var xml = new String(mapping.readAllBytes(), StandardCharsets.UTF_8);
            var mapped = Pattern.compile("<value>(.*)</value>")
                    .matcher(xml)
                    .results()
                    .map(found -> found.group(1));
            var offered = getClass()
                    .getClassLoader()
                    .resources("META-INF/services/" + ConstraintValidator.class.getName())
                    .flatMap(MeasuresTest::lines)
                    .filter(name -> name.startsWith("fr.ess."));
            assertThat(mapped.toList()).isEqualTo(offered.toList()).hasSize(8);
        }
    }

    private static Stream<String> lines(URL file) {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void on_the_class_path_the_mapping_adds_nothing() throws IOException {
        try (var mapping = Measures.mapping();
                var factory =
                        Providers.plain(Locale.ENGLISH).addMapping(mapping).buildValidatorFactory()) {
            assertThat(factory.getValidator().validateValue(Money.class, "positive", Euros.ZERO))
                    .hasSize(1);
        }
    }
}
