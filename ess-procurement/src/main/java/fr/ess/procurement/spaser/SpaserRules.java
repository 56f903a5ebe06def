package fr.ess.procurement.spaser;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.LegalTexts;
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
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.ProcurementTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who must adopt a scheme that promotes responsible purchases, what it holds, and its two clocks: the follow-up of each year, and the
 * indicators every two years.
 *
 * <p>The threshold is strict, and each buyer meets it or not alone: neither a group nor a joint scheme adds amounts up. Contracts of
 * book V and concessions do not count; those of defence do.
 *
 * <p>Defined by the code of public procurement, articles L2111-3 and D2111-3; before it, by the act of 31 July 2014, article 13, and
 * the decree of 28 January 2015.
 */
public final class SpaserRules {

    private static final String CHECKED = "2026-11-23";
    private static final String DECREE_BEGINS = "2015-02-01";
    private static final String ENERGY_ACT_BEGINS = "2015-08-19";
    private static final String CODE_BEGINS = "2019-04-01";
    private static final String CLIMATE_ACT_BEGINS = "2023-01-01";
    private static final String GREEN_INDUSTRY_ACT_BEGINS = "2023-10-25";

    private static Citation of(LegalText text, String article, Reading reading) {
        return text.at(article, reading, CHECKED);
    }

    private static final Citation ACT_2014 = of(LegalTexts.LOI_ESS, "art. 13", Reading.SECONDARY);
    private static final Citation ACT_2014_AMENDED = of(ProcurementTexts.LOI_2015_992, "art. 76", Reading.SECONDARY);
    private static final Citation ARTICLE = of(ProcurementTexts.CODE, "art. L2111-3", Reading.PRIMARY);
    private static final Citation DECREE = of(ProcurementTexts.DECRET_2015_90, "art. 1", Reading.SECONDARY);
    private static final Citation DECREE_ARTICLE = of(ProcurementTexts.CODE, "art. D2111-3", Reading.PRIMARY);
    private static final Citation BOTH_ARTICLES = of(ProcurementTexts.CODE, "art. L2111-3, D2111-3", Reading.PRIMARY);
    private static final Citation PLAN = of(ProcurementTexts.PNAD, "", Reading.SECONDARY);

    // ---- who

    /** The yearly purchases above which a buyer owes a scheme: contracts signed, since 2023 what was spent. */
    public static final Timeline<Euros> THRESHOLD = Timeline.of("spaser-threshold.threshold", Unit.EUROS)
            .from(DECREE_BEGINS, Euros.of(100_000_000), DECREE)
            .from(CODE_BEGINS, Euros.of(100_000_000), DECREE_ARTICLE)
            .from(CLIMATE_ACT_BEGINS, Euros.of(50_000_000), DECREE_ARTICLE);

    /** The buyers of which the law asks a scheme. */
    public static final Timeline<Codes> BUYERS = Timeline.of(
                    "spaser-buyer-in-scope.buyers", Unit.codes(BuyerKind.class))
            .from(
                    DECREE_BEGINS,
                    Codes.of(BuyerKind.COMMUNE, BuyerKind.DEPARTEMENT, BuyerKind.REGION, BuyerKind.GROUPING),
                    ACT_2014)
            .from(
                    CODE_BEGINS,
                    Codes.of(BuyerKind.COMMUNE, BuyerKind.DEPARTEMENT, BuyerKind.REGION, BuyerKind.GROUPING),
                    ARTICLE)
            .from(
                    GREEN_INDUSTRY_ACT_BEGINS,
                    Codes.of(
                            BuyerKind.STATE,
                            BuyerKind.NATIONAL_ADMINISTRATIVE_BODY,
                            BuyerKind.NATIONAL_INDUSTRIAL_BODY,
                            BuyerKind.COMMUNE,
                            BuyerKind.DEPARTEMENT,
                            BuyerKind.REGION,
                            BuyerKind.GROUPING,
                            BuyerKind.HOUSING_OFFICE,
                            BuyerKind.PUBLIC_HOSPITAL,
                            BuyerKind.OTHER_LOCAL_BODY,
                            BuyerKind.OTHER_CONTRACTING_AUTHORITY,
                            BuyerKind.PRIVATE_ENTITY),
                    ARTICLE);

