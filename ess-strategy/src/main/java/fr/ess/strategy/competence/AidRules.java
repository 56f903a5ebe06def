package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.StrategyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who may aid enterprises and bodies of the social economy, and by which route.
 *
 * <p>Until 2015-12-31 the region defines aid to enterprises, and others may stand beside it. From 2016-01-01 it is alone competent;
 * communes and groupings may join it under an agreement or grant by delegation, and are in turn alone competent for business
 * property; a département may do neither, but for farm, forest and fishery products, by delegation for property, and under its
 * own missions.
 *
 * <p>The day of the question is that of the act.
 *
 * <p>Defined by the Code général des collectivités territoriales, articles L1511-2, L1511-3, L1511-7, L3211-1, L3232-1-2 and
 * L4251-17.
 */
public final class AidRules {

    private static final String CHECKED = "2026-11-23";

    private static Citation cgct(String article) {
        return LegalTexts.CGCT.at(article, Reading.PRIMARY, CHECKED);
    }

    private static final Citation AID = cgct("art. L1511-2");
    private static final Citation AID_2022 = cgct("art. L1511-2, version du 23 février 2022");
    private static final Citation FARM = cgct("art. L3232-1-2");
    private static final Citation PROPERTY_AID = cgct("art. L1511-3");
    private static final Citation BODIES = cgct("art. L1511-7 et R1511-1");
    private static final Citation MISSION = cgct("art. L3211-1, L1111-9 et L1111-10");
    private static final Citation SCHEME = cgct("art. L4251-17");
    private static final Citation CLAUSE_2014 =
            LegalTexts.CGCT.at("art. L2121-29, L3211-1 et L4221-1", Reading.UNVERIFIED, CHECKED);
    private static final Citation CLAUSE_2015 = StrategyTexts.LOI_NOTRE.at("art. 1 et 94", Reading.SECONDARY, CHECKED);
    private static final Citation PURCHASE_2006 =
            StrategyTexts.PUBLIC_PURCHASING.at("code de 2006, art. 1", Reading.UNVERIFIED, CHECKED);
    private static final Citation PURCHASE_2016 =
            StrategyTexts.PUBLIC_PURCHASING.at("ordonnance n° 2015-899, art. 4", Reading.UNVERIFIED, CHECKED);
    private static final Citation PURCHASE_2019 = StrategyTexts.PUBLIC_PURCHASING.at(
            "code de la commande publique, art. L1111-1", Reading.UNVERIFIED, CHECKED);
    private static final Citation STAKES = LegalTexts.LOI_47.at("art. 19 septies", Reading.PRIMARY, CHECKED);

    /** The greatest part of the receipts of a body for the creation of enterprises that one authority may pay in a year. */
    public static final Timeline<Share> OWN_SHARE = Timeline.of("creation-body-subsidy.share", Unit.SHARE)
            .from("2008-02-01", Share.ofPercent("50"), cgct("art. R1511-1"));

    /** The greatest part of its receipts that all public aid may make. */
    public static final Timeline<Share> PUBLIC_SHARE = Timeline.of("creation-body-subsidy.public-share", Unit.SHARE)
            .from("2008-02-01", Share.ofPercent("80"), cgct("art. R1511-1"));

    /** The missions under which a département may support bodies of the social economy. */
    public static final Timeline<Codes> MISSIONS = Timeline.of(
                    "department-solidarity-route.missions", Unit.codes(MissionBasis.class))
            .from(
                    "2016-01-01",
                    missions(basis -> true),
                    StrategyTexts.LOI_NOTRE.at("art. 94, V", Reading.UNVERIFIED, CHECKED))
            .from("2017-01-01", missions(basis -> basis != MissionBasis.EARLIER_BODY), MISSION);

    /** The kinds of authority that have a general competence. */
    public static final Timeline<Codes> GENERAL = Timeline.of(
                    "general-competence-clause.authorities", Unit.codes(AuthorityKind.class))
            .from(
                    "2014-01-29",
                    kinds(kind -> kind.is(AuthorityLevel.REGION)
                            || kind.is(AuthorityLevel.DEPARTEMENT)
                            || kind.is(AuthorityLevel.COMMUNE)),
                    CLAUSE_2014)
            .from("2015-08-08", kinds(kind -> kind.is(AuthorityLevel.COMMUNE)), CLAUSE_2015);

