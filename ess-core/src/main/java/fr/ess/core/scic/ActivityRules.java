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
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What special acts ask of a SCIC for its activity: a sports company, an energy community. Neither changes the other rules.
 *
 * <p>Defined by the Code du sport, articles L122-2 and L122-14, and by the Code de l'énergie, articles L291-3 and L292-4.
 */
public final class ActivityRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation SPORT_FORMS = LegalTexts.CODE_DU_SPORT.at("art. L122-2", Reading.PRIMARY, CHECKED);
    private static final Citation SPORT_SCIC = LegalTexts.CODE_DU_SPORT.at("art. L122-2, 7°", Reading.PRIMARY, CHECKED);
    private static final Citation SPORT_AGREEMENT =
            LegalTexts.CODE_DU_SPORT.at("art. L122-14", Reading.PRIMARY, CHECKED);
    private static final Citation ENERGY =
            LegalTexts.CODE_DE_L_ENERGIE.at("art. L291-3 et L292-4", Reading.PRIMARY, CHECKED);

    /** Whether a sports company may be a SCIC. */
    public static final Timeline<Flag> SPORT_ADMITTED = Timeline.of("scic-sport.admitted", Unit.FLAG)
            .from("2014-08-02", Flag.NO, SPORT_FORMS.as(Reading.UNVERIFIED))
            .from("2019-01-01", Flag.NO, SPORT_FORMS)
            .from("2022-03-04", Flag.YES, SPORT_SCIC);

    /** The form of a sports company. The ceiling of public stakes is the same for it. */
    public static final Rule<Activities> SPORT = Rule.<Activities>binding("scic-sport")
            .from("2014-08-02", ActivityRules::sport, SPORT_FORMS.as(Reading.UNVERIFIED))
            .from("2019-01-01", ActivityRules::sport, SPORT_FORMS)
            .from("2022-03-04", ActivityRules::sport, SPORT_SCIC)
            .reads(SPORT_ADMITTED);

    /** The shortest term of the agreement of a sports company with its association. */
    public static final Timeline<Months> SHORTEST_AGREEMENT = Timeline.of("scic-sport-agreement.shortest", Unit.MONTHS)
            .from("2022-03-04", Months.of(120), SPORT_AGREEMENT);

    /** The longest term of that agreement. */
    public static final Timeline<Months> LONGEST_AGREEMENT = Timeline.of("scic-sport-agreement.longest", Unit.MONTHS)
            .from("2022-03-04", Months.of(180), SPORT_AGREEMENT);

    /** The term of the agreement of a sports company with its association, both limits lawful. */
    public static final Rule<Activities> SPORT_TERM = Rule.<Activities>binding("scic-sport-agreement")
            .from("2022-03-04", ActivityRules::sportAgreement, SPORT_AGREEMENT)
            .reads(SHORTEST_AGREEMENT, LONGEST_AGREEMENT);

    /** The number of natural persons taking part directly from which they count as a category, and no other is needed. */
    public static final Timeline<Count> PERSONS = Timeline.of("energy-community-form.persons", Unit.COUNT)
            .from("2021-03-05", Count.of(20), ENERGY.as(Reading.UNVERIFIED))
            .from("2026-04-01", Count.of(20), ENERGY);

    /** The least number of categories of associates of an energy community with fewer natural persons. */
    public static final Timeline<Count> LEAST_CATEGORIES = Timeline.of("energy-community-form.categories", Unit.COUNT)
            .from("2021-03-05", Count.of(2), ENERGY.as(Reading.UNVERIFIED))
            .from("2026-04-01", Count.of(2), ENERGY);

    /** The share of the votes above which a category is presumed to control, if none has more. */
    public static final Timeline<Share> CONTROL = Timeline.of("energy-community-form.control", Unit.SHARE)
            .from("2021-03-05", Share.of(2, 5), ENERGY.as(Reading.UNVERIFIED))
            .from("2026-04-01", Share.of(2, 5), ENERGY);

    /**
     * The SCIC as an energy community: its categories and who controls it. Where no presumption answers, a person must judge
     * the control.
     */
    public static final Rule<Scic> ENERGY_COMMUNITY = Rule.<Scic>binding("energy-community-form")
            .from("2021-03-05", ActivityRules::energy, ENERGY.as(Reading.UNVERIFIED))
            .from("2026-04-01", ActivityRules::energy, ENERGY)
            .reads(PERSONS, LEAST_CATEGORIES, CONTROL);

    private static final Term<Code> SPORT_SECTOR = Term.constant(Code.of(Sector.SPORT));
    private static final Term<Code> RENEWABLE = Term.constant(Code.of(Sector.RENEWABLE_ENERGY_COMMUNITY));
    private static final Term<Code> CITIZEN = Term.constant(Code.of(Sector.CITIZEN_ENERGY_COMMUNITY));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Fact<Activities, Months> AGREEMENT = Activities.SPORT.then(SportsCompany.CONVENTION_MONTHS);
    private static final Fact<Scic, Codes> SECTORS = Scic.ACTIVITIES.then(Activities.SECTORS);
    private static final Fact<Scic, Count> NATURAL_PERSONS =
            Scic.ACTIVITIES.then(Activities.ENERGY.then(EnergyCommunity.NATURAL_PERSONS));
    private static final Fact<Scic, Flag> CONTROLLED =
            Scic.ACTIVITIES.then(Activities.ENERGY.then(EnergyCommunity.CONTROLLED));
    private static final Many<Scic, CategoryVotes> VOTES =
            Scic.ACTIVITIES.then(Activities.ENERGY.then(EnergyCommunity.VOTES));
    private static final Many.Each<CategoryVotes, Share> EACH_VOTES = VOTES.each(CategoryVotes.VOTES);
    private static final Many.Each<CategoryVotes, Flag> EACH_NEAR = VOTES.each(CategoryVotes.NEAR_PROJECT);
    private static final Many<Scic, Category> CATEGORIES = Scic.MEMBERSHIP.then(Membership.CATEGORIES);
    private static final Many.Each<Category, Count> ASSOCIATES = CATEGORIES.each(Category.ASSOCIATES);

    private ActivityRules() {}

    private static Check sport(Activities activities, Law law) {
        return Check.when(
                Check.holds(Activities.SECTORS.of(activities), SPORT_SECTOR), Check.yes(law.term(SPORT_ADMITTED)));
    }

    private static Check sportAgreement(Activities activities, Law law) {
        var term = AGREEMENT.of(activities);
        return Check.when(
                Check.holds(Activities.SECTORS.of(activities), SPORT_SECTOR),
                () -> Check.all(
                        Check.atLeast(term, law.term(SHORTEST_AGREEMENT)),
                        Check.atMost(term, law.term(LONGEST_AGREEMENT))));
    }

    private static Check energy(Scic scic, Law law) {
        var sectors = SECTORS.of(scic);
        var renewable = Check.holds(sectors, RENEWABLE);
        var citizen = Check.holds(sectors, CITIZEN);
        return Check.all(
                Check.when(Check.any(renewable, citizen), () -> composition(scic, law)),
                Check.when(renewable, () -> control(scic, true, law)),
                Check.when(citizen, () -> control(scic, false, law)));
    }

    private static Check composition(Scic scic, Law law) {
        var persons = Check.atLeast(NATURAL_PERSONS.of(scic), law.term(PERSONS));
        var categories = CATEGORIES.read(scic);
        if (categories == null) {
            return Check.any(persons, new Check.Unknown(CATEGORIES.absent()));
        }
        var open = new ArrayList<Term.Absent<?>>();
        for (var i = 0; i < categories.size(); i++) {
            if (ASSOCIATES.of(categories.get(i), i) instanceof Term.Absent<Count> absent) {
                open.add(absent);
            }
        }
        var least = enough(categories, 0, law);
        return Check.any(
                persons,
                open.isEmpty() ? least : new Check.Whichever(open, List.of(least, enough(categories, 1, law))));
    }

    private static Check enough(List<Category> categories, int unknown, Law law) {
        var filled = new MembershipRules.Filled(categories, ASSOCIATES, unknown, false);
        return Check.all(
                Check.atLeast(
                        new Term.Given<>(CATEGORIES.path(), Count.of(filled.nonEmpty())), law.term(LEAST_CATEGORIES)),
                Check.atLeast(filled.associates(CategoryKind.BENEFICIARIES), ONE));
    }

    private static Check control(Scic scic, boolean near, Law law) {
        var judged = Check.yes(CONTROLLED.of(scic));
        var votes = VOTES.read(scic);
        if (votes == null) {
            return Check.any(new Check.Unknown(VOTES.absent()), judged);
        }
        var most = votes.stream()
                .map(CategoryVotes::votes)
                .reduce(Share.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        var ways = new ArrayList<Check>();
        for (var i = 0; i < votes.size(); i++) {
            var category = votes.get(i);
            if (category.votes().equals(most)) {
                var above = Check.moreThan(EACH_VOTES.of(category, i), law.term(CONTROL));
                ways.add(near ? Check.all(above, Check.yes(EACH_NEAR.of(category, i))) : above);
            }
        }
        ways.add(judged);
        return new Check.AnyOf(ways);
    }
}