    /** Buyers that are probably meant, as their status stands in a statute, though no source says so. */
    public static final Timeline<Codes> PROBABLE_BUYERS = Timeline.of(
                    "spaser-buyer-in-scope.probable-buyers", Unit.codes(BuyerKind.class))
            .from(
                    DECREE_BEGINS,
                    Codes.of(BuyerKind.HOUSING_OFFICE, BuyerKind.PUBLIC_HOSPITAL, BuyerKind.OTHER_LOCAL_BODY),
                    ACT_2014)
            .repealed(GREEN_INDUSTRY_ACT_BEGINS);

    /** Buyers of which it is not settled whether their status stands in a statute. */
    public static final Timeline<Codes> DOUBTFUL_BUYERS = Timeline.of(
                    "spaser-buyer-in-scope.doubtful-buyers", Unit.codes(BuyerKind.class))
            .from(
                    DECREE_BEGINS,
                    Codes.of(
                            BuyerKind.NATIONAL_ADMINISTRATIVE_BODY,
                            BuyerKind.NATIONAL_INDUSTRIAL_BODY,
                            BuyerKind.OTHER_CONTRACTING_AUTHORITY),
                    ACT_2014)
            .repealed(GREEN_INDUSTRY_ACT_BEGINS);

    /** Whether the State was meant: sources dispute it. */
    public static final Timeline<StateReading> STATE = Timeline.of(
                    "spaser-buyer-in-scope.state", Unit.option(StateReading.class))
            .from(DECREE_BEGINS, StateReading.OUT, ACT_2014)
            .repealed(GREEN_INDUSTRY_ACT_BEGINS);

    /** Whether the law asks a scheme of this sort of buyer: satisfied when it does, not applicable when it does not. */
    public static final Rule<SpaserBuyer> BUYER_IN_SCOPE = Rule.<SpaserBuyer>binding("spaser-buyer-in-scope")
            .from(DECREE_BEGINS, SpaserRules::meant, ACT_2014)
            .from(CODE_BEGINS, SpaserRules::meant, ARTICLE)
            .reads(BUYERS, PROBABLE_BUYERS, DOUBTFUL_BUYERS, STATE);

    /** A buyer above the threshold is covered by a scheme. */
    public static final Rule<SpaserBuyer> ADOPTED = Rule.<SpaserBuyer>binding("spaser-threshold")
            .from(DECREE_BEGINS, (buyer, law) -> adopted(buyer, Purchases.SIGNED, law), DECREE)
            .from(CODE_BEGINS, (buyer, law) -> adopted(buyer, Purchases.SIGNED, law), BOTH_ARTICLES)
            .from(CLIMATE_ACT_BEGINS, (buyer, law) -> adopted(buyer, Purchases.SPENT, law), BOTH_ARTICLES)
            .reads(THRESHOLD, BUYERS, PROBABLE_BUYERS, DOUBTFUL_BUYERS, STATE);

    private static final Term<Flag> YES = Term.constant(Flag.YES);
    private static final Term<Code> THE_STATE = Term.constant(Code.of(BuyerKind.STATE));
    private static final List<Code> KINDS = Code.all(BuyerKind.class);

    private static Check meant(SpaserBuyer buyer, Law law) {
        return Check.when(inScope(buyer, law), Check.yes(YES));
    }

    private static Check adopted(SpaserBuyer buyer, Part<Purchases, YearAmounts> basis, Law law) {
        var total = amount(basis, YearAmounts.TOTAL).of(buyer);
        var counted = Term.minus(
                Term.minus(total, amount(basis, YearAmounts.OTHER_CONTRACTS).of(buyer)),
                amount(basis, YearAmounts.CONCESSIONS).of(buyer));
        return Check.when(
                Check.all(
                        Check.moreThan(total, law.term(THRESHOLD)), // settles it while what does not count is not known
                        Check.moreThan(counted, law.term(THRESHOLD)),
                        inScope(buyer, law)),
                Check.yes(SpaserBuyer.COVERED.of(buyer)));
    }

