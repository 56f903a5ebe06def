package fr.ess.core.scic;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cooperative audit ("révision coopérative") of a SCIC, due whatever its size: every five years, after losses, and on
 * request.
 *
 * <p>The first is due five years from registration. The law names no day for an audit that losses or a request call for: such a
 * duty has no due day, and stands open until the audit took place. Defined by the act of 10 September 1947, articles 19
 * duodecies and 25-1.
 */
public final class RevisionRules {

    private static final Citation ARTICLE =
            LegalTexts.LOI_47.at("art. 19 duodecies et 25-1", Reading.PRIMARY, "2026-11-23");

    /** The longest time between two audits; statutes may fix a shorter one. */
    public static final Timeline<Months> INTERVAL =
            Timeline.of("scic-revision.months", Unit.MONTHS).from("2014-08-02", Months.of(60), ARTICLE);

    /** The duty of an audit in time. */
    public static final Duty<Scic> IN_TIME = Duty.<Scic>binding("scic-revision", MembershipRules::siren)
            .from("2014-08-02", RevisionRules::inTime, ARTICLE)
            .reads(INTERVAL);

    /** How many loss-making years call for an audit. */
    public static final Timeline<Count> LOSS_YEARS =
            Timeline.of("scic-revision-after-losses.years", Unit.COUNT).from("2014-08-02", Count.of(3), ARTICLE);

    /** Whether these years must follow each other. */
    public static final Timeline<ThreeLosses> LOSSES = Timeline.of(
                    "scic-revision-after-losses.reading", Unit.option(ThreeLosses.class))
            .from("2014-08-02", ThreeLosses.CONSECUTIVE, ARTICLE.as(Reading.SECONDARY));

    /** The part of the highest capital ever reached from which the loss of one year calls for an audit. */
    public static final Timeline<Share> HEAVY =
            Timeline.of("scic-revision-after-losses.share", Unit.SHARE).from("2014-08-02", Share.HALF, ARTICLE);

    /** The duty of an audit after losses. */
    public static final Duty<Scic> AFTER_LOSSES = Duty.<Scic>binding(
                    "scic-revision-after-losses", MembershipRules::siren)
            .from("2014-08-02", RevisionRules::afterLosses, ARTICLE)
            .reads(LOSS_YEARS, LOSSES, HEAVY);

    /** The least part of the associates whose request must be met. */
    public static final Timeline<Share> ASSOCIATES =
            Timeline.of("scic-revision-on-request.associates", Unit.SHARE).from("2014-08-02", Share.of(1, 10), ARTICLE);

    /** The least part of the directors, or of the supervisory board, whose request must be met. */
    public static final Timeline<Share> DIRECTORS =
            Timeline.of("scic-revision-on-request.directors", Unit.SHARE).from("2014-08-02", Share.of(1, 3), ARTICLE);

    /** The duty of an audit on request. */
    public static final Duty<Scic> ON_REQUEST = Duty.<Scic>binding("scic-revision-on-request", MembershipRules::siren)
            .from("2014-08-02", RevisionRules::onRequest, ARTICLE)
            .reads(ASSOCIATES, DIRECTORS);

    /** The duties of audit. */
    public static final Duties<Scic> DUTIES = Duties.of(List.of(IN_TIME, AFTER_LOSSES, ON_REQUEST));

