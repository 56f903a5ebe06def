package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.Must;
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
 * @param paidUp  what is paid up of it, zero or more, if it is known
 */
public record Holding(
        @NotBlank String holder,
        @Nullable HolderKind kind,
        @NotNull @PositiveOrZero Euros amount,
        @Nullable @PositiveOrZero Euros paidUp)
        implements Serializable {

    /** What the member is. */
    public static final Fact<Holding, Code> KIND = Fact.code("kind", HolderKind.class, Holding::kind);

    /** The nominal value of its shares. */
    public static final Fact<Holding, Euros> AMOUNT = Fact.of("amount", Holding::amount);

    /** What is paid up of it. */
    public static final Fact<Holding, Euros> PAID_UP = Fact.of("paidUp", Holding::paidUp);

    private static final Must WITHIN_AMOUNT =
            new Must("must be at most the nominal value", "doit être au plus égal à la valeur nominale");

    /** Creates a holding. */
    public Holding {
        var faults = Faults.of("Holding")
                .given("holder", holder)
                .notBlank("holder", holder)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .positiveOrZero("paidUp", paidUp);
        if (faults.none() && paidUp != null) {
            faults.check(paidUp.compareTo(amount) <= 0, "paidUp", WITHIN_AMOUNT, paidUp);
        }
        faults.refuse();
    }

    /**
     * Obtains a holding of which nothing is known of what is paid up.
     *
     * @param holder  the name of the member
     * @param kind  what the member is, if it is known
     * @param amount  the nominal value of its shares, zero or more
     * @return the holding
     */
    public static Holding of(String holder, @Nullable HolderKind kind, Euros amount) {
        return new Holding(holder, kind, amount, null);
    }
}
