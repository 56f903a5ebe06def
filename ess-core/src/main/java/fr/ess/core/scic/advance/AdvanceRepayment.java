package fr.ess.core.scic.advance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A repayment of an advance, whole or in part.
 *
 * @param day  the day on which it was repaid
 * @param amount  the amount repaid, more than zero
 */
public record AdvanceRepayment(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @Positive Euros amount) implements Serializable {

    /** The day on which it was repaid. */
    public static final Fact<AdvanceRepayment, Day> DAY = Fact.day("day", AdvanceRepayment::day);

    /** The amount repaid. */
    public static final Fact<AdvanceRepayment, Euros> AMOUNT = Fact.of("amount", AdvanceRepayment::amount);

    /** Creates a repayment. */
    public AdvanceRepayment {
        Faults.of("AdvanceRepayment")
                .given("day", day)
                .given("amount", amount)
                .positive("amount", amount)
                .refuse();
    }
}
