package fr.ess.procurement.threshold;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Formalities;
import fr.ess.procurement.Need;
import fr.ess.procurement.Notice;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the value of a need commands: a formal procedure from the European threshold on, none at all below another, a notice in
 * between, and lighter procedures for small lots.
 *
 * <p>Every rule is keyed on the day on which the consultation is launched, or the notice sent. A formal procedure is due at the
 * threshold itself; a contract without advertising must be strictly below its own. A need is compared as a whole, its lots only with
 * the amounts of lots.
 *
 * <p>Defined by the code of public procurement, articles R2112-1, R2122-8, R2122-9, R2122-9-1, R2123-1, R2124-1, R2131-12,
 * R2132-2, R2142-7 and R2322-16.
 */
public final class ThresholdRules {

    private static final String CHECKED = "2026-11-23";
    private static final String CODE_BEGINS = "2019-04-01";

    private static Citation code(String article) {
        return of(ProcurementTexts.CODE, article, Reading.PRIMARY);
    }

    private static Citation of(LegalText text, String article, Reading reading) {
        return text.at(article, reading, CHECKED);
    }

    private static final Citation FORMAL_2014 = of(ProcurementTexts.CODE_2006, "art. 26", Reading.UNVERIFIED);
    private static final Citation FORMAL_ARTICLE = code("art. L2124-1, R2124-1");
    private static final Citation LOW_2014 = of(ProcurementTexts.CODE_2006, "art. 28, III, 146", Reading.SECONDARY);
    private static final Citation LOW_2015 = of(ProcurementTexts.DECRET_2015_1163, "art. 1", Reading.PRIMARY);
    private static final Citation LOW_2016 = of(ProcurementTexts.DECRET_2016_360, "art. 30, I, 8°", Reading.UNVERIFIED);
    private static final Citation LOW_ARTICLE = code("art. R2122-8");
    private static final Citation LOW_2020 = of(ProcurementTexts.DECRET_2019_1344, "art. 1", Reading.PRIMARY);
    private static final Citation LOTS_ARTICLE = code("art. R2122-8, R2123-1, 2°");
    private static final Citation INNOVATION_2018 = of(ProcurementTexts.DECRET_2018_1225, "art. 1", Reading.SECONDARY);
    private static final Citation INNOVATION_ARTICLE = code("art. R2122-9-1");
    private static final Citation DEFENCE_INNOVATION_ARTICLE = code("art. R2322-16");
    private static final Citation ADVERTISING_ARTICLE = code("art. R2131-12");
    private static final Citation SMALL_LOTS_ARTICLE = code("art. R2123-1, 2°");
    private static final Citation BOOKS_ARTICLE = code("art. R2122-9");
    private static final Citation WRITING_ARTICLE = code("art. R2112-1");
    private static final Citation PROFILE_ARTICLE = code("art. R2132-2");
    private static final Citation TURNOVER_ARTICLE = code("art. R2142-7");

    /** The value of goods and services below which neither advertising nor competition is due. */
    public static final Timeline<Euros> LOW_SUPPLIES = Timeline.of(
                    "no-advertising-threshold.supplies-services", Unit.EUROS)
            .from("2014-01-01", Euros.of(15_000), LOW_2014)
            .from("2015-10-01", Euros.of(25_000), LOW_2015)
            .from("2016-04-01", Euros.of(25_000), LOW_2016)
            .from(CODE_BEGINS, Euros.of(25_000), LOW_ARTICLE)
            .from("2020-01-01", Euros.of(40_000), LOW_2020)
            .from(
                    "2026-04-01",
                    Euros.of(60_000),
                    of(ProcurementTexts.DECRET_2025_1386, "art. 1, 1°, b", Reading.PRIMARY));

