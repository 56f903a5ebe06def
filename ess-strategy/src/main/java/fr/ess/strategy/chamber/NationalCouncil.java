package fr.ess.strategy.chamber;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The national council of the social economy ("Conseil supérieur de l'ESS").
 *
 * @param members  how many members it has, its president left out, zero or more, if it is known
 * @param year  the calendar year of the meetings, if it is known
 * @param meetings  how many meetings it held in that year, zero or more, if it is known
 * @param strategies  its contributions to a national strategy, if they are known
 * @param equalityReports  its reports on equality between women and men, if they are known
 * @param designations  the decisions that designated its members, if they are known
 */
public record NationalCouncil(
        @Nullable @PositiveOrZero Integer members,
        @Nullable Integer year,
        @Nullable @PositiveOrZero Integer meetings,
        @Nullable List<@NotNull @Valid Evidence> strategies,
        @Nullable List<@NotNull @Valid Evidence> equalityReports,
        @Nullable List<@NotNull @Valid Designation> designations)
        implements Assessable, Serializable {

    /** The members. */
    public static final Fact<NationalCouncil, Count> MEMBERS = Fact.count("members", NationalCouncil::members);

    /** The year of the meetings. */
    public static final Fact<NationalCouncil, Count> YEAR = Fact.count("year", NationalCouncil::year);

    /** The meetings of the year. */
    public static final Fact<NationalCouncil, Count> MEETINGS = Fact.count("meetings", NationalCouncil::meetings);

    /** The contributions to a national strategy. */
    public static final Many<NationalCouncil, Evidence> STRATEGIES = Many.of("strategies", NationalCouncil::strategies);

    /** The reports on equality. */
    public static final Many<NationalCouncil, Evidence> EQUALITY_REPORTS =
            Many.of("equalityReports", NationalCouncil::equalityReports);

    /** The designations. */
    public static final Many<NationalCouncil, Designation> DESIGNATIONS =
            Many.of("designations", NationalCouncil::designations);

    /** Creates the council as it is known. */
    public NationalCouncil {
        Faults.of("NationalCouncil")
                .positiveOrZero("members", members)
                .positiveOrZero("meetings", meetings)
                .elements("strategies", strategies)
                .elements("equalityReports", equalityReports)
                .elements("designations", designations)
                .refuse();
        strategies = strategies == null ? null : List.copyOf(strategies);
        equalityReports = equalityReports == null ? null : List.copyOf(equalityReports);
        designations = designations == null ? null : List.copyOf(designations);
    }

    @Override
    public Assessment<NationalCouncil> assess(Law law) {
        return CouncilRules.SET.assess(this, law);
    }
}
