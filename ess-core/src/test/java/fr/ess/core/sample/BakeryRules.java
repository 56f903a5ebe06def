package fr.ess.core.sample;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Lending;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.Bakery.Staff;
import java.util.List;

/** Made-up rules, one of each sort. */
public final class BakeryRules {

    /** The made-up act. */
    public static final LegalText ACT =
            new LegalText("bakery-act", "Loi sur les boulangeries", "Bakery act", "https://example.org/act");

    /** An article that was read. */
    public static final Citation READ = ACT.at("art. 1", Reading.PRIMARY, "2026-11-23");

    /** An article that nobody has read. */
    public static final Citation UNREAD = ACT.at("art. 2", Reading.UNVERIFIED, "2026-11-23");

    /** The greatest loan, as a share of the capital. */
    public static final Timeline<Share> LOAN_SHARE = Timeline.of("bakery-loan.share", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), READ)
            .from("2014-08-02", Share.of(1, 3), READ);

    /** The reading of what a loan is. */
    public static final Timeline<Lending> LENDING =
            Timeline.of("bakery-loan.lending", Unit.option(Lending.class)).from("2014-08-02", Lending.ALL, UNREAD);

    /** The least number of bakers; not known from 2028. */
    public static final Timeline<Count> BAKERS = Timeline.of("bakery-staff.bakers", Unit.COUNT)
            .from("2010-01-01", Count.of(2), UNREAD)
            .notPublished("2028-01-01");

    /** The flours that an oven may bake. */
    public static final Timeline<Codes> FLOURS = Timeline.of("bakery-flour.flours", Unit.codes(Flour.class))
            .from("2010-01-01", Codes.of(Flour.WHEAT, Flour.RYE), READ);

    /** The loan is at most a share of the capital. */
    public static final Rule<Money> LOAN = Rule.<Money>binding("bakery-loan")
            .from("2001-07-18", BakeryRules::loan, READ)
            .from("2014-08-02", BakeryRules::loan, READ.as(Reading.SECONDARY))
            .reads(LOAN_SHARE, LENDING);

    /** There are enough bakers, counted on the day of the election; given up in 2020. */
    public static final Rule<Staff> ELECTION = Rule.<Staff>binding("bakery-staff")
            .from("2010-01-01", (staff, law) -> Check.atLeast(Staff.BAKERS.of(staff), law.term(BAKERS)), READ)
            .keyedOn(Staff.ELECTED)
            .reads(BAKERS);

    /** The bakers are trained; given up in 2020. */
    public static final Rule<Staff> TRAINING = Rule.<Staff>practice("bakery-training")
            .from("2010-01-01", (staff, law) -> Check.yes(Staff.TRAINED.of(staff)), READ)
            .repealed("2020-01-01");

    /** An oven bakes a flour that the law names. */
    public static final Rule<Oven> FLOUR = Rule.<Oven>binding("bakery-flour")
            .from("2010-01-01", (oven, law) -> Check.oneOf(Oven.FLOUR.of(oven), law.term(FLOURS)), READ)
            .reads(FLOURS);

    /** All of them, on a bakery. */
    public static final RuleSet<Bakery> RULES = RuleSet.of(
            "bakery",
            Bakery.class,
            Words.beside(BakeryRules.class),
            LOAN.within(Bakery.MONEY),
            ELECTION.within(Bakery.STAFF),
            TRAINING.within(Bakery.STAFF),
            FLOUR.withinEach(Bakery.OVENS));

    /** Everything of the law that they read. */
    public static final List<Timeline<?>> FIGURES = RULES.figures();

    private BakeryRules() {}

    private static Check loan(Money money, Law law) {
        return Check.atMost(Money.LOAN.of(money), Term.shareDown(law.term(LOAN_SHARE), Money.CAPITAL.of(money)));
    }
}
