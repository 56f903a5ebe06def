package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for a reserved contract. Its workers are people or full-time equivalents, which the texts do not say: both numbers
 * are counted alike.
 *
 * @param kind  what it is, if it is known
 * @param workers  all its workers, more than zero, if they are known
 * @param inCategory  its workers that are disabled, disadvantaged or detained, as the reservation asks, zero or more, if they are known
 * @param ess  whether it is an enterprise of the social and solidarity economy, or an equivalent one, if it is known
 * @param mission  whether its aim is a public service mission linked to the services bought, which a person judges
 * @param pastAwards  the contracts that it was awarded before on the ground of a reservation to the social economy, none when there
 *     is none, if they are known
 */
public record ReservedCandidate(
        @Nullable CandidateKind kind,
        @Nullable @PositiveOrZero Headcount workers,
        @Nullable @PositiveOrZero Headcount inCategory,
        @Nullable Boolean ess,
        @Nullable Boolean mission,
        @Nullable List<@NotNull @Valid PastAward> pastAwards)
        implements Serializable {

    /** What it is. */
    public static final Fact<ReservedCandidate, Code> KIND =
            Fact.code("kind", CandidateKind.class, ReservedCandidate::kind);

    /** All its workers. */
    public static final Fact<ReservedCandidate, Headcount> WORKERS = Fact.of("workers", ReservedCandidate::workers);

    /** Its workers in the category of the reservation. */
    public static final Fact<ReservedCandidate, Headcount> IN_CATEGORY =
            Fact.of("inCategory", ReservedCandidate::inCategory);

    /** Whether it is an enterprise of the social and solidarity economy. */
    public static final Fact<ReservedCandidate, Flag> ESS = Fact.flag("ess", ReservedCandidate::ess);

    /** Whether its aim is a public service mission linked to the services. */
    public static final Fact<ReservedCandidate, Flag> MISSION = Fact.judged("mission", ReservedCandidate::mission);

    /** What it was awarded before on the same ground. */
    public static final Many<ReservedCandidate, PastAward> PAST_AWARDS =
            Many.of("pastAwards", ReservedCandidate::pastAwards);

    private static final Must BE_WITHIN =
            new Must("must be at most all the workers", "doit être au plus l’ensemble des travailleurs");

    /** Creates a candidate. */
    public ReservedCandidate {
        var faults = Faults.of("ReservedCandidate")
                .positiveOrZero("workers", workers)
                .positiveOrZero("inCategory", inCategory)
                .elements("pastAwards", pastAwards);
        if (faults.none() && workers != null) {
            faults.check(workers.hundredths() > 0, "workers", Must.BE_POSITIVE, workers)
                    .check(
                            inCategory == null || inCategory.hundredths() <= workers.hundredths(),
                            "inCategory",
                            BE_WITHIN,
                            inCategory);
        }
        faults.refuse();
        pastAwards = pastAwards == null ? null : List.copyOf(pastAwards);
    }
}
