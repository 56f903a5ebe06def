package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Operations in digital units on a day, of one kind.
 *
 * @param on  the day
 * @param kind  what they are
 * @param amount  their value in euros, zero or more
 */
public record Flow(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate on,

        @NotNull FlowKind kind,
        @NotNull @PositiveOrZero Euros amount)
        implements Serializable {

    /** The day. */
    public static final Fact<Flow, Day> ON = Fact.day("on", Flow::on);

    /** What they are. */
    public static final Fact<Flow, Code> KIND = Fact.code("kind", FlowKind.class, Flow::kind);

    /** Their value in euros. */
    public static final Fact<Flow, Euros> AMOUNT = Fact.of("amount", Flow::amount);

    /** Creates the facts. */
    public Flow {
        Faults.of("Flow")
                .given("on", on)
                .given("kind", kind)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
