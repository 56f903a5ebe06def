package fr.ess.currency.regime;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.currency.CurrencyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Who may issue a local currency, and which rules of banking and payments bind it.
 *
 * <p>The statute says who issues; what the digital form is, a payment service or electronic money, nobody may guess: while no
 * qualification is given, the duties of both stay open. A million euros is a flow of twelve months for payments and a stock for
 * electronic money.
 *
 * <p>Defined by the Code monétaire et financier, articles L311-5, L311-6, L511-7, L521-3, L525-5, L525-6, L526-19 and R561-16-1.
 */
public final class RegimeRules {

    private static final String CHECKED = "2026-11-23";

    private static Citation cmf(String article, Reading reading) {
        return of(CurrencyTexts.CMF, article, reading);
    }

    private static Citation of(LegalText text, String article, Reading reading) {
        return text.at(article, reading, CHECKED);
    }

    private static final Citation ISSUER_ARTICLE = cmf("art. L311-5", Reading.SECONDARY);
    private static final Citation QUALIFICATION_ARTICLE = cmf("art. L311-6", Reading.SECONDARY);
    private static final Citation DOCTRINE = of(CurrencyTexts.ACPR_DOCTRINE, "2013-2014", Reading.SECONDARY);
    private static final Citation EXEMPTION_ARTICLE = cmf("art. L511-7, II", Reading.PRIMARY);
    private static final Citation NETWORK_ARTICLE = cmf("art. L521-3, I", Reading.PRIMARY);
    private static final Citation DECLARATION_ARTICLE = cmf("art. L521-3, II", Reading.PRIMARY);
    private static final Citation SILENCE_ARTICLE = cmf("art. L521-3, II, L525-6, D521-1", Reading.PRIMARY);
    private static final Citation E_MONEY_ARTICLE = cmf("art. L525-5", Reading.PRIMARY);
    private static final Citation OUTSTANDING_ARTICLE = cmf("art. L525-6", Reading.PRIMARY);
    private static final Citation LIGHT_ARTICLE = cmf("art. L526-19", Reading.SECONDARY);
    private static final Citation KYC_ARTICLE = cmf("art. R561-16-1", Reading.PRIMARY);
    private static final Citation TENDER_ARTICLE = cmf("art. L111-1", Reading.PRIMARY);
    private static final Citation CONSENT_ARTICLE =
            of(CurrencyTexts.CODE_CIVIL, "art. 1342-4, 1343-3", Reading.PRIMARY);

    /** The yearly volume of payments above which they are declared. */
    public static final Timeline<Euros> VOLUME = Timeline.of("mlc-acpr-declaration-volume.threshold", Unit.EUROS)
            .from("2016-10-09", Euros.of(1_000_000), DECLARATION_ARTICLE);

    /** The months before a day that make its year. */
    public static final Timeline<Months> WINDOW = Timeline.of("mlc-acpr-declaration-volume.window", Unit.MONTHS)
            .from("2016-10-09", Months.of(12), DECLARATION_ARTICLE);

    /** What counts in that volume. */
    public static final Timeline<VolumeReading> READING = Timeline.of(
                    "mlc-acpr-declaration-volume.reading", Unit.option(VolumeReading.class))
            .from(
                    "2016-10-09",
                    VolumeReading.IN_AND_OUT,
                    of(CurrencyTexts.ACPR_DOCTRINE, "2024-10-11", Reading.PRIMARY));

    /** How long the supervisor may object to a complete declaration. */
    public static final Timeline<Months> OBJECTION =
            Timeline.of("mlc-acpr-silence.months", Unit.MONTHS).from("2009-11-01", Months.of(3), SILENCE_ARTICLE);

    /** The most that a medium of excluded electronic money may store. */
    public static final Timeline<Euros> LOAD = Timeline.of("mlc-emoney-limited-network.load", Unit.EUROS)
            .from("2013-05-09", Euros.of(250), of(CurrencyTexts.DECRET_2013_383, "art. 1", Reading.SECONDARY));

