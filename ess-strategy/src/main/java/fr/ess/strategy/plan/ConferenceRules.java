package fr.ess.strategy.plan;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Test;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The regional conference of the social economy, at least every two years.
 *
 * <p>The act gives no day for the first one, and none for a region born of the merger of 2016: both are readings, named options
 * that a host may change. A conference held late closes its turn: it is history, told by a remark, and the next turn runs from it.
 * Nothing obliges anybody to publish the conclusions of a conference, and no rule here asks for it. Defined by the act of 31 July
 * 2014, article 8.
 */
public final class ConferenceRules {

    private static final String ACT_BEGINS = StrategyRules.ACT_BEGINS;
    private static final Term<Day> ACT = Term.constant(Day.parse(ACT_BEGINS));
    private static final Term<Day> MERGER = Term.constant(Day.parse("2016-01-01"));
    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 8 I", Reading.PRIMARY, "2026-11-23");
    private static final Citation READING = ARTICLE.as(Reading.SECONDARY);
    private static final Term<Count> ONE = Term.constant(Count.of(1));

    /** The longest time between two conferences. */
    public static final Timeline<Months> INTERVAL =
            Timeline.of("regional-conference-interval.months", Unit.MONTHS).from(ACT_BEGINS, Months.of(24), ARTICLE);

    /** When the first conference was due. */
    public static final Timeline<FirstConference> FIRST = Timeline.of(
                    "regional-conference-interval.first", Unit.option(FirstConference.class))
            .from(ACT_BEGINS, FirstConference.ONE_INTERVAL_AFTER_THE_ACT, READING);

    /** What becomes of the clock in a region born of the merger of 2016. */
    public static final Timeline<MergedClock> MERGED = Timeline.of(
                    "regional-conference-interval.merged", Unit.option(MergedClock.class))
            .from(ACT_BEGINS, MergedClock.RESTARTS, READING);

    /** The duty to hold a conference within the interval that runs from the one before. */
    public static final Duty<RegionalConferences> DUTIES = Duty.<RegionalConferences>binding(
                    "regional-conference-interval", ConferenceRules::siren)
            .from(ACT_BEGINS, ConferenceRules::turns, ARTICLE)
            .reads(INTERVAL, FIRST, MERGED);

    /** Each conference was held in time, which is told and no longer breached once a late one was held. */
    public static final Rule<RegionalConferences> PAST = Rule.<RegionalConferences>practice(
                    "regional-conference-past-intervals")
            .from(ACT_BEGINS, ConferenceRules::past, ARTICLE)
            .reads(INTERVAL, FIRST, MERGED);

    /** Who must organise the conference, together. */
    public static final Timeline<Codes> ORGANISERS = Timeline.of(
                    "regional-conference-organisers.organisers", Unit.codes(ConferenceOrganiser.class))
            .from(
                    ACT_BEGINS,
                    Codes.of(ConferenceOrganiser.STATE_IN_REGION, ConferenceOrganiser.REGION_PRESIDENT),
                    ARTICLE);

    /** The State and the region organise it together; an event of one alone is not this conference. */
    public static final Rule<Conference> ORGANISED = Rule.<Conference>binding("regional-conference-organisers")
            .from(ACT_BEGINS, all(Conference.ORGANISERS, ORGANISERS), ARTICLE)
            .reads(ORGANISERS)
            .keyedOn(Conference.HELD_ON);

    /** Who must be invited. */
    public static final Timeline<Codes> GROUPS = Timeline.of(
                    "regional-conference-participants.groups", Unit.codes(InvitedGroup.class))
            .from(
                    ACT_BEGINS,
                    Codes.of(
                            InvitedGroup.CRESS_MEMBERS,
                            InvitedGroup.ACTOR_NETWORKS,
                            InvitedGroup.LOCAL_AUTHORITIES,
                            InvitedGroup.SOCIAL_PARTNERS),
                    ARTICLE);

    /** The groups that the act names are invited; others may come. */
    public static final Rule<Conference> PARTICIPANTS = Rule.<Conference>binding("regional-conference-participants")
            .from(ACT_BEGINS, all(Conference.INVITED, GROUPS), ARTICLE)
            .reads(GROUPS)
            .keyedOn(Conference.HELD_ON);