    private static final Fact<PlannedAid, Code> KIND = PlannedAid.AUTHORITY.then(PublicAuthority.KIND);
    private static final Fact<PlannedAid, Flag> ENTERPRISE = PlannedAid.RECIPIENT.then(AidRecipient.ENTERPRISE);
    private static final Fact<PlannedAid, Code> ACTIVITY = PlannedAid.RECIPIENT.then(AidRecipient.ACTIVITY);
    private static final Fact<PlannedAid, Flag> SCIC = PlannedAid.RECIPIENT.then(AidRecipient.SCIC);
    private static final Fact<PlannedAid, Code> FORM = PlannedAid.OPERATION.then(AidOperation.FORM);
    private static final Fact<PlannedAid, Code> OBJECT = PlannedAid.OPERATION.then(AidOperation.OBJECT);
    private static final Fact<PlannedAid, Euros> AMOUNT = PlannedAid.OPERATION.then(AidOperation.AMOUNT);
    private static final Fact<PlannedAid, Flag> OWN_NEED = PlannedAid.OPERATION.then(AidOperation.OWN_NEED);
    private static final Fact<PlannedAid, Flag> REGION_AID =
            PlannedAid.OPERATION.then(AidOperation.REGION.then(RegionSupport.REGION_AID));
    private static final Fact<PlannedAid, Flag> SCHEME_BASIS =
            PlannedAid.OPERATION.then(AidOperation.REGION.then(RegionSupport.SCHEME_BASIS));
    private static final Fact<PlannedAid, Flag> NEW_ACTIVITY = property(PropertyTerms.NEW_ACTIVITY);
    private static final Fact<PlannedAid, Flag> TO_OWNER = property(PropertyTerms.PAID_TO_OWNER);
    private static final Fact<PlannedAid, Flag> PASSED_ON = property(PropertyTerms.PASSED_ON);
    private static final Fact<PlannedAid, Flag> SOLE_OBJECT =
            PlannedAid.RECIPIENT.then(AidRecipient.CREATION_BODY.then(CreationBody.SOLE_OBJECT));
    private static final Fact<PlannedAid, Euros> RECEIPTS =
            PlannedAid.RECIPIENT.then(AidRecipient.CREATION_BODY.then(CreationBody.RECEIPTS));
    private static final Fact<PlannedAid, Euros> PUBLIC_AID =
            PlannedAid.RECIPIENT.then(AidRecipient.CREATION_BODY.then(CreationBody.PUBLIC_AID));
    private static final Fact<PlannedAid, Code> BASIS = PlannedAid.MISSION.then(OwnMission.BASIS);
    private static final Fact<PlannedAid, Flag> PUBLIC_STATED = PlannedAid.MISSION.then(OwnMission.PUBLIC_STATED);
    private static final Fact<PlannedAid, Flag> AGREEMENT = PlannedAid.ACTS.then(AidActs.REGION_AGREEMENT);
    private static final Fact<PlannedAid, Flag> DELEGATION = PlannedAid.ACTS.then(AidActs.DELEGATION);
    private static final Fact<PlannedAid, Flag> OWN_SCHEME =
            PlannedAid.ACTS.then(AidActs.EARLIER.then(EarlierConsents.OWN_SCHEME));
    private static final Fact<PlannedAid, Flag> STATE_AGREEMENT =
            PlannedAid.ACTS.then(AidActs.EARLIER.then(EarlierConsents.STATE_AGREEMENT));
    private static final Fact<PlannedAid, Flag> RECIPIENT_AGREEMENT = PlannedAid.ACTS.then(AidActs.RECIPIENT_AGREEMENT);
    private static final Fact<PlannedAid, Flag> REQUEST = PlannedAid.ACTS.then(AidActs.REQUEST);
    private static final List<Fact<PlannedAid, Flag>> FILE = List.of(
            file(CreationFile.ACCOUNTS),
            file(CreationFile.BUDGET),
            file(CreationFile.USE_REPORT),
            file(CreationFile.PLANNED_USE),
            file(CreationFile.ANNEXED));
    private static final Fact<PlannedAid, Flag> COMPATIBLE =
            PlannedAid.ACTS.then(AidActs.SCHEME.then(SchemeFit.COMPATIBLE));
    private static final Fact<PlannedAid, Flag> TAKEN_INTO_ACCOUNT =
            PlannedAid.ACTS.then(AidActs.SCHEME.then(SchemeFit.TAKEN_INTO_ACCOUNT));

