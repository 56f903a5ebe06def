package fr.ess.strategy.instance;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body follows its own rules: how often it meets, who sits in it, whether its quorum is reached. All are practices; that
 * policies may be made with such bodies is the last paragraph of article 8 of the act of 31 July 2014.
 *
 * <p>Regularity looks at the whole record: a year with too few meetings, or a gap that was too long, remains. Only calendar years that
 * the rules of the body cover whole are counted, and the present year is not held against it. The next meeting is a duty of the
 * calendar.
 */
public final class InstanceRules {

    private static final String CHECKED = "2026-11-23";
    private static final String BEGINS = "2014-08-02";
    private static final Citation OWN_RULES =
            StrategyTexts.BOOKLET_2014.at("Conseil général du Pas-de-Calais", Reading.SECONDARY, CHECKED);
    private static final Citation COCONSTRUCTION = LegalTexts.LOI_ESS.at("art. 8, II", Reading.PRIMARY, CHECKED);

    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS_A_YEAR = 12;
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Many<Instance, College> COLLEGES = Instance.COMPOSITION.then(Composition.COLLEGES);
    private static final Many.Each<College, Count> WOMEN = COLLEGES.each(College.WOMEN);
    private static final Many.Each<College, Count> MEN = COLLEGES.each(College.MEN);
    private static final Many.Each<Meeting, Day> DAY = Instance.MEETINGS.each(Meeting.DAY);
    private static final Many.Each<Meeting, Count> PRESENT = Instance.MEETINGS.each(Meeting.PRESENT);
    private static final Many.Each<Meeting, Count> ENTITLED = Instance.MEETINGS.each(Meeting.ENTITLED);

    /** That the body has met as often as its rules say, in each year or between any two meetings. */
    public static final Rule<Instance> REGULARITY =
            Rule.<Instance>practice("instance-regularity").from(BEGINS, InstanceRules::regularity, OWN_RULES);

    /** The next meeting that the rules of the body ask. */
    public static final Duty<Instance> NEXT_MEETING = Duty.<Instance>of(
                    "instance-next-meeting", Force.PRACTICE, instance -> "")
            .from(BEGINS, InstanceRules::next, OWN_RULES);

    /** That each college has a member. */
    public static final Rule<Instance> REPRESENTED =
            Rule.<Instance>practice("instance-colleges").from(BEGINS, InstanceRules::represented, OWN_RULES);

    /** That the body has as many members as its rules say. */
    public static final Rule<Instance> SIZED =
            Rule.<Instance>practice("instance-size").from(BEGINS, InstanceRules::sized, OWN_RULES);

    /** That women and men are as many as its rules say. */
    public static final Rule<Instance> PARITY =
            Rule.<Instance>practice("instance-parity").from(BEGINS, InstanceRules::parity, OWN_RULES);

    /** That the regional chamber of the social economy is a member. */
    public static final Rule<Instance> CRESS_MEMBER = Rule.<Instance>practice("instance-cress-member")
            .from(
                    BEGINS,
                    (instance, law) -> Check.yes(
                            Instance.COMPOSITION.then(Composition.CRESS).of(instance)),
                    COCONSTRUCTION);

    /** That the quorum was reached at each meeting. */
    public static final Rule<Instance> QUORUM =
            Rule.<Instance>practice("instance-quorum").from(BEGINS, InstanceRules::quorum, OWN_RULES);

    /** What falls due for a body. */
    public static final Duties<Instance> DUTIES = Duties.of(List.of(NEXT_MEETING));

    /** The rules of the kind {@code instance}. */
    public static final RuleSet<Instance> SET = RuleSet.of(
            "instance",
            Instance.class,
            Words.beside(InstanceRules.class),
            REGULARITY,
            NEXT_MEETING.rule(),
            REPRESENTED,
            SIZED,
            PARITY,
            CRESS_MEMBER,
            QUORUM);

    private InstanceRules() {}

    // ---- meetings

    private static Check regularity(Instance instance, Law law) {
        var frequency = instance.frequency();
        if (frequency == null) {
            return Check.unknown(Instance.FREQUENCY.path(), Term.Cause.MISSING_FACT);
        }
        var since = Instance.FREQUENCY.then(Frequency.SINCE).of(instance);
        var begins = frequency.since();
        if (begins == null) {
            return new Check.Unknown((Term.Absent<?>) since);
        }
        if (frequency.basis() == FrequencyBasis.PER_YEAR) {
            var parts = new ArrayList<Check>();
            for (var year = firstYear(begins); year <= law.day().getYear(); year++) {
                parts.add(ofYear(instance, frequency, year, law).inTime(law));
            }
            return new Check.AllOf(parts);
        }
        if (instance.meetings() == null) {
            return Check.all(
                    Check.atMost(law.today(), after(since, frequency)), new Check.Unknown(Instance.MEETINGS.absent()));
        }
        if (begins.isAfter(law.day())) {
            return Check.notApplicable();
        }
        var parts = new ArrayList<Check>();
        var previous = since;
        for (var day : held(instance, begins, law)) {
            parts.add(Check.atMost(day, after(previous, frequency)));
            previous = day;
        }
        parts.add(Check.atMost(law.today(), after(previous, frequency)));
        return new Check.AllOf(parts);
    }

