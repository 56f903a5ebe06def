package fr.ess.strategy;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;

/**
 * The legal population of an authority in a year.
 *
 * @param year  the year in which this figure is in force, which is not the year of the count
 * @param inhabitants  the inhabitants, zero or more: the total population unless a text says the municipal one
 */
public record Population(
        @NotNull Integer year, @NotNull @PositiveOrZero Integer inhabitants) implements Serializable {

    /** The year in which the figure is in force. */
    public static final Fact<Population, Count> YEAR = Fact.count("year", Population::year);

    /** The inhabitants. */
    public static final Fact<Population, Count> INHABITANTS = Fact.count("inhabitants", Population::inhabitants);

    /** Creates a population. */
    public Population {
        Faults.of("Population")
                .given("year", year)
                .given("inhabitants", inhabitants)
                .positiveOrZero("inhabitants", inhabitants)
                .refuse();
    }
}
