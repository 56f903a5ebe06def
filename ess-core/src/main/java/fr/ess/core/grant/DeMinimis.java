package fr.ess.core.grant;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Test;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of small aid ("aides de minimis"): what a single undertaking had in the window that ends with a grant, the
 * new aid included, is at most the ceiling of the regulation.
 *
 * <p>The rules are keyed on the day of the grant. Until 2023-12-31 the window is the fiscal year of the grant and the two
 * before it; from 2024-01-01 it is three years back from the grant, both ends included. The ceiling itself is lawful.
 *
 * <p>What is not known counts both ways: an aid of no known day may stand in the window or not, one of no known amount may
 * be of any; the answer stands when all ways agree.
 *
 * <p>Defined by the regulations (EU) no. 1407/2013 and 2023/2831, and for services of general economic interest no. 360/2012
 * and 2023/2832. The one implementation of what is also known as {@code de-minimis-cap} and {@code de-minimis}.
 */
public final class DeMinimis {

    private static final Citation GENERAL_2013 =
            LegalTexts.REGULATION_1407_2013.at("art. 3", Reading.SECONDARY, "2026-11-23");
    private static final Citation GENERAL_2023 =
            LegalTexts.REGULATION_2023_2831.at("art. 3", Reading.SECONDARY, "2026-11-23");
    private static final Citation SGEI_2012 =
            LegalTexts.REGULATION_360_2012.at("art. 2", Reading.SECONDARY, "2026-11-23");
    private static final Citation SGEI_2023 =
            LegalTexts.REGULATION_2023_2832.at("art. 3", Reading.SECONDARY, "2026-11-23");

    private static final LocalDate LAST_DAY_OF_THE_OLD = LocalDate.of(2023, 12, 31);

    /** The ceiling of the general regulation. */
    public static final Timeline<Euros> GENERAL_CEILING = Timeline.of("de-minimis-general.ceiling", Unit.EUROS)
            .from("2014-01-01", Euros.of(200_000), GENERAL_2013)
            .from("2024-01-01", Euros.of(300_000), GENERAL_2023)
            .notPublished("2031-01-01");

    /** The ceiling of the regulation for services of general economic interest. */
    public static final Timeline<Euros> SGEI_CEILING = Timeline.of("de-minimis-sgei.ceiling", Unit.EUROS)
            .from("2012-04-29", Euros.of(500_000), SGEI_2012)
            .from("2024-01-01", Euros.of(750_000), SGEI_2023)
            .notPublished("2031-01-01");

    /** The regulations whose aids count towards the general ceiling. */
    public static final Timeline<Codes> GENERAL_COUNTED = Timeline.of(
                    "de-minimis-general.counted", Unit.codes(AidRegime.class))
            .from("2014-01-01", Codes.of(AidRegime.GENERAL), GENERAL_2013);

    /**
     * The regulations whose aids count towards the ceiling for services of general economic interest: general aid too, as
     * long as the regulation of 2012 held.
     */
    public static final Timeline<Codes> SGEI_COUNTED = Timeline.of(
                    "de-minimis-sgei.counted", Unit.codes(AidRegime.class))
            .from("2012-04-29", Codes.of(AidRegime.GENERAL, AidRegime.SGEI), SGEI_2012.as(Reading.UNVERIFIED))
            .from("2024-01-01", Codes.of(AidRegime.SGEI), SGEI_2023.as(Reading.UNVERIFIED));

    /** The length of the window; as fiscal years, its twelfth. */
    public static final Timeline<Months> WINDOW = Timeline.of("de-minimis.window", Unit.MONTHS)
            .from("2012-04-29", Months.of(36), SGEI_2012)
            .from("2024-01-01", Months.of(36), GENERAL_2023);

    /** The fate of schemes made under the expired regulations, in the six months that followed. */
    public static final Timeline<OldSchemes> OLD_SCHEMES = Timeline.of(
                    "de-minimis.old-schemes", Unit.option(OldSchemes.class))
            .from("2024-01-01", OldSchemes.NOT_COVERED, GENERAL_2013.as(Reading.UNVERIFIED));

    private static final Many.Each<Aid, Day> DAYS = DeMinimisGrant.EARLIER.each(Aid.GRANTED_ON);
    private static final Many.Each<Aid, Euros> AMOUNTS = DeMinimisGrant.EARLIER.each(Aid.AMOUNT);
    private static final Many.Each<Aid, Code> REGIMES = DeMinimisGrant.EARLIER.each(Aid.REGIME);
    private static final Fact<DeMinimisGrant, Day> PLANNED_DAY = DeMinimisGrant.PLANNED.then(Aid.GRANTED_ON);
    private static final Fact<DeMinimisGrant, Euros> PLANNED_AMOUNT = DeMinimisGrant.PLANNED.then(Aid.AMOUNT);
    private static final Fact<DeMinimisGrant, Code> PLANNED_REGIME = DeMinimisGrant.PLANNED.then(Aid.REGIME);

