package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The issue of a bond.
 *
 * @param day  the day of issue, if it is known
 * @param proceeds  what the bond raised, more than zero, in euros, if it is known
 * @param label  the name under which it is sold, if it is known
 */
public record Issue(
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable @Positive Euros proceeds,
        @Nullable BondLabel label)
        implements Serializable {

    /** The day of issue. */
    public static final Fact<Issue, Day> DAY = Fact.day("day", Issue::day);

    /** What the bond raised. */
    public static final Fact<Issue, Euros> PROCEEDS = Fact.of("proceeds", Issue::proceeds);

    /** The name under which it is sold. */
    public static final Fact<Issue, Code> LABEL = Fact.code("label", BondLabel.class, Issue::label);

    /** Creates an issue. */
    public Issue {
        Faults.of("Issue").positive("proceeds", proceeds).refuse();
    }
}