    /** The electronic money in circulation above which it is declared. */
    public static final Timeline<Euros> STOCK = Timeline.of("mlc-emoney-declaration-outstanding.threshold", Unit.EUROS)
            .from("2013-01-30", Euros.of(1_000_000), OUTSTANDING_ARTICLE);

    /** The average of electronic money up to which the light regime holds; whether it may be reached, sources dispute. */
    public static final Timeline<Euros> LIGHT_AVERAGE =
            Timeline.of("mlc-small-emi.average", Unit.EUROS).from("2013-05-04", Euros.of(5_000_000), LIGHT_ARTICLE);

    /** The most that an instrument of the light regime may store. */
    public static final Timeline<Euros> LIGHT_LOAD =
            Timeline.of("mlc-small-emi.load", Unit.EUROS).from("2013-05-04", Euros.of(250), LIGHT_ARTICLE);

    /** The most that an unidentified customer may store. */
    public static final Timeline<Euros> KYC_STORED = Timeline.of("mlc-emoney-kyc-waiver.stored", Unit.EUROS)
            .from("2018-10-01", Euros.of(250), KYC_ARTICLE)
            .from("2020-02-14", Euros.of(150), KYC_ARTICLE.as(Reading.UNVERIFIED))
            .from("2021-04-05", Euros.of(150), KYC_ARTICLE);

    /** The most that an unidentified customer may load or spend in thirty days. */
    public static final Timeline<Euros> KYC_MONTHLY = Timeline.of("mlc-emoney-kyc-waiver.monthly", Unit.EUROS)
            .from("2018-10-01", Euros.of(250), KYC_ARTICLE)
            .from("2020-02-14", Euros.of(150), KYC_ARTICLE.as(Reading.UNVERIFIED))
            .from("2021-04-05", Euros.of(150), KYC_ARTICLE);

    /** The most that an unidentified customer may take out in cash. */
    public static final Timeline<Euros> KYC_CASH = Timeline.of("mlc-emoney-kyc-waiver.cash-out", Unit.EUROS)
            .from("2018-10-01", Euros.of(100), KYC_ARTICLE)
            .notPublished("2020-02-14")
            .from("2021-04-05", Euros.of(50), KYC_ARTICLE);

    /** The most that an unidentified customer may pay remotely at once. */
    public static final Timeline<Euros> KYC_REMOTE = Timeline.of("mlc-emoney-kyc-waiver.remote", Unit.EUROS)
            .from("2020-02-14", Euros.of(150), KYC_ARTICLE)
            .from("2021-01-01", Euros.of(50), KYC_ARTICLE);