    /** The general ceiling. */
    public static final Rule<DeMinimisGrant> GENERAL = Rule.<DeMinimisGrant>binding("de-minimis-general")
            .from("2014-01-01", new Asked(Ceiling.GENERAL, Drafting.FISCAL_YEARS), GENERAL_2013)
            .from("2024-01-01", new Asked(Ceiling.GENERAL, Drafting.TRANSITION), GENERAL_2023)
            .from("2024-07-01", new Asked(Ceiling.GENERAL, Drafting.ROLLING_YEARS), GENERAL_2023)
            .notPublished("2031-01-01")
            .keyedOn(PLANNED_DAY)
            .reads(GENERAL_CEILING, GENERAL_COUNTED, WINDOW, OLD_SCHEMES);

    /** The ceiling for services of general economic interest. */
    public static final Rule<DeMinimisGrant> SGEI = Rule.<DeMinimisGrant>binding("de-minimis-sgei")
            .from("2012-04-29", new Asked(Ceiling.SGEI, Drafting.FISCAL_YEARS), SGEI_2012)
            .from("2024-01-01", new Asked(Ceiling.SGEI, Drafting.TRANSITION), SGEI_2023)
            .from("2024-07-01", new Asked(Ceiling.SGEI, Drafting.ROLLING_YEARS), SGEI_2023)
            .notPublished("2031-01-01")
            .keyedOn(PLANNED_DAY)
            .reads(SGEI_CEILING, SGEI_COUNTED, WINDOW, OLD_SCHEMES);

    /** The rules on a small aid. */
    public static final RuleSet<DeMinimisGrant> SET =
            RuleSet.of("de-minimis", DeMinimisGrant.class, Words.beside(DeMinimis.class), GENERAL, SGEI);

    private DeMinimis() {}

    /** The two ceilings, each with what it reads. */
    private enum Ceiling {
        GENERAL(GENERAL_CEILING, GENERAL_COUNTED),
        SGEI(SGEI_CEILING, SGEI_COUNTED);

        private final Timeline<Euros> amount;
        private final Timeline<Codes> counted;

        Ceiling(Timeline<Euros> amount, Timeline<Codes> counted) {
            this.amount = amount;
            this.counted = counted;
        }
    }

    /** How aids are counted. */
    private enum Drafting {
        FISCAL_YEARS,
        TRANSITION,
        ROLLING_YEARS
    }

    /** What a ceiling asks in one drafting; of several ways to count, one under its ceiling is enough. */
    private record Asked(Ceiling ceiling, Drafting drafting) implements Test<DeMinimisGrant> {

        @Override
        public Check weigh(DeMinimisGrant grant, Law law) {
            // While the day is missing the grant may be before any ceiling: nothing is ever certain.
            var asked = PLANNED_DAY.of(grant) instanceof Term.Absent<?> absent
                    ? new Check.Unknown(absent)
                    : Tally.check(tallies(grant, law));
            return Check.when(Check.oneOf(PLANNED_REGIME.of(grant), law.term(ceiling.counted)), asked);
        }

        /** Counts the aids of a grant on the day of the law, in each way that is allowed. */
        List<Tally> tallies(DeMinimisGrant grant, Law law) {
            return switch (drafting) {
                case FISCAL_YEARS -> List.of(Tally.of(ceiling, grant, law, Window.fiscal(law, grant.fiscalYearEnd())));
                case ROLLING_YEARS -> List.of(Tally.of(ceiling, grant, law, Window.rolling(law)));
                case TRANSITION -> {
                    var now = Tally.of(ceiling, grant, law, Window.rolling(law));
                    yield oldSchemesCovered(law)
                            ? List.of(
                                    now,
                                    Tally.of(
                                            ceiling,
                                            grant,
                                            law.at(LAST_DAY_OF_THE_OLD),
                                            Window.fiscal(law, grant.fiscalYearEnd())))
                            : List.of(now);
                }
            };
        }

        private static boolean oldSchemesCovered(Law law) {
            return law.find(OLD_SCHEMES)
                    .map(reading -> reading.value() == OldSchemes.STILL_COVERED)
                    .orElse(false);
        }
    }