    private static Fact<SpaserBuyer, Euros> amount(Part<Purchases, YearAmounts> basis, Fact<YearAmounts, Euros> fact) {
        return SpaserBuyer.PURCHASES.then(basis.then(fact));
    }

    private static Check inScope(SpaserBuyer buyer, Law law) {
        return Check.whichever(SpaserBuyer.KIND.of(buyer), KINDS, kind -> inScope(kind, law));
    }

    private static Check inScope(Term<Code> kind, Law law) {
        if (names(PROBABLE_BUYERS, kind, law)) {
            return contested(kind, PROBABLE_BUYERS, law);
        }
        if (names(DOUBTFUL_BUYERS, kind, law)) {
            return contested(kind, DOUBTFUL_BUYERS, law);
        }
        var in = law.find(STATE).map(Dated::value).filter(reading -> reading == StateReading.IN);
        return in.isPresent() && Objects.equals(kind.value(), THE_STATE.value())
                ? Check.is(kind, THE_STATE)
                : Check.oneOf(kind, law.term(BUYERS));
    }

    private static boolean names(Timeline<Codes> buyers, Term<Code> kind, Law law) {
        var code = kind.value();
        return code != null
                && law.find(buyers)
                        .filter(version -> version.value().contains(code))
                        .isPresent();
    }

    private static Check contested(Term<Code> kind, Timeline<Codes> buyers, Law law) {
        return Check.all(Check.oneOf(kind, law.term(buyers)), Check.unknown(buyers.id(), Term.Cause.CONTESTED_LAW));
    }

    // ---- what

    /** What a scheme holds. */
    public static final Timeline<Codes> CONTENT = Timeline.of("spaser-content.items", Unit.codes(SpaserItem.class))
            .from(
                    DECREE_BEGINS,
                    Codes.of(
                            SpaserItem.SOCIAL_OBJECTIVES,
                            SpaserItem.IMPLEMENTATION,
                            SpaserItem.ANNUAL_FOLLOW_UP,
                            SpaserItem.PUBLIC_DOCUMENT),
                    ACT_2014)
            .from(
                    ENERGY_ACT_BEGINS,
                    Codes.of(
                            SpaserItem.SOCIAL_OBJECTIVES,
                            SpaserItem.IMPLEMENTATION,
                            SpaserItem.ANNUAL_FOLLOW_UP,
                            SpaserItem.PUBLIC_DOCUMENT,
                            SpaserItem.ECOLOGICAL_OBJECTIVES,
                            SpaserItem.CIRCULAR_ECONOMY),
                    ACT_2014_AMENDED)
            .from(
                    CLIMATE_ACT_BEGINS,
                    Codes.of(
                            SpaserItem.SOCIAL_OBJECTIVES,
                            SpaserItem.IMPLEMENTATION,
                            SpaserItem.ANNUAL_FOLLOW_UP,
                            SpaserItem.PUBLIC_DOCUMENT,
                            SpaserItem.ECOLOGICAL_OBJECTIVES,
                            SpaserItem.CIRCULAR_ECONOMY,
                            SpaserItem.INDICATORS,
                            SpaserItem.TARGETS),
                    ARTICLE)
            .from(
                    GREEN_INDUSTRY_ACT_BEGINS,
                    Codes.of(
                            SpaserItem.SOCIAL_OBJECTIVES,
                            SpaserItem.IMPLEMENTATION,
                            SpaserItem.ANNUAL_FOLLOW_UP,
                            SpaserItem.PUBLIC_DOCUMENT,
                            SpaserItem.ECOLOGICAL_OBJECTIVES,
                            SpaserItem.CIRCULAR_ECONOMY,
                            SpaserItem.INDICATORS,
                            SpaserItem.TARGETS,
                            SpaserItem.CLIMATE_AND_RESOURCES,
                            SpaserItem.DURABLE_PRODUCTS,
                            SpaserItem.DIGITAL_SOBRIETY),
                    ARTICLE);

