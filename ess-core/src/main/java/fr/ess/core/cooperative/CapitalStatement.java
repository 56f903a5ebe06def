package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A statement of who holds the capital of a cooperative on a day.
 *
 * @param day  the day
 * @param cooperators  the part of the capital that its cooperators hold, zero or more
 */
public record CapitalStatement(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @PositiveOrZero Share cooperators) implements Serializable {

    /** The day. */
    public static final Fact<CapitalStatement, Day> DAY = Fact.day("day", CapitalStatement::day);

    /** The part of the capital that cooperators hold. */
    public static final Fact<CapitalStatement, Share> COOPERATORS =
            Fact.of("cooperators", CapitalStatement::cooperators);

    /** Creates a statement. */
    public CapitalStatement {
        Faults.of("CapitalStatement")
                .given("day", day)
                .given("cooperators", cooperators)
                .positiveOrZero("cooperators", cooperators)
                .refuse();
    }
}