    /** The value of works below which neither advertising nor competition is due. */
    public static final Timeline<Euros> LOW_WORKS = Timeline.of("no-advertising-threshold.works", Unit.EUROS)
            .from("2014-01-01", Euros.of(15_000), LOW_2014)
            .from("2015-10-01", Euros.of(25_000), LOW_2015)
            .from("2016-04-01", Euros.of(25_000), LOW_2016)
            .from(CODE_BEGINS, Euros.of(25_000), LOW_ARTICLE)
            .from("2020-01-01", Euros.of(40_000), LOW_2020)
            .from("2020-07-24", Euros.of(70_000), of(ProcurementTexts.DECRET_2020_893, "art. 1", Reading.SECONDARY))
            .from("2020-12-09", Euros.of(100_000), of(ProcurementTexts.LOI_2020_1525, "art. 142", Reading.SECONDARY))
            .from("2023-01-01", Euros.of(100_000), of(ProcurementTexts.DECRET_2022_1683, "art. 6", Reading.SECONDARY))
            .from("2025-01-01", Euros.of(100_000), of(ProcurementTexts.DECRET_2024_1217, "art. 1", Reading.SECONDARY))
            .from(
                    "2026-01-01",
                    Euros.of(100_000),
                    of(ProcurementTexts.DECRET_2025_1386, "art. 1, 1°, a", Reading.PRIMARY))
            .from("2027-01-01", Euros.of(140_000), of(ProcurementTexts.LOI_2026_403, "art. 13", Reading.SECONDARY))
            .notPublished("2028-01-01");

    /** The value of a contracting entity below which neither advertising nor competition was due. */
    public static final Timeline<Euros> LOW_ENTITY = Timeline.of("no-advertising-threshold.entity", Unit.EUROS)
            .from("2014-01-01", Euros.of(20_000), LOW_2014)
            .repealed("2015-10-01");

    /** The greatest share of all lots that lots without advertising may be. */
    public static final Timeline<Share> LOW_LOTS_SHARE =
            Timeline.of("no-advertising-threshold.lots", Unit.SHARE).from(CODE_BEGINS, Share.of(1, 5), LOTS_ARTICLE);

    /** The value below which innovative purchases need neither advertising nor competition. */
    public static final Timeline<Euros> INNOVATION = Timeline.of("innovation-exemption.threshold", Unit.EUROS)
            .from("2018-12-27", Euros.of(100_000), INNOVATION_2018)
            .from("2021-12-16", Euros.of(100_000), INNOVATION_ARTICLE);

    /** The same for defence and security. */
    public static final Timeline<Euros> DEFENCE_INNOVATION = Timeline.of("innovation-exemption.defence", Unit.EUROS)
            .from("2025-01-01", Euros.of(300_000), DEFENCE_INNOVATION_ARTICLE);

    /** The same for a lot of goods or services. */
    public static final Timeline<Euros> INNOVATION_LOT = Timeline.of(
                    "innovation-exemption.lot-supplies-services", Unit.EUROS)
            .from("2021-12-16", Euros.of(80_000), INNOVATION_ARTICLE);

    /** The same for a lot of works. */
    public static final Timeline<Euros> INNOVATION_LOT_OF_WORKS = Timeline.of(
                    "innovation-exemption.lot-works", Unit.EUROS)
            .from("2021-12-16", Euros.of(100_000), INNOVATION_ARTICLE);

    /** The greatest share of all lots that innovative ones may be. */
    public static final Timeline<Share> INNOVATION_SHARE =
            Timeline.of("innovation-exemption.lots", Unit.SHARE).from("2021-12-16", Share.of(1, 5), INNOVATION_ARTICLE);

    /** The value from which a notice is due in the bulletin or a journal of legal announcements. */
    public static final Timeline<Euros> ADVERTISING = Timeline.of("advertising-threshold.threshold", Unit.EUROS)
            .from("2014-01-01", Euros.of(90_000), of(ProcurementTexts.CODE_2006, "art. 40", Reading.UNVERIFIED))
            .from(CODE_BEGINS, Euros.of(90_000), ADVERTISING_ARTICLE);

    /** The buyers that owe such a notice. */
    public static final Timeline<Codes> ADVERTISERS = Timeline.of(
                    "advertising-threshold.buyers", Unit.codes(BuyerKind.class))
            .from(
                    "2014-01-01",
                    Codes.of(
                            BuyerKind.STATE,
                            BuyerKind.NATIONAL_ADMINISTRATIVE_BODY,
                            BuyerKind.COMMUNE,
                            BuyerKind.DEPARTEMENT,
                            BuyerKind.REGION,
                            BuyerKind.GROUPING,
                            BuyerKind.PUBLIC_HOSPITAL),
                    ADVERTISING_ARTICLE);

