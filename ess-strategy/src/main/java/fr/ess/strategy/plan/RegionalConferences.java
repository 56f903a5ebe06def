package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regional conferences of the social economy of a region.
 *
 * @param siren  the SIREN of the region, if it is known
 * @param bornOfMerger  whether the region was born of the merger of 1 January 2016
 * @param conferences  its conferences, all of them, those of the former regions included, in any order; none says that none was held
 */
public record RegionalConferences(
        @Nullable Siren siren,
        @NotNull Boolean bornOfMerger,
        @Nullable List<@NotNull @Valid Conference> conferences) implements Assessable, Serializable {

    /** Whether the region was born of the merger of 2016. */
    public static final Fact<RegionalConferences, Flag> BORN_OF_MERGER =
            Fact.flag("bornOfMerger", RegionalConferences::bornOfMerger);

    /** Its conferences. */
    public static final Many<RegionalConferences, Conference> CONFERENCES =
            Many.of("conferences", RegionalConferences::conferences);

    /** Creates the conferences of a region; the list is copied. */
    public RegionalConferences {
        Faults.of("RegionalConferences")
                .given("bornOfMerger", bornOfMerger)
                .elements("conferences", conferences)
                .refuse();
        conferences = conferences == null ? null : List.copyOf(conferences);
    }

    @Override
    public Assessment<RegionalConferences> assess(Law law) {
        return ConferenceRules.SET.assess(this, law);
    }
}
