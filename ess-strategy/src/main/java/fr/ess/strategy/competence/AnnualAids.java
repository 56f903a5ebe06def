package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority told of its aids to enterprises in a year: the facts of the kind {@code annual-aid-report}.
 *
 * @param authority  the authority, if it is known
 * @param year  the calendar year in which the aids were granted
 * @param sent  what it sent to the region about them, all of it; none when it sent nothing
 * @param reported  of a region, what it sent to the prefect as its report, all of it; none when it sent nothing
 */
public record AnnualAids(
        @Nullable @Valid PublicAuthority authority,
        @NotNull @PositiveOrZero Integer year,
        @Nullable List<@NotNull @Valid Evidence> sent,
        @Nullable List<@NotNull @Valid Evidence> reported)
        implements Serializable, Assessable {

    /** The authority. */
    public static final Part<AnnualAids, PublicAuthority> AUTHORITY = Part.of("authority", AnnualAids::authority);

    /** The year. */
    public static final Fact<AnnualAids, Count> YEAR = Fact.count("year", AnnualAids::year);

    /** What it sent to the region. */
    public static final Many<AnnualAids, Evidence> SENT = Many.of("sent", AnnualAids::sent);

    /** What a region sent to the prefect. */
    public static final Many<AnnualAids, Evidence> REPORTED = Many.of("reported", AnnualAids::reported);

    /** Creates the facts. */
    public AnnualAids {
        Faults.of("AnnualAids")
                .given("year", year)
                .positiveOrZero("year", year)
                .elements("sent", sent)
                .elements("reported", reported)
                .refuse();
        sent = sent == null ? null : List.copyOf(sent);
        reported = reported == null ? null : List.copyOf(reported);
    }

    @Override
    public Assessment<AnnualAids> assess(Law law) {
        return AidReportDuty.SET.assess(this, law);
    }
}