    private static Fact<PlannedAid, Flag> property(Fact<PropertyTerms, Flag> fact) {
        return PlannedAid.OPERATION.then(AidOperation.PROPERTY.then(fact));
    }

    private static Fact<PlannedAid, Flag> file(Fact<CreationFile, Flag> fact) {
        return PlannedAid.ACTS.then(AidActs.FILE.then(fact));
    }

    private static final List<Code> ROUTES_KNOWN = Code.all(AidRoute.class);
    private static final List<Code> KINDS_KNOWN = Code.all(AuthorityKind.class);
    private static final List<Code> BASES_KNOWN = Code.all(MissionBasis.class);
    private static final Term<Codes> BUSINESS =
            Term.constant(Codes.of(AidRoute.OWN_COMPETENCE, AidRoute.COFINANCING, AidRoute.DELEGATION));
    private static final Term<Codes> BEFORE_2016 =
            Term.constant(Codes.of(AidRoute.OWN_COMPETENCE, AidRoute.COFINANCING));
    private static final Term<Codes> PROPERTY =
            Term.constant(Codes.of(AidRoute.PROPERTY_AID, AidRoute.PROPERTY_COFINANCING, AidRoute.PROPERTY_DELEGATION));
    private static final Term<Codes> TO_ENTERPRISES = Term.constant(Codes.of(
            AidRoute.OWN_COMPETENCE,
            AidRoute.COFINANCING,
            AidRoute.FARM_COFINANCING,
            AidRoute.DELEGATION,
            AidRoute.PROPERTY_AID,
            AidRoute.PROPERTY_COFINANCING,
            AidRoute.PROPERTY_DELEGATION));
    private static final Term<Codes> REGIONS = Term.constant(kinds(kind -> kind.is(AuthorityLevel.REGION)));
    private static final Term<Codes> DEPARTEMENTS = Term.constant(kinds(kind -> kind.is(AuthorityLevel.DEPARTEMENT)));
    private static final Term<Codes> WITH_OWN_TAX =
            Term.constant(kinds(kind -> kind.is(AuthorityLevel.COMMUNE) || kind.is(AuthorityLevel.GROUPING)));
    private static final Term<Codes> LOCAL = Term.constant(kinds(kind -> kind.is(AuthorityLevel.COMMUNE)
            || kind.is(AuthorityLevel.GROUPING)
            || kind == AuthorityKind.TERRITORIAL_BODY
            || kind == AuthorityKind.JOINT_BODY));
    private static final Term<Codes> FREE_TO_SUBSIDISE =
            Term.constant(kinds(kind -> kind.is(AuthorityLevel.REGION) || kind.metropolis()));
    private static final Term<Codes> FARM_ACTIVITIES = Term.constant(Codes.of(
            AidActivity.FISHING_COMMITTEE, AidActivity.PRODUCER_ORGANISATION, AidActivity.FARM_FOREST_FISHERY));
    private static final Term<Codes> PROPERTY_FORMS = Term.constant(
            Codes.of(AidForm.SUBSIDY, AidForm.LOAN, AidForm.REPAYABLE_ADVANCE, AidForm.REBATE, AidForm.LEASE));
    private static final Term<Code> SUBSIDY = Term.constant(Code.of(AidForm.SUBSIDY));
    private static final Term<Code> FOR_ACTIVITY = Term.constant(Code.of(AidObject.ACTIVITY));
    private static final Term<Code> FOR_PROPERTY = Term.constant(Code.of(AidObject.PROPERTY));

