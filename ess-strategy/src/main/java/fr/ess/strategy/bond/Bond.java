package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bond of a public authority, with the ledger of its proceeds.
 *
 * <p>Allocations beyond the proceeds can be written down: they are unlawful, not malformed.
 *
 * @param id  its id, unique in the portfolio, such as its ISIN
 * @param issuer  the authority that issued it, if it is told
 * @param issue  day, proceeds and label, if they are known
 * @param framework  what the issuer has published on the use of the proceeds, if it is known
 * @param ledger  what became of the proceeds, if it is known
 * @param european  what a European Green Bond needs beside, if it is known
 */
public record Bond(
        @NotBlank String id,
        @Nullable @Valid PublicAuthority issuer,
        @Nullable @Valid Issue issue,
        @Nullable @Valid Framework framework,
        @Nullable @Valid BondLedger ledger,
        @Nullable @Valid EuropeanGreenBond european)
        implements Serializable {

    /** The authority that issued it. */
    public static final Part<Bond, PublicAuthority> ISSUER = Part.of("issuer", Bond::issuer);

    /** Day, proceeds and label. */
    public static final Part<Bond, Issue> ISSUE = Part.of("issue", Bond::issue);

    /** What the issuer has published. */
    public static final Part<Bond, Framework> FRAMEWORK = Part.of("framework", Bond::framework);

    /** What became of the proceeds. */
    public static final Part<Bond, BondLedger> LEDGER = Part.of("ledger", Bond::ledger);

    /** What a European Green Bond needs beside. */
    public static final Part<Bond, EuropeanGreenBond> EUROPEAN = Part.of("european", Bond::european);

    static final Fact<Bond, Day> ISSUED_ON = ISSUE.then(Issue.DAY);
    static final Fact<Bond, Euros> PROCEEDS = ISSUE.then(Issue.PROCEEDS);
    static final Fact<Bond, Code> LABEL = ISSUE.then(Issue.LABEL);
    static final Many<Bond, Allocation> ALLOCATIONS = LEDGER.then(BondLedger.ALLOCATIONS);
    static final Many<Bond, AllocationReport> REPORTS = LEDGER.then(BondLedger.REPORTS);

    private static final Many.Each<Allocation, Euros> AMOUNTS = ALLOCATIONS.each(Allocation.AMOUNT);

    /** Creates a bond. */
    public Bond {
        Faults.of("Bond").given("id", id).notBlank("id", id).refuse();
    }

    /**
     * Returns what is allocated.
     *
     * @return the sum of the allocations, withdrawals taken off; empty while they are not known
     */
    public Optional<Euros> allocated() {
        return Optional.ofNullable(allocatedTerm().value());
    }

    /**
     * Returns what is not allocated.
     *
     * @return the proceeds less what is allocated, below zero when too much is; empty while either is not known
     */
    public Optional<Euros> unallocated() {
        return Optional.ofNullable(unallocatedTerm().value());
    }

    /**
     * Returns the last day of the next report on the allocation, by the market's principles.
     *
     * @param law  the law on the day of the question
     * @return the day, past or to come; empty when no further report is due, or when that is not known
     */
    public Optional<LocalDate> nextReport(Law law) {
        var deadlines = BondRules.ANNUAL_REPORT.deadlines(this, law);
        if (deadlines.isEmpty()) {
            return Optional.empty();
        }
        var turn = deadlines.get(deadlines.size() - 1).turn();
        return turn.done().value() == null
                ? Optional.ofNullable(turn.due().value()).map(Day::date)
                : Optional.empty();
    }

    /** Returns the allocations, or none while they are not known. */
    List<Allocation> entries() {
        var given = ALLOCATIONS.read(this);
        return given == null ? List.of() : given;
    }

    /** Returns the sum of the allocations with the place of each. */
    Term<Euros> allocatedTerm() {
        var given = ALLOCATIONS.read(this);
        if (given == null) {
            return ALLOCATIONS.absent();
        }
        var parts = new ArrayList<Term<Euros>>();
        for (var i = 0; i < given.size(); i++) {
            parts.add(AMOUNTS.of(given.get(i), i));
        }
        return parts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(parts);
    }

    /** Returns the proceeds less what is allocated. */
    Term<Euros> unallocatedTerm() {
        return Term.minus(PROCEEDS.of(this), allocatedTerm());
    }

    /** Returns the place of an allocation in the bond. */
    static String amountPath(int index) {
        return AMOUNTS.path(index);
    }

    /** Returns this bond without what its ledger dates after a day. */
    Bond until(LocalDate day) {
        return new Bond(id, issuer, issue, framework, ledger == null ? null : ledger.until(day), european);
    }
}
