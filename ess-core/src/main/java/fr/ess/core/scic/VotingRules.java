package fr.ess.core.scic;

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
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the associates of a SCIC vote: one vote each, in colleges if the statutes say so, and members who are not cooperators
 * within limits.
 *
 * <p>Defined by the act of 10 September 1947, articles 1, 3 bis, 9 and 19 octies.
 */
public final class VotingRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ONE_VOTE =
            LegalTexts.LOI_47.at("art. 1er, 9 et 19 octies", Reading.SECONDARY, CHECKED);
    private static final Citation COLLEGES_ARTICLE = LegalTexts.LOI_47.at("art. 19 octies", Reading.SECONDARY, CHECKED);
    private static final Citation NON_COOPERATORS_BEFORE_2014 =
            LegalTexts.LOI_47.at("art. 3 bis", Reading.SECONDARY, CHECKED);
    private static final Citation NON_COOPERATORS_SINCE_2014 =
            LegalTexts.LOI_47.at("art. 3 bis", Reading.PRIMARY, CHECKED);

    /** Each associate has one vote, in the general meeting or in its college, whatever capital it holds. */
    public static final Rule<Voting> ONE_MEMBER_ONE_VOTE =
            Rule.<Voting>binding("scic-vote-default").from("2001-07-18", VotingRules::oneVote, ONE_VOTE);

    /** The least number of colleges, if there are any. */
    public static final Timeline<Count> LEAST_COLLEGES = Timeline.of("scic-colleges-valid.least-colleges", Unit.COUNT)
            .from("2001-07-18", Count.of(3), COLLEGES_ARTICLE);

    /** The least weight of a college. */
    public static final Timeline<Share> LEAST_WEIGHT = Timeline.of("scic-colleges-valid.least-weight", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 10), COLLEGES_ARTICLE);

    /** The greatest weight of a college. */
    public static final Timeline<Share> GREATEST_WEIGHT = Timeline.of("scic-colleges-valid.greatest-weight", Unit.SHARE)
            .from("2001-07-18", Share.HALF, COLLEGES_ARTICLE);

    /** The criteria by which colleges may be made and weighed: all but the capital brought. */
    public static final Timeline<Codes> CRITERIA = Timeline.of(
                    "scic-colleges-valid.criteria", Unit.codes(CollegeCriterion.class))
            .from(
                    "2001-07-18",
                    Codes.of(
                            CollegeCriterion.PARTICIPATION_IN_ACTIVITY,
                            CollegeCriterion.CONTRIBUTION_TO_DEVELOPMENT,
                            CollegeCriterion.OTHER),
                    COLLEGES_ARTICLE);

    /**
     * The colleges: none, or at least three that share all voting rights, each within its bounds, both of which are lawful
     * themselves. Where the statutes fix no weight, all weigh the same.
     */
    public static final Rule<Voting> COLLEGES = Rule.<Voting>binding("scic-colleges-valid")
            .from("2001-07-18", VotingRules::colleges, COLLEGES_ARTICLE)
            .reads(LEAST_COLLEGES, LEAST_WEIGHT, GREATEST_WEIGHT, CRITERIA);

    /** The greatest share of all votes of the members who are neither cooperators nor cooperatives. */
    public static final Timeline<Share> ORDINARY_SHARE = Timeline.of("coop-non-cooperator-votes.ordinary", Unit.SHARE)
            .from("2001-07-18", Share.of(35, 100), NON_COOPERATORS_BEFORE_2014)
            .from("2014-08-02", Share.of(35, 100), NON_COOPERATORS_SINCE_2014);

    /** The greatest share of all votes of all the members who are not cooperators. */
    public static final Timeline<Share> ALL_SHARE = Timeline.of("coop-non-cooperator-votes.all", Unit.SHARE)
            .from("2001-07-18", Share.of(49, 100), NON_COOPERATORS_BEFORE_2014)
            .from("2014-08-02", Share.of(49, 100), NON_COOPERATORS_SINCE_2014);

    /** The votes of the members who are not cooperators, if the statutes admit any. */
    public static final Rule<NonCooperators> NON_COOPERATORS = Rule.<NonCooperators>binding("coop-non-cooperator-votes")
            .from("2001-07-18", VotingRules::nonCooperatorsBefore2014, NON_COOPERATORS_BEFORE_2014)
            .from("2014-08-02", VotingRules::nonCooperators, NON_COOPERATORS_SINCE_2014)
            .reads(ORDINARY_SHARE, ALL_SHARE);

    private static final Term<Code> ONE_EACH = Term.constant(Code.of(VotingRight.ONE_MEMBER_ONE_VOTE));
    private static final Term<Count> NO_COLLEGE = Term.constant(Count.of(0));
    private static final Term<Share> ALL_RIGHTS = Term.constant(Share.WHOLE);
    private static final Many.Each<College, Share> WEIGHTS = Voting.COLLEGES.each(College.WEIGHT);

    private VotingRules() {}

    private static Check oneVote(Voting voting, Law law) {
        return Check.is(Voting.RIGHT.of(voting), ONE_EACH);
    }

    // ---- colleges

    private static Check colleges(Voting voting, Law law) {
        var colleges = voting.colleges();
        var number = Voting.COLLEGES.count(voting);
        if (colleges == null) {
            return new Check.Unknown(Voting.COLLEGES.absent());
        }
        if (colleges.isEmpty()) {
            return Check.equal(number, NO_COLLEGE);
        }
        var parts = new ArrayList<Check>();
        parts.add(Check.atLeast(number, law.term(LEAST_COLLEGES)));
        weights(colleges, law, parts);
        parts.add(Check.oneOf(Voting.CRITERION.of(voting), law.term(CRITERIA)));
        return new Check.AllOf(parts);
    }

    private static void weights(List<College> colleges, Law law, List<Check> into) {
        var given = new ArrayList<Term<Share>>();
        var open = new ArrayList<Term.Absent<Share>>();
        for (var i = 0; i < colleges.size(); i++) {
            var weight = WEIGHTS.of(colleges.get(i), i);
            if (weight instanceof Term.Absent<Share> absent) {
                open.add(absent);
            } else {
                given.add(weight);
            }
        }
        if (given.isEmpty()) {
            bounds(Term.constant(Share.of(1, colleges.size())), law, into);
            return;
        }
        given.forEach(weight -> bounds(weight, law, into));
        if (open.isEmpty()) {
            into.add(Check.equal(Term.sum(given), ALL_RIGHTS));
            return;
        }
        // What the given weights leave must be enough for the others, and not too much for them.
        var rest = Term.minus(ALL_RIGHTS, Term.sum(given));
        var others = Term.constant(Share.of(open.size(), 1));
        into.add(Check.atLeast(rest, Term.shareUp(law.term(LEAST_WEIGHT), others)));
        into.add(Check.atMost(rest, Term.shareDown(law.term(GREATEST_WEIGHT), others)));
        open.forEach(weight -> into.add(new Check.Unknown(weight)));
    }

    private static void bounds(Term<Share> weight, Law law, List<Check> into) {
        into.add(Check.atLeast(weight, law.term(LEAST_WEIGHT)));
        into.add(Check.atMost(weight, law.term(GREATEST_WEIGHT)));
    }

    // ---- members who are not cooperators

    @FunctionalInterface
    private interface Asked {
        Check of(Term<Count> ordinary, Term<Count> cooperatives, Term<Count> total);
    }

    private static Check nonCooperatorsBefore2014(NonCooperators votes, Law law) {
        return admitted(votes, (ordinary, cooperatives, total) -> {
            var share = Count.of(0).equals(cooperatives.value()) ? ORDINARY_SHARE : ALL_SHARE;
            return Check.atMost(Term.plus(ordinary, cooperatives), Term.shareDown(law.term(share), total));
        });
    }

    private static Check nonCooperators(NonCooperators votes, Law law) {
        return admitted(
                votes,
                (ordinary, cooperatives, total) -> Check.all(
                        Check.atMost(Term.plus(ordinary, cooperatives), Term.shareDown(law.term(ALL_SHARE), total)),
                        Check.atMost(ordinary, Term.shareDown(law.term(ORDINARY_SHARE), total))));
    }

    /**
     * Asks whether the votes are within their limits, under each extreme of the numbers that are not known: no vote of a kind,
     * one, or all that the total leaves; and of the total, no other vote or very many.
     */
    private static Check admitted(NonCooperators votes, Asked asked) {
        return Check.when(Check.yes(NonCooperators.ADMITTED.of(votes)), () -> withinLimits(votes, asked));
    }

    private static Check withinLimits(NonCooperators votes, Asked asked) {
        var ordinary = NonCooperators.ORDINARY_VOTES.of(votes);
        var cooperatives = NonCooperators.COOPERATIVE_VOTES.of(votes);
        var total = NonCooperators.TOTAL_VOTES.of(votes);
        var open = new ArrayList<Term.Absent<?>>();
        for (var term : List.of(ordinary, cooperatives, total)) {
            if (term instanceof Term.Absent<Count> absent) {
                open.add(absent);
            }
        }
        if (open.isEmpty()) {
            return asked.of(ordinary, cooperatives, total);
        }
        var ways = new ArrayList<Check>();
        for (var o : candidates(ordinary, cooperatives, total)) {
            for (var c : candidates(cooperatives, ordinary, total)) {
                var theirs = number(o) + number(c);
                if (!(total instanceof Term.Absent<Count> absent)) {
                    if (theirs <= number(total)) {
                        ways.add(asked.of(o, c, total));
                    }
                } else {
                    ways.add(asked.of(o, c, new Term.Given<>(absent.about(), Count.of(theirs))));
                    ways.add(asked.of(o, c, new Term.Given<>(absent.about(), Count.of(1000 * (theirs + 1)))));
                }
            }
        }
        return new Check.Whichever(open, ways);
    }

    private static List<Term<Count>> candidates(Term<Count> seen, Term<Count> other, Term<Count> total) {
        if (!(seen instanceof Term.Absent<Count> absent)) {
            return List.of(seen);
        }
        var most = total.value() == null ? 1 : number(total) - number(other);
        var values = new ArrayList<Term<Count>>();
        for (var value : List.of(0L, 1L, most)) {
            values.add(new Term.Given<>(absent.about(), Count.of(value)));
        }
        return values;
    }

    private static long number(Term<Count> term) {
        var value = term.value();
        return value == null ? 0 : value.value();
    }

    // ---- computed

    static Optional<NonCooperators> cut(NonCooperators votes, Law law) {
        var total = votes.totalVotes();
        var ordinary = votes.ordinaryVotes();
        var cooperatives = votes.cooperativeVotes();
        var ofOrdinary = law.find(ORDINARY_SHARE);
        var ofAll = law.find(ALL_SHARE);
        if (total == null || ordinary == null || cooperatives == null || ofOrdinary.isEmpty() || ofAll.isEmpty()) {
            return Optional.empty();
        }
        var others = total - ordinary - cooperatives;
        var since2014 = law.line(NON_COOPERATORS.tests()).indexOn(law.day()) > 0;
        long kept = ordinary;
        var all = since2014 || cooperatives > 0
                ? ofAll.get().value()
                : ofOrdinary.get().value();
        if (since2014) {
            kept = Math.min(
                    kept, most((long) others + cooperatives, ofOrdinary.get().value()));
        }
        long most = most(others, all);
        long together = kept + cooperatives;
        long withCooperatives = cooperatives;
        if (together > most) {
            kept = kept * most / together;
            withCooperatives = most - kept;
        }
        return Optional.of(new NonCooperators(
                votes.admitted(),
                Math.toIntExact(others + kept + withCooperatives),
                Math.toIntExact(kept),
                Math.toIntExact(withCooperatives)));
    }

    /** Returns the most votes that are at most a share of themselves and the others together. */
    private static long most(long others, Share share) {
        var rest = share.under().subtract(share.over());
        return rest.signum() <= 0
                ? Long.MAX_VALUE
                : share.over().multiply(BigInteger.valueOf(others)).divide(rest).longValueExact();
    }
}
