package fr.ess.core.esus;

import fr.ess.core.law.BondYield;
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
import fr.ess.core.membership.EssRules;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of the approval as an enterprise of social utility, judged on the day of the decision.
 *
 * <p>Between 2 August 2014 and 1 July 2015 the act was in force and its decree was not: no condition can be told then.
 *
 * <p>Defined by the Code du travail, articles L3332-17-1 and R3332-21-1 to R3332-21-4.
 */
public final class EsusRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation DECREE = LegalTexts.DECRET_2015_719.at("art. 1", Reading.PRIMARY, CHECKED);
    private static final Citation ARTICLE = LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1", Reading.PRIMARY, CHECKED);
    private static final Citation GENERAL_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, I", Reading.PRIMARY, CHECKED);
    private static final Citation SECURITIES_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, I, 4°", Reading.PRIMARY, CHECKED);
    private static final Citation LIST_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, II", Reading.PRIMARY, CHECKED);

    /** The aims that count. */
    public static final Timeline<Codes> AIMS = Timeline.of("esus-general-eligibility.aims", Unit.codes(Aim.class))
            .from(
                    "2015-07-01",
                    Codes.of(
                            Aim.ECONOMIC_OR_SOCIAL_FRAGILITY,
                            Aim.PERSONAL_FRAGILITY,
                            Aim.SOCIAL_LINK_OR_COHESION,
                            Aim.CITIZENSHIP_EDUCATION,
                            Aim.SUSTAINABLE_TRANSITION_OR_SOLIDARITY),
                    GENERAL_ARTICLE)
            .from(
                    "2019-05-24",
                    Codes.of(
                            Aim.ECONOMIC_OR_SOCIAL_FRAGILITY,
                            Aim.PERSONAL_FRAGILITY,
                            Aim.SOCIAL_LINK_OR_COHESION,
                            Aim.CITIZENSHIP_EDUCATION,
                            Aim.SUSTAINABLE_TRANSITION_OR_SOLIDARITY,
                            Aim.CULTURAL_PROMOTION),
                    GENERAL_ARTICLE)
            .from(
                    "2025-01-01",
                    Codes.of(
                            Aim.ECONOMIC_OR_SOCIAL_FRAGILITY,
                            Aim.PERSONAL_FRAGILITY,
                            Aim.SOCIAL_LINK_OR_COHESION,
                            Aim.CITIZENSHIP_EDUCATION,
                            Aim.SUSTAINABLE_TRANSITION_OR_SOLIDARITY,
                            Aim.CULTURAL_PROMOTION,
                            Aim.HERITAGE),
                    GENERAL_ARTICLE);

    /** The aim of which the sources do not say whether it counted already. */
    public static final Timeline<Codes> DISPUTED_AIMS = Timeline.of(
                    "esus-general-eligibility.disputed-aims", Unit.codes(Aim.class))
            .from("2024-06-15", Codes.of(Aim.HERITAGE), GENERAL_ARTICLE)
            .repealed("2025-01-01");

    /** Whether the articles must state the limits of pay, beside the aim. */
    public static final Timeline<Flag> PAY_CLAUSE = Timeline.of("esus-general-eligibility.pay-clause", Unit.FLAG)
            .from("2014-08-02", Flag.YES, GENERAL_ARTICLE)
            .from("2019-05-24", Flag.NO, GENERAL_ARTICLE);

    /** Where equity securities may be traded, if there are any. */
    public static final Timeline<Codes> TRADING = Timeline.of(
                    "esus-unlisted-securities.trading", Unit.codes(Trading.class))
            .from("2015-07-01", Codes.of(Trading.NO_SECURITIES, Trading.NOT_TRADED), SECURITIES_ARTICLE)
            .from(
                    "2018-01-03",
                    Codes.of(Trading.NO_SECURITIES, Trading.NOT_TRADED, Trading.ON_A_MARKET_OF_A_PORTFOLIO_MANAGER),
                    SECURITIES_ARTICLE.as(Reading.UNVERIFIED))
            .from(
                    "2019-05-24",
                    Codes.of(Trading.NO_SECURITIES, Trading.NOT_TRADED, Trading.ON_A_MARKET_OF_A_PORTFOLIO_MANAGER),
                    SECURITIES_ARTICLE);

    /** The bodies that are approved by right. */
    public static final Timeline<Codes> LISTED = Timeline.of("esus-by-right.bodies", Unit.codes(ListedBody.class))
            .from("2015-07-01", listed(true, false), LIST_ARTICLE.as(Reading.SECONDARY))
            .from("2019-01-01", listed(false, false), LIST_ARTICLE)
            .from("2022-02-23", listed(false, true), LIST_ARTICLE);

    /** The body of which the sources do not say whether the list means it. */
    public static final Timeline<Codes> DISPUTED_BODIES = Timeline.of(
                    "esus-by-right.disputed-bodies", Unit.codes(ListedBody.class))
            .from("2024-01-01", Codes.of(ListedBody.ADAPTED_TEMPORARY_AGENCY), LIST_ARTICLE);

    /**
     * The regime in force on the day of the decision, which governs whenever the application was filed. The conditions of the
     * enterprise of social utility cannot be told while the act is in force without its decree.
     */
    static final Rule<Candidate> REGIME = Rule.<Candidate>binding("esus-applicable-regime")
            .from("2014-08-02", (candidate, law) -> gap(), ARTICLE)
            .from("2015-07-01", (candidate, law) -> under(Regime.FIRST), DECREE)
            .from("2019-05-24", (candidate, law) -> under(Regime.ACTIVITIES), ARTICLE)
            .from("2020-01-01", (candidate, law) -> under(Regime.ALTERNATIVE_AIMS), ARTICLE)
            .from("2025-01-01", (candidate, law) -> under(Regime.HERITAGE_AND_FUNDS), ARTICLE);

    private static final ImpactTest<Candidate> IMPACT = new ImpactTest<>(Candidate.IMPACT);

    /** The general way: membership, aim, impact and articles. The limits of pay and the securities are rules of their own. */
    static final Rule<Candidate> GENERAL = Rule.<Candidate>binding("esus-general-eligibility")
            .from("2015-07-01", EsusRules::general, GENERAL_ARTICLE)
            .reads(
                    AIMS,
                    DISPUTED_AIMS,
                    PAY_CLAUSE,
                    ImpactTest.SHARE,
                    ImpactTest.YEARS,
                    ImpactTest.READING,
                    ImpactTest.POINTS,
                    BondYield.HALF_YEAR);

    /** The remark on a body that pursues nothing but the support to personal fragility, which the letter of the act omits. */
    static final Rule<Candidate> FRAGILITY = Rule.<Candidate>practice("esus-personal-fragility")
            .from("2020-01-01", EsusRules::fragility, GENERAL_ARTICLE);

    /** The first way to show the impact: one of the two is enough, so that it does not bind alone. */
    static final Rule<Candidate> BY_CHARGES = Rule.<Candidate>practice("esus-impact-by-charges")
            .from("2015-07-01", (candidate, law) -> impact(candidate, true, law), ImpactTest.CHARGES_ARTICLE)
            .reads(ImpactTest.SHARE, ImpactTest.YEARS, ImpactTest.READING);

    /** The second way to show the impact: one of the two is enough, so that it does not bind alone. */
    static final Rule<Candidate> BY_RETURN = Rule.<Candidate>practice("esus-impact-by-return")
            .from("2015-07-01", (candidate, law) -> impact(candidate, false, law), ImpactTest.RETURN_ARTICLE)
            .reads(ImpactTest.YEARS, ImpactTest.POINTS, BondYield.HALF_YEAR);

    /** The securities, in either way. */
    static final Rule<Candidate> UNLISTED = Rule.<Candidate>binding("esus-unlisted-securities")
            .from(
                    "2015-07-01",
                    (candidate, law) -> Check.oneOf(Candidate.TRADING.of(candidate), law.term(TRADING)),
                    SECURITIES_ARTICLE)
            .reads(TRADING);

    /** The bodies approved by right. */
    static final Rule<Candidate> BY_RIGHT = Rule.<Candidate>binding("esus-by-right")
            .from("2015-07-01", EsusRules::byRight, LIST_ARTICLE.as(Reading.SECONDARY))
            .from("2019-05-24", EsusRules::byRight, LIST_ARTICLE)
            .reads(LISTED, DISPUTED_BODIES);

    private static final Term<Codes> WITH_CONDITIONS = Term.constant(
            Codes.of(Regime.FIRST, Regime.ACTIVITIES, Regime.ALTERNATIVE_AIMS, Regime.HERITAGE_AND_FUNDS));
    private static final Term<Code> WITHOUT_DECREE = Term.constant(Code.of(Regime.ACT_WITHOUT_DECREE));
    private static final Term<Code> GENERAL_WAY = Term.constant(Code.of(Way.GENERAL));
    private static final Term<Code> WAY_BY_RIGHT = Term.constant(Code.of(Way.BY_RIGHT));
    private static final Term<Code> PERSONAL = Term.constant(Code.of(Aim.PERSONAL_FRAGILITY));
    private static final Term<Codes> OF_TWO_CONDITIONS =
            Term.constant(Codes.of(ListedBody.PUBLIC_UTILITY_BODY, ListedBody.SHARED_LIFE_HOUSING));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Fact<Candidate, Codes> PURSUED = Candidate.MISSION.then(Mission.AIMS);
    private static final Fact<Candidate, Flag> STATE_UTILITY = Candidate.MISSION.then(Mission.STATE_UTILITY);
    private static final Fact<Candidate, Flag> STATE_PAY = Candidate.MISSION.then(Mission.STATE_PAY);
    private static final Fact<Candidate, Code> BODY = Candidate.LISTING.then(Listing.BODY);
    private static final Fact<Candidate, Flag> PROVEN = Candidate.LISTING.then(Listing.PROVEN);
    private static final Fact<Candidate, Flag> JUDGED = Candidate.LISTING.then(Listing.JUDGED);

    /** The rules of the kind {@code esus}. */
    public static final RuleSet<Candidate> SET = RuleSet.of(
            "esus",
            Candidate.class,
            Words.beside(EsusRules.class, EssRules.class),
            REGIME,
            EssRules.BY_FORM.withinGiven(Candidate.BODY),
            EssRules.PRINCIPLES.withinGiven(Candidate.BODY),
            EssRules.COMMERCIAL_COMPANY.withinGiven(Candidate.BODY),
            EssRules.SOCIAL_UTILITY.withinGiven(Candidate.BODY),
            GENERAL,
            BY_RIGHT,
            BY_CHARGES,
            BY_RETURN,
            FRAGILITY,
            PayRules.AVERAGE,
            PayRules.HIGHEST,
            UNLISTED);

    private EsusRules() {}

    private static Codes listed(boolean homeWork, boolean sharedLife) {
        var names = new ArrayList<String>();
        for (var body : ListedBody.values()) {
            var stands = switch (body) {
                case HOME_WORK_CENTRE -> homeWork;
                case SHARED_LIFE_HOUSING -> sharedLife;
                case ADAPTED_TEMPORARY_AGENCY, OTHER -> false;
                default -> true;
            };
            if (stands) {
                names.add(body.name());
            }
        }
        return new Codes("ListedBody", names);
    }

    private static Check under(Regime regime) {
        return Check.oneOf(Term.constant(Code.of(regime)), WITH_CONDITIONS);
    }

    private static Check gap() {
        return Check.when(
                Check.is(Term.constant(Code.of(Regime.ACT_WITHOUT_DECREE)), WITHOUT_DECREE),
                Check.unknown("esus-applicable-regime", Term.Cause.NOT_PUBLISHED));
    }

    private static Check inGeneralWay(Candidate candidate) {
        return Check.is(Candidate.WAY.of(candidate), GENERAL_WAY);
    }

    /** Adds the declared membership; where the file holds its facts, the rules on them stand beside these. */
    private static void addMembership(Candidate candidate, List<Check> parts) {
        if (candidate.body() == null) {
            parts.add(Check.yes(Candidate.SOCIAL_ECONOMY.of(candidate)));
        }
    }

    private static Check general(Candidate candidate, Law law) {
        return Check.when(inGeneralWay(candidate), () -> {
            var parts = new ArrayList<Check>();
            addMembership(candidate, parts);
            parts.add(aims(candidate, law));
            parts.add(IMPACT.either(candidate, law));
            for (var clause : clauses(law)) {
                parts.add(Check.yes((clause == Mission.STATE_PAY ? STATE_PAY : STATE_UTILITY).of(candidate)));
            }
            return new Check.AllOf(parts);
        });
    }

    /** Returns the clauses that the articles must hold in the general way; none while the law cannot be told. */
    static List<Fact<Mission, Flag>> clauses(Law law) {
        if (law.find(AIMS).isEmpty()) {
            return List.of();
        }
        var pay = law.find(PAY_CLAUSE).filter(asked -> asked.value().value()).isPresent();
        return pay ? List.of(Mission.STATE_UTILITY, Mission.STATE_PAY) : List.of(Mission.STATE_UTILITY);
    }

    private static Check aims(Candidate candidate, Law law) {
        var pursued = PURSUED.of(candidate);
        var known = pursued.value();
        if (known == null || known.names().isEmpty()) {
            return new Check.Condition(pursued, law.term(AIMS));
        }
        var ways = new ArrayList<Check>();
        var disputed = law.find(DISPUTED_AIMS);
        for (var name : known.names()) {
            var aim = new Code(known.list(), name);
            ways.add(Check.oneOf(new Term.Given<>(PURSUED.path(), aim), law.term(AIMS)));
            if (disputed.isPresent() && disputed.get().value().contains(aim)) {
                ways.add(Check.unknown(DISPUTED_AIMS.id(), Term.Cause.CONTESTED_LAW));
            }
        }
        return new Check.AnyOf(ways);
    }

    private static Check fragility(Candidate candidate, Law law) {
        var pursued = PURSUED.of(candidate);
        var known = pursued.value();
        return Check.when(
                Check.all(inGeneralWay(candidate), Check.holds(pursued, PERSONAL)),
                known == null
                        ? new Check.Unknown((Term.Absent<?>) pursued)
                        : Check.moreThan(
                                new Term.Given<>(
                                        PURSUED.path(), Count.of(known.names().size())),
                                ONE));
    }

    private static Check impact(Candidate candidate, boolean byCharges, Law law) {
        return Check.when(
                inGeneralWay(candidate),
                () -> byCharges ? IMPACT.byCharges(candidate, law) : IMPACT.byReturn(candidate, law));
    }

    private static Check byRight(Candidate candidate, Law law) {
        return Check.when(Check.is(Candidate.WAY.of(candidate), WAY_BY_RIGHT), () -> {
            var body = BODY.of(candidate);
            var known = body.value();
            var onList = Check.oneOf(body, law.term(LISTED));
            var disputed = law.find(DISPUTED_BODIES);
            var parts = new ArrayList<Check>();
            parts.add(
                    known != null
                                    && disputed.isPresent()
                                    && disputed.get().value().contains(known)
                            ? Check.any(onList, Check.unknown(DISPUTED_BODIES.id(), Term.Cause.CONTESTED_LAW))
                            : onList);
            parts.add(Check.yes(PROVEN.of(candidate)));
            addMembership(candidate, parts);
            parts.add(Check.when(Check.oneOf(body, OF_TWO_CONDITIONS), Check.yes(JUDGED.of(candidate))));
            return new Check.AllOf(parts);
        });
    }
}