    /** The buyers of which it is not settled whether they owe such a notice. */
    public static final Timeline<Codes> DOUBTFUL_ADVERTISERS = Timeline.of(
                    "advertising-threshold.doubtful-buyers", Unit.codes(BuyerKind.class))
            .from(
                    "2014-01-01",
                    Codes.of(BuyerKind.HOUSING_OFFICE, BuyerKind.OTHER_LOCAL_BODY),
                    ADVERTISING_ARTICLE.as(Reading.UNVERIFIED));

    /** The value of goods and services below which a lot of a formal procedure may be awarded by an adapted one. */
    public static final Timeline<Euros> SMALL_LOT = Timeline.of("small-lots.supplies-services", Unit.EUROS)
            .from(CODE_BEGINS, Euros.of(80_000), SMALL_LOTS_ARTICLE);

    /** The same for a lot of works. */
    public static final Timeline<Euros> SMALL_LOT_OF_WORKS =
            Timeline.of("small-lots.works", Unit.EUROS).from(CODE_BEGINS, Euros.of(1_000_000), SMALL_LOTS_ARTICLE);

    /** The greatest share of all lots that small ones may be. */
    public static final Timeline<Share> SMALL_LOTS_SHARE =
            Timeline.of("small-lots.share", Unit.SHARE).from(CODE_BEGINS, Share.of(1, 5), SMALL_LOTS_ARTICLE);

    /** The value below which books of a public library need neither advertising nor competition. */
    public static final Timeline<Euros> BOOKS = Timeline.of("library-books-exemption.threshold", Unit.EUROS)
            .from(CODE_BEGINS, Euros.of(90_000), BOOKS_ARTICLE);

    /** The value from which a contract is in writing. */
    public static final Timeline<Euros> WRITING = Timeline.of("written-form-threshold.threshold", Unit.EUROS)
            .from(CODE_BEGINS, Euros.of(25_000), WRITING_ARTICLE);

    /** The value from which the documents of a consultation with a notice are on the buyer profile. */
    public static final Timeline<Euros> PROFILE = Timeline.of("buyer-profile-threshold.threshold", Unit.EUROS)
            .from(CODE_BEGINS, Euros.of(25_000), PROFILE_ARTICLE)
            .from("2020-01-01", Euros.of(40_000), PROFILE_ARTICLE)
            .from("2026-04-01", Euros.of(60_000), of(ProcurementTexts.DECRET_2025_1386, "", Reading.PRIMARY));

    /** How many times the value of the contract the turnover asked of bidders may be without reasons. */
    public static final Timeline<Share> TURNOVER = Timeline.of("turnover-cap.multiple", Unit.SHARE)
            .from(CODE_BEGINS, Share.of(2, 1), TURNOVER_ARTICLE)
            .from("2026-01-01", Share.of(3, 2), of(ProcurementTexts.DECRET_2025_1383, "art. 2", Reading.SECONDARY));

    private static final Fact<Purchase, Day> LAUNCHED_ON = Purchase.CONTRACT.then(Contract.LAUNCHED_ON);
    private static final Fact<Purchase, Code> KIND = Purchase.BUYER.then(Buyer.KIND);
    private static final Fact<Purchase, Code> CATEGORY = Purchase.BUYER.then(Buyer.CATEGORY);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Code> SUBJECT = Purchase.CONTRACT.then(Contract.SUBJECT);
    private static final Fact<Purchase, Euros> VALUE = Purchase.CONTRACT.then(Contract.NEED.then(Need.VALUE));
    private static final Fact<Purchase, Code> PROCEDURE = Purchase.CONTRACT.then(Contract.NEED.then(Need.PROCEDURE));
    private static final Fact<Purchase, Flag> INNOVATIVE = Purchase.CONTRACT.then(Contract.NEED.then(Need.INNOVATIVE));
    private static final Fact<Purchase, Code> NOTICE = Purchase.CONTRACT.then(Contract.NEED.then(Need.NOTICE));
    private static final Fact<Purchase, Flag> WRITTEN =
            Purchase.CONTRACT.then(Contract.FORMALITIES.then(Formalities.WRITTEN));
    private static final Fact<Purchase, Flag> DOCUMENTS_ONLINE =
            Purchase.CONTRACT.then(Contract.FORMALITIES.then(Formalities.DOCUMENTS_ONLINE));
    private static final Fact<Purchase, Euros> REQUIRED_TURNOVER =
            Purchase.CONTRACT.then(Contract.FORMALITIES.then(Formalities.REQUIRED_TURNOVER));
    private static final Fact<Purchase, Flag> TURNOVER_REASONS =
            Purchase.CONTRACT.then(Contract.FORMALITIES.then(Formalities.TURNOVER_REASONS));