    private static final Fact<Issuance, Flag> PUBLIC_BODY = Issuance.ISSUER.then(Issuer.PUBLIC_BODY);
    private static final Fact<Issuance, Flag> ESS_PERSON = Issuance.ISSUER.then(Issuer.ESS_PERSON);
    private static final Many<Issuance, SocialObject> OBJECTS = Issuance.ISSUER.then(Issuer.OBJECTS);
    private static final Many.Each<SocialObject, Code> OBJECT = OBJECTS.each(SocialObject.KIND);
    private static final Many.Each<SocialObject, Flag> ACCESSORY = OBJECTS.each(SocialObject.ACCESSORY);
    private static final Fact<Issuance, Flag> EURO_CHANGE = Issuance.PAPER.then(PaperTerms.EURO_CHANGE);
    private static final Fact<Issuance, Flag> HOLDER_REFUND = Issuance.PAPER.then(PaperTerms.HOLDER_REFUND);
    private static final Fact<Issuance, Code> LICENCE = Issuance.SUPERVISION.then(Supervision.LICENCE);
    private static final Fact<Issuance, Code> SERVICE =
            Issuance.SUPERVISION.then(Supervision.QUALIFICATION.then(Qualification.SERVICE));
    private static final Fact<Issuance, Day> GIVEN_ON =
            Issuance.SUPERVISION.then(Supervision.QUALIFICATION.then(Qualification.GIVEN_ON));
    private static final Fact<Issuance, Code> BASIS =
            Issuance.SUPERVISION.then(Supervision.NETWORK.then(NetworkAssessment.BASIS));
    private static final Fact<Issuance, Flag> AGREEMENTS =
            Issuance.SUPERVISION.then(Supervision.NETWORK.then(NetworkAssessment.AGREEMENTS));
    private static final Fact<Issuance, Flag> LIMITED =
            Issuance.SUPERVISION.then(Supervision.NETWORK.then(NetworkAssessment.LIMITED));
    private static final Many<Issuance, Exemption> EXEMPTIONS = Issuance.SUPERVISION.then(Supervision.EXEMPTIONS);
    private static final Many.Each<Exemption, Day> DECIDED = EXEMPTIONS.each(Exemption.DECIDED_ON);
    private static final Many.Each<Exemption, Day> WITHDRAWN = EXEMPTIONS.each(Exemption.WITHDRAWN_ON);
    private static final Many<Issuance, AcprDeclaration> DECLARATIONS =
            Issuance.SUPERVISION.then(Supervision.DECLARATIONS);
    private static final Many.Each<AcprDeclaration, Day> FILED = DECLARATIONS.each(AcprDeclaration.FILED_ON);
    private static final Many.Each<AcprDeclaration, Day> COMPLETED = DECLARATIONS.each(AcprDeclaration.COMPLETED_ON);
    private static final Many.Each<AcprDeclaration, Day> OBJECTED = DECLARATIONS.each(AcprDeclaration.OBJECTED_ON);
    private static final Many.Each<AcprDeclaration, Flag> NAMED = DECLARATIONS.each(AcprDeclaration.EXCLUSION_NAMED);
    private static final Fact<Issuance, Day> STARTED = Issuance.DIGITAL.then(DigitalTerms.STARTED_ON);
    private static final Fact<Issuance, Flag> SINGLE_GOOD = Issuance.DIGITAL.then(DigitalTerms.SINGLE_GOOD);
    private static final Fact<Issuance, Euros> MAX_LOAD = Issuance.DIGITAL.then(DigitalTerms.MAX_LOAD);
    private static final Fact<Issuance, Euros> AVERAGE =
            Issuance.SUPERVISION.then(Supervision.INSTITUTION.then(Institution.AVERAGE_OUTSTANDING));
    private static final Fact<Issuance, Flag> PASSPORT =
            Issuance.SUPERVISION.then(Supervision.INSTITUTION.then(Institution.PASSPORT));

    private static <V extends Value> Fact<Issuance, V> waiver(Fact<KycWaiver, V> fact) {
        return Issuance.SUPERVISION.then(Supervision.INSTITUTION.then(Institution.WAIVER.then(fact)));
    }

    private static final Fact<Issuance, Flag> USED = waiver(KycWaiver.USED);
    private static final Fact<Issuance, Euros> STORED = waiver(KycWaiver.STORED);
    private static final Fact<Issuance, Euros> MONTHLY = waiver(KycWaiver.MONTHLY);
    private static final Fact<Issuance, Euros> CASH_OUT = waiver(KycWaiver.CASH_OUT);
    private static final Fact<Issuance, Euros> REMOTE = waiver(KycWaiver.REMOTE_PAYMENT);

    private static final Term<Codes> OF_THE_CURRENCY =
            Term.constant(Codes.of(SocialObjectKind.ISSUE, SocialObjectKind.MANAGE));
    private static final Term<Code> PAPER = Term.constant(Code.of(TitleForm.PAPER));
    private static final Term<Code> ACCOUNT = Term.constant(Code.of(TitleForm.ACCOUNT));
    private static final Term<Code> STORED_VALUE = Term.constant(Code.of(TitleForm.STORED_VALUE));
    private static final Term<Code> TOKEN = Term.constant(Code.of(TitleForm.TOKEN));
    private static final Term<Code> PAYMENTS = Term.constant(Code.of(DigitalNature.PAYMENT_SERVICE));
    private static final Term<Code> E_MONEY = Term.constant(Code.of(DigitalNature.E_MONEY));
    private static final Term<Code> UNLICENSED = Term.constant(Code.of(Licence.NONE));
    private static final Term<Code> LIGHT = Term.constant(Code.of(Licence.SMALL_E_MONEY));
    private static final Term<Codes> LICENSED = Term.constant(Codes.of(Licence.SMALL_E_MONEY, Licence.OTHER));
    private static final Term<Code> RANGE = Term.constant(Code.of(NetworkBasis.RANGE));
    private static final List<Code> BASES = List.of(Code.of(NetworkBasis.NETWORK), Code.of(NetworkBasis.RANGE));
    private static final Term<Count> NONE = Term.constant(Count.of(0));

