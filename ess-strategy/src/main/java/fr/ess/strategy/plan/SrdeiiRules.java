package fr.ess.strategy.plan;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regional scheme of economic development: its content, the steps before it, the day by which it is due, the review of the
 * State, and what a metropolis does.
 *
 * <p>Nothing of it existed before 1 January 2016: every rule here begins that day. A scheme adopted late is not void: the law gives
 * no sanction. The text that was read gives the State no time to approve a scheme; the three months of R. 4251-16 are those of
 * another scheme. Defined by the general code of local and regional authorities, articles L. 4251-12 to L. 4251-17.
 */
public final class SrdeiiRules {

    private static final String BEGINS = "2016-01-01";
    private static final Citation CONTENT_SOURCE = at("art. L4251-13");
    private static final Citation STEPS_SOURCE = at("art. L4251-14");
    private static final Citation METROPOLIS_SOURCE = at("art. L4251-15");
    private static final Citation REVIEW_SOURCE = at("art. L4251-16");
    private static final Term<Count> ONE = Term.constant(Count.of(1));

    /** The parts that a scheme must hold. */
    public static final Timeline<Codes> PARTS = Timeline.of("srdeii-content.parts", Unit.codes(SrdeiiPart.class))
            .from(
                    BEGINS,
                    Codes.of(
                            SrdeiiPart.BUSINESS_AID,
                            SrdeiiPart.SOCIAL_ECONOMY,
                            SrdeiiPart.CIRCULAR_ECONOMY,
                            SrdeiiPart.COMPLEMENTARITY,
                            SrdeiiPart.EQUALITY),
                    CONTENT_SOURCE)
            .from(
                    "2021-08-25",
                    Codes.of(
                            SrdeiiPart.BUSINESS_AID,
                            SrdeiiPart.SOCIAL_ECONOMY,
                            SrdeiiPart.CIRCULAR_ECONOMY,
                            SrdeiiPart.COMPLEMENTARITY,
                            SrdeiiPart.EQUALITY,
                            SrdeiiPart.ECOLOGICAL_TRANSITION),
                    CONTENT_SOURCE.as(Reading.UNVERIFIED));

    /** A scheme holds the parts that the law asks on the day of its adoption. */
    public static final Rule<AdoptedScheme> CONTENT = Rule.<AdoptedScheme>binding("srdeii-content")
            .from(BEGINS, SrdeiiRules::content, CONTENT_SOURCE)
            .reads(PARTS)
            .keyedOn(AdoptedScheme.ADOPTED_ON);

    /** Its part on the social economy refers to the proposals of a conference already held. */
    public static final Rule<AdoptedScheme> PROPOSALS = Rule.<AdoptedScheme>practice("srdeii-content-proposals")
            .from(BEGINS, SrdeiiRules::proposals, CONTENT_SOURCE)
            .keyedOn(AdoptedScheme.ADOPTED_ON);

    /** The steps before an adoption. */
    public static final Timeline<Codes> STEPS = Timeline.of("srdeii-procedure.steps", Unit.codes(SrdeiiStep.class))
            .from(
                    BEGINS,
                    Codes.of(
                            SrdeiiStep.METROPOLISES_AND_GROUPINGS_CONSULTED,
                            SrdeiiStep.DISCUSSED_WITH_CHAMBERS_AND_CRESS,
                            SrdeiiStep.NEIGHBOURING_REGIONS_INFORMED),
                    STEPS_SOURCE);

    /** Each step was taken by the day of the adoption. */
    public static final Rule<AdoptedScheme> PROCEDURE = Rule.<AdoptedScheme>binding("srdeii-procedure")
            .from(BEGINS, SrdeiiRules::procedure, STEPS_SOURCE)
            .reads(STEPS)
            .keyedOn(AdoptedScheme.ADOPTED_ON);

    /** The time to adopt a scheme after a renewal of the regional council. */
    public static final Timeline<Months> ADOPTION_MONTHS =
            Timeline.of("srdeii-adoption-deadline.months", Unit.MONTHS).from(BEGINS, Months.of(12), STEPS_SOURCE);

    /** Which ballot the time runs from. */
    public static final Timeline<RenewalBallot> BALLOT = Timeline.of(
                    "srdeii-adoption-deadline.ballot", Unit.option(RenewalBallot.class))
            .from(BEGINS, RenewalBallot.SECOND, STEPS_SOURCE.as(Reading.SECONDARY));

