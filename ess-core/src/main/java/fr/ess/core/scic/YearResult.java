package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The result of a financial year.
 *
 * @param closed  the last day of the year
 * @param result  the result, negative for a loss
 */
public record YearResult(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate closed,

        @NotNull Euros result) implements Serializable {

    /** The last day of the year. */
    public static final Fact<YearResult, Day> CLOSED = Fact.day("closed", YearResult::closed);

    /** The result. */
    public static final Fact<YearResult, Euros> RESULT = Fact.of("result", YearResult::result);

    /** Creates a result. */
    public YearResult {
        Faults.of("YearResult").given("closed", closed).given("result", result).refuse();
    }
}
