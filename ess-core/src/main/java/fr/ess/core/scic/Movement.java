package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated movement of a share register.
 *
 * @param day  the day on which it takes effect
 * @param kind  what happens
 * @param holder  the member who subscribes, withdraws, is excluded or gives shares up
 * @param amount  the nominal value of the shares, more than zero
 * @param newHolder  the member who receives the shares, in a transfer only
 * @param holderKind  what the member who gains shares is, if it is new to the register and that is known
 */
public record Movement(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate day,

        @NotNull MovementKind kind,
        @NotBlank String holder,
        @NotNull @Positive Euros amount,
        @Nullable String newHolder,
        @Nullable HolderKind holderKind)
        implements Serializable {

    private static final Must STAND_IN_A_TRANSFER = new Must(
            "must be given in a transfer, and only there", "doit être renseigné pour une cession, et là seulement");

    /** Creates a movement. */
    public Movement {
        var faults = Faults.of("Movement")
                .given("day", day)
                .given("kind", kind)
                .given("holder", holder)
                .notBlank("holder", holder)
                .given("amount", amount)
                .positive("amount", amount);
        if (faults.none()) {
            faults.check(
                    (kind == MovementKind.TRANSFER) == (newHolder != null),
                    "newHolder",
                    STAND_IN_A_TRANSFER,
                    newHolder);
        }
        faults.refuse();
    }

    /** Returns the member who gains shares, if one does. */
    @Nullable
    String gaining() {
        return switch (kind) {
            case SUBSCRIPTION, CONVERSION -> holder;
            case TRANSFER -> newHolder;
            case WITHDRAWAL, EXCLUSION -> null;
        };
    }

    /** Returns the member who loses shares, if one does. */
    @Nullable
    String losing() {
        return switch (kind) {
            case SUBSCRIPTION, CONVERSION -> null;
            case TRANSFER, WITHDRAWAL, EXCLUSION -> holder;
        };
    }
}
