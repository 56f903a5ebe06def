package fr.ess.procurement.clause;

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
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.AuctionBasis;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.CriterionKind;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.SocialException;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import fr.ess.procurement.threshold.EuropeanThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Social and environmental conditions of performance, and criteria of award.
 *
 * <p>They were free until August 2026. The decree makes the environmental criterion a duty from 21 August, the act that criterion and
 * the conditions from 22 August: a consultation launched on the 21st owes the one and not yet the others. Every rule is keyed on the
 * day on which the consultation is launched. The texts were read as they stood in December 2025, with these drafts to come; that they
 * came into force is known from secondary sources.
 *
 * <p>Contracts of defence or security owe none of this. Nor do concessions of defence or security owe environmental conditions;
 * whether they owe social ones and the environmental criterion was not read, and is left open.
 *
 * <p>Before August 2026 a contract awarded on several criteria already had the price or the cost among them.
 *
 * <p>Defined by the code of public procurement, articles L2111-2, L2112-2, L2112-2-1, L2152-7, L3111-2, L3114-2, L3114-2-1, L3124-5,
 * L3131-5, R2152-7, R2162-57, R3124-4 and R3131-3.
 */
public final class ClauseRules {

    private static final String CHECKED = "2026-11-23";
    private static final String DECREE = "2026-08-21";
    private static final String ACT = "2026-08-22";

    private static Citation code(String article, Reading reading) {
        return of(ProcurementTexts.CODE, article, reading);
    }

    private static Citation of(LegalText text, String article, Reading reading) {
        return text.at(article, reading, CHECKED);
    }

    private static final Citation SOCIAL_ARTICLE = code("art. L2112-2-1, L3114-2-1", Reading.SECONDARY);
    private static final Citation ENVIRONMENT_ARTICLE = code("art. L2112-2, L3114-2", Reading.SECONDARY);
    private static final Citation CRITERION_DECREE = code("art. R2152-7, R3124-4", Reading.SECONDARY);
    private static final Citation CRITERION_ACT = code("art. L2152-7, R2152-7, L3124-5, R3124-4", Reading.SECONDARY);
    private static final Citation AUCTION_ARTICLE = code("art. R2162-57", Reading.SECONDARY);
    private static final Citation SPECIFICATIONS_ARTICLE = code("art. L2111-2, L3111-2", Reading.SECONDARY);
    private static final Citation REPORT_DECREE = code("art. R3131-3, 3°", Reading.SECONDARY);
    private static final Citation REPORT_ACT = code("art. L3131-5, R3131-3, 3°", Reading.SECONDARY);

    /** The grounds on which a public contract may leave social conditions out. */
    public static final Timeline<Codes> EXCEPTIONS = Timeline.of(
                    "social-clause-above-eu-threshold.exceptions", Unit.codes(SocialException.class))
            .from(
                    ACT,
                    Codes.of(
                            SocialException.AVAILABLE_SOLUTION,
                            SocialException.NO_LINK,
                            SocialException.COMPETITION_OR_DIFFICULTY,
                            SocialException.SHORT_WORKS),
                    code("art. L2112-2-1", Reading.SECONDARY));

    /** The same for a concession. */
    public static final Timeline<Codes> EXCEPTIONS_OF_CONCESSION = Timeline.of(
                    "social-clause-above-eu-threshold.exceptions-concession", Unit.codes(SocialException.class))
            .from(
                    ACT,
                    Codes.of(SocialException.NO_LINK, SocialException.COMPETITION_OR_DIFFICULTY),
                    code("art. L3114-2-1", Reading.SECONDARY));

    /** How long works last that may not leave social conditions out as short ones. */
    public static final Timeline<Months> SHORT_WORKS = Timeline.of(
                    "social-clause-above-eu-threshold.short-works", Unit.MONTHS)
            .from(ACT, Months.of(6), code("art. L2112-2-1, 4°", Reading.SECONDARY));

    /** From which threshold social and other specific services owe social conditions. */
    public static final Timeline<SocialThreshold> OF_SOCIAL_SERVICES = Timeline.of(
                    "social-clause-above-eu-threshold.social-services", Unit.option(SocialThreshold.class))
            .from(ACT, SocialThreshold.OF_THEIR_OWN, code("art. L2112-2-1, R2131-14, R2131-15", Reading.UNVERIFIED));

