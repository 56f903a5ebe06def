package fr.ess.core.scic.meeting;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ballot by colleges on one resolution, and the options of the statutes that say how it is counted.
 *
 * <p>A meeting without colleges is one college. Weights are given for all colleges or for none; when given, they are more than
 * zero and add up to the whole.
 *
 * @param colleges  the votes of each college, at least one
 * @param carryMode  how the vote of a college is carried over, if it is known
 * @param base  what the votes in favour are a part of, if it is known
 * @param emptyCollege  what becomes of the weight of a college in which nobody votes, if it is known
 * @param threshold  what the votes in favour must reach when the statutes fix it, else what the law asks
 */
public record Ballot(
        @NotEmpty List<@NotNull @Valid CollegeVote> colleges,
        @Nullable CarryMode carryMode,
        @Nullable BallotBase base,
        @Nullable EmptyCollege emptyCollege,
        @Nullable @Valid VoteThreshold threshold)
        implements Serializable {

    /** The votes of each college. */
    public static final Many<Ballot, CollegeVote> COLLEGES = Many.of("colleges", Ballot::colleges);

    /** How the vote of a college is carried over. */
    public static final Fact<Ballot, Code> CARRY_MODE = Fact.code("carryMode", CarryMode.class, Ballot::carryMode);

    /** What the votes in favour are a part of. */
    public static final Fact<Ballot, Code> BASE = Fact.code("base", BallotBase.class, Ballot::base);

    /** What becomes of the weight of a college in which nobody votes. */
    public static final Fact<Ballot, Code> EMPTY_COLLEGE =
            Fact.code("emptyCollege", EmptyCollege.class, Ballot::emptyCollege);

    /** What the votes in favour must reach. */
    public static final Part<Ballot, VoteThreshold> THRESHOLD = Part.of("threshold", Ballot::threshold);

    private static final Must ALL_OR_NONE = new Must(
            "must be given for each college or for none", "doivent être donnés pour chaque collège ou pour aucun");
    private static final Must MORE_THAN_ZERO = new Must("must be more than zero", "doivent être supérieurs à zéro");
    private static final Must ADD_UP = new Must("must add up to the whole", "doivent totaliser l’entier");

    /** Creates a ballot. */
    public Ballot {
        var faults = Faults.of("Ballot")
                .given("colleges", colleges)
                .check(colleges == null || !colleges.isEmpty(), "colleges", Must.NOT_BE_EMPTY, colleges)
                .elements("colleges", colleges);
        if (faults.none()) {
            weights(faults, colleges);
        }
        faults.refuse();
        colleges = List.copyOf(colleges);
    }

    /** Weighs the colleges together: a fault of theirs is one of no component alone. */
    private static void weights(Faults faults, List<CollegeVote> colleges) {
        var given = colleges.stream()
                .map(CollegeVote::weight)
                .filter(weight -> weight != null)
                .toList();
        if (given.isEmpty()) {
            return;
        }
        if (given.size() < colleges.size()) {
            faults.add("weights", ALL_OR_NONE, given);
        } else if (given.stream().anyMatch(weight -> weight.compareTo(Share.ZERO) <= 0)) {
            faults.add("weights", MORE_THAN_ZERO, given);
        } else {
            var sum = given.stream().reduce(Share.ZERO, Share::plus);
            faults.check(sum.equals(Share.WHOLE), "weights", ADD_UP, sum);
        }
    }

    /**
     * Counts this ballot in one way, whatever the statutes say.
     *
     * @param mode  how the vote of a college is carried over
     * @param of  what the votes in favour are a part of
     * @param empty  what becomes of the weight of a college in which nobody votes
     * @param needed  what the votes in favour must reach
     * @return the result, exact; empty when it takes abstentions or blank votes that are not known
     */
    public Optional<BallotResult> count(CarryMode mode, BallotBase of, EmptyCollege empty, VoteThreshold needed) {
        var counts = new ArrayList<Long>();
        var voting = Share.ZERO;
        for (var vote : colleges) {
            var counted = vote.counted(of);
            if (counted == null) {
                return Optional.empty();
            }
            counts.add(counted);
            voting = counted > 0 ? voting.plus(weight(vote)) : voting;
        }
        var lines = new ArrayList<BallotLine>();
        var inFavour = Share.ZERO;
        for (var i = 0; i < colleges.size(); i++) {
            var vote = colleges.get(i);
            var line = line(vote, counts.get(i), mode, empty, voting);
            lines.add(line);
            inFavour = inFavour.plus(line.brought());
        }
        return Optional.of(new BallotResult(mode, of, empty, needed, lines, inFavour));
    }

    private BallotLine line(CollegeVote vote, long counted, CarryMode mode, EmptyCollege empty, Share voting) {
        if (counted == 0) {
            var weight = empty == EmptyCollege.LOST ? weight(vote) : Share.ZERO;
            return new BallotLine(vote.college(), weight, vote.yes(), counted, Share.ZERO);
        }
        var weight = empty == EmptyCollege.LOST ? weight(vote) : weight(vote).dividedBy(voting);
        var brought = switch (mode) {
            case PROPORTIONAL -> weight.times(Share.of(vote.yes(), counted));
            case MAJORITY -> 2L * vote.yes() > counted ? weight : Share.ZERO;
        };
        return new BallotLine(vote.college(), weight, vote.yes(), counted, brought);
    }

    /** Returns the weight of a college: its own, or an equal part. */
    Share weight(CollegeVote vote) {
        var weight = vote.weight();
        return weight == null ? Share.of(1, colleges.size()) : weight;
    }

    /**
     * Returns the number of votes for, each head counted once: another number than the result by colleges.
     *
     * @return the number of heads
     */
    public long headsFor() {
        return colleges.stream().mapToLong(CollegeVote::yes).sum();
    }

    /**
     * Returns the number of votes against, each head counted once.
     *
     * @return the number of heads
     */
    public long headsAgainst() {
        return colleges.stream().mapToLong(CollegeVote::no).sum();
    }
}
