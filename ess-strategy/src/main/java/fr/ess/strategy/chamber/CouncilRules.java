package fr.ess.strategy.chamber;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the national council of the social economy owes, and who coordinates the regional chambers. */
public final class CouncilRules {

    private static final LegalText DECREE = new LegalText(
            "decret-2015-732",
            "Décret n° 2015-732 du 24 juin 2015 relatif au Conseil supérieur de l’économie sociale et solidaire",
            "Decree no. 2015-732 of 24 June 2015 on the national council of the social and solidarity economy",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000030780650");
    private static final String DECREE_BEGINS = "2015-06-27";
    private static final Citation SEATS_2015 = DECREE.at("art. 1", Reading.PRIMARY, "2026-11-23");
    private static final Citation MEETING = DECREE.at("", Reading.SECONDARY, "2026-11-23");
    private static final Citation COUNCIL = LegalTexts.LOI_ESS.at("art. 4", Reading.SECONDARY, "2026-11-23");
    private static final Citation GENDER = StrategyTexts.LOI_2014_873.at("art. 74 I", Reading.PRIMARY, "2026-11-23");
    private static final Citation NETWORK = LegalTexts.LOI_ESS.at("art. 5 et 6", Reading.SECONDARY, "2026-11-23");

    /** The seats of the council, its president left out; between the act of December 2020 and the decree of 2022, nobody can tell. */
    public static final Timeline<Count> SEATS = Timeline.of("csess-seat-count.seats", Unit.COUNT)
            .from(DECREE_BEGINS, Count.of(71), SEATS_2015)
            .notPublished("2020-12-09")
            .from("2022-04-21", Count.of(70), SEATS_2015.as(Reading.UNVERIFIED));

    /** It has as many members as the decree says. */
    public static final Rule<NationalCouncil> SEAT_COUNT = Rule.<NationalCouncil>binding("csess-seat-count")
            .from(
                    DECREE_BEGINS,
                    (council, law) -> Check.equal(NationalCouncil.MEMBERS.of(council), law.term(SEATS)),
                    SEATS_2015)
            .reads(SEATS);

    /** The least meetings in a year. */
    public static final Timeline<Count> MEETINGS =
            Timeline.of("csess-meeting-count.meetings", Unit.COUNT).from(DECREE_BEGINS, Count.of(3), MEETING);

    /** It meets often enough; a year that still runs is breached by nobody. */
    public static final Rule<NationalCouncil> MEETING_COUNT = Rule.<NationalCouncil>binding("csess-meeting-count")
            .from(DECREE_BEGINS, CouncilRules::meetings, MEETING)
            .reads(MEETINGS);

    /** The longest time between two outputs. */
    public static final Timeline<Months> INTERVAL =
            Timeline.of("csess-triennial-output.months", Unit.MONTHS).from("2014-08-02", Months.of(36), COUNCIL);

    /** Every three years it contributes to a national strategy, and reports on equality between women and men. */
    public static final Duty<NationalCouncil> OUTPUT = Duty.<NationalCouncil>binding(
                    "csess-triennial-output", council -> "")
            .from("2014-08-02", CouncilRules::outputs, COUNCIL)
            .reads(INTERVAL);

    /** The greatest gap between women and men that needs no further reduction. */
    public static final Timeline<Count> GAP =
            Timeline.of("state-body-gender-gap.gap", Unit.COUNT).from("2015-05-01", Count.of(1), GENDER);

    /** Who designates members reduces the gap between the women and the men that it designates. */
    public static final Rule<Designation> GENDER_GAP = Rule.<Designation>binding("state-body-gender-gap")
            .from("2015-05-01", CouncilRules::gap, GENDER)
            .reads(GAP)
            .keyedOn(Designation.ON);

    /** Who coordinates the regional chambers and consolidates their data. */
    public static final Timeline<NationalChamber> HOLDER = Timeline.of(
                    "national-chamber-agreement.holder", Unit.option(NationalChamber.class))
            .from("2014-08-02", NationalChamber.CNCRES, NETWORK)
            .from("2020-12-09", NationalChamber.ESS_FRANCE, NETWORK.as(Reading.UNVERIFIED));

    /** The rules of the kind {@code csess}. */
    public static final RuleSet<NationalCouncil> SET = RuleSet.of(
            "csess",
            NationalCouncil.class,
            Words.beside(CouncilRules.class),
            SEAT_COUNT,
            MEETING_COUNT,
            OUTPUT.rule(),
            GENDER_GAP.withinEach(NationalCouncil.DESIGNATIONS));

    private CouncilRules() {}

    /**
     * Returns who coordinates the regional chambers on a day, with whom the State concludes the agreement of recognition.
     *
     * @param law  the law on that day
     * @return the body; nothing before the act
     */
    public static Optional<NationalChamber> holder(Law law) {
        return law.find(HOLDER).map(version -> version.value());
    }

    private static Check meetings(NationalCouncil council, Law law) {
        var enough = Check.atLeast(NationalCouncil.MEETINGS.of(council), law.term(MEETINGS));
        var year = council.year();
        if (year == null) {
            return Check.any(enough, Check.unknown("year", Term.Cause.MISSING_FACT));
        }
        return law.day().isAfter(LocalDate.of(year, 12, 31))
                ? enough
                : Check.any(enough, Check.unknown("meetings", Term.Cause.MISSING_FACT)); // others may still be held
    }

    private static List<Turn> outputs(NationalCouncil council, Law law) {
        return List.of(
                output("strategy", NationalCouncil.STRATEGIES, council, law),
                output("equality-report", NationalCouncil.EQUALITY_REPORTS, council, law));
    }

    private static Turn output(String key, Many<NationalCouncil, Evidence> acts, NationalCouncil council, Law law) {
        var given = acts.read(council);
        if (given == null) {
            return new Turn(key, acts.absent(), acts.absent(), acts.absent());
        }
        var latest = -1;
        @Nullable LocalDate last = null;
        for (var i = 0; i < given.size(); i++) {
            if (last == null || given.get(i).day().isAfter(last)) {
                last = given.get(i).day();
                latest = i;
            }
        }
        Term<Day> open = Term.absent("firstOutput", Term.Cause.OPEN_NORM); // the act names no first day
        var opens = latest < 0 ? open : acts.each(Evidence.DAY).of(given.get(latest), latest);
        var due = latest < 0 ? open : Term.plusMonths(opens, law.term(INTERVAL));
        return new Turn(key, opens, due, Term.absent(acts.path(), Term.Cause.NOT_DONE));
    }

    private static Check gap(Designation designation, Law law) {
        var before = gap(Designation.WOMEN_BEFORE, Designation.MEN_BEFORE, designation);
        var after = gap(Designation.WOMEN_AFTER, Designation.MEN_AFTER, designation);
        return Check.any(
                Check.atMost(after, law.term(GAP)),
                Check.all(Check.lessThan(after, before), Check.no(Designation.SMALLER_GAP_REACHABLE.of(designation))));
    }

    private static Term<Count> gap(Fact<Designation, Count> women, Fact<Designation, Count> men, Designation facts) {
        var both = List.of(women.of(facts), men.of(facts));
        return Term.minus(Term.greatest(both), Term.least(both));
    }
}