    /** Who issues is a person of the social and solidarity economy, and no public body. */
    public static final Rule<Issuance> ESS_ISSUER = Rule.<Issuance>binding("mlc-issuer-ess-person")
            .from(
                    "2014-08-02",
                    (facts, law) -> Check.all(Check.no(PUBLIC_BODY.of(facts)), Check.yes(ESS_PERSON.of(facts))),
                    ISSUER_ARTICLE);

    /** The issuer has no other object than the currency. */
    public static final Rule<Issuance> SOLE_OBJECT = Rule.<Issuance>binding("mlc-issuer-sole-object")
            .from("2014-08-02", (facts, law) -> soleObject(facts), ISSUER_ARTICLE);

    /** Somebody has said what the digital form is. */
    public static final Rule<Issuance> QUALIFIED = Rule.<Issuance>binding("mlc-prudential-qualification")
            .from("2014-08-02", RegimeRules::qualified, QUALIFICATION_ARTICLE);

    /** Notes stay outside of regulation: no change in euros, no refund to plain holders. It is doctrine, and no statute. */
    public static final Rule<Issuance> PAPER_OUTSIDE = Rule.<Issuance>of("mlc-paper-outside-regulation", Force.GUIDANCE)
            .from(
                    "2013-01-01",
                    (facts, law) -> Check.when(
                            Check.holds(Issuance.FORMS.of(facts), PAPER),
                            () -> Check.all(Check.no(EURO_CHANGE.of(facts)), Check.no(HOLDER_REFUND.of(facts)))),
                    DOCTRINE);

    /** Notes that are not outside need an exemption, which is granted by a decision and never by silence. */
    public static final Rule<Issuance> EXEMPTED = Rule.<Issuance>binding("mlc-banking-payment-exemption")
            .from("2011-08-04", RegimeRules::exempted, EXEMPTION_ARTICLE);

    /** Payments under the exclusion stay in a limited network or range. */
    public static final Rule<Issuance> LIMITED_NETWORK = Rule.<Issuance>binding("mlc-limited-network-exclusion")
            .from("2009-11-01", RegimeRules::limitedPayments, cmf("art. L521-3, I (2009)", Reading.PRIMARY))
            .from("2018-01-13", RegimeRules::limitedPayments, NETWORK_ARTICLE);

    /** Payments under the exclusion are declared: before starting, then above a volume. */
    public static final Rule<Issuance> DECLARATION = Rule.<Issuance>binding("mlc-acpr-declaration-volume")
            .from("2009-11-01", RegimeRules::declaredBefore, DECLARATION_ARTICLE)
            .from("2016-10-09", (facts, law) -> declaredAbove(facts, law, false), DECLARATION_ARTICLE)
            .from("2018-01-13", (facts, law) -> declaredAbove(facts, law, true), DECLARATION_ARTICLE)
            .reads(VOLUME, WINDOW, READING);

    /** The supervisor has not objected in time to a complete declaration. */
    public static final Rule<Issuance> SILENCE = Rule.<Issuance>binding("mlc-acpr-silence")
            .from("2009-11-01", RegimeRules::silence, SILENCE_ARTICLE)
            .reads(OBJECTION);

    /** Electronic money under the exclusion stays in a limited network, on media of a small load. */
    public static final Rule<Issuance> LIMITED_E_MONEY = Rule.<Issuance>binding("mlc-emoney-limited-network")
            .from("2013-01-30", RegimeRules::limitedElectronicMoney, cmf("art. L525-5 (2013)", Reading.PRIMARY))
            .from("2016-12-11", RegimeRules::limitedElectronicMoney, E_MONEY_ARTICLE)
            .from("2024-12-30", RegimeRules::limitedElectronicMoney, E_MONEY_ARTICLE.as(Reading.UNVERIFIED))
            .reads(LOAD);