    /** Aid to enterprises other than for their property. */
    public static final Rule<PlannedAid> BUSINESS_AID = Rule.<PlannedAid>binding("business-aid-competence")
            .from("2007-08-22", (aid, law) -> business(aid, AidRules::beforeNotre), AID)
            .from("2016-01-01", (aid, law) -> business(aid, AidRules::sinceNotre), AID)
            .from("2022-02-23", (aid, law) -> business(aid, AidRules::sinceNotre), AID_2022)
            .reads();

    /** What a département may add for farm, forest and fishery products. Nobody has checked its first day for this library. */
    public static final Rule<PlannedAid> FARM_AID = Rule.<PlannedAid>binding("department-agri-fishery-cofinancing")
            .from("2016-01-01", (aid, law) -> farm(aid), FARM)
            .reads();

    /** Aid for business property. Of the ceilings of the time before 2016 nothing is weighed. */
    public static final Rule<PlannedAid> PROPERTY_RULE = Rule.<PlannedAid>binding("property-aid-competence")
            .from("2008-02-01", (aid, law) -> propertyBefore(aid), PROPERTY_AID)
            .from("2016-01-01", (aid, law) -> propertySince(aid), PROPERTY_AID)
            .reads();

    /** Subsidies to bodies that take part in the creation or takeover of enterprises. */
    public static final Rule<PlannedAid> CREATION_BODIES = Rule.<PlannedAid>binding("creation-body-subsidy")
            .from("2008-02-01", (aid, law) -> creation(aid, law, false), BODIES)
            .from("2016-01-01", (aid, law) -> creation(aid, law, true), BODIES)
            .reads(OWN_SHARE, PUBLIC_SHARE);

    /** The missions of a département. */
    public static final Rule<PlannedAid> SOLIDARITY = Rule.<PlannedAid>binding("department-solidarity-route")
            .from("2016-01-01", AidRules::solidarity, MISSION)
            .reads(MISSIONS);

    /** The general competence, which opens no aid to enterprises. */
    public static final Rule<PlannedAid> CLAUSE = Rule.<PlannedAid>binding("general-competence-clause")
            .from(
                    "2014-01-29",
                    (aid, law) -> only(
                            AidRoute.GENERAL_COMPETENCE,
                            aid,
                            () -> Check.all(
                                    Check.oneOf(KIND.of(aid), law.term(GENERAL)), Check.no(ENTERPRISE.of(aid)))),
                    CLAUSE_2014)
            .reads(GENERAL);

    /** A purchase in place of an aid: the authority has a need of its own met for a price. */
    public static final Rule<PlannedAid> PURCHASE = Rule.<PlannedAid>binding("public-contract-route")
            .from("2006-09-01", (aid, law) -> purchase(aid), PURCHASE_2006)
            .from("2016-04-01", (aid, law) -> purchase(aid), PURCHASE_2016)
            .from("2019-04-01", (aid, law) -> purchase(aid), PURCHASE_2019)
            .reads();

    /** A stake in place of an aid: the recipient is a SCIC; what the stake must respect is weighed as a stake. */
    public static final Rule<PlannedAid> STAKE = Rule.<PlannedAid>binding("scic-capital-route")
            .from("2001-07-18", (aid, law) -> only(AidRoute.SCIC_CAPITAL, aid, () -> Check.yes(SCIC.of(aid))), STAKES)
            .reads();

    /** How the act stands to the regional scheme. */
    public static final Rule<PlannedAid> COMPATIBILITY = Rule.<PlannedAid>binding("aid-act-compatibility")
            .from("2016-01-01", (aid, law) -> compatible(aid), SCHEME)
            .reads();

    /** The rules of the kind {@code public-aid}. */
    public static final RuleSet<PlannedAid> SET = RuleSet.of(
            "public-aid",
            PlannedAid.class,
            Words.beside(AidRules.class, PublicAuthority.class),
            BUSINESS_AID,
            FARM_AID,
            PROPERTY_RULE,
            CREATION_BODIES,
            SOLIDARITY,
            CLAUSE,
            PURCHASE,
            STAKE,
            COMPATIBILITY);

