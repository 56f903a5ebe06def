package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Securities that a collective investment received in exchange for others that counted, and that may stay counted for a time.
 *
 * @param on  the day of the exchange
 * @param amount  their value, zero or more
 * @param heldUntil  the last day of the commitment to hold them, the day of the exchange when there is none, if it is known
 */
public record Exchanged(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @NotNull @PositiveOrZero Euros amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate heldUntil)
        implements Serializable {

    /** The day of the exchange. */
    public static final Fact<Exchanged, Day> ON = Fact.day("on", Exchanged::on);

    /** Their value. */
    public static final Fact<Exchanged, Euros> AMOUNT = Fact.of("amount", Exchanged::amount);

    /** The last day of the commitment to hold them. */
    public static final Fact<Exchanged, Day> HELD_UNTIL = Fact.day("heldUntil", Exchanged::heldUntil);

    /** Creates exchanged securities. */
    public Exchanged {
        Faults.of("Exchanged")
                .given("on", on)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