    /** Electronic money under the exclusion is declared above an amount in circulation. */
    public static final Rule<Issuance> OUTSTANDING = Rule.<Issuance>binding("mlc-emoney-declaration-outstanding")
            .from("2013-01-30", RegimeRules::declaredStock, OUTSTANDING_ARTICLE)
            .reads(STOCK);

    /** The light institution keeps within its regime. */
    public static final Rule<Issuance> SMALL_INSTITUTION = Rule.<Issuance>binding("mlc-small-emi")
            .from("2013-05-04", RegimeRules::light, LIGHT_ARTICLE)
            .reads(LIGHT_AVERAGE, LIGHT_LOAD);

    /** Customers may stay unidentified only for small amounts; it binds licensed issuers. */
    public static final Rule<Issuance> UNIDENTIFIED = Rule.<Issuance>binding("mlc-emoney-kyc-waiver")
            .from(
                    "2013-03-03",
                    (facts, law) ->
                            Check.when(waives(facts), Check.unknown("mlc-emoney-kyc-waiver", Term.Cause.NOT_PUBLISHED)),
                    KYC_ARTICLE.as(Reading.UNVERIFIED))
            .from("2018-10-01", (facts, law) -> unidentified(facts, law, false), KYC_ARTICLE)
            .from("2020-02-14", (facts, law) -> unidentified(facts, law, true), KYC_ARTICLE)
            .reads(KYC_STORED, KYC_MONTHLY, KYC_CASH, KYC_REMOTE);

    /** Nobody is obliged to accept units. */
    public static final Rule<Issuance> NO_LEGAL_TENDER = Rule.<Issuance>binding("mlc-no-legal-tender")
            .from("2011-08-04", (facts, law) -> Check.yes(Issuance.PAYEE_CONSENT.of(facts)), TENDER_ARTICLE)
            .from("2016-10-01", (facts, law) -> Check.yes(Issuance.PAYEE_CONSENT.of(facts)), CONSENT_ARTICLE);

    /** The rules of the kind {@code mlc-regime}. */
    public static final RuleSet<Issuance> SET = RuleSet.of(
            "mlc-regime",
            Issuance.class,
            Words.beside(RegimeRules.class),
            ESS_ISSUER,
            SOLE_OBJECT,
            QUALIFIED,
            PAPER_OUTSIDE,
            EXEMPTED,
            LIMITED_NETWORK,
            DECLARATION,
            SILENCE,
            LIMITED_E_MONEY,
            OUTSTANDING,
            SMALL_INSTITUTION,
            UNIDENTIFIED,
            NO_LEGAL_TENDER);

    private RegimeRules() {}

    private static Check soleObject(Issuance facts) {
        return each(
                facts,
                OBJECTS,
                (object, i) -> Check.any(
                        Check.oneOf(OBJECT.of(object, i), OF_THE_CURRENCY), Check.yes(ACCESSORY.of(object, i))));
    }

    /** Requires that a list has an element, and something of each. */
    private static <E> Check each(Issuance facts, Many<Issuance, E> list, BiFunction<E, Integer, Check> asked) {
        return some(facts, list, asked, true);
    }

    /** Requires that a list has an element, and something of one of them. */
    private static <E> Check one(Issuance facts, Many<Issuance, E> list, BiFunction<E, Integer, Check> asked) {
        return some(facts, list, asked, false);
    }

    private static <E> Check some(
            Issuance facts, Many<Issuance, E> list, BiFunction<E, Integer, Check> asked, boolean all) {
        var elements = list.read(facts);
        if (elements == null) {
            return new Check.Unknown(list.absent());
        }
        if (elements.isEmpty()) {
            return Check.moreThan(list.count(facts), NONE);
        }
        var checks = new ArrayList<Check>();
        for (var i = 0; i < elements.size(); i++) {
            checks.add(asked.apply(elements.get(i), i));
        }
        return all ? new Check.AllOf(checks) : new Check.AnyOf(checks);
    }