    /** The duty to adopt a scheme in the year that follows a renewal. */
    public static final Duty<Srdeii> ADOPTION = Duty.<Srdeii>binding("srdeii-adoption-deadline", SrdeiiRules::siren)
            .from(BEGINS, SrdeiiRules::adoption, STEPS_SOURCE)
            .reads(ADOPTION_MONTHS, BALLOT);

    /** The time to take into account the changes that the State asks. */
    public static final Timeline<Months> CHANGE_MONTHS =
            Timeline.of("srdeii-state-approval.months", Unit.MONTHS).from(BEGINS, Months.of(3), REVIEW_SOURCE);

    /** The duty to take into account the changes that the State asks. */
    public static final Duty<StateReview> CHANGES = Duty.<StateReview>binding("srdeii-state-approval", review -> "")
            .from(BEGINS, SrdeiiRules::changes, REVIEW_SOURCE)
            .reads(CHANGE_MONTHS);

    /** The scheme is approved, without which it binds nobody. */
    public static final Rule<StateReview> ENFORCEABLE = Rule.<StateReview>practice("srdeii-enforceable")
            .from(BEGINS, (review, law) -> Check.atLeast(StateReview.APPROVALS.count(review), ONE), REVIEW_SOURCE);

    /** The time for a metropolis to send its document. */
    public static final Timeline<Months> DOCUMENT_MONTHS =
            Timeline.of("srdeii-metropolis.months", Unit.MONTHS).from(BEGINS, Months.of(6), METROPOLIS_SOURCE);

    /** The duty of a metropolis to adopt orientations with the region, or to send the region its own document. */
    public static final Duty<MetropolisOrientations> METROPOLIS = Duty.<MetropolisOrientations>binding(
                    "srdeii-metropolis", SrdeiiRules::siren)
            .from(BEGINS, SrdeiiRules::document, METROPOLIS_SOURCE)
            .reads(DOCUMENT_MONTHS);

    /** What falls due for a scheme. */
    public static final Duties<Srdeii> DUTIES = Duties.of(List.of(
            ADOPTION,
            CHANGES.within(Srdeii.REVIEW).weighingOn(SrdeiiRules::siren),
            METROPOLIS.withinEach(Srdeii.METROPOLISES)));

    /** The rules of the kind {@code srdeii}. */
    public static final RuleSet<Srdeii> SET = RuleSet.of(
            "srdeii",
            Srdeii.class,
            Words.beside(SrdeiiRules.class),
            CONTENT.withinEach(Srdeii.SCHEMES),
            PROPOSALS.withinEach(Srdeii.SCHEMES),
            PROCEDURE.withinEach(Srdeii.SCHEMES),
            ADOPTION.rule(),
            CHANGES.rule().within(Srdeii.REVIEW),
            ENFORCEABLE.within(Srdeii.REVIEW),
            METROPOLIS.rule().withinEach(Srdeii.METROPOLISES));

    private static final Many.Each<AdoptedScheme, Day> ADOPTED = Srdeii.SCHEMES.each(AdoptedScheme.ADOPTED_ON);
    private static final Fact<Srdeii, Day> FIRST_BALLOT = Srdeii.RENEWAL.then(RegionalRenewal.FIRST_BALLOT);
    private static final Fact<Srdeii, Day> SECOND_BALLOT = Srdeii.RENEWAL.then(RegionalRenewal.SECOND_BALLOT);
    private static final Many.Each<SchemeStep, Day> TAKEN_ON = AdoptedScheme.STEPS.each(SchemeStep.DAY);
    private static final Fact<AdoptedScheme, Codes> TAKEN = Fact.codes("steps", SrdeiiStep.class, SrdeiiRules::taken);
    private static final Many.Each<Evidence, Day> NOTIFIED = StateReview.REFUSALS.each(Evidence.DAY);

    private SrdeiiRules() {}

    private static Citation at(String article) {
        return LegalTexts.CGCT.at(article, Reading.PRIMARY, "2026-11-23");
    }

    private static String siren(Srdeii scheme) {
        var siren = scheme.siren();
        return siren == null ? "" : siren.value();
    }

    private static String siren(MetropolisOrientations metropolis) {
        var siren = metropolis.siren();
        return siren == null ? "" : siren.value();
    }

    private static Check content(AdoptedScheme scheme, Law law) {
        return Check.holdsAll(AdoptedScheme.CONTENT.of(scheme), law.term(PARTS));
    }

    private static Check proposals(AdoptedScheme scheme, Law law) {
        return Check.when(
                Check.all(
                        Check.yes(AdoptedScheme.CONFERENCE_HELD.of(scheme)),
                        Check.holds(
                                AdoptedScheme.CONTENT.of(scheme), Term.constant(Code.of(SrdeiiPart.SOCIAL_ECONOMY)))),
                Check.yes(AdoptedScheme.USES_CONFERENCE_PROPOSALS.of(scheme)));
    }