    private static final Fact<Scic, Day> REGISTERED = Scic.AUDIT.then(Audit.REGISTERED);
    private static final Fact<Scic, Months> OWN_INTERVAL = Scic.AUDIT.then(Audit.INTERVAL_MONTHS);
    private static final Fact<Scic, Euros> HIGHEST_CAPITAL = Scic.AUDIT.then(Audit.HIGHEST_CAPITAL);
    private static final Many<Scic, Revision> REVISIONS = Scic.AUDIT.then(Audit.REVISIONS);
    private static final Many<Scic, YearResult> RESULTS = Scic.AUDIT.then(Audit.RESULTS);
    private static final Many<Scic, RevisionRequest> REQUESTS = Scic.AUDIT.then(Audit.REQUESTS);
    private static final Many.Each<Revision, Day> DONE = REVISIONS.each(Revision.DONE);
    private static final Many.Each<YearResult, Day> CLOSED = RESULTS.each(YearResult.CLOSED);
    private static final Many.Each<RevisionRequest, Day> MADE = REQUESTS.each(RevisionRequest.MADE);
    private static final Many.Each<RevisionRequest, Count> REQUESTERS = REQUESTS.each(RevisionRequest.REQUESTERS);
    private static final Many.Each<RevisionRequest, Count> OUT_OF = REQUESTS.each(RevisionRequest.OUT_OF);
    private static final Term<Day> NO_LEGAL_DAY = Term.absent("audit.termOfCalledAudit", Term.Cause.OPEN_NORM);

    private RevisionRules() {}

    private static List<Turn> inTime(Scic scic, Law law) {
        var own = OWN_INTERVAL.of(scic);
        var interval = own.value() == null ? law.term(INTERVAL) : Term.least(List.of(law.term(INTERVAL), own));
        var opens = REGISTERED.of(scic);
        @Nullable String key = "after-registration";
        var turns = new ArrayList<Turn>();
        for (var done : revisions(scic)) {
            turns.add(new Turn(key, opens, Term.plusMonths(opens, interval), done));
            opens = done;
            key = null; // named by the audit that opened it
        }
        turns.add(new Turn(key, opens, Term.plusMonths(opens, interval), notDone(scic)));
        return turns;
    }

    private static List<Turn> afterLosses(Scic scic, Law law) {
        var results = RESULTS.read(scic);
        if (results == null) {
            return List.of(new Turn("open", RESULTS.absent(), RESULTS.absent(), RESULTS.absent()));
        }
        if (results.isEmpty()) {
            return List.of();
        }
        var calls = calls(results, Scic.AUDIT.read(scic), law);
        var turns = new ArrayList<Turn>();
        for (var call : calls) {
            var closed = CLOSED.of(results.get(call.index()), call.index());
            turns.add(turn(closed, call.certain() ? null : (Term.Absent<?>) HIGHEST_CAPITAL.of(scic), scic));
        }
        return turns;
    }

    private static List<Turn> onRequest(Scic scic, Law law) {
        var requests = REQUESTS.read(scic);
        if (requests == null) {
            return List.of(new Turn("open", REQUESTS.absent(), REQUESTS.absent(), REQUESTS.absent()));
        }
        var turns = new ArrayList<Turn>(0);
        for (var i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var requesters = REQUESTERS.of(request, i);
            var outOf = OUT_OF.of(request, i);
            var least = least(request, outOf, law);
            Term.Absent<?> open = null;
            if (least != null) {
                var asked = requesters.value();
                var needed = least.value();
                if (asked != null && needed != null && asked.compareTo(needed) < 0
                        || Count.of(0).equals(asked)) {
                    continue;
                }
                open = requesters instanceof Term.Absent<Count> absent
                        ? absent
                        : outOf instanceof Term.Absent<Count> absent && !everybody(request) ? absent : null;
            }
            turns.add(turn(MADE.of(request, i), open, scic));
        }
        return turns;
    }

    private static boolean everybody(RevisionRequest request) {
        return request.requesters() != null && request.requesters().equals(request.outOf());
    }

    /** Returns the least number of those who must ask, or nothing when one is enough. */
    private static @Nullable Term<Count> least(RevisionRequest request, Term<Count> outOf, Law law) {
        return switch (request.by()) {
            case ASSOCIATES -> Term.shareUp(law.term(ASSOCIATES), outOf);
            case DIRECTORS -> Term.shareUp(law.term(DIRECTORS), outOf);
            case APPROVAL_AUTHORITY, MINISTER -> null;
        };
    }