    private static final List<Code> SUBJECTS = Code.all(Subject.class);
    private static final List<Code> CATEGORIES = Code.all(BuyerClass.class);
    private static final List<Code> KINDS = Code.all(BuyerKind.class);
    private static final Term<Codes> ORDINARY =
            Term.constant(Codes.of(Subject.SUPPLIES, Subject.SERVICES, Subject.WORKS));
    private static final Term<Codes> ABOVE =
            Term.constant(Codes.of(Procedure.FORMAL, Procedure.NO_ADVERTISING_OTHER_GROUND));
    private static final Term<Codes> NATIONAL = Term.constant(Codes.of(Notice.BOAMP_OR_LEGAL_JOURNAL, Notice.EUROPEAN));
    private static final Term<Codes> PUBLISHED =
            Term.constant(Codes.of(Notice.FREE, Notice.BOAMP_OR_LEGAL_JOURNAL, Notice.EUROPEAN));
    private static final Term<Code> PUBLIC_CONTRACT = Term.constant(Code.of(ContractType.PUBLIC_CONTRACT));
    private static final Term<Code> DEFENCE_CONTRACT = Term.constant(Code.of(ContractType.DEFENCE_CONTRACT));

    private static final Lots LOTS_WITHOUT_ADVERTISING =
            new Lots(Procedure.NO_ADVERTISING_LOW_VALUE, LOW_SUPPLIES, LOW_WORKS, LOW_LOTS_SHARE);
    private static final Lots INNOVATIVE_LOTS =
            new Lots(Procedure.NO_ADVERTISING_INNOVATION, INNOVATION_LOT, INNOVATION_LOT_OF_WORKS, INNOVATION_SHARE);
    private static final Lots SMALL_LOTS = new Lots(Procedure.ADAPTED, SMALL_LOT, SMALL_LOT_OF_WORKS, SMALL_LOTS_SHARE);

    /** A formal procedure from the European threshold on. */
    public static final Rule<Purchase> FORMAL_PROCEDURE = Rule.<Purchase>binding("formal-procedure-threshold")
            .from("2014-01-01", ThresholdRules::formalProcedure, FORMAL_2014)
            .from(CODE_BEGINS, ThresholdRules::formalProcedure, FORMAL_ARTICLE)
            .reads(
                    EuropeanThreshold.CENTRAL,
                    EuropeanThreshold.AUTHORITY,
                    EuropeanThreshold.ENTITY,
                    EuropeanThreshold.WORKS)
            .keyedOn(LAUNCHED_ON);

    /** No advertising only below a low value. */
    public static final Rule<Purchase> NO_ADVERTISING = Rule.<Purchase>binding("no-advertising-threshold")
            .from("2014-01-01", ThresholdRules::lowValueBefore2015, LOW_2014)
            .from("2015-10-01", ThresholdRules::lowValue, LOW_2015)
            .from("2016-04-01", ThresholdRules::lowValue, LOW_2016)
            .from(CODE_BEGINS, ThresholdRules::lowValueAndLots, LOW_ARTICLE)
            .reads(LOW_SUPPLIES, LOW_WORKS, LOW_ENTITY, LOW_LOTS_SHARE)
            .keyedOn(LAUNCHED_ON);