    /** What the scheme of a buyer that has a site on the web holds beside. */
    public static final Timeline<Codes> CONTENT_WITH_SITE = Timeline.of(
                    "spaser-content.items-with-site", Unit.codes(SpaserItem.class))
            .from(CLIMATE_ACT_BEGINS, Codes.of(SpaserItem.ONLINE), ARTICLE);

    /** A scheme holds everything that the law asks. */
    public static final Rule<Spaser> COMPLETE = Rule.<Spaser>binding("spaser-content")
            .from(DECREE_BEGINS, SpaserRules::complete, ACT_2014)
            .from(ENERGY_ACT_BEGINS, SpaserRules::complete, ACT_2014_AMENDED)
            .from(CODE_BEGINS, SpaserRules::complete, ARTICLE)
            .reads(CONTENT, CONTENT_WITH_SITE);

    private static final Fact<Spaser, Codes> HELD = Spaser.SCHEME.then(SpaserScheme.CONTENT);
    private static final Fact<Spaser, Flag> WEBSITE = Spaser.SCHEME.then(SpaserScheme.WEBSITE);
    private static final Many.Each<SpaserBuyer, Flag> COVERED = Spaser.BUYERS.each(SpaserBuyer.COVERED);

    private static Check complete(Spaser spaser, Law law) {
        return Check.when(covered(spaser), () -> {
            var held = HELD.of(spaser);
            var checks = new ArrayList<Check>();
            for (var item : items(CONTENT, law)) {
                checks.add(Check.holds(held, Term.constant(Code.of(item))));
            }
            for (var item : items(CONTENT_WITH_SITE, law)) {
                checks.add(Check.when(Check.yes(WEBSITE.of(spaser)), Check.holds(held, Term.constant(Code.of(item)))));
            }
            return new Check.AllOf(checks);
        });
    }

    /** Requires that a scheme covers one of the buyers. */
    private static Check covered(Spaser spaser) {
        var checks = new ArrayList<Check>(spaser.buyers().size());
        for (var i = 0; i < spaser.buyers().size(); i++) {
            checks.add(Check.yes(COVERED.of(spaser.buyers().get(i), i)));
        }
        return new Check.AnyOf(checks);
    }

    private static List<SpaserItem> items(Timeline<Codes> line, Law law) {
        return law.find(line).stream()
                .flatMap(version -> version.value().names().stream())
                .map(SpaserItem::valueOf)
                .toList();
    }

    static List<SpaserScheme.Lacking> lacking(SpaserScheme scheme, Law law) {
        var content = scheme.content();
        if (content == null) {
            return List.of();
        }
        var lacking = new ArrayList<SpaserScheme.Lacking>();
        for (var item : items(CONTENT, law)) {
            if (!content.contains(item)) {
                lacking.add(new SpaserScheme.Lacking(item, since(CONTENT, item, law), true));
            }
        }
        for (var item : items(CONTENT_WITH_SITE, law)) {
            if (!content.contains(item) && !Boolean.FALSE.equals(scheme.website())) {
                lacking.add(new SpaserScheme.Lacking(
                        item, since(CONTENT_WITH_SITE, item, law), Boolean.TRUE.equals(scheme.website())));
            }
        }
        lacking.sort(Comparator.comparing(SpaserScheme.Lacking::since));
        return List.copyOf(lacking);
    }

    /** Returns the first day of the present, unbroken run of versions that name an item. */
    private static LocalDate since(Timeline<Codes> line, SpaserItem item, Law law) {
        var first = law.get(line).from();
        for (var version : law.line(line).versions()) {
            if (version.from().isAfter(law.day())) {
                break;
            }
            if (!version.value().contains(item)) {
                first = LocalDate.MAX;
            } else if (first.isAfter(version.from())) {
                first = version.from();
            }
        }
        return first;
    }

    // ---- together

    /** The least number of buyers of a joint scheme. */
    public static final Timeline<Count> TOGETHER =
            Timeline.of("spaser-joint.buyers", Unit.COUNT).from(GREEN_INDUSTRY_ACT_BEGINS, Count.of(2), ARTICLE);

    /** A joint scheme gives its indicators for each buyer. */
    public static final Rule<Spaser> JOINT = Rule.<Spaser>binding("spaser-joint")
            .from(GREEN_INDUSTRY_ACT_BEGINS, SpaserRules::joint, ARTICLE)
            .reads(TOGETHER);

