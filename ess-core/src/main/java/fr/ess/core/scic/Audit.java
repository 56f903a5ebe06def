package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the cooperative audit ("révision coopérative") of a cooperative depends on.
 *
 * @param registered  the day of registration of the company as a cooperative, if it is known
 * @param intervalMonths  the shorter time between two audits that the statutes fix, in months, if they fix one
 * @param revisions  the audits that took place, if they are known
 * @param results  the results of the financial years that are closed, if they are known
 * @param highestCapital  the highest capital ever reached, zero or more, if it is known
 * @param requests  the requests for an audit, if they are known
 */
public record Audit(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate registered,

        @Nullable @Positive Integer intervalMonths,
        @Nullable List<@NotNull @Valid Revision> revisions,
        @Nullable List<@NotNull @Valid YearResult> results,
        @Nullable @PositiveOrZero Euros highestCapital,
        @Nullable List<@NotNull @Valid RevisionRequest> requests)
        implements Serializable {

    /** The day of registration. */
    public static final Fact<Audit, Day> REGISTERED = Fact.day("registered", Audit::registered);

    /** The shorter time between two audits that the statutes fix. */
    public static final Fact<Audit, Months> INTERVAL_MONTHS = Fact.months("intervalMonths", Audit::intervalMonths);

    /** The audits that took place. */
    public static final Many<Audit, Revision> REVISIONS = Many.of("revisions", Audit::revisions);

    /** The results of the financial years. */
    public static final Many<Audit, YearResult> RESULTS = Many.of("results", Audit::results);

    /** The highest capital ever reached. */
    public static final Fact<Audit, Euros> HIGHEST_CAPITAL = Fact.of("highestCapital", Audit::highestCapital);

    /** The requests for an audit. */
    public static final Many<Audit, RevisionRequest> REQUESTS = Many.of("requests", Audit::requests);

    private static final Must AFTER_REGISTRATION =
            new Must("must be on or after the day of registration", "doit être le jour de l’immatriculation ou après");

    /** Creates such facts. */
    public Audit {
        var faults = Faults.of("Audit")
                .positive("intervalMonths", intervalMonths)
                .elements("revisions", revisions)
                .elements("results", results)
                .positiveOrZero("highestCapital", highestCapital)
                .elements("requests", requests);
        if (faults.none() && registered != null && revisions != null) {
            for (var i = 0; i < revisions.size(); i++) {
                var done = revisions.get(i).done();
                faults.check(!done.isBefore(registered), "revisions[" + i + "].done", AFTER_REGISTRATION, done);
            }
        }
        faults.refuse();
        revisions = revisions == null ? null : List.copyOf(revisions);
        results = results == null ? null : List.copyOf(results);
        requests = requests == null ? null : List.copyOf(requests);
    }

    /**
     * Returns the last day on which the next audit that the passing of time calls for is in time.
     *
     * @param law  the law on the day of the question
     * @return the day, or nothing when the audits or the day they are counted from are not known, or no law binds
     */
    public Optional<LocalDate> nextRevision(Law law) {
        return RevisionRules.next(this, law);
    }

    /**
     * Returns what calls for an audit that did not take place yet, as far as the facts tell.
     *
     * @param law  the law on the day of the question
     * @return the grounds, none when nothing calls for one
     */
    public Set<RevisionGround> grounds(Law law) {
        return RevisionRules.grounds(this, law);
    }
}