    /**
     * The days in which aids count. A fiscal year that may end on any day gives a start that is not known exactly.
     *
     * @param surely  the first day of those that count whatever the fiscal year
     * @param perhaps  the first day of those that may count
     * @param last  the last day
     * @param missing  what would tell the two first days apart
     */
    private record Window(LocalDate surely, LocalDate perhaps, LocalDate last, Term.@Nullable Absent<?> missing) {

        static Window rolling(Law law) {
            var day = law.day();
            var start = day.minusMonths(law.get(WINDOW).value().value());
            return new Window(start, start, day, null);
        }

        static Window fiscal(Law law, @Nullable LocalDate yearEnd) {
            var day = law.day();
            var months = law.get(WINDOW).value().value();
            if (yearEnd == null) {
                return new Window(
                        day.minusDays(1).minusMonths(months - 12).plusDays(1),
                        day.minusMonths(months).plusDays(1),
                        day,
                        new Term.Absent<>(DeMinimisGrant.FISCAL_YEAR_END.path(), Term.Cause.MISSING_FACT));
            }
            var end = fiscalYearEnd(yearEnd, day.getYear());
            var current = day.isAfter(end) ? day.getYear() + 1 : day.getYear();
            var start = fiscalYearEnd(yearEnd, current - (int) (months / 12)).plusDays(1);
            return new Window(start, start, day, null);
        }
    }

    /** Returns the last day of the fiscal year that ends in a year; the last of February stays the last. */
    private static LocalDate fiscalYearEnd(LocalDate like, int year) {
        var february = YearMonth.of(year, Month.FEBRUARY);
        return like.getMonth() == Month.FEBRUARY && like.plusDays(1).getDayOfMonth() == 1
                ? february.atEndOfMonth()
                : LocalDate.of(year, like.getMonth(), like.getDayOfMonth());
    }

    /**
     * What counts towards a ceiling: at the least, and at the most.
     *
     * @param least  what counts in any case
     * @param most  what counts at the most, absent where an amount is
     * @param open  what tells the two apart
     * @param ceiling  the ceiling
     */
    private record Tally(Term<Euros> least, Term<Euros> most, List<Term.Absent<?>> open, Term<Euros> ceiling) {

        static Tally of(Ceiling ceiling, DeMinimisGrant grant, Law law, Window window) {
            var least = new ArrayList<Term<Euros>>();
            var most = new ArrayList<Term<Euros>>();
            var open = new LinkedHashSet<Term.Absent<?>>();
            add(PLANNED_AMOUNT.of(grant), true, least, most, open);
            var earlier = grant.earlier();
            if (earlier == null) {
                add(DeMinimisGrant.EARLIER.absent(), true, least, most, open);
            } else {
                var counted = law.get(ceiling.counted).value();
                for (var i = 0; i < earlier.size(); i++) {
                    add(earlier.get(i), i, counted, window, least, most, open);
                }
            }
            return new Tally(sum(least), sum(most), List.copyOf(open), law.term(ceiling.amount));
        }

        private static void add(
                Aid aid,
                int index,
                Codes counted,
                Window window,
                List<Term<Euros>> least,
                List<Term<Euros>> most,
                Set<Term.Absent<?>> open) {
            var unsure = new ArrayList<Term.Absent<?>>();
            if (aid.regime() == null) {
                if (counted.names().size() < AidRegime.values().length) {
                    unsure.add(new Term.Absent<>(REGIMES.path(index), Term.Cause.MISSING_FACT));
                }
            } else if (!counted.contains(Code.of(aid.regime()))) {
                return;
            }
            var day = aid.grantedOn();
            if (day == null) {
                unsure.add(new Term.Absent<>(DAYS.path(index), Term.Cause.MISSING_FACT));
            } else if (day.isAfter(window.last()) || day.isBefore(window.perhaps())) {
                return;
            } else if (window.missing() != null && day.isBefore(window.surely())) {
                unsure.add(window.missing());
            }
            open.addAll(unsure);
            add(AMOUNTS.of(aid, index), unsure.isEmpty(), least, most, open);
        }

        private static void add(
                Term<Euros> amount,
                boolean surely,
                List<Term<Euros>> least,
                List<Term<Euros>> most,
                Set<Term.Absent<?>> open) {
            most.add(amount);
            if (amount instanceof Term.Absent<Euros> absent) {
                open.add(absent);
            } else if (surely) {
                least.add(amount);
            }
        }