    /** What must be debated. */
    public static final Timeline<Codes> TOPICS = Timeline.of(
                    "regional-conference-agenda.topics", Unit.codes(DebatedTopic.class))
            .from(ACT_BEGINS, Codes.of(DebatedTopic.ORIENTATIONS, DebatedTopic.MEANS, DebatedTopic.RESULTS), ARTICLE);

    /** The conference debates the local policies, makes proposals, and hears how ESUS approvals are given. */
    public static final Rule<Conference> AGENDA = Rule.<Conference>binding("regional-conference-agenda")
            .from(ACT_BEGINS, ConferenceRules::agenda, ARTICLE)
            .reads(TOPICS)
            .keyedOn(Conference.HELD_ON);

    /** The rules of the kind {@code regional-conference}. */
    public static final RuleSet<RegionalConferences> SET = RuleSet.of(
            "regional-conference",
            RegionalConferences.class,
            Words.beside(ConferenceRules.class),
            DUTIES.rule(),
            PAST,
            ORGANISED.withinEach(RegionalConferences.CONFERENCES),
            PARTICIPANTS.withinEach(RegionalConferences.CONFERENCES),
            AGENDA.withinEach(RegionalConferences.CONFERENCES));

    private static final Many.Each<Conference, Day> HELD = RegionalConferences.CONFERENCES.each(Conference.HELD_ON);
    private static final Term<Day> NO_LEGAL_DAY = Term.absent("termOfFirstConference", Term.Cause.OPEN_NORM);

    private ConferenceRules() {}

    private static String siren(RegionalConferences region) {
        var siren = region.siren();
        return siren == null ? "" : siren.value();
    }

    private static List<Turn> turns(RegionalConferences region, Law law) {
        var restarts =
                region.bornOfMerger() && law.find(MERGED).map(Dated::value).orElse(null) != MergedClock.RUNS_ON;
        var interval = law.term(INTERVAL);
        var opens = restarts ? MERGER : ACT;
        var due = law.find(FIRST).map(Dated::value).orElse(null) == FirstConference.NO_DAY
                ? NO_LEGAL_DAY
                : Term.plusMonths(opens, interval);
        var first = true;
        var turns = new ArrayList<Turn>();
        for (var held : held(region, opens)) {
            turns.add(new Turn(first ? "first" : null, opens, due, held));
            first = false;
            opens = held;
            due = Term.plusMonths(held, interval);
        }
        turns.add(new Turn(first ? "first" : null, opens, due, next(region)));
        return turns;
    }

    /** Returns the days of the conferences since the clock began, oldest first. */
    private static List<Term<Day>> held(RegionalConferences region, Term<Day> since) {
        var conferences = region.conferences();
        if (conferences == null) {
            return List.of();
        }
        var begin = since.value();
        return IntStream.range(0, conferences.size())
                .boxed()
                .filter(i ->
                        begin == null || Day.of(conferences.get(i).heldOn()).compareTo(begin) >= 0)
                .sorted(Comparator.<Integer, LocalDate>comparing(
                        i -> conferences.get(i).heldOn()))
                .map(i -> HELD.of(conferences.get(i), i))
                .toList();
    }

    private static Term<Day> next(RegionalConferences region) {
        return region.conferences() == null
                ? RegionalConferences.CONFERENCES.absent()
                : Term.absent(RegionalConferences.CONFERENCES.path(), Term.Cause.NOT_DONE);
    }

    private static Check past(RegionalConferences region, Law law) {
        var conferences = region.conferences();
        if (conferences == null) {
            return new Check.Unknown(RegionalConferences.CONFERENCES.absent());
        }
        var checks = new ArrayList<Check>();
        for (var turn : turns(region, law)) {
            if (turn.done().value() != null && turn.due().value() != null) {
                checks.add(Check.atMost(turn.done(), turn.due()));
            }
        }
        return checks.isEmpty() ? Check.notApplicable() : new Check.AllOf(checks);
    }

    private static Test<Conference> all(Fact<Conference, Codes> seen, Timeline<Codes> asked) {
        return (conference, law) -> Check.holdsAll(seen.of(conference), law.term(asked));
    }

    private static Check agenda(Conference conference, Law law) {
        return Check.all(
                Check.holdsAll(Conference.DEBATED.of(conference), law.term(TOPICS)),
                Check.atLeast(Conference.PROPOSALS.of(conference), ONE),
                Check.yes(Conference.ESUS_EVALUATION_PRESENTED.of(conference)));
    }
}
