package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a directorate does of an action in a field, in a year.
 *
 * @param field  the field
 * @param directorate  the name of the directorate
 * @param year  the budget year, from 1900 to 2999
 * @param budget  what the directorate spends on it, zero or more, in euros, if it is known
 */
public record MatrixCell(
        @NotNull PolicyField field,
        @NotBlank String directorate,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @Nullable @PositiveOrZero Euros budget)
        implements Serializable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** Creates a cell. */
    public MatrixCell {
        year(Faults.of("MatrixCell"), year)
                .given("field", field)
                .given("directorate", directorate)
                .notBlank("directorate", directorate)
                .positiveOrZero("budget", budget)
                .refuse();
    }

    /** Requires a year within bounds. */
    static Faults year(Faults faults, @Nullable Integer year) {
        return faults.given("year", year)
                .check(year == null || year >= FIRST_YEAR, "year", Must.beAtLeast(FIRST_YEAR), year)
                .check(year == null || year <= LAST_YEAR, "year", Must.beAtMost(LAST_YEAR), year);
    }
}