    private static Check joint(Spaser spaser, Law law) {
        return Check.when(
                Check.all(Check.atLeast(Spaser.BUYERS.count(spaser), law.term(TOGETHER)), covered(spaser)),
                Check.yes(Spaser.SCHEME.then(SpaserScheme.INDICATORS_BY_BUYER).of(spaser)));
    }

    // ---- when

    /** The longest time between two publications of indicators. */
    public static final Timeline<Months> INDICATOR_MONTHS = Timeline.of(
                    "spaser-indicators-biennial.months", Unit.MONTHS)
            .from(CLIMATE_ACT_BEGINS, Months.of(24), ARTICLE);

    /**
     * The duty to publish indicators every two years, of each buyer. A scheme older than the duty had two years from its first day: so
     * it is read here, for the text does not say.
     */
    public static final Duty<SpaserBuyer> INDICATORS = Duty.<SpaserBuyer>binding(
                    "spaser-indicators-biennial", SpaserRules::siren)
            .from(CLIMATE_ACT_BEGINS, SpaserRules::indicators, ARTICLE)
            .reads(INDICATOR_MONTHS);

    /** The longest time between two follow-ups. */
    public static final Timeline<Months> FOLLOW_UP_MONTHS = Timeline.of("spaser-annual-follow-up.months", Unit.MONTHS)
            .from(DECREE_BEGINS, Months.of(12), ACT_2014)
            .from(CODE_BEGINS, Months.of(12), ARTICLE);

    /** The duty to follow the scheme up each year: a clock of its own. That it runs from adoption is how it is read here. */
    public static final Duty<Spaser> FOLLOW_UP = Duty.<Spaser>binding("spaser-annual-follow-up", SpaserRules::siren)
            .from(DECREE_BEGINS, SpaserRules::followUps, ACT_2014)
            .from(CODE_BEGINS, SpaserRules::followUps, ARTICLE)
            .reads(FOLLOW_UP_MONTHS);

    /** What falls due for a scheme and its buyers. */
    public static final Duties<Spaser> DUTIES = Duties.of(List.of(INDICATORS.withinEach(Spaser.BUYERS), FOLLOW_UP));

    private static final Term<Day> INDICATORS_BEGIN = Term.constant(Day.parse(CLIMATE_ACT_BEGINS));
    private static final Term<Day> FOLLOW_UP_BEGINS = Term.constant(Day.parse(DECREE_BEGINS));
    private static final Many.Each<Published, Day> INDICATED = SpaserBuyer.INDICATORS.each(Published.ON);
    private static final Many<Spaser, Published> FOLLOWED = Spaser.SCHEME.then(SpaserScheme.FOLLOW_UPS);
    private static final Many.Each<Published, Day> FOLLOWED_ON = FOLLOWED.each(Published.ON);

    private static String siren(SpaserBuyer buyer) {
        var siren = buyer.siren();
        return siren == null ? "" : siren.value();
    }

    private static String siren(Spaser spaser) {
        return spaser.buyers().size() == 1 ? siren(spaser.buyers().get(0)) : "";
    }

    private static List<Turn> indicators(SpaserBuyer buyer, Law law) {
        if (Boolean.FALSE.equals(buyer.covered())) {
            return List.of();
        }
        Term<Day> since = buyer.covered() == null && buyer.coveredSince() == null
                ? Term.absent(SpaserBuyer.COVERED.path(), Term.Cause.MISSING_FACT)
                : SpaserBuyer.COVERED_SINCE.of(buyer);
        return turns(
                Term.greatest(List.of(since, INDICATORS_BEGIN)),
                law.term(INDICATOR_MONTHS),
                SpaserBuyer.INDICATORS,
                INDICATED,
                buyer.indicators());
    }

