package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money newly paid in to a collective investment, which may be left out of its assets for a time.
 *
 * @param paid  the day on which it was paid in
 * @param amount  the sum, zero or more
 * @param ministerInformed  whether the minister in charge of the approval was informed that it is left out, if it is known
 */
public record NewMoney(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate paid,

        @NotNull @PositiveOrZero Euros amount,
        @Nullable Boolean ministerInformed)
        implements Serializable {

    /** The day on which it was paid in. */
    public static final Fact<NewMoney, Day> PAID = Fact.day("paid", NewMoney::paid);

    /** The sum. */
    public static final Fact<NewMoney, Euros> AMOUNT = Fact.of("amount", NewMoney::amount);

    /** Whether the minister was informed. */
    public static final Fact<NewMoney, Flag> MINISTER_INFORMED =
            Fact.flag("ministerInformed", NewMoney::ministerInformed);

    /** Creates money newly paid in. */
    public NewMoney {
        Faults.of("NewMoney")
                .given("paid", paid)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