        private static Term<Euros> sum(List<Term<Euros>> amounts) {
            return amounts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(amounts);
        }

        /**
         * Asks for one of several counts to be under its ceiling. What is open makes all of them grow, so that their least
         * and their most are met together, and the answer only worsens from the one to the other.
         */
        static Check check(List<Tally> tallies) {
            var open = new LinkedHashSet<Term.Absent<?>>();
            var least = new ArrayList<Check>();
            var most = new ArrayList<Check>();
            for (var tally : tallies) {
                open.addAll(tally.open);
                least.add(Check.atMost(tally.least, tally.ceiling));
                most.add(Check.atMost(tally.most, tally.ceiling));
            }
            var atLeast = one(least);
            return open.isEmpty() || atLeast.verdict() == Verdict.BREACHED
                    ? atLeast
                    : new Check.Whichever(List.copyOf(open), List.of(atLeast, one(most)));
        }

        private static Check one(List<Check> ways) {
            return ways.size() == 1 ? ways.get(0) : new Check.AnyOf(ways);
        }

        /** Returns the room left, when nothing is open. */
        Optional<Euros> room() {
            var left = Term.minus(ceiling, least).value();
            return open.isEmpty() && left != null ? Optional.of(left.max(Euros.ZERO)) : Optional.empty();
        }
    }

    /** Returns the room on the day of a law, under every ceiling that counts aid of the planned regulation. */
    static Optional<Euros> room(DeMinimisGrant grant, Law law) {
        var regime = grant.planned().regime();
        if (regime == null) {
            return Optional.empty();
        }
        var own = regime == AidRegime.GENERAL ? GENERAL : SGEI;
        if (law.find(own.tests()).isEmpty()) {
            return Optional.empty();
        }
        var nothingYet = grant.withPlanned(new Aid(law.day(), Euros.ZERO, regime));
        var room = Euros.MAX;
        for (var rule : List.of(GENERAL, SGEI)) {
            var left = room(rule, nothingYet, Code.of(regime), law);
            if (left.isEmpty()) {
                return Optional.empty();
            }
            room = room.min(left.get());
        }
        return Optional.of(room);
    }

    /** Returns the room that one rule leaves: all the money there is, where it does not count such aid. */
    private static Optional<Euros> room(Rule<DeMinimisGrant> rule, DeMinimisGrant grant, Code regime, Law law) {
        var version = law.find(rule.tests());
        if (version.isEmpty()) {
            return Optional.of(Euros.MAX);
        }
        var asked = (Asked) version.get().value();
        if (!law.get(asked.ceiling.counted).value().contains(regime)) {
            return Optional.of(Euros.MAX);
        }
        var widest = Euros.ZERO;
        for (var tally : asked.tallies(grant, law)) {
            var left = tally.room();
            if (left.isEmpty()) {
                return Optional.empty();
            }
            widest = widest.max(left.get());
        }
        return Optional.of(widest);
    }

    /** Returns the first day on which the planned amount fits, looking day by day until no aid and no law can matter. */
    static Optional<LocalDate> firstDay(DeMinimisGrant grant, LocalDate notBefore, Law law) {
        var amount = grant.planned().amount();
        var regime = grant.planned().regime();
        if (amount == null || grant.earlier() == null) {
            return Optional.empty();
        }
        var own = regime == AidRegime.GENERAL ? GENERAL : SGEI;
        var last = lastDayThatMatters(grant.earlier(), notBefore, law);
        for (var day = notBefore; !day.isAfter(last); day = day.plusDays(1)) {
            var then = law.at(day);
            var room = room(grant, then);
            if (room.isPresent() && room.get().compareTo(amount) >= 0) {
                return Optional.of(day);
            }
            if (room.isEmpty() && then.find(own.tests()).isPresent()) {
                return Optional.empty(); // a fact is missing: an earlier day than any found could be the first
            }
        }
        return Optional.empty();
    }

    private static LocalDate lastDayThatMatters(List<Aid> aids, LocalDate notBefore, Law law) {
        var last = notBefore;
        for (var aid : aids) {
            var day = aid.grantedOn();
            last = day != null && day.isAfter(last) ? day : last;
        }
        var longest = 0L;
        for (var version : law.line(WINDOW).versions()) {
            longest = Math.max(longest, version.value().value());
        }
        last = last.plusMonths(longest).plusDays(2); // two: a window from a last of February, in a leap year
        var change = law.at(last).nextChange(SET.figures());
        while (change.isPresent()) {
            last = change.get();
            change = law.at(last).nextChange(SET.figures());
        }
        return last;
    }
}