    private static List<Turn> followUps(Spaser spaser, Law law) {
        if (spaser.buyers().stream().allMatch(buyer -> Boolean.FALSE.equals(buyer.covered()))) {
            return List.of();
        }
        Term<Day> since = spaser.scheme() == null
                        && spaser.buyers().stream().noneMatch(buyer -> Boolean.TRUE.equals(buyer.covered()))
                ? Term.absent(COVERED.path(0), Term.Cause.MISSING_FACT)
                : Spaser.SCHEME.then(SpaserScheme.ADOPTED).of(spaser);
        return turns(
                Term.greatest(List.of(since, FOLLOW_UP_BEGINS)),
                law.term(FOLLOW_UP_MONTHS),
                FOLLOWED,
                FOLLOWED_ON,
                FOLLOWED.read(spaser));
    }

    /** Returns the turns of a clock that each publication starts anew. */
    private static List<Turn> turns(
            Term<Day> begins,
            Term<Months> interval,
            Many<?, Published> list,
            Many.Each<Published, Day> day,
            @Nullable List<Published> published) {
        var opens = begins;
        var turns = new ArrayList<Turn>();
        for (var done : inOrder(day, published == null ? List.of() : published)) {
            var first = opens.value();
            if (turns.isEmpty()
                    && first != null
                    && Objects.requireNonNull(done.value()).compareTo(first) < 0) {
                continue; // before the duty
            }
            turns.add(new Turn(null, opens, Term.plusMonths(opens, interval), done));
            opens = done;
        }
        turns.add(new Turn(
                null,
                opens,
                Term.plusMonths(opens, interval),
                published == null ? list.absent() : Term.absent(list.path(), Term.Cause.NOT_DONE)));
        return turns;
    }

    private static List<Term<Day>> inOrder(Many.Each<Published, Day> day, List<Published> published) {
        return IntStream.range(0, published.size())
                .boxed()
                .sorted(Comparator.comparing(i -> published.get(i).on()))
                .map(i -> day.of(published.get(i), i))
                .toList();
    }

    // ---- the national plan

    /** The share of contracts with an environmental consideration that the plan aims at. */
    public static final Timeline<Share> ENVIRONMENTAL_TARGET = Timeline.of("pnad-target.environmental", Unit.SHARE)
            .from("2022-01-01", Share.WHOLE, PLAN)
            .repealed("2026-01-01");

    /** The share of contracts with a social consideration that the plan aims at. */
    public static final Timeline<Share> SOCIAL_TARGET = Timeline.of("pnad-target.social", Unit.SHARE)
            .from("2022-01-01", Share.of(3, 10), PLAN)
            .repealed("2026-01-01");

    /** The targets of the national plan, which bind nobody: keyed on the last day of the year that is counted. */
    public static final Rule<ContractYear> NATIONAL_PLAN = Rule.<ContractYear>of("pnad-target", Force.GUIDANCE)
            .from("2022-01-01", SpaserRules::plan, PLAN)
            .repealed("2026-01-01")
            .keyedOn(ContractYear.CLOSED)
            .reads(ENVIRONMENTAL_TARGET, SOCIAL_TARGET);

    private static final Term<Count> NONE = Term.constant(Count.of(0));

    private static Check plan(ContractYear year, Law law) {
        var notified = ContractYear.NOTIFIED.of(year);
        return Check.when(
                Check.moreThan(notified, NONE),
                () -> Check.all(
                        Check.atLeast(
                                ContractYear.ENVIRONMENTAL.of(year),
                                Term.shareUp(law.term(ENVIRONMENTAL_TARGET), notified)),
                        Check.atLeast(ContractYear.SOCIAL.of(year), Term.shareUp(law.term(SOCIAL_TARGET), notified))));
    }

    /** The rule set of the kind {@code spaser}. */
    public static final RuleSet<Spaser> SET = RuleSet.of(
            "spaser",
            Spaser.class,
            Words.beside(SpaserRules.class, fr.ess.procurement.Obligations.class),
            BUYER_IN_SCOPE.withinEach(Spaser.BUYERS),
            ADOPTED.withinEach(Spaser.BUYERS),
            COMPLETE,
            INDICATORS.rule().withinEach(Spaser.BUYERS),
            FOLLOW_UP.rule(),
            JOINT,
            NATIONAL_PLAN.withinEach(Spaser.YEARS));

    private SpaserRules() {}
}
