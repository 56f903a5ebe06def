package fr.ess.strategy.competence;

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
 * A repayment of an advance.
 *
 * @param day  its day
 * @param amount  its amount, zero or more
 */
public record Repayment(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @PositiveOrZero Euros amount) implements Serializable {

    /** Its day. */
    public static final Fact<Repayment, Day> DAY = Fact.day("day", Repayment::day);

    /** Its amount. */
    public static final Fact<Repayment, Euros> AMOUNT = Fact.of("amount", Repayment::amount);

    /** Creates a repayment. */
    public Repayment {
        Faults.of("Repayment")
                .given("day", day)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
