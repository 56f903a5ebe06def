package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The units in circulation at the end of a day.
 *
 * @param on  the day
 * @param amount  their value in euros, zero or more
 */
public record Stock(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate on,

        @NotNull @PositiveOrZero Euros amount) implements Serializable {

    /** The day. */
    public static final Fact<Stock, Day> ON = Fact.day("on", Stock::on);

    /** Their value in euros. */
    public static final Fact<Stock, Euros> AMOUNT = Fact.of("amount", Stock::amount);

    /** Creates the facts. */
    public Stock {
        Faults.of("Stock")
                .given("on", on)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
