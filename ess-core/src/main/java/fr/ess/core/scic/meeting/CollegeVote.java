package fr.ess.core.scic.meeting;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The votes of one college on a resolution.
 *
 * @param college  the name of the college
 * @param weight  its part of all voting rights; absent when all colleges weigh the same
 * @param yes  the number of votes for
 * @param no  the number of votes against
 * @param abstentions  the number of abstentions, if it is known
 * @param blanks  the number of blank votes, if it is known
 */
public record CollegeVote(
        @NotBlank String college,
        @Nullable Share weight,
        @NotNull @PositiveOrZero Integer yes,
        @NotNull @PositiveOrZero Integer no,
        @Nullable @PositiveOrZero Integer abstentions,
        @Nullable @PositiveOrZero Integer blanks)
        implements Serializable {

    /** Its part of all voting rights. */
    public static final Fact<CollegeVote, Share> WEIGHT = Fact.of("weight", CollegeVote::weight);

    /** The number of votes for. */
    public static final Fact<CollegeVote, Count> YES = Fact.count("yes", CollegeVote::yes);

    /** The number of votes against. */
    public static final Fact<CollegeVote, Count> NO = Fact.count("no", CollegeVote::no);

    /** The number of abstentions. */
    public static final Fact<CollegeVote, Count> ABSTENTIONS = Fact.count("abstentions", CollegeVote::abstentions);

    /** The number of blank votes. */
    public static final Fact<CollegeVote, Count> BLANKS = Fact.count("blanks", CollegeVote::blanks);

    /** Creates the votes of a college. */
    public CollegeVote {
        Faults.of("CollegeVote")
                .given("college", college)
                .notBlank("college", college)
                .given("yes", yes)
                .positiveOrZero("yes", yes)
                .given("no", no)
                .positiveOrZero("no", no)
                .positiveOrZero("abstentions", abstentions)
                .positiveOrZero("blanks", blanks)
                .refuse();
    }

    /** Returns the votes that those in favour are a part of, absent when it takes abstentions that are unknown. */
    @Nullable
    Long counted(BallotBase base) {
        var expressed = (long) yes + no;
        if (base == BallotBase.EXPRESSED) {
            return expressed;
        }
        return abstentions == null || blanks == null ? null : expressed + abstentions + blanks;
    }
}