    /** The types of contract whose technical specifications owe sustainable development: of defence and security nothing was read. */
    public static final Timeline<Codes> SPECIFIED = Timeline.of(
                    "sustainable-specifications.types", Unit.codes(ContractType.class))
            .from(ACT, Codes.of(ContractType.PUBLIC_CONTRACT, ContractType.CONCESSION), SPECIFICATIONS_ARTICLE);

    private static final String OF_DEFENCE_CONCESSION = "clause.defence-concession";

    private static final Fact<Purchase, Day> LAUNCHED_ON = Purchase.CONTRACT.then(Contract.LAUNCHED_ON);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Euros> VALUE = Purchase.CONTRACT.then(Contract.NEED.then(Need.VALUE));
    private static final Fact<Purchase, Code> PROCEDURE = Purchase.CONTRACT.then(Contract.NEED.then(Need.PROCEDURE));
    private static final Fact<Purchase, Months> MONTHS =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.DURATION_MONTHS));
    private static final Fact<Purchase, Flag> INCLUDED =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.SOCIAL.then(SocialTerms.INCLUDED)));
    private static final Fact<Purchase, Code> EXCEPTION =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.SOCIAL.then(SocialTerms.EXCEPTION)));
    private static final Fact<Purchase, Flag> REASONS =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.SOCIAL.then(SocialTerms.REASONS_RECORDED)));
    private static final Fact<Purchase, Flag> ENVIRONMENTAL =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.ENVIRONMENTAL));
    private static final Fact<Purchase, Flag> REPORT =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.REPORT_TELLS_MEASURES));
    private static final Fact<Purchase, Flag> SPECIFICATIONS =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.SPECIFICATIONS));
    private static final Fact<Purchase, Flag> STANDARDISED =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.AWARD.then(AwardTerms.STANDARDISED)));
    private static final Fact<Purchase, Code> AUCTION =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.AWARD.then(AwardTerms.AUCTION)));
    private static final Many<Purchase, Criterion> CRITERIA =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.AWARD.then(AwardTerms.CRITERIA)));
    private static final Many.Each<Criterion, Code> KIND = CRITERIA.each(Criterion.KIND);
    private static final Many.Each<Criterion, Flag> OF_THE_ENVIRONMENT = CRITERIA.each(Criterion.ENVIRONMENTAL);

    private static final List<Code> TYPES = Code.all(ContractType.class);
    private static final List<Code> GROUNDS = Code.all(SocialException.class);
    private static final List<Code> AUCTIONS = Code.all(AuctionBasis.class);
    private static final Term<Code> PUBLIC_CONTRACT = Term.constant(Code.of(ContractType.PUBLIC_CONTRACT));
    private static final Term<Codes> CONCESSIONS = Term.constant(ContractType.CONCESSIONS);
    private static final Term<Codes> NOT_DEFENCE =
            Term.constant(Codes.of(ContractType.PUBLIC_CONTRACT, ContractType.CONCESSION));
    private static final Term<Codes> WITH_COMPETITION = Term.constant(Codes.of(Procedure.FORMAL, Procedure.ADAPTED));
    private static final Term<Codes> COSTS = Term.constant(Codes.of(CriterionKind.COST, CriterionKind.GLOBAL_COST));
    private static final Term<Codes> PRICE_OR_COST =
            Term.constant(Codes.of(CriterionKind.PRICE, CriterionKind.COST, CriterionKind.GLOBAL_COST));
    private static final List<Code> KINDS = Code.all(CriterionKind.class);
    private static final Term<Codes> HELD = Term.constant(Codes.of(AuctionBasis.PRICE_ALONE, AuctionBasis.SEVERAL));
    private static final Term<Code> ON_SEVERAL = Term.constant(Code.of(AuctionBasis.SEVERAL));
    private static final Term<Code> GLOBAL_COST = Term.constant(Code.of(CriterionKind.GLOBAL_COST));
    private static final Term<Count> ONE = Term.constant(Count.of(1));

    /** Social conditions from the European threshold on. */
    public static final Rule<Purchase> SOCIAL = Rule.<Purchase>binding("social-clause-above-eu-threshold")
            .from(ACT, ClauseRules::social, SOCIAL_ARTICLE)
            .reads(
                    EuropeanThreshold.CENTRAL,
                    EuropeanThreshold.AUTHORITY,
                    EuropeanThreshold.ENTITY,
                    EuropeanThreshold.WORKS,
                    EuropeanThreshold.SOCIAL_SERVICES,
                    EuropeanThreshold.SOCIAL_SERVICES_ENTITY,
                    EXCEPTIONS,
                    EXCEPTIONS_OF_CONCESSION,
                    SHORT_WORKS,
                    OF_SOCIAL_SERVICES)
            .keyedOn(LAUNCHED_ON);

    /** Environmental conditions in every contract. */
    public static final Rule<Purchase> ENVIRONMENT = Rule.<Purchase>binding("environment-clause")
            .from(ACT, ClauseRules::environment, ENVIRONMENT_ARTICLE)
            .keyedOn(LAUNCHED_ON);

    /** The criteria of award, and one of them environmental since August 2026. */
    public static final Rule<Purchase> CRITERION = Rule.<Purchase>binding("environment-criterion")
            .from(
                    "2016-04-01",
                    ClauseRules::freeCriteria,
                    of(ProcurementTexts.DECRET_2016_360, "art. 62", Reading.UNVERIFIED))
            .from("2019-04-01", ClauseRules::freeCriteria, code("art. R2152-7", Reading.PRIMARY))
            .from("2023-10-25", ClauseRules::freeCriteria, code("art. L2152-7, R2152-7", Reading.PRIMARY))
            .from(DECREE, ClauseRules::environmentalCriterion, CRITERION_DECREE)
            .from(ACT, ClauseRules::environmentalCriterion, CRITERION_ACT)
            .keyedOn(LAUNCHED_ON);

    /** On 21 August 2026 the criterion is due and the conditions are not yet: a remark on those that a prudent buyer has. */
    public static final Rule<Purchase> TRANSITION_DAY = Rule.<Purchase>practice("environment-transition-day")
            .from(DECREE, ClauseRules::environment, ENVIRONMENT_ARTICLE)
            .repealed(ACT)
            .keyedOn(LAUNCHED_ON);

    /** No electronic auction on the price alone. */
    public static final Rule<Purchase> ELECTRONIC_AUCTION = Rule.<Purchase>binding("electronic-auction-not-on-price")
            .from(DECREE, ClauseRules::auction, AUCTION_ARTICLE)
            .keyedOn(LAUNCHED_ON);

    /** The yearly report of a concession. */
    public static final Rule<Purchase> CONCESSION_REPORT = Rule.<Purchase>binding("concession-report-measures")
            .from(DECREE, ClauseRules::report, REPORT_DECREE)
            .from(ACT, ClauseRules::report, REPORT_ACT)
            .keyedOn(LAUNCHED_ON);

    /** Technical specifications that take account of sustainable development. */
    public static final Rule<Purchase> SUSTAINABLE = Rule.<Purchase>binding("sustainable-specifications")
            .from(
                    ACT,
                    (purchase, law) -> Check.when(
                            Check.oneOf(TYPE.of(purchase), law.term(SPECIFIED)),
                            Check.yes(SPECIFICATIONS.of(purchase))),
                    SPECIFICATIONS_ARTICLE)
            .reads(SPECIFIED)
            .keyedOn(LAUNCHED_ON);

    private ClauseRules() {}

    // social conditions

    private static Check social(Purchase purchase, Law law) {
        return EuropeanThreshold.asked(
                purchase,
                law,
                column -> Check.when(
                        Check.all(notDefence(column.type()), Check.atLeast(VALUE.of(purchase), threshold(column, law))),
                        () -> Check.any(
                                Check.yes(INCLUDED.of(purchase)),
                                Check.whichever(
                                        EXCEPTION.of(purchase),
                                        GROUNDS,
                                        ground -> excepted(purchase, column, ground, law)))));
    }

    /** Weighs whether a contract is none of defence or security; for a concession of these that is open. */
    private static Check notDefence(Term<Code> type) {
        return EuropeanThreshold.is(type, ContractType.DEFENCE_CONCESSION)
                ? Check.unknown(OF_DEFENCE_CONCESSION, Term.Cause.CONTESTED_LAW)
                : Check.oneOf(type, NOT_DEFENCE);
    }

    private static Term<Euros> threshold(EuropeanThreshold.Column column, Law law) {
        return column.social()
                        && law.find(OF_SOCIAL_SERVICES)
                                .map(Dated::value)
                                .filter(SocialThreshold.OF_OTHER_SERVICES::equals)
                                .isPresent()
                ? column.ordinary()
                : column.limit();
    }

    private static Check excepted(Purchase purchase, EuropeanThreshold.Column column, Term<Code> ground, Law law) {
        var known = Check.oneOf(
                ground, law.term(ContractType.concedes(column.type().value()) ? EXCEPTIONS_OF_CONCESSION : EXCEPTIONS));
        var recorded = Check.yes(REASONS.of(purchase));
        return EuropeanThreshold.is(ground, SocialException.SHORT_WORKS)
                ? Check.all(
                        known,
                        Check.is(column.subject(), Term.constant(Code.of(Subject.WORKS))),
                        Check.lessThan(MONTHS.of(purchase), law.term(SHORT_WORKS)),
                        recorded)
                : Check.all(known, recorded);
    }

    // the environment

    private static Check environment(Purchase purchase, Law law) {
        return Check.when(Check.oneOf(TYPE.of(purchase), NOT_DEFENCE), Check.yes(ENVIRONMENTAL.of(purchase)));
    }

    private static Check freeCriteria(Purchase purchase, Law law) {
        return Check.when(
                Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                () -> byCriteria(purchase, criteria -> {
                    if (criteria.isEmpty()) {
                        return atLeastOne(purchase);
                    }
                    if (criteria.size() > 1) {
                        return priceOrCost(criteria);
                    }
                    return Check.whichever(
                            KIND.of(criteria.get(0), 0),
                            KINDS,
                            kind -> EuropeanThreshold.is(kind, CriterionKind.PRICE)
                                    ? Check.yes(STANDARDISED.of(purchase))
                                    : Check.oneOf(kind, COSTS));
                }));
    }

    private static Check environmentalCriterion(Purchase purchase, Law law) {
        return Check.whichever(
                TYPE.of(purchase),
                TYPES,
                type -> Check.when(
                        notDefence(type),
                        () -> byCriteria(
                                purchase,
                                criteria -> ContractType.concedes(type.value())
                                        ? environmental(criteria)
                                        : criteria.size() == 1
                                                ? Check.all(
                                                        Check.is(KIND.of(criteria.get(0), 0), GLOBAL_COST),
                                                        environmental(criteria))
                                                : Check.all(
                                                        atLeastOne(purchase),
                                                        priceOrCost(criteria),
                                                        environmental(criteria)))));
    }

    /** Weighs the criteria of a contract that is put up for competition; what is awarded without competition has none. */
    private static Check byCriteria(Purchase purchase, Function<List<Criterion>, Check> asked) {
        return Check.when(Check.oneOf(PROCEDURE.of(purchase), WITH_COMPETITION), () -> {
            var criteria = CRITERIA.read(purchase);
            return criteria == null ? new Check.Unknown(CRITERIA.absent()) : asked.apply(criteria);
        });
    }

    private static Check atLeastOne(Purchase purchase) {
        return Check.atLeast(CRITERIA.count(purchase), ONE);
    }

    private static Check environmental(List<Criterion> criteria) {
        var parts = new ArrayList<Check>();
        for (var i = 0; i < criteria.size(); i++) {
            parts.add(Check.yes(OF_THE_ENVIRONMENT.of(criteria.get(i), i)));
        }
        return parts.isEmpty() ? Check.yes(Term.constant(Flag.NO)) : new Check.AnyOf(parts);
    }

    private static Check priceOrCost(List<Criterion> criteria) {
        var parts = new ArrayList<Check>();
        for (var i = 0; i < criteria.size(); i++) {
            parts.add(Check.oneOf(KIND.of(criteria.get(i), i), PRICE_OR_COST));
        }
        return new Check.AnyOf(parts);
    }

    // other effects

    private static Check auction(Purchase purchase, Law law) {
        return Check.when(
                Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                () -> Check.whichever(
                        AUCTION.of(purchase),
                        AUCTIONS,
                        auction -> Check.when(Check.oneOf(auction, HELD), Check.is(auction, ON_SEVERAL))));
    }

    private static Check report(Purchase purchase, Law law) {
        return Check.when(Check.oneOf(TYPE.of(purchase), CONCESSIONS), Check.yes(REPORT.of(purchase)));
    }
}
