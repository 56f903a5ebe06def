package fr.ess.core.scic.meeting;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a general meeting of a SCIC needs to decide, and whether a resolution is carried, on the day of the meeting.
 *
 * <p>Defined by the act of 10 September 1947, article 19 octies; the Code de commerce, articles L225-96 and L225-98.
 */
public final class MeetingRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLE_19_OCTIES =
            LegalTexts.LOI_47.at("art. 19 octies", Reading.SECONDARY, CHECKED);
    private static final Citation ORDINARY_MEETING =
            LegalTexts.CODE_DE_COMMERCE.at("art. L225-98", Reading.PRIMARY, CHECKED);
    private static final Citation EXTRAORDINARY_MEETING =
            LegalTexts.CODE_DE_COMMERCE.at("art. L225-96", Reading.PRIMARY, CHECKED);

    private static final Citation SHARES_ALONE =
            LegalTexts.CODE_DE_COMMERCE.at("art. L225-96 et L225-98", Reading.PRIMARY, CHECKED);

    private static final List<Code> BASES_TOLD_APART = Code.all(QuorumBasis.class);
    private static final List<Code> BASES_OF_A_CLAUSE =
            List.of(Code.of(QuorumBasis.HEADS), Code.of(QuorumBasis.SHARES));
    private static final List<Flag> CALLS = List.of(Flag.NO, Flag.YES);
    private static final List<Code> NATURES = Code.all(MeetingNature.class);
    private static final Code HEADS = Code.of(QuorumBasis.HEADS);
    private static final Code NO_CLAUSE = Code.of(QuorumBasis.NONE);
    private static final Term<Codes> SA = Term.constant(Codes.of(LegalForm.SA));

    private static final Fact<Meeting, Code> BASIS = Meeting.QUORUM.then(QuorumClause.BASIS);
    private static final Fact<Meeting, Share> FRACTION = Meeting.QUORUM.then(QuorumClause.FRACTION);
    private static final Fact<Meeting, Count> MEMBERS = Meeting.ATTENDANCE.then(Attendance.MEMBERS);
    private static final Fact<Meeting, Count> MEMBERS_PRESENT = Meeting.ATTENDANCE.then(Attendance.MEMBERS_PRESENT);
    private static final Fact<Meeting, Count> SHARES = Meeting.ATTENDANCE.then(Attendance.SHARES);
    private static final Fact<Meeting, Count> SHARES_PRESENT = Meeting.ATTENDANCE.then(Attendance.SHARES_PRESENT);
    private static final Fact<Meeting, Flag> SECOND_CALL = Meeting.ATTENDANCE.then(Attendance.SECOND_CALL);
    private static final Fact<Meeting, Code> CARRY_MODE = Meeting.BALLOT.then(Ballot.CARRY_MODE);
    private static final Fact<Meeting, Code> BASE = Meeting.BALLOT.then(Ballot.BASE);
    private static final Fact<Meeting, Code> EMPTY_COLLEGE = Meeting.BALLOT.then(Ballot.EMPTY_COLLEGE);
    private static final Fact<Meeting, Share> THRESHOLD =
            Meeting.BALLOT.then(Ballot.THRESHOLD.then(VoteThreshold.SHARE));
    private static final Many<Meeting, CollegeVote> COLLEGES = Meeting.BALLOT.then(Ballot.COLLEGES);
    private static final Many.Each<CollegeVote, Share> WEIGHT = COLLEGES.each(CollegeVote.WEIGHT);
    private static final Many.Each<CollegeVote, Count> YES = COLLEGES.each(CollegeVote.YES);
    private static final Many.Each<CollegeVote, Count> NO = COLLEGES.each(CollegeVote.NO);
    private static final Many.Each<CollegeVote, Count> ABSTENTIONS = COLLEGES.each(CollegeVote.ABSTENTIONS);
    private static final Many.Each<CollegeVote, Count> BLANKS = COLLEGES.each(CollegeVote.BLANKS);

    /** What the quorum clause of the statutes may count. */
    public static final Timeline<Codes> BASES = Timeline.of("scic-quorum-by-heads.bases", Unit.codes(QuorumBasis.class))
            .from("2001-07-18", Codes.of(QuorumBasis.SHARES), SHARES_ALONE)
            .from("2012-03-24", Codes.of(QuorumBasis.HEADS, QuorumBasis.SHARES), ARTICLE_19_OCTIES);

    /** What the votes in favour must exceed in an ordinary meeting, unless the statutes say otherwise. */
    public static final Timeline<Share> ORDINARY =
            Timeline.of("scic-college-result.ordinary", Unit.SHARE).from("2001-07-18", Share.HALF, ORDINARY_MEETING);

    /** What the votes in favour must reach in an extraordinary meeting of a SA, unless the statutes say otherwise. */
    public static final Timeline<Share> EXTRAORDINARY = Timeline.of("scic-college-result.extraordinary", Unit.SHARE)
            .from("2001-07-18", Share.of(2, 3), EXTRAORDINARY_MEETING);

    /** The quorum of the statutes, by associates or by shares, before any college is counted; the fraction itself is enough. */
    public static final Rule<Meeting> QUORUM = Rule.<Meeting>binding("scic-quorum-by-heads")
            .from("2001-07-18", MeetingRules::quorum, SHARES_ALONE)
            .from("2012-03-24", MeetingRules::quorum, ARTICLE_19_OCTIES)
            .reads(BASES)
            .keyedOn(Meeting.DAY);

    /** The part of the shares without which an ordinary meeting of a SA cannot decide when first called. */
    public static final Timeline<Share> ORDINARY_QUORUM = Timeline.of("scic-quorum-of-form.ordinary", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), ORDINARY_MEETING);

    /** The part of the shares without which an extraordinary meeting of a SA cannot decide when first called. */
    public static final Timeline<Share> EXTRAORDINARY_QUORUM = Timeline.of(
                    "scic-quorum-of-form.extraordinary", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 4), EXTRAORDINARY_MEETING);

    /** The part of the shares without which an extraordinary meeting of a SA cannot decide when called again. */
    public static final Timeline<Share> SECOND_QUORUM = Timeline.of("scic-quorum-of-form.second-call", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), EXTRAORDINARY_MEETING);

    /**
     * The quorum of a SA whose statutes fix none, by shares; an ordinary meeting that is called again needs none. A SARL and a SAS
     * have only that of their statutes.
     */
    public static final Rule<Meeting> QUORUM_OF_FORM = Rule.<Meeting>binding("scic-quorum-of-form")
            .from("2001-07-18", MeetingRules::quorumOfForm, SHARES_ALONE)
            .reads(ORDINARY_QUORUM, EXTRAORDINARY_QUORUM, SECOND_QUORUM)
            .keyedOn(Meeting.DAY);

    /**
     * Whether the resolution is carried, by the weighted votes of the colleges: a remark, as a resolution that is rejected
     * breaches nothing.
     *
     * <p>Options that the statutes leave open are weighed in each way that they may fall: the remark is undetermined when these
     * disagree.
     */
    public static final Rule<Meeting> RESULT = Rule.<Meeting>practice("scic-college-result")
            .from("2001-07-18", MeetingRules::result, ARTICLE_19_OCTIES)
            .reads(ORDINARY, EXTRAORDINARY)
            .keyedOn(Meeting.DAY);

    /** The rules on a meeting, in the order in which they are told. */
    public static final RuleSet<Meeting> SET = RuleSet.of(
            "scic-meeting",
            Meeting.class,
            Words.beside(MeetingRules.class, Register.class),
            QUORUM,
            QUORUM_OF_FORM,
            RESULT);

    private MeetingRules() {}

    /** One way to count a ballot. */
    private record Way(CarryMode mode, BallotBase base, EmptyCollege empty) {}

    private static Check quorum(Meeting meeting, Law law) {
        return Check.whichever(BASIS.of(meeting), bases(meeting), basis -> {
            if (NO_CLAUSE.equals(basis.value())) {
                return Check.notApplicable();
            }
            var heads = HEADS.equals(basis.value());
            var present = heads ? MEMBERS_PRESENT.of(meeting) : SHARES_PRESENT.of(meeting);
            var all = heads ? MEMBERS.of(meeting) : SHARES.of(meeting);
            return Check.all(
                    Check.oneOf(basis, law.term(BASES)),
                    Check.atLeast(present, Term.shareUp(FRACTION.of(meeting), all)));
        });
    }

    /** Returns what a clause may count that is not known: something, when its fraction is. */
    private static List<Code> bases(Meeting meeting) {
        return FRACTION.of(meeting).value() == null ? BASES_TOLD_APART : BASES_OF_A_CLAUSE;
    }

    private static Check quorumOfForm(Meeting meeting, Law law) {
        return Check.whichever(
                BASIS.of(meeting),
                bases(meeting),
                basis -> NO_CLAUSE.equals(basis.value())
                        ? Check.when(Check.oneOf(Meeting.FORM.of(meeting), SA), sharesPresent(meeting, law))
                        : Check.notApplicable());
    }

    private static Check sharesPresent(Meeting meeting, Law law) {
        return Check.whichever(
                Meeting.NATURE.of(meeting),
                NATURES,
                nature -> Check.whichever(SECOND_CALL.of(meeting), CALLS, again -> {
                    var second = Flag.YES.equals(again.value());
                    if (Code.of(MeetingNature.ORDINARY).equals(nature.value())) {
                        return second ? Check.notApplicable() : reached(meeting, law.term(ORDINARY_QUORUM));
                    }
                    return reached(meeting, law.term(second ? SECOND_QUORUM : EXTRAORDINARY_QUORUM));
                }));
    }

    private static Check reached(Meeting meeting, Term<Share> fraction) {
        return Check.atLeast(SHARES_PRESENT.of(meeting), Term.shareUp(fraction, SHARES.of(meeting)));
    }

    private static Check result(Meeting meeting, Law law) {
        var ballot = meeting.ballot();
        if (ballot == null) {
            return Check.unknown(Meeting.BALLOT.path(), Term.Cause.MISSING_FACT);
        }
        var ways = ways(ballot);
        var checks = ways.stream()
                .map(way -> passes(meeting, law, inFavour(ballot, way)))
                .toList();
        if (checks.size() == 1) {
            return checks.get(0);
        }
        var open = new ArrayList<Term.Absent<?>>();
        addIfOpen(
                open,
                CARRY_MODE,
                meeting,
                ways.stream().map(Way::mode).distinct().count());
        addIfOpen(open, BASE, meeting, ways.stream().map(Way::base).distinct().count());
        addIfOpen(
                open,
                EMPTY_COLLEGE,
                meeting,
                ways.stream().map(Way::empty).distinct().count());
        return new Check.Whichever(open, checks);
    }

    private static void addIfOpen(List<Term.Absent<?>> open, Fact<Meeting, Code> option, Meeting meeting, long ways) {
        if (ways > 1 && option.of(meeting) instanceof Term.Absent<Code> absent) {
            open.add(absent);
        }
    }

    private static Check passes(Meeting meeting, Law law, Term<Share> inFavour) {
        var ballot = meeting.ballot();
        var own = ballot == null ? null : ballot.threshold();
        if (own != null) {
            var limit = THRESHOLD.of(meeting);
            return own.reached() ? Check.atLeast(inFavour, limit) : Check.moreThan(inFavour, limit);
        }
        return Check.whichever(Meeting.NATURE.of(meeting), NATURES, nature -> {
            if (Code.of(MeetingNature.ORDINARY).equals(nature.value())) {
                return Check.moreThan(inFavour, law.term(ORDINARY));
            }
            return meeting.form() == LegalForm.SA
                    ? Check.atLeast(inFavour, law.term(EXTRAORDINARY))
                    : Check.atLeast(inFavour, THRESHOLD.of(meeting));
        });
    }

    /** Returns each way that the options which a ballot leaves open may fall, but for those that change nothing. */
    private static List<Way> ways(Ballot ballot) {
        var ways = new ArrayList<Way>();
        for (var mode : CarryMode.values()) {
            for (var base : BallotBase.values()) {
                for (var empty : EmptyCollege.values()) {
                    if (matters(ballot, mode, base, empty)) {
                        ways.add(new Way(mode, base, empty));
                    }
                }
            }
        }
        return ways;
    }

    private static boolean matters(Ballot ballot, CarryMode mode, BallotBase base, EmptyCollege empty) {
        var sameBase = ballot.colleges().stream()
                .allMatch(vote -> Objects.equals(vote.counted(BallotBase.EXPRESSED), vote.counted(BallotBase.PRESENT)));
        var noneEmpty =
                ballot.colleges().stream().map(vote -> vote.counted(base)).allMatch(n -> n != null && n > 0);
        return (ballot.carryMode() == null || ballot.carryMode() == mode)
                && (ballot.base() == null ? base == BallotBase.EXPRESSED || !sameBase : ballot.base() == base)
                && (ballot.emptyCollege() == null
                        ? empty == EmptyCollege.LOST || !noneEmpty
                        : ballot.emptyCollege() == empty);
    }

    /** Returns the part of all voting rights in favour, as it is computed in one way. */
    private static Term<Share> inFavour(Ballot ballot, Way way) {
        var votes = ballot.colleges();
        var voting = new ArrayList<Term<Share>>();
        var brought = new ArrayList<Term<Share>>();
        for (var i = 0; i < votes.size(); i++) {
            var counted = votes.get(i).counted(way.base());
            if (counted == null
                    || counted > 0) { // a college of which the votes are not all known keeps the result absent
                voting.add(weight(ballot, i));
            }
        }
        for (var i = 0; i < votes.size(); i++) {
            var counted = votes.get(i).counted(way.base());
            if (counted != null && counted == 0 || votes.get(i).yes() == 0 && way.empty() == EmptyCollege.LOST) {
                continue;
            }
            var weight = way.empty() == EmptyCollege.LOST || voting.size() == votes.size()
                    ? weight(ballot, i)
                    : Term.part(weight(ballot, i), Term.sum(voting));
            if (counted == null || way.mode() == CarryMode.PROPORTIONAL) {
                brought.add(
                        Term.shareDown(Term.part(YES.of(votes.get(i), i), base(votes.get(i), i, way.base())), weight));
            } else if (2L * votes.get(i).yes() > counted) {
                brought.add(weight);
            }
        }
        return brought.isEmpty() ? Term.constant(Share.ZERO) : Term.sum(brought);
    }

    private static Term<Share> weight(Ballot ballot, int index) {
        var vote = ballot.colleges().get(index);
        return vote.weight() == null ? Term.constant(ballot.weight(vote)) : WEIGHT.of(vote, index);
    }

    private static Term<Count> base(CollegeVote vote, int index, BallotBase base) {
        var expressed = List.of(YES.of(vote, index), NO.of(vote, index));
        return base == BallotBase.EXPRESSED
                ? Term.sum(expressed)
                : Term.sum(List.of(
                        expressed.get(0), expressed.get(1), ABSTENTIONS.of(vote, index), BLANKS.of(vote, index)));
    }

    /** Counts the ballot of a meeting in each way that is open. */
    static List<BallotResult> results(Meeting meeting, Law law) {
        var ballot = meeting.ballot();
        var threshold = threshold(meeting, law);
        if (ballot == null || threshold == null) {
            return List.of();
        }
        var results = new ArrayList<BallotResult>();
        for (var way : ways(ballot)) {
            ballot.count(way.mode(), way.base(), way.empty(), threshold).ifPresent(results::add);
        }
        return List.copyOf(results);
    }

    /** Returns whether the ways to carry votes over disagree, all else equal. */
    static boolean modesDiffer(Meeting meeting, Law law) {
        var ballot = meeting.ballot();
        var threshold = threshold(meeting, law);
        if (ballot == null || threshold == null) {
            return false;
        }
        return ways(ballot).stream()
                .anyMatch(way -> !carried(ballot, CarryMode.PROPORTIONAL, way, threshold)
                        .equals(carried(ballot, CarryMode.MAJORITY, way, threshold)));
    }

    private static Optional<Boolean> carried(Ballot ballot, CarryMode mode, Way way, VoteThreshold threshold) {
        return ballot.count(mode, way.base(), way.empty(), threshold).map(BallotResult::carried);
    }

    private static @Nullable VoteThreshold threshold(Meeting meeting, Law law) {
        var ballot = meeting.ballot();
        var own = ballot == null ? null : ballot.threshold();
        if (own != null) {
            return own;
        }
        if (meeting.nature() == MeetingNature.ORDINARY) {
            return law.find(ORDINARY)
                    .map(share -> new VoteThreshold(share.value(), false))
                    .orElse(null);
        }
        return meeting.nature() == MeetingNature.EXTRAORDINARY && meeting.form() == LegalForm.SA
                ? law.find(EXTRAORDINARY)
                        .map(share -> new VoteThreshold(share.value(), true))
                        .orElse(null)
                : null;
    }
}