    // ---- what the digital form is

    private static Check digital(Issuance facts) {
        var forms = Issuance.FORMS.of(facts);
        return forms.value() == null
                ? Check.holds(forms, ACCOUNT)
                : Check.any(Check.holds(forms, ACCOUNT), Check.holds(forms, STORED_VALUE), Check.holds(forms, TOKEN));
    }

    /** Returns the qualification that was given by the day of the question. */
    private static Term<Code> service(Issuance facts, Law law) {
        var given = GIVEN_ON.of(facts).value();
        return given == null || given.date().isAfter(law.day())
                ? Term.absent(SERVICE.path(), Term.Cause.MISSING_FACT)
                : SERVICE.of(facts);
    }

    static AcprRegime regime(Issuance facts, Law law) {
        var digital = digital(facts).verdict();
        var licence = LICENCE.of(facts).value();
        if (digital == Verdict.BREACHED || licence != null && !licence.equals(UNLICENSED.value())) {
            return AcprRegime.NONE;
        }
        var service = service(facts, law).value();
        if (service == null) {
            return AcprRegime.UNQUALIFIED;
        }
        if (service.equals(E_MONEY.value())) {
            return law.find(STOCK).isPresent() ? AcprRegime.OUTSTANDING : AcprRegime.NONE;
        }
        return law.find(VOLUME).isPresent()
                ? AcprRegime.YEARLY_FLOW
                : law.line(DECLARATION.tests()).indexOn(law.day()) < 0 ? AcprRegime.NONE : AcprRegime.BEFORE_STARTING;
    }

    private static Check qualified(Issuance facts, Law law) {
        return Check.when(digital(facts), () -> {
            var service = service(facts, law);
            return service.value() == null
                    ? new Check.Unknown((Term.Absent<?>) service)
                    : Check.all(
                            Check.atMost(GIVEN_ON.of(facts), law.today()),
                            Check.when(Check.holds(Issuance.FORMS.of(facts), TOKEN), () -> Check.is(service, E_MONEY)));
        });
    }

    /** The scope of what relies on an exclusion as one service or the other. */
    private static Check excluded(Issuance facts, Law law, Term<Code> as) {
        return Check.all(digital(facts), Check.is(LICENCE.of(facts), UNLICENSED), Check.is(service(facts, law), as));
    }

    // ---- paper

    private static Check exempted(Issuance facts, Law law) {
        return Check.when(
                Check.all(
                        Check.holds(Issuance.FORMS.of(facts), PAPER),
                        Check.any(Check.yes(EURO_CHANGE.of(facts)), Check.yes(HOLDER_REFUND.of(facts)))),
                () -> one(facts, EXEMPTIONS, (exemption, i) -> {
                    var decided = Check.atMost(DECIDED.of(exemption, i), law.today());
                    var withdrawn = WITHDRAWN.of(exemption, i);
                    return withdrawn.value() == null
                            ? decided
                            : Check.all(decided, Check.lessThan(law.today(), withdrawn));
                }));
    }

    // ---- payments

    private static Check limitedPayments(Issuance facts, Law law) {
        return Check.when(excluded(facts, law, PAYMENTS), () -> limited(facts));
    }

    private static Check limited(Issuance facts) {
        return Check.all(
                Check.yes(LIMITED.of(facts)),
                Check.whichever(
                        BASIS.of(facts),
                        BASES,
                        basis -> Check.any(Check.is(basis, RANGE), Check.yes(AGREEMENTS.of(facts)))));
    }

    private static Check declaredBefore(Issuance facts, Law law) {
        return Check.when(
                Check.all(
                        excluded(facts, law, PAYMENTS),
                        Check.no(SINGLE_GOOD.of(facts)),
                        Check.atLeast(law.today(), STARTED.of(facts))),
                () -> one(
                        facts,
                        DECLARATIONS,
                        (declaration, i) -> Check.lessThan(FILED.of(declaration, i), STARTED.of(facts))));
    }

