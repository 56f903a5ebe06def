package fr.ess.strategy.instance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a body meets, by its own rules.
 *
 * @param basis  how the rules say it
 * @param number  the least number of meetings a year, or the greatest number of years between two, from 1 to 366
 * @param since  the day from which the rules hold, if it is known; a year is counted whole or not at all
 */
public record Frequency(
        @NotNull FrequencyBasis basis,
        @NotNull @Positive @Max(366) Integer number,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate since)
        implements Serializable {

    /** How the rules say it. */
    public static final Fact<Frequency, Code> BASIS = Fact.code("basis", FrequencyBasis.class, Frequency::basis);

    /** The least number of meetings a year, or the greatest number of years between two. */
    public static final Fact<Frequency, Count> NUMBER = Fact.count("number", Frequency::number);

    /** The day from which the rules hold. */
    public static final Fact<Frequency, Day> SINCE = Fact.day("since", Frequency::since);

    private static final int MOST = 366;

    /** Creates a frequency. */
    public Frequency {
        Faults.of("Frequency")
                .given("basis", basis)
                .given("number", number)
                .positive("number", number)
                .check(number == null || number <= MOST, "number", Must.beAtMost(MOST), number)
                .refuse();
    }
}
