package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the proof of parity lets pass, and what it tells. */
class ParityTest {

    private static ValidatorFactory factory;
    private static Parity parity;

    @BeforeAll
    static void open() {
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
                .buildValidatorFactory();
        parity = new Parity(factory.getValidator());
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    record Lax(
            @NotNull @PositiveOrZero Euros amount, @NotBlank String name) {
        Lax {
            Faults.of("Lax")
                    .given("amount", amount)
                    .given("name", name)
                    .notBlank("name", name)
                    .refuse();
        }
    }

    record Strict(@Nullable Euros amount, @NotBlank String name) {
        Strict {
            Faults.of("Strict")
                    .positive("amount", amount)
                    .given("name", name)
                    .notBlank("name", name)
                    .refuse();
        }
    }

    record Careless(@NotNull Euros amount, @Nullable List<@NotNull Euros> amounts) {
        Careless {
            Faults.of("Careless").given("amount", amount).refuse();
            amounts = amounts == null ? null : List.copyOf(amounts);
        }
    }

    record Misplaced(@NotNull Euros amount, @NotNull Euros other) {
        Misplaced {
            Faults.of("Misplaced")
                    .given("amount", amount)
                    .given("amount", other)
                    .refuse();
        }
    }

    record Together(@NotNull Euros least, @NotNull Euros most) {
        Together {
            var faults = Faults.of("Together").given("least", least).given("most", most);
            if (faults.none() && least.compareTo(most) > 0) {
                faults.add("most", Must.beAtLeast(least), most);
            }
            faults.refuse();
        }
    }

    @Test
    void a_constructor_that_lets_a_part_pass_is_told() {
        assertThat(parity.mismatches(Lax.class))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("Lax.amount given -")
                        .endsWith("the constructor refuses [], the provider [amount]"));
    }

    @Test
    void a_constructor_that_refuses_more_than_it_says_is_told() {
        assertThat(parity.mismatches(Strict.class))
                .containsExactly(
                        "Strict.amount given -0.01: the constructor refuses [amount], the provider []",
                        "Strict.amount given 0.00: the constructor refuses [amount], the provider []");
    }

    @Test
    void a_constructor_that_stumbles_on_an_element_is_told() {
        assertThat(parity.mismatches(Careless.class))
                .contains("Careless.amounts given [null]: the constructor refuses [], the provider [amounts[0]]")
                .contains("Careless.amount given 0.01: the constructor throws java.lang.NullPointerException");
    }

    @Test
    void a_fault_at_the_wrong_place_is_told() {
        assertThat(parity.mismatches(Misplaced.class)).isNotEmpty();
    }

    @Test
    void faults_of_the_parts_together_are_the_constructors_alone() {
        assertThat(parity.mismatches(Together.class)).isEmpty();
    }
}