    /** The routes of a planned aid. */
    public static final Choice<PlannedAid, AidRoute> ROUTES =
            Choice.supposing("aid-route", AidRoute.class, PlannedAid::by, PlannedAid::withActsDone, SET);

    private AidRules() {}

    private static Codes kinds(Predicate<AuthorityKind> accepted) {
        return Codes.where(AuthorityKind.class, accepted);
    }

    private static Codes missions(Predicate<MissionBasis> accepted) {
        return Codes.where(
                MissionBasis.class, basis -> basis != MissionBasis.TERRITORIAL_SOLIDARITY && accepted.test(basis));
    }

    /** Asks of an aid to an enterprise on some routes, under each of them while the route is not known. */
    private static Check on(Term<Codes> routes, PlannedAid aid, Function<AidRoute, Check> asked) {
        return Check.whichever(
                PlannedAid.ROUTE.of(aid),
                ROUTES_KNOWN,
                route -> Check.when(
                        Check.oneOf(route, routes),
                        () -> Check.when(Check.yes(ENTERPRISE.of(aid)), () -> asked.apply(route(route)))));
    }

    private static AidRoute route(Term<Code> route) {
        return AidRoute.valueOf(Objects.requireNonNull(route.value()).name());
    }

    private static Check only(AidRoute route, PlannedAid aid, Supplier<Check> asked) {
        return Check.when(Check.is(PlannedAid.ROUTE.of(aid), Term.constant(Code.of(route))), asked);
    }

    private static Check business(PlannedAid aid, Function<PlannedAid, Function<AidRoute, Check>> asked) {
        return on(
                BUSINESS,
                aid,
                route -> Check.all(
                        Check.is(OBJECT.of(aid), FOR_ACTIVITY), asked.apply(aid).apply(route)));
    }

    private static Function<AidRoute, Check> beforeNotre(PlannedAid aid) {
        var kind = KIND.of(aid);
        return route -> switch (route) {
            case OWN_COMPETENCE ->
                Check.any(
                        Check.oneOf(kind, REGIONS), Check.yes(OWN_SCHEME.of(aid)), Check.yes(STATE_AGREEMENT.of(aid)));
            case COFINANCING -> Check.yes(AGREEMENT.of(aid));
            default -> Check.oneOf(Term.constant(Code.of(route)), BEFORE_2016); // no delegation yet
        };
    }

    private static Function<AidRoute, Check> sinceNotre(PlannedAid aid) {
        var kind = KIND.of(aid);
        return route -> switch (route) {
            case OWN_COMPETENCE -> Check.oneOf(kind, REGIONS);
            case COFINANCING -> Check.all(Check.oneOf(kind, LOCAL), Check.yes(AGREEMENT.of(aid)));
            default -> Check.all(Check.oneOf(kind, LOCAL), Check.yes(DELEGATION.of(aid)));
        };
    }

    private static Check farm(PlannedAid aid) {
        return only(
                AidRoute.FARM_COFINANCING,
                aid,
                () -> Check.all(
                        Check.oneOf(KIND.of(aid), DEPARTEMENTS),
                        Check.oneOf(ACTIVITY.of(aid), FARM_ACTIVITIES),
                        Check.is(FORM.of(aid), SUBSIDY),
                        Check.yes(REGION_AID.of(aid)),
                        Check.yes(SCHEME_BASIS.of(aid)),
                        Check.yes(AGREEMENT.of(aid))));
    }

    private static Check propertyBefore(PlannedAid aid) {
        return on(
                Term.constant(Codes.of(AidRoute.PROPERTY_AID)),
                aid,
                route -> Check.all(
                        Check.is(OBJECT.of(aid), FOR_PROPERTY),
                        Check.yes(NEW_ACTIVITY.of(aid)),
                        passedOn(aid),
                        Check.yes(RECIPIENT_AGREEMENT.of(aid))));
    }

