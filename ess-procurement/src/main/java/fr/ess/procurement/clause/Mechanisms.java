package fr.ess.procurement.clause;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import fr.ess.procurement.reserved.ReservedRules;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Which mechanism fits a purchase: condition, criterion, object, or a reservation.
 *
 * <p>A mechanism is open when the law of the day of the consultation knows it for that type of contract and the purchase is of the kind
 * that it asks for; what remains is to write it into the contract. The candidates of a reservation are weighed by its own rule.
 */
public final class Mechanisms {

    private static final String CODE_2006 = "2006-09-01";
    private static final String ORDINANCE = "2016-04-01";
    private static final String CODE = "2019-04-01";

    private static Citation cmp(String article) {
        return ProcurementTexts.CODE_2006.at(article, Reading.SECONDARY, "2026-11-23");
    }

    private static Citation ordinance(String article, Reading reading) {
        return ProcurementTexts.ORDONNANCE_2015_899.at(article, reading, "2026-11-23");
    }

    private static Citation code(String article) {
        return ProcurementTexts.CODE.at(article, Reading.PRIMARY, "2026-11-23");
    }

    private static final Citation ARTICLE_28 =
            ProcurementTexts.DECRET_2016_360.at("art. 28", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation SOCIAL_SERVICES = code("art. L2123-1, 2°, R2123-1, 3°");

    private static final Fact<Purchase, Day> LAUNCHED_ON = Purchase.CONTRACT.then(Contract.LAUNCHED_ON);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Code> SUBJECT = Purchase.CONTRACT.then(Contract.SUBJECT);
    private static final Fact<Purchase, Codes> MECHANISMS = Purchase.CONTRACT.then(Contract.MECHANISMS);
    private static final Fact<Purchase, Code> PROCEDURE = Purchase.CONTRACT.then(Contract.NEED.then(Need.PROCEDURE));
    private static final Fact<Purchase, Flag> ANNOUNCED =
            Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.ANNOUNCED));
    private static final Fact<Purchase, Flag> INCLUDED =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.SOCIAL.then(SocialTerms.INCLUDED)));
    private static final Fact<Purchase, Flag> ENVIRONMENTAL =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.ENVIRONMENTAL));
    private static final Many<Purchase, Criterion> CRITERIA =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.AWARD.then(AwardTerms.CRITERIA)));
    private static final Many.Each<Criterion, Flag> OF_THE_ENVIRONMENT = CRITERIA.each(Criterion.ENVIRONMENTAL);
    private static final Many.Each<Criterion, Flag> SOCIAL = CRITERIA.each(Criterion.SOCIAL);
    private static final Term<Code> PUBLIC_CONTRACT = Term.constant(Code.of(ContractType.PUBLIC_CONTRACT));

    /** The law knows the mechanism. */
    static final Rule<Purchase> LEGAL_BASIS = Rule.<Purchase>binding("mechanism-legal-basis")
            .from(CODE_2006, Mechanisms::legalBasis, cmp("art. 5, 14, 15, 30, 53"))
            .from(ORDINANCE, Mechanisms::legalBasis, ordinance("art. 30, 36, 37, 38, 52", Reading.SECONDARY))
            .from(
                    CODE,
                    Mechanisms::legalBasis,
                    code("art. L2111-1, L2112-2, L2113-12, L2113-13, L2113-13-1, L2113-15, L2113-16, L2152-7"))
            .reads(Arrays.stream(Mechanism.values())
                    .flatMap(mechanism -> mechanism.figures().stream())
                    .distinct()
                    .toArray(Timeline<?>[]::new))
            .keyedOn(LAUNCHED_ON);

    /** Integration is bought as a social service. */
    static final Rule<Purchase> INTEGRATION_SERVICE = Rule.<Purchase>binding("mechanism-object")
            .from(CODE_2006, Mechanisms::socialService, cmp("art. 30"))
            .from(ORDINANCE, Mechanisms::socialService, ARTICLE_28)
            .from(CODE, Mechanisms::socialService, SOCIAL_SERVICES)
            .keyedOn(LAUNCHED_ON);

    /** An adapted procedure for integration as the object. */
    static final Rule<Purchase> ADAPTED_PROCEDURE = Rule.<Purchase>binding("mechanism-object-procedure")
            .from(CODE_2006, Mechanisms::adapted, cmp("art. 30"))
            .from(ORDINANCE, Mechanisms::adapted, ARTICLE_28)
            .from(CODE, Mechanisms::adapted, SOCIAL_SERVICES)
            .keyedOn(LAUNCHED_ON);

    /** A reservation is told in the notice. */
    static final Rule<Purchase> NOTICE = Rule.<Purchase>binding("mechanism-reserved-notice")
            .from(CODE_2006, Mechanisms::announced, cmp("art. 15").as(Reading.UNVERIFIED))
            .from(ORDINANCE, Mechanisms::announced, ordinance("art. 36, 37", Reading.UNVERIFIED))
            .from(
                    CODE,
                    Mechanisms::announced,
                    code("art. L2113-12, L2113-13, L2113-13-1, L2113-15, L2113-16, R2113-7, R2113-8"))
            .keyedOn(LAUNCHED_ON);

    /** Conditions of performance are written. */
    static final Rule<Purchase> CONDITIONS = Rule.<Purchase>binding("mechanism-clause-written")
            .from(CODE_2006, Mechanisms::conditions, cmp("art. 14"))
            .from(ORDINANCE, Mechanisms::conditions, ordinance("art. 38", Reading.PRIMARY))
            .from(CODE, Mechanisms::conditions, code("art. L2112-2"))
            .keyedOn(LAUNCHED_ON);

    /** A social or environmental criterion is among the others. */
    static final Rule<Purchase> CRITERION = Rule.<Purchase>binding("mechanism-criterion-written")
            .from(CODE_2006, Mechanisms::criterion, cmp("art. 53"))
            .from(ORDINANCE, Mechanisms::criterion, ordinance("art. 52", Reading.SECONDARY))
            .from(CODE, Mechanisms::criterion, code("art. L2152-7, R2152-7"))
            .keyedOn(LAUNCHED_ON);

    private static final Words WORDS = Words.beside(Mechanisms.class, ReservedRules.class, Purchase.class);

    /** The choice: what each mechanism needs is weighed, and what remains to be written. */
    public static final Choice<Purchase, Mechanism> CHOICE = Choice.of(
            "mechanism",
            Mechanism.class,
            (purchase, way) ->
                    new Purchase(purchase.buyer(), purchase.contract().by(way)),
            RuleSet.of(
                    "mechanism-gate",
                    Purchase.class,
                    WORDS,
                    LEGAL_BASIS,
                    INTEGRATION_SERVICE,
                    ReservedRules.ESS_CONTRACT),
            RuleSet.of("mechanism-steps", Purchase.class, WORDS, CONDITIONS, CRITERION, ADAPTED_PROCEDURE, NOTICE));

    private Mechanisms() {}

    private static Check chosen(Purchase purchase, Mechanism mechanism) {
        return Check.holds(MECHANISMS.of(purchase), Term.constant(Code.of(mechanism)));
    }

    private static Check legalBasis(Purchase purchase, Law law) {
        var parts = new ArrayList<Check>();
        for (var mechanism : Mechanism.values()) {
            var chosen = chosen(purchase, mechanism);
            if (chosen.verdict() != Verdict.BREACHED) {
                parts.add(Check.when(chosen, () -> mechanism.basis(TYPE.of(purchase), law)));
            }
        }
        return new Check.AllOf(parts);
    }

    private static Check socialService(Purchase purchase, Law law) {
        return Check.when(
                chosen(purchase, Mechanism.OBJECT),
                Check.all(
                        Check.is(TYPE.of(purchase), PUBLIC_CONTRACT),
                        Check.is(SUBJECT.of(purchase), Term.constant(Code.of(Subject.SOCIAL_SERVICES)))));
    }

    private static Check adapted(Purchase purchase, Law law) {
        return Check.when(
                chosen(purchase, Mechanism.OBJECT),
                Check.is(PROCEDURE.of(purchase), Term.constant(Code.of(Procedure.ADAPTED))));
    }

    private static Check announced(Purchase purchase, Law law) {
        return Check.when(
                Check.any(Arrays.stream(Mechanism.values())
                        .filter(Mechanism::reserves)
                        .map(each -> chosen(purchase, each))
                        .toArray(Check[]::new)),
                Check.yes(ANNOUNCED.of(purchase)));
    }

    private static Check conditions(Purchase purchase, Law law) {
        return Check.when(
                chosen(purchase, Mechanism.CLAUSE),
                Check.any(Check.yes(INCLUDED.of(purchase)), Check.yes(ENVIRONMENTAL.of(purchase))));
    }

    private static Check criterion(Purchase purchase, Law law) {
        return Check.when(chosen(purchase, Mechanism.CRITERION), () -> socialOrEnvironmental(purchase));
    }

    private static Check socialOrEnvironmental(Purchase purchase) {
        var criteria = CRITERIA.read(purchase);
        if (criteria == null) {
            return new Check.Unknown(CRITERIA.absent());
        }
        var parts = new ArrayList<Check>();
        for (var i = 0; i < criteria.size(); i++) {
            parts.add(Check.yes(SOCIAL.of(criteria.get(i), i)));
            parts.add(Check.yes(OF_THE_ENVIRONMENT.of(criteria.get(i), i)));
        }
        return parts.isEmpty() ? Check.yes(Term.constant(Flag.NO)) : new Check.AnyOf(parts);
    }
}
