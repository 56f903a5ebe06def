package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a category of members of an energy community.
 *
 * @param category  the name of the category; twenty natural persons or more who take part directly count as one
 * @param votes  its part of all votes
 * @param nearProject  whether its members are near the project, if it is known
 */
public record CategoryVotes(
        @NotBlank String category,
        @NotNull Share votes,
        @Nullable Boolean nearProject) implements Serializable {

    /** Its part of all votes. */
    public static final Fact<CategoryVotes, Share> VOTES = Fact.of("votes", CategoryVotes::votes);

    /** Whether its members are near the project. */
    public static final Fact<CategoryVotes, Flag> NEAR_PROJECT = Fact.flag("nearProject", CategoryVotes::nearProject);

    /** Creates such votes. */
    public CategoryVotes {
        Faults.of("CategoryVotes")
                .given("category", category)
                .notBlank("category", category)
                .given("votes", votes)
                .refuse();
    }
}