    private static Check propertySince(PlannedAid aid) {
        var kind = KIND.of(aid);
        return on(PROPERTY, aid, route -> {
            var who = switch (route) {
                case PROPERTY_AID -> Check.oneOf(kind, WITH_OWN_TAX);
                case PROPERTY_COFINANCING -> Check.all(Check.oneOf(kind, REGIONS), Check.yes(AGREEMENT.of(aid)));
                default -> Check.all(Check.oneOf(kind, DEPARTEMENTS), Check.yes(DELEGATION.of(aid)));
            };
            return Check.all(
                    who,
                    Check.is(OBJECT.of(aid), FOR_PROPERTY),
                    Check.oneOf(FORM.of(aid), PROPERTY_FORMS),
                    Check.yes(NEW_ACTIVITY.of(aid)),
                    passedOn(aid),
                    Check.yes(RECIPIENT_AGREEMENT.of(aid)));
        });
    }

    private static Check passedOn(PlannedAid aid) {
        return Check.when(Check.yes(TO_OWNER.of(aid)), () -> Check.yes(PASSED_ON.of(aid)));
    }

    private static Check creation(PlannedAid aid, Law law, boolean sinceNotre) {
        return only(AidRoute.CREATION_BODY, aid, () -> {
            var parts = new ArrayList<Check>();
            if (sinceNotre) {
                parts.add(Check.whichever(
                        KIND.of(aid),
                        KINDS_KNOWN,
                        kind -> Check.any(
                                Check.oneOf(kind, FREE_TO_SUBSIDISE),
                                Check.all(Check.oneOf(kind, LOCAL), Check.yes(AGREEMENT.of(aid))))));
            }
            parts.add(Check.yes(SOLE_OBJECT.of(aid)));
            parts.add(Check.is(FORM.of(aid), SUBSIDY));
            parts.add(Check.atMost(AMOUNT.of(aid), Term.shareDown(law.term(OWN_SHARE), RECEIPTS.of(aid))));
            parts.add(Check.atMost(PUBLIC_AID.of(aid), Term.shareDown(law.term(PUBLIC_SHARE), RECEIPTS.of(aid))));
            FILE.forEach(paper -> parts.add(Check.yes(paper.of(aid))));
            return Check.all(parts.toArray(Check[]::new));
        });
    }

    private static Check solidarity(PlannedAid aid, Law law) {
        return only(
                AidRoute.OWN_MISSION,
                aid,
                () -> Check.when(
                        Check.oneOf(KIND.of(aid), DEPARTEMENTS),
                        () -> Check.all(
                                Check.yes(PUBLIC_STATED.of(aid)),
                                Check.whichever(BASIS.of(aid), BASES_KNOWN, basis -> basis(aid, basis, law)))));
    }

    private static Check basis(PlannedAid aid, Term<Code> basis, Law law) {
        return switch (MissionBasis.valueOf(
                Objects.requireNonNull(basis.value()).name())) {
            case TERRITORIAL_SOLIDARITY -> Check.no(ENTERPRISE.of(aid));
            case COMMUNE_PROJECT, RURAL_COMMERCIAL_SERVICE ->
                Check.all(Check.oneOf(basis, law.term(MISSIONS)), Check.yes(REQUEST.of(aid)));
            default -> Check.oneOf(basis, law.term(MISSIONS));
        };
    }

    private static Check purchase(PlannedAid aid) {
        return only(AidRoute.PUBLIC_CONTRACT, aid, () -> Check.yes(OWN_NEED.of(aid)));
    }

    private static Check compatible(PlannedAid aid) {
        return Check.when(
                Check.all(Check.oneOf(PlannedAid.ROUTE.of(aid), TO_ENTERPRISES), Check.yes(ENTERPRISE.of(aid))),
                () -> Check.whichever(
                        KIND.of(aid),
                        KINDS_KNOWN,
                        kind -> kind.value() != null && kind.value().equals(Code.of(AuthorityKind.GREATER_PARIS))
                                ? Check.yes(TAKEN_INTO_ACCOUNT.of(aid))
                                : Check.yes(COMPATIBLE.of(aid))));
    }
}
