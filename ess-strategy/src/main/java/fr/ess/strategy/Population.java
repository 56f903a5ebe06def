package fr.ess.strategy;

import fr.ess.core.Faults;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
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

    /**
     * Returns the legal population in a year.
     *
     * @param <F>  the record that holds the populations
     * @param year  the year
     * @param populations  the populations
     * @param facts  the record
     * @return the inhabitants, with the place of the figure; a missing fact when none is given for that year
     */
    public static <F> Term<Count> in(int year, Many<F, Population> populations, F facts) {
        var given = populations.read(facts);
        for (var i = 0; given != null && i < given.size(); i++) {
            if (given.get(i).year() == year) {
                return populations.each(INHABITANTS).of(given.get(i), i);
            }
        }
        return populations.absent();
    }
}