    private static Check declaredAbove(Issuance facts, Law law, boolean since2018) {
        var scope = new ArrayList<Check>();
        scope.add(excluded(facts, law, PAYMENTS));
        if (!since2018) {
            scope.add(Check.no(SINGLE_GOOD.of(facts)));
        }
        scope.add(Volumes.above(facts, law));
        return Check.when(new Check.AllOf(scope), () -> declared(facts, law, since2018));
    }

    private static Check declared(Issuance facts, Law law, boolean named) {
        return one(facts, DECLARATIONS, (declaration, i) -> {
            var filed = Check.atMost(FILED.of(declaration, i), law.today());
            return named ? Check.all(filed, Check.yes(NAMED.of(declaration, i))) : filed;
        });
    }

    private static Check silence(Issuance facts, Law law) {
        var list = DECLARATIONS.read(facts);
        var last = -1;
        for (var i = 0; list != null && i < list.size(); i++) {
            var filed = list.get(i).filedOn();
            last = !filed.isAfter(law.day())
                            && (last < 0 || !filed.isBefore(list.get(last).filedOn()))
                    ? i
                    : last;
        }
        if (list == null) {
            return Check.when(new Check.Unknown(DECLARATIONS.absent()), new Check.Unknown(DECLARATIONS.absent()));
        }
        if (last < 0) {
            return Check.when(Check.moreThan(Term.constant(Count.of(0)), NONE), Check.notApplicable());
        }
        var declaration = list.get(last);
        var end = Term.plusMonths(COMPLETED.of(declaration, last), law.term(OBJECTION));
        var objected = OBJECTED.of(declaration, last);
        var day = objected.value();
        return day != null && !day.date().isAfter(law.day())
                ? Check.moreThan(objected, end)
                : Check.any(
                        Check.moreThan(law.today(), end), Check.unknown(OBJECTED.path(last), Term.Cause.MISSING_FACT));
    }

    // ---- electronic money

    private static Check limitedElectronicMoney(Issuance facts, Law law) {
        return Check.when(
                excluded(facts, law, E_MONEY),
                () -> Check.all(limited(facts), Check.atMost(MAX_LOAD.of(facts), law.term(LOAD))));
    }

    private static Check declaredStock(Issuance facts, Law law) {
        return Check.when(
                Check.all(
                        excluded(facts, law, E_MONEY),
                        Check.moreThan(Volumes.outstanding(facts, law.day()), law.term(STOCK))),
                () -> declared(facts, law, false));
    }

    private static Check light(Issuance facts, Law law) {
        return Check.when(Check.is(LICENCE.of(facts), LIGHT), () -> {
            var limit = law.term(LIGHT_AVERAGE);
            var average = AVERAGE.of(facts);
            return Check.all(
                    Check.any(
                            Check.lessThan(average, limit),
                            Check.all(
                                    Check.equal(average, limit),
                                    Check.unknown(LIGHT_AVERAGE.id(), Term.Cause.CONTESTED_LAW))),
                    Check.atMost(MAX_LOAD.of(facts), law.term(LIGHT_LOAD)),
                    Check.no(PASSPORT.of(facts)));
        });
    }

    private static Check waives(Issuance facts) {
        return Check.all(
                Check.oneOf(LICENCE.of(facts), LICENSED),
                Check.is(SERVICE.of(facts), E_MONEY),
                Check.yes(USED.of(facts)));
    }

    private static Check unidentified(Issuance facts, Law law, boolean remote) {
        return Check.when(waives(facts), () -> {
            var checks = new ArrayList<Check>();
            checks.add(Check.atMost(STORED.of(facts), law.term(KYC_STORED)));
            checks.add(Check.atMost(MONTHLY.of(facts), law.term(KYC_MONTHLY)));
            checks.add(Check.atMost(CASH_OUT.of(facts), law.term(KYC_CASH)));
            if (remote) {
                checks.add(Check.atMost(REMOTE.of(facts), law.term(KYC_REMOTE)));
            }
            return new Check.AllOf(checks);
        });
    }
}