    private static List<Turn> next(Instance instance, Law law) {
        var frequency = instance.frequency();
        if (frequency == null) {
            return List.of(open(Term.absent(Instance.FREQUENCY.path(), Term.Cause.MISSING_FACT)));
        }
        var since = Instance.FREQUENCY.then(Frequency.SINCE).of(instance);
        var begins = frequency.since();
        if (begins == null) {
            return List.of(open(since));
        }
        if (frequency.basis() == FrequencyBasis.PER_YEAR) {
            var year = law.day().getYear();
            return year < firstYear(begins) ? List.of() : List.of(ofYear(instance, frequency, year, law));
        }
        if (begins.isAfter(law.day())) {
            return List.of();
        }
        if (instance.meetings() == null) {
            return List.of(open(Instance.MEETINGS.absent()));
        }
        var held = held(instance, begins, law);
        var last = held.isEmpty() ? since : held.get(held.size() - 1);
        return List.of(new Turn(
                null, last, after(last, frequency), Term.absent(Instance.MEETINGS.path(), Term.Cause.NOT_DONE)));
    }

    private static Turn open(Term<Day> missing) {
        return new Turn(null, missing, missing, missing);
    }

    private static Term<Day> after(Term<Day> previous, Frequency frequency) {
        return Term.plusMonths(
                previous,
                new Term.Given<>(
                        Instance.FREQUENCY.path() + "." + Frequency.NUMBER.path(),
                        Months.of((long) MONTHS_A_YEAR * frequency.number())));
    }

    /** Returns the first calendar year that the rules of the body cover whole. */
    private static int firstYear(LocalDate since) {
        return Math.max(FIRST_YEAR, since.getDayOfYear() == 1 ? since.getYear() : since.getYear() + 1);
    }

    /** Returns the turn of a year: it is met on the day of the last meeting that the rules ask. */
    private static Turn ofYear(Instance instance, Frequency frequency, int year, Law law) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        Term<Day> done;
        if (instance.meetings() == null) {
            done = Instance.MEETINGS.absent();
        } else {
            var days = held(instance, first, law).stream()
                    .filter(day -> !day(day).isAfter(last))
                    .toList();
            done = days.size() < frequency.number()
                    ? Term.absent(Instance.MEETINGS.path(), Term.Cause.NOT_DONE)
                    : days.get(frequency.number() - 1);
        }
        return new Turn(String.valueOf(year), Term.constant(Day.of(first)), Term.constant(Day.of(last)), done);
    }

    /** Returns the days of the meetings held from a day to that of the question, in order. */
    private static List<Term<Day>> held(Instance instance, LocalDate from, Law law) {
        var meetings = instance.meetings();
        return meetings == null
                ? List.of()
                : IntStream.range(0, meetings.size())
                        .filter(i -> !meetings.get(i).day().isBefore(from)
                                && !meetings.get(i).day().isAfter(law.day()))
                        .mapToObj(i -> DAY.of(meetings.get(i), i))
                        .sorted(Comparator.comparing(InstanceRules::day))
                        .toList();
    }

    private static LocalDate day(Term<Day> term) {
        var day = term.value();
        return day == null ? LocalDate.MAX : day.date();
    }

    private static Check quorum(Instance instance, Law law) {
        if (instance.quorum() == null) {
            return Check.notApplicable();
        }
        var meetings = instance.meetings();
        if (meetings == null) {
            return new Check.Unknown(Instance.MEETINGS.absent());
        }
        var parts = new ArrayList<Check>();
        for (var i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            if (!meeting.day().isAfter(law.day())) {
                parts.add(Check.atLeast(
                        PRESENT.of(meeting, i), Term.shareUp(Instance.QUORUM.of(instance), ENTITLED.of(meeting, i))));
            }
        }
        return new Check.AllOf(parts);
    }

    // ---- members

    private static @Nullable List<College> colleges(Instance instance) {
        return COLLEGES.read(instance);
    }

    private static Check represented(Instance instance, Law law) {
        var colleges = colleges(instance);
        if (colleges == null) {
            return new Check.Unknown(COLLEGES.absent());
        }
        var parts = new ArrayList<Check>();
        for (var i = 0; i < colleges.size(); i++) {
            var college = colleges.get(i);
            parts.add(Check.any(Check.atLeast(WOMEN.of(college, i), ONE), Check.atLeast(MEN.of(college, i), ONE)));
        }
        return new Check.AllOf(parts);
    }

    private static Check sized(Instance instance, Law law) {
        var composition = instance.composition();
        var size = composition == null ? null : composition.size();
        if (size == null) {
            return Check.notApplicable();
        }
        var members = Term.plus(sum(instance, WOMEN), sum(instance, MEN));
        var place = Instance.COMPOSITION.path() + "." + Composition.SIZE.path() + ".";
        return Check.all(
                Check.atLeast(members, new Term.Given<>(place + Size.LEAST.path(), Count.of(size.least()))),
                Check.atMost(members, new Term.Given<>(place + Size.MOST.path(), Count.of(size.most()))));
    }

    private static Check parity(Instance instance, Law law) {
        var composition = instance.composition();
        if (composition == null || composition.gap() == null) {
            return Check.notApplicable();
        }
        var both = List.of(sum(instance, WOMEN), sum(instance, MEN));
        return Check.atMost(
                Term.minus(Term.greatest(both), Term.least(both)),
                Instance.COMPOSITION.then(Composition.GAP).of(instance));
    }

    private static Term<Count> sum(Instance instance, Many.Each<College, Count> of) {
        var colleges = colleges(instance);
        if (colleges == null) {
            return COLLEGES.absent();
        }
        var parts = new ArrayList<Term<Count>>();
        for (var i = 0; i < colleges.size(); i++) {
            parts.add(of.of(colleges.get(i), i));
        }
        return parts.isEmpty() ? Term.constant(Count.of(0)) : Term.sum(parts);
    }
}
