package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an energy community, and who controls it.
 *
 * @param naturalPersons  the number of natural persons who take part directly, zero or more, if it is known
 * @param votes  the votes of each category of members, if they are known
 * @param controlled  whether a person judged the community to be effectively controlled by members whom the law names, where no
 *     presumption answers, if one did
 */
public record EnergyCommunity(
        @Nullable @PositiveOrZero Integer naturalPersons,
        @Nullable List<@NotNull @Valid CategoryVotes> votes,
        @Nullable Boolean controlled)
        implements Serializable {

    /** The number of natural persons who take part directly. */
    public static final Fact<EnergyCommunity, Count> NATURAL_PERSONS =
            Fact.count("naturalPersons", EnergyCommunity::naturalPersons);

    /** The votes of each category of members. */
    public static final Many<EnergyCommunity, CategoryVotes> VOTES = Many.of("votes", EnergyCommunity::votes);

    /** Whether the community was judged to be effectively controlled by members whom the law names. */
    public static final Fact<EnergyCommunity, Flag> CONTROLLED = Fact.judged("controlled", EnergyCommunity::controlled);

    /** Creates an energy community. */
    public EnergyCommunity {
        Faults.of("EnergyCommunity")
                .positiveOrZero("naturalPersons", naturalPersons)
                .elements("votes", votes)
                .refuse();
        votes = votes == null ? null : List.copyOf(votes);
    }
}
