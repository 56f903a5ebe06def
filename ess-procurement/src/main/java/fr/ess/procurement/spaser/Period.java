package fr.ess.procurement.spaser;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The contracts, or the concessions, that were notified between two days.
 *
 * @param from  the first day
 * @param to  the last day, included
 * @param all  all of them
 * @param withoutAmount  how many have no amount, or one that is not positive: they count in number only
 * @param frameworks  of all, the framework agreements, of which the amount is a ceiling
 * @param subsequent  of all, the contracts under a framework agreement, with the value that is counted
 * @param within  of these, the ones whose framework is counted in the same window; the value is what was left out for that
 * @param tallies  the tally of each category
 */
public record Period(
        LocalDate from,
        LocalDate to,
        Volume all,
        long withoutAmount,
        Volume frameworks,
        Volume subsequent,
        Volume within,
        Map<Category, Tally> tallies)
        implements Serializable {

    /** Creates a period; the map is copied. */
    public Period {
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    }

    /**
     * Returns the tally of a category.
     *
     * @param category  the category
     * @return its tally
     */
    public Tally tally(Category category) {
        var tally = tallies.get(category);
        if (tally == null) {
            throw new IllegalArgumentException("Category must be counted, but was: " + category);
        }
        return tally;
    }
}
