package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bonds of a public authority whose proceeds are earmarked, and the projects that they may pay for.
 *
 * <p>All bonds that pay for a project stand in one portfolio: only then does it show that a project is paid for twice. The ids of
 * the bonds are unique, and those of the projects.
 *
 * @param bonds  the bonds, if they are known
 * @param projects  the eligible projects, if they are known
 */
public record BondPortfolio(
        @Nullable List<@NotNull @Valid Bond> bonds,
        @Nullable List<@NotNull @Valid EligibleProject> projects) implements Assessable, Serializable {

    /** The bonds. */
    public static final Many<BondPortfolio, Bond> BONDS = Many.of("bonds", BondPortfolio::bonds);

    /** The eligible projects. */
    public static final Many<BondPortfolio, EligibleProject> PROJECTS = Many.of("projects", BondPortfolio::projects);

    private static final Must BE_UNIQUE = new Must("must be unique", "doit être unique");

    /** Creates a portfolio. */
    public BondPortfolio {
        var faults = Faults.of("BondPortfolio").elements("bonds", bonds).elements("projects", projects);
        if (faults.none()) {
            bonds = bonds == null ? null : List.copyOf(bonds);
            projects = projects == null ? null : List.copyOf(projects);
            var ids = new HashSet<String>();
            for (var i = 0; bonds != null && i < bonds.size(); i++) {
                faults.check(
                        ids.add(bonds.get(i).id()),
                        "bonds[" + i + "].id",
                        BE_UNIQUE,
                        bonds.get(i).id());
            }
            ids.clear();
            for (var i = 0; projects != null && i < projects.size(); i++) {
                var id = projects.get(i).id();
                faults.check(ids.add(id), "projects[" + i + "].id", BE_UNIQUE, id);
            }
        }
        faults.refuse();
    }

    @Override
    public Assessment<BondPortfolio> assess(Law law) {
        return BondRules.SET.assess(this, law);
    }

    /**
     * Returns this portfolio as it stood on a day.
     *
     * @param day  the day
     * @return the bonds issued by then, and those of which the day is not known, with the entries of their ledgers by then
     */
    public BondPortfolio until(LocalDate day) {
        return new BondPortfolio(
                bonds == null
                        ? null
                        : bonds.stream()
                                .filter(bond -> !issuedAfter(bond, day))
                                .map(bond -> bond.until(day))
                                .toList(),
                projects);
    }

    private static boolean issuedAfter(Bond bond, LocalDate day) {
        var issue = bond.issue();
        var issued = issue == null ? null : issue.day();
        return issued != null && issued.isAfter(day);
    }

    /**
     * Returns what all bonds together allocate to a project.
     *
     * @param project  the id of the project
     * @return the sum, withdrawals taken off; empty while the allocations of a bond are not known
     */
    public Optional<Euros> allocatedTo(String project) {
        return Optional.ofNullable(allocatedTerm(project).value());
    }

    /**
     * Returns what a bond allocates to each category of projects.
     *
     * @param bond  the bond
     * @return the sums, in the order of the allocations; those to projects without a category, or that are not among the eligible
     *     ones, stand under an empty name
     */
    public Map<String, Euros> byCategory(Bond bond) {
        var sums = new LinkedHashMap<String, Euros>();
        for (var entry : bond.entries()) {
            var category =
                    project(entry.project()).map(EligibleProject::category).orElse("");
            sums.merge(category, entry.amount(), Euros::plus);
        }
        return sums;
    }

    /**
     * Returns what a bond allocates to each project.
     *
     * @param bond  the bond
     * @return the sums by id, in the order of the allocations
     */
    public Map<String, Euros> byProject(Bond bond) {
        var sums = new LinkedHashMap<String, Euros>();
        bond.entries().forEach(entry -> sums.merge(entry.project(), entry.amount(), Euros::plus));
        return sums;
    }

    /**
     * Returns the projects that bonds pay for beyond their eligible cost, which is to fund them twice.
     *
     * @return what exceeds the cost, by id, in the order of the projects; a project of which the cost or an allocation is not known
     *     is left out
     */
    public Map<String, Euros> overfunded() {
        var excess = new LinkedHashMap<String, Euros>();
        for (var project : projects == null ? List.<EligibleProject>of() : projects) {
            var cost = project.cost();
            var allocated = allocatedTo(project.id());
            if (cost != null && allocated.isPresent() && allocated.get().compareTo(cost) > 0) {
                excess.put(project.id(), allocated.get().minus(cost));
            }
        }
        return excess;
    }

    /**
     * Returns how much more a bond may allocate to a project: the least of what the bond has left and what the project may still
     * receive from all bonds.
     *
     * @param bond  the bond, one of this portfolio
     * @param project  the id of the project
     * @return the amount, zero or more; empty while it is not known, or for a project that is not among the eligible ones
     */
    public Optional<Euros> room(Bond bond, String project) {
        var left = bond.unallocated();
        var cost = project(project).map(EligibleProject::cost);
        var allocated = allocatedTo(project);
        return left.isEmpty() || cost.isEmpty() || allocated.isEmpty()
                ? Optional.empty()
                : Optional.of(left.get().min(cost.get().minus(allocated.get())).max(Euros.ZERO));
    }

    /**
     * Returns an eligible project.
     *
     * @param id  its id
     * @return the project, if there is one of that id
     */
    public Optional<EligibleProject> project(String id) {
        return projects == null
                ? Optional.empty()
                : projects.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the sum of what all bonds allocate to a project, with the place of each amount. */
    Term<Euros> allocatedTerm(String project) {
        if (bonds == null) {
            return BONDS.absent();
        }
        var parts = new ArrayList<Term<Euros>>();
        for (var i = 0; i < bonds.size(); i++) {
            var place = BONDS.path() + "[" + i + "].";
            var given = Bond.ALLOCATIONS.read(bonds.get(i));
            if (given == null) {
                parts.add(Term.absent(place + Bond.ALLOCATIONS.path(), Term.Cause.MISSING_FACT));
                continue;
            }
            for (var j = 0; j < given.size(); j++) {
                if (given.get(j).project().equals(project)) {
                    parts.add(new Term.Given<>(
                            place + Bond.amountPath(j), given.get(j).amount()));
                }
            }
        }
        return parts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(parts);
    }
}
