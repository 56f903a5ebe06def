package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The shares of one member.
 *
 * @param holder  the name of the member
 * @param kind  what the member is, if it is known
 * @param amount  the nominal value of its shares, zero or more
 */
public record Holding(
        @NotBlank String holder,
        @Nullable HolderKind kind,
        @NotNull @PositiveOrZero Euros amount) implements Serializable {

    /** What the member is. */
    public static final Fact<Holding, Code> KIND = Fact.code("kind", HolderKind.class, Holding::kind);

    /** The nominal value of its shares. */
    public static final Fact<Holding, Euros> AMOUNT = Fact.of("amount", Holding::amount);

    /** Creates a holding. */
    public Holding {
        Faults.of("Holding")
                .given("holder", holder)
                .notBlank("holder", holder)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