    /** Returns the turn of an audit that something calls for, or may call for while a fact is open. */
    private static Turn turn(Term<Day> since, Term.@Nullable Absent<?> open, Scic scic) {
        var day = since.value();
        for (var done : revisions(scic)) {
            var value = done.value();
            if (day != null && value != null && value.compareTo(day) >= 0) {
                return new Turn(null, since, NO_LEGAL_DAY, done);
            }
        }
        return new Turn(
                null, since, NO_LEGAL_DAY, open == null ? notDone(scic) : Term.absent(open.about(), open.cause()));
    }

    /** Returns the days of the audits, in order, as terms that keep their place in the list. */
    private static List<Term<Day>> revisions(Scic scic) {
        var revisions = REVISIONS.read(scic);
        if (revisions == null) {
            return List.of();
        }
        if (revisions.size() == 1) {
            return List.of(DONE.of(revisions.get(0), 0));
        }
        return IntStream.range(0, revisions.size())
                .boxed()
                .sorted(Comparator.comparing(i -> revisions.get(i).done()))
                .map(i -> DONE.of(revisions.get(i), i))
                .toList();
    }

    private static Term<Day> notDone(Scic scic) {
        return REVISIONS.read(scic) == null ? REVISIONS.absent() : Term.absent(REVISIONS.path(), Term.Cause.NOT_DONE);
    }

    // ---- losses

    /** A financial year after which an audit is called for: certainly, or only if the highest capital is low enough. */
    private record Call(int index, RevisionGround ground, boolean certain) {}

    private static List<Call> calls(List<YearResult> results, @Nullable Audit audit, Law law) {
        var reading = law.find(LOSSES);
        var years = law.find(LOSS_YEARS);
        var heavy = law.find(HEAVY);
        var highest = audit == null ? null : audit.highestCapital();
        var calls = new ArrayList<Call>();
        var losses = 0L;
        var order = IntStream.range(0, results.size())
                .boxed()
                .sorted(Comparator.comparing(i -> results.get(i).closed()))
                .toList();
        for (int i : order) {
            var result = results.get(i).result();
            if (result.signum() >= 0) {
                losses = reading.isPresent() && reading.get().value() == ThreeLosses.ANY ? losses : 0;
                continue;
            }
            losses++;
            if (years.isPresent() && losses >= years.get().value().value()) {
                losses = 0;
                calls.add(new Call(i, RevisionGround.THREE_LOSSES, true));
            } else if (highest == null) {
                calls.add(new Call(i, RevisionGround.HEAVY_LOSS, false));
            } else if (heavy.isPresent()
                    && Euros.ZERO.minus(result).compareTo(highest.up(heavy.get().value())) >= 0) {
                calls.add(new Call(i, RevisionGround.HEAVY_LOSS, true));
            }
        }
        return calls;
    }

    // ---- computed

    static Optional<LocalDate> next(Audit audit, Law law) {
        var turns = inTime(new Scic(null, null, null, null, null, audit, null), law);
        return audit.revisions() == null
                ? Optional.empty()
                : Optional.ofNullable(turns.get(turns.size() - 1).due().value()).map(Day::date);
    }

    static Set<RevisionGround> grounds(Audit audit, Law law) {
        var scic = new Scic(null, null, null, null, null, audit, null);
        var grounds = EnumSet.noneOf(RevisionGround.class);
        next(audit, law).filter(due -> law.day().isAfter(due)).ifPresent(due -> grounds.add(RevisionGround.TIME));
        var results = audit.results();
        if (results != null) {
            calls(results, audit, law).stream()
                    .filter(Call::certain)
                    .filter(call -> open(turn(CLOSED.of(results.get(call.index()), call.index()), null, scic)))
                    .forEach(call -> grounds.add(call.ground()));
        }
        if (onRequest(scic, law).stream().anyMatch(RevisionRules::open)) {
            grounds.add(RevisionGround.REQUEST);
        }
        return grounds;
    }

    private static boolean open(Turn turn) {
        return turn.done() instanceof Term.Absent<Day> absent && absent.cause() == Term.Cause.NOT_DONE;
    }
}