    /** No advertising for innovative purchases only below their value. */
    public static final Rule<Purchase> INNOVATIVE_PURCHASE = Rule.<Purchase>binding("innovation-exemption")
            .from("2018-12-27", ThresholdRules::innovation, INNOVATION_2018.as(Reading.UNVERIFIED))
            .from(
                    "2021-12-16",
                    (purchase, law) -> Check.all(innovation(purchase, law), INNOVATIVE_LOTS.weigh(purchase, law)),
                    INNOVATION_ARTICLE)
            .from(
                    "2025-01-01",
                    (purchase, law) ->
                            Check.all(innovationOrDefence(purchase, law), INNOVATIVE_LOTS.weigh(purchase, law)),
                    INNOVATION_ARTICLE)
            .reads(INNOVATION, DEFENCE_INNOVATION, INNOVATION_LOT, INNOVATION_LOT_OF_WORKS, INNOVATION_SHARE)
            .keyedOn(LAUNCHED_ON);

    /** A notice in the bulletin or a journal, between this threshold and the European one. */
    public static final Rule<Purchase> NATIONAL_NOTICE = Rule.<Purchase>binding("advertising-threshold")
            .from(
                    "2014-01-01",
                    ThresholdRules::advertising,
                    of(ProcurementTexts.CODE_2006, "art. 40", Reading.UNVERIFIED))
            .from(CODE_BEGINS, ThresholdRules::advertising, ADVERTISING_ARTICLE)
            .reads(ADVERTISING, ADVERTISERS, DOUBTFUL_ADVERTISERS)
            .keyedOn(LAUNCHED_ON);

