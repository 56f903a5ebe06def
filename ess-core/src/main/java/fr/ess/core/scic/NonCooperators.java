package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The votes of the members who are not cooperators ("associés non coopérateurs") of a cooperative.
 *
 * <p>It is refused when these votes are more than all votes.
 *
 * @param admitted  whether the statutes admit such members, if it is known
 * @param totalVotes  the number of all votes, theirs included, zero or more, if it is known
 * @param ordinaryVotes  the votes of those that are not cooperatives themselves, zero or more, if it is known
 * @param cooperativeVotes  the votes of those that are cooperatives themselves, zero or more, if it is known
 */
public record NonCooperators(
        @Nullable Boolean admitted,
        @Nullable @PositiveOrZero Integer totalVotes,
        @Nullable @PositiveOrZero Integer ordinaryVotes,
        @Nullable @PositiveOrZero Integer cooperativeVotes)
        implements Serializable {

    /** Statutes that admit no such member. */
    public static final NonCooperators NONE = new NonCooperators(false, null, null, null);

    /** Whether the statutes admit such members. */
    public static final Fact<NonCooperators, Flag> ADMITTED = Fact.flag("admitted", NonCooperators::admitted);

    /** The number of all votes. */
    public static final Fact<NonCooperators, Count> TOTAL_VOTES = Fact.count("totalVotes", NonCooperators::totalVotes);

    /** The votes of those that are not cooperatives. */
    public static final Fact<NonCooperators, Count> ORDINARY_VOTES =
            Fact.count("ordinaryVotes", NonCooperators::ordinaryVotes);

    /** The votes of those that are cooperatives. */
    public static final Fact<NonCooperators, Count> COOPERATIVE_VOTES =
            Fact.count("cooperativeVotes", NonCooperators::cooperativeVotes);

    private static final Must COVER_THEIRS =
            new Must("must be at least the votes of these members", "doit être au moins égal aux voix de ces associés");

    /** Creates such votes. */
    public NonCooperators {
        var faults = Faults.of("NonCooperators")
                .positiveOrZero("totalVotes", totalVotes)
                .positiveOrZero("ordinaryVotes", ordinaryVotes)
                .positiveOrZero("cooperativeVotes", cooperativeVotes);
        if (faults.none() && totalVotes != null) {
            var theirs =
                    (ordinaryVotes == null ? 0L : ordinaryVotes) + (cooperativeVotes == null ? 0L : cooperativeVotes);
            faults.check(theirs <= totalVotes, "totalVotes", COVER_THEIRS, totalVotes);
        }
        faults.refuse();
    }

    /**
     * Returns these votes cut pro rata to what the law allows: first those of the members that are not cooperatives, then all.
     *
     * <p>The other votes stay as they are, so that the total shrinks with the cut. The result keeps every vote that it can; where
     * all are cut, what whole votes leave over goes to the cooperatives.
     *
     * @param law  the law on the day of the question
     * @return the votes, the same when they are lawful; or nothing while a number is not known, or before there was a limit
     */
    public Optional<NonCooperators> cut(Law law) {
        return VotingRules.cut(this, law);
    }
}