    private static Check procedure(AdoptedScheme scheme, Law law) {
        return StrategyRules.steps(
                law.term(STEPS), TAKEN.of(scheme), AdoptedScheme.ADOPTED_ON.of(scheme), step -> first(scheme, step));
    }

    private static @Nullable List<SrdeiiStep> taken(AdoptedScheme scheme) {
        var steps = scheme.steps();
        return steps == null
                ? null
                : steps.stream().map(SchemeStep::step).distinct().toList();
    }

    private static @Nullable Term<Day> first(AdoptedScheme scheme, String name) {
        @Nullable Term<Day> first = null;
        @Nullable LocalDate earliest = null;
        var steps = scheme.steps();
        for (var i = 0; steps != null && i < steps.size(); i++) {
            var each = steps.get(i);
            if (each.step().name().equals(name)
                    && (earliest == null || each.day().isBefore(earliest))) {
                earliest = each.day();
                first = TAKEN_ON.of(each, i);
            }
        }
        return first;
    }

    private static List<Turn> adoption(Srdeii scheme, Law law) {
        var opens = (law.find(BALLOT).map(Dated::value).orElse(null) == RenewalBallot.FIRST
                        ? FIRST_BALLOT
                        : SECOND_BALLOT)
                .of(scheme);
        return List.of(
                new Turn(null, opens, Term.plusMonths(opens, law.term(ADOPTION_MONTHS)), adopted(scheme, opens)));
    }

    /** Returns the first adoption since a renewal; open while there are some and the renewal is not known. */
    private static Term<Day> adopted(Srdeii scheme, Term<Day> renewal) {
        var schemes = scheme.schemes();
        var since = renewal.value();
        if (schemes == null) {
            return Srdeii.SCHEMES.absent();
        }
        if (since == null && !schemes.isEmpty()) {
            return renewal;
        }
        Term<Day> first = Term.absent(Srdeii.SCHEMES.path(), Term.Cause.NOT_DONE);
        @Nullable LocalDate earliest = null;
        for (var i = 0; i < schemes.size(); i++) {
            var day = schemes.get(i).adoptedOn();
            if (since != null && !day.isBefore(since.date()) && (earliest == null || day.isBefore(earliest))) {
                earliest = day;
                first = ADOPTED.of(schemes.get(i), i);
            }
        }
        return first;
    }

    private static List<Turn> changes(StateReview review, Law law) {
        var refusals = review.refusals();
        if (refusals == null) {
            Term<Day> open = StateReview.REFUSALS.absent();
            return List.of(new Turn(
                    null,
                    open,
                    Term.plusMonths(open, law.term(CHANGE_MONTHS)),
                    Evidence.since(open, StateReview.REVISIONS, review)));
        }
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < refusals.size(); i++) {
            var notified = NOTIFIED.of(refusals.get(i), i);
            turns.add(new Turn(
                    null,
                    notified,
                    Term.plusMonths(notified, law.term(CHANGE_MONTHS)),
                    Evidence.since(notified, StateReview.REVISIONS, review)));
        }
        return List.copyOf(turns);
    }

    private static List<Turn> document(MetropolisOrientations metropolis, Law law) {
        var opens = MetropolisOrientations.SCHEME_ADOPTED_ON.of(metropolis);
        var due = Term.plusMonths(opens, law.term(DOCUMENT_MONTHS));
        var joint = Evidence.first(MetropolisOrientations.JOINT_ADOPTIONS, metropolis);
        var sent = Evidence.first(MetropolisOrientations.DOCUMENTS_SENT, metropolis);
        return List.of(new Turn(null, opens, due, earlier(joint, sent, due.value())));
    }

    /** Returns what closes the duty: the earlier of two acts; open while one that is not known may have closed it in time. */
    private static Term<Day> earlier(Term<Day> joint, Term<Day> sent, @Nullable Day due) {
        var one = joint.value();
        var other = sent.value();
        if (one != null && other != null) {
            return one.compareTo(other) <= 0 ? joint : sent;
        }
        if (one == null && other == null) {
            return missing(joint) ? joint : sent;
        }
        var known = one != null ? joint : sent;
        var open = one != null ? sent : joint;
        var day = one != null ? one : other;
        return missing(open) && due != null && day != null && day.compareTo(due) > 0 ? open : known;
    }

    private static boolean missing(Term<Day> term) {
        return term instanceof Term.Absent<Day> absent && absent.cause() == Term.Cause.MISSING_FACT;
    }
}