    /** Small lots of a formal procedure may be awarded by an adapted one. */
    public static final Rule<Purchase> SMALL = Rule.<Purchase>binding("small-lots")
            .from(
                    CODE_BEGINS,
                    (purchase, law) -> Check.when(
                            Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.FORMAL))),
                            () -> SMALL_LOTS.weigh(purchase, law)),
                    SMALL_LOTS_ARTICLE)
            .reads(SMALL_LOT, SMALL_LOT_OF_WORKS, SMALL_LOTS_SHARE)
            .keyedOn(LAUNCHED_ON);

    /** No advertising for the books of a library only below their value. */
    public static final Rule<Purchase> LIBRARY_BOOKS = Rule.<Purchase>binding("library-books-exemption")
            .from(
                    CODE_BEGINS,
                    (purchase, law) -> Check.when(
                            Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.NO_ADVERTISING_BOOKS))),
                            Check.lessThan(VALUE.of(purchase), law.term(BOOKS))),
                    BOOKS_ARTICLE)
            .reads(BOOKS)
            .keyedOn(LAUNCHED_ON);

    /** A contract in writing. */
    public static final Rule<Purchase> WRITTEN_FORM = Rule.<Purchase>binding("written-form-threshold")
            .from(
                    CODE_BEGINS,
                    (purchase, law) -> Check.when(
                            Check.all(
                                    Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                                    Check.atLeast(VALUE.of(purchase), law.term(WRITING))),
                            Check.yes(WRITTEN.of(purchase))),
                    WRITING_ARTICLE)
            .reads(WRITING)
            .keyedOn(LAUNCHED_ON);

    /** The documents of the consultation on the buyer profile. */
    public static final Rule<Purchase> BUYER_PROFILE = Rule.<Purchase>binding("buyer-profile-threshold")
            .from(
                    CODE_BEGINS,
                    (purchase, law) -> Check.when(
                            Check.all(
                                    Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                                    Check.atLeast(VALUE.of(purchase), law.term(PROFILE)),
                                    Check.oneOf(NOTICE.of(purchase), PUBLISHED)),
                            Check.yes(DOCUMENTS_ONLINE.of(purchase))),
                    PROFILE_ARTICLE)
            .reads(PROFILE)
            .keyedOn(LAUNCHED_ON);

    /** Reasons in writing for a turnover asked beyond the cap. */
    public static final Rule<Purchase> TURNOVER_CAP = Rule.<Purchase>binding("turnover-cap")
            .from(
                    CODE_BEGINS,
                    (purchase, law) -> Check.any(
                            Check.atMost(
                                    REQUIRED_TURNOVER.of(purchase),
                                    Term.shareDown(law.term(TURNOVER), VALUE.of(purchase))),
                            Check.yes(TURNOVER_REASONS.of(purchase))),
                    TURNOVER_ARTICLE)
            .reads(TURNOVER)
            .keyedOn(LAUNCHED_ON);

    private ThresholdRules() {}

    private static Check formalProcedure(Purchase purchase, Law law) {
        return EuropeanThreshold.asked(
                purchase,
                law,
                column -> column.social()
                        ? Check.notApplicable()
                        : Check.when(
                                Check.atLeast(VALUE.of(purchase), column.limit()),
                                Check.oneOf(PROCEDURE.of(purchase), ABOVE)));
    }

    private static Check lowValueBefore2015(Purchase purchase, Law law) {
        return low(
                purchase,
                () -> Check.whichever(
                        CATEGORY.of(purchase),
                        CATEGORIES,
                        category -> EuropeanThreshold.is(category, BuyerClass.ENTITY)
                                ? Check.lessThan(VALUE.of(purchase), law.term(LOW_ENTITY))
                                : ofSubject(purchase, subject -> below(purchase, subject, law))));
    }

    private static Check lowValue(Purchase purchase, Law law) {
        return low(purchase, () -> ofSubject(purchase, subject -> below(purchase, subject, law)));
    }

    private static Check lowValueAndLots(Purchase purchase, Law law) {
        return Check.when(
                Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                Check.all(
                        Check.when(
                                isLow(purchase), () -> ofSubject(purchase, subject -> below(purchase, subject, law))),
                        LOTS_WITHOUT_ADVERTISING.weigh(purchase, law)));
    }

    private static Check low(Purchase purchase, java.util.function.Supplier<Check> then) {
        return Check.when(Check.all(Check.is(TYPE.of(purchase), PUBLIC_CONTRACT), isLow(purchase)), then);
    }

    private static Check isLow(Purchase purchase) {
        return Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.NO_ADVERTISING_LOW_VALUE)));
    }

    private static Check below(Purchase purchase, Term<Code> subject, Law law) {
        return Check.lessThan(
                VALUE.of(purchase), law.term(EuropeanThreshold.is(subject, Subject.WORKS) ? LOW_WORKS : LOW_SUPPLIES));
    }

    private static Check ofSubject(Purchase purchase, Function<Term<Code>, Check> asked) {
        return Check.whichever(SUBJECT.of(purchase), SUBJECTS, asked);
    }

    private static Check innovation(Purchase purchase, Law law) {
        return Check.when(
                isInnovation(purchase),
                Check.all(
                        Check.yes(INNOVATIVE.of(purchase)),
                        Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                        Check.lessThan(VALUE.of(purchase), law.term(INNOVATION))));
    }

    private static Check innovationOrDefence(Purchase purchase, Law law) {
        return Check.when(
                isInnovation(purchase),
                Check.all(
                        Check.yes(INNOVATIVE.of(purchase)),
                        Check.any(
                                Check.all(
                                        Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                                        Check.lessThan(VALUE.of(purchase), law.term(INNOVATION))),
                                Check.all(
                                        Check.is(TYPE.of(purchase), DEFENCE_CONTRACT),
                                        Check.lessThan(VALUE.of(purchase), law.term(DEFENCE_INNOVATION))))));
    }

    private static Check isInnovation(Purchase purchase) {
        return Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.NO_ADVERTISING_INNOVATION)));
    }

    private static Check advertising(Purchase purchase, Law law) {
        return Check.when(
                Check.all(
                        Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                        Check.oneOf(SUBJECT.of(purchase), ORDINARY),
                        Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.ADAPTED))),
                        Check.atLeast(VALUE.of(purchase), law.term(ADVERTISING)),
                        Check.whichever(KIND.of(purchase), KINDS, kind -> owes(kind, law))),
                Check.oneOf(NOTICE.of(purchase), NATIONAL));
    }

    private static Check owes(Term<Code> kind, Law law) {
        var doubtful = law.find(DOUBTFUL_ADVERTISERS).map(Dated::value);
        return doubtful.isPresent()
                        && doubtful.get()
                                .names()
                                .contains(Objects.requireNonNull(kind.value()).name())
                ? Check.all(
                        Check.oneOf(kind, law.term(DOUBTFUL_ADVERTISERS)),
                        Check.unknown(DOUBTFUL_ADVERTISERS.id(), Term.Cause.CONTESTED_LAW))
                : Check.oneOf(kind, law.term(ADVERTISERS));
    }
}
