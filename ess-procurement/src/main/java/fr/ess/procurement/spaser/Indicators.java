package fr.ess.procurement.spaser;

import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a buyer between two days: for each category, the part of its contracts that is in it.
 *
 * <p>A contract counts once, by its latest publication, in the year of its notification, and once in each category whatever it has
 * of it. Contracts and concessions are counted apart. The value is what was notified, ceilings of framework agreements included: it is
 * not what was spent, and says nothing of the threshold from which a scheme is owed. A contract under a framework agreement that is
 * counted in the same window counts in number, and its value is left out, being within that of the framework.
 *
 * <p>Defined by the code of public procurement, article L2111-3.
 *
 * @param buyer  the buyer
 * @param from  the first day
 * @param to  the last day, included
 * @param amount  which amount is counted
 * @param contracts  the contracts
 * @param concessions  the concessions
 * @param years  the contracts year by year, the first and last year cut to the window; they add up to all contracts
 * @param sources  what became of the rows
 * @param notes  what somebody should look at, up to a thousand of each kind
 */
public record Indicators(
        Siren buyer,
        LocalDate from,
        LocalDate to,
        AmountKind amount,
        Period contracts,
        Period concessions,
        List<Period> years,
        Sources sources,
        List<Note> notes)
        implements Serializable {

    /** Creates the indicators; the lists are copied. */
    public Indicators {
        years = List.copyOf(years);
        notes = List.copyOf(notes);
    }

    /**
     * Compares the rates with targets of the buyer.
     *
     * @param targets  the targets
     * @return each target with its rate, in the same order; a target for a year outside the window is not applicable
     */
    public List<Compared> against(List<SpaserTarget> targets) {
        return targets.stream()
                .map(target -> Compared.of(target, period(target)))
                .toList();
    }

    private @Nullable Period period(SpaserTarget target) {
        var year = target.year();
        return year == null
                ? contracts
                : years.stream()
                        .filter(period -> period.from().getYear() == year)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Compares the rates of each whole calendar year with the targets of the national plan, which bind nobody.
     *
     * @param law  the law, amendments included
     * @return each target with its rate; none for years that the plan is not for, or that the window cuts
     */
    public List<Compared> againstNationalPlan(Law law) {
        var targets = new ArrayList<SpaserTarget>();
        for (var period : years) {
            var year = period.from().getYear();
            if (period.from().getDayOfYear() == 1 && period.to().equals(LocalDate.of(year, 12, 31))) {
                var then = law.at(period.to());
                then.find(SpaserRules.ENVIRONMENTAL_TARGET)
                        .ifPresent(figure -> targets.add(target(Category.ENVIRONMENTAL, figure.value(), year)));
                then.find(SpaserRules.SOCIAL_TARGET)
                        .ifPresent(figure -> targets.add(target(Category.SOCIAL, figure.value(), year)));
            }
        }
        return against(targets);
    }

    private static SpaserTarget target(Category category, Share share, int year) {
        return new SpaserTarget(category, Measure.NUMBER, share, Base.ALL, year, null);
    }

    /**
     * Returns the counts of each whole year as the facts that the national plan is asked of.
     *
     * @return the counts; those of a year in which something is not known are left open where it could change them
     */
    public List<ContractYear> contractYears() {
        return years.stream()
                .filter(period -> period.from().getDayOfYear() == 1
                        && period.to().equals(LocalDate.of(period.to().getYear(), 12, 31)))
                .map(period -> new ContractYear(
                        period.to(),
                        Math.toIntExact(period.all().number()),
                        certain(period.tally(Category.ENVIRONMENTAL)),
                        certain(period.tally(Category.SOCIAL))))
                .toList();
    }

    private static @Nullable Integer certain(Tally tally) {
        return tally.known().number() == tally.all().number()
                ? (Integer) Math.toIntExact(tally.with().number())
                : null;
    }
}
