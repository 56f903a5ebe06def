package fr.ess.procurement.reserved;

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
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.CandidateKind;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.PastAward;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.ReservedCandidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reserved contracts ("marchés réservés"), under four heads: disability, integration, prison, social and solidarity economy.
 *
 * <p>A reservation has a legal basis that day for that type of contract, is told in the notice, and goes to a candidate of its head.
 * Under the first three heads at least half of the workers are in the category of the head; under the last, the contract is for listed
 * services alone, lasts three years at most, and goes to an enterprise that had none on that ground in the three years before. Every
 * rule is keyed on the day on which the consultation is launched; the three years run to the day of the award.
 *
 * <p>Defined by the code of public procurement, articles L2113-12 to L2113-16, R2113-7, R2113-8, L3113-1 to L3113-3 and R3113-1.
 */
public final class ReservedRules {

    private static final String CHECKED = "2026-11-23";
    private static final String CODE_2006 = "2006-09-01";
    private static final String ORDINANCE = "2016-04-01";
    private static final String CODE = "2019-04-01";
    private static final String PRISON = "2022-10-21";
    private static final String AT_LEAST_HALF = "2022-12-30";

    private static Citation code(String article) {
        return of(ProcurementTexts.CODE, article, Reading.PRIMARY);
    }

    private static Citation of(LegalText text, String article, Reading reading) {
        return text.at(article, reading, CHECKED);
    }

    private static final Citation ARTICLE_15 = of(ProcurementTexts.CODE_2006, "art. 15", Reading.UNVERIFIED);
    private static final Citation ORDINANCE_36 = of(ProcurementTexts.ORDONNANCE_2015_899, "art. 36", Reading.SECONDARY);
    private static final Citation ORDINANCE_36_III =
            of(ProcurementTexts.ORDONNANCE_2015_899, "art. 36, III", Reading.UNVERIFIED);
    private static final Citation ORDINANCE_37 = of(ProcurementTexts.ORDONNANCE_2015_899, "art. 37", Reading.SECONDARY);
    private static final Citation SHARE_ARTICLE = code("art. R2113-7, R3113-1");
    private static final Citation ESS_ARTICLE = code("art. L2113-15, L2113-16, R2113-8");
    private static final Citation COMBINATION = code("art. L2113-14, L3113-3");

    /** The least share of disabled workers; until 2016-03-31 there had to be more. */
    public static final Timeline<Share> DISABLED = Timeline.of("reserved-disability.share", Unit.SHARE)
            .from(CODE_2006, Share.of(1, 2), ARTICLE_15)
            .from(ORDINANCE, Share.of(1, 2), of(ProcurementTexts.DECRET_2016_360, "art. 13", Reading.UNVERIFIED))
            .from(CODE, Share.of(1, 2), SHARE_ARTICLE);

    /** The least share of disadvantaged workers. */
    public static final Timeline<Share> DISADVANTAGED = Timeline.of("reserved-integration.share", Unit.SHARE)
            .from(ORDINANCE, Share.of(1, 2), of(ProcurementTexts.DECRET_2016_360, "art. 13", Reading.SECONDARY))
            .from(CODE, Share.of(1, 2), SHARE_ARTICLE);

    /** The least share of detained workers. */
    public static final Timeline<Share> DETAINED =
            Timeline.of("reserved-prison.share", Unit.SHARE).from(AT_LEAST_HALF, Share.of(1, 2), SHARE_ARTICLE);

    /** How many of the heads of disability and integration a contract or lot may have at once. */
    public static final Timeline<Count> HEADS = Timeline.of("reserved-combination.heads", Unit.COUNT)
            .from(ORDINANCE, Count.of(1), ORDINANCE_36_III)
            .from(CODE, Count.of(1), COMBINATION)
            .from("2020-12-09", Count.of(2), code("art. L2113-14"));

    /** The same for a concession. */
    public static final Timeline<Count> HEADS_OF_CONCESSION = Timeline.of(
                    "reserved-combination.heads-concession", Unit.COUNT)
            .from(CODE, Count.of(1), code("art. L3113-3"));

    /** The longest that a contract reserved to the social economy lasts. */
    public static final Timeline<Months> DURATION = Timeline.of("reserved-ess.duration", Unit.MONTHS)
            .from(ORDINANCE, Months.of(36), ORDINANCE_37)
            .from(CODE, Months.of(36), ESS_ARTICLE);

    /** How long an award on that ground bars from another. */
    public static final Timeline<Months> EXCLUSION = Timeline.of("reserved-ess.exclusion", Unit.MONTHS)
            .from(ORDINANCE, Months.of(36), ORDINANCE_37)
            .from(CODE, Months.of(36), ESS_ARTICLE);

    /** Whose earlier award bars: the code does not say whether that of the same buyer alone. */
    public static final Timeline<EssReading> EARLIER_AWARD = Timeline.of(
                    "reserved-ess.earlier-award", Unit.option(EssReading.class))
            .from(ORDINANCE, EssReading.DIRECTIVE_SAME_BUYER, ESS_ARTICLE.as(Reading.UNVERIFIED));

    /** Which list says what services may be reserved to the social economy. */
    public static final Timeline<ServicesList> SERVICES_LIST = Timeline.of(
                    "reserved-ess.services", Unit.option(ServicesList.class))
            .from(ORDINANCE, ServicesList.DIRECTIVE_ARTICLE_77, ESS_ARTICLE.as(Reading.SECONDARY));

    private static final Fact<Purchase, Day> LAUNCHED_ON = Purchase.CONTRACT.then(Contract.LAUNCHED_ON);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Codes> MECHANISMS = Purchase.CONTRACT.then(Contract.MECHANISMS);
    private static final Fact<Purchase, Code> BUYER_KIND = Purchase.BUYER.then(Buyer.KIND);
    private static final Fact<Purchase, Code> BUYER_CATEGORY = Purchase.BUYER.then(Buyer.CATEGORY);
    private static final Fact<Purchase, Months> MONTHS =
            Purchase.CONTRACT.then(Contract.CONDITIONS.then(Conditions.DURATION_MONTHS));
    private static final Fact<Purchase, Flag> ANNOUNCED =
            Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.ANNOUNCED));
    private static final Fact<Purchase, Flag> ARTICLE_CITED =
            Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.ARTICLE_CITED));
    private static final Fact<Purchase, Flag> IN_PRISON =
            Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.IN_PRISON));
    private static final Fact<Purchase, Day> AWARDED_ON =
            Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.AWARDED_ON));
    private static final Fact<Purchase, Code> KIND = candidate(ReservedCandidate.KIND);
    private static final Fact<Purchase, Headcount> WORKERS = candidate(ReservedCandidate.WORKERS);
    private static final Fact<Purchase, Headcount> IN_CATEGORY = candidate(ReservedCandidate.IN_CATEGORY);
    private static final Fact<Purchase, Flag> ESS_ENTERPRISE = candidate(ReservedCandidate.ESS);
    private static final Fact<Purchase, Flag> MISSION = candidate(ReservedCandidate.MISSION);
    private static final Many<Purchase, PastAward> PAST_AWARDS = Purchase.CONTRACT.then(
            Contract.RESERVATION.then(Reservation.CANDIDATE.then(ReservedCandidate.PAST_AWARDS)));
    private static final Many.Each<PastAward, Day> PAST_AWARD = PAST_AWARDS.each(PastAward.AWARDED_ON);
    private static final Many.Each<PastAward, Flag> SAME_BUYER = PAST_AWARDS.each(PastAward.SAME_BUYER);
    private static final String SERVICES = "contract.reservation.services";

    private static final List<Code> TYPES = Code.all(ContractType.class);
    private static final Codes DISABILITY_KINDS = Codes.of(CandidateKind.ADAPTED_ENTERPRISE, CandidateKind.ESAT);
    private static final Codes INTEGRATION_KINDS = Codes.of(CandidateKind.INTEGRATION_STRUCTURE);
    private static final Codes PRISON_KINDS = Codes.of(CandidateKind.PRISON_OPERATOR);
    private static final Term<Codes> AUTHORITIES = Term.constant(Codes.of(BuyerClass.CENTRAL, BuyerClass.AUTHORITY));
    private static final Term<Codes> AUTHORITY_KINDS = Term.constant(new Codes(
            "BuyerKind",
            Arrays.stream(BuyerKind.values())
                    .filter(kind -> kind != BuyerKind.PRIVATE_ENTITY && kind != BuyerKind.NOT_SUBJECT)
                    .map(Enum::name)
                    .toList()));

    /** How the share of workers is weighed. */
    private enum Least {
        MAJORITY,
        HALF
    }

    /** How the notice tells the reservation. */
    private enum Told {
        ANNOUNCED,
        WITH_ITS_ARTICLE
    }

    /** A head of reservation that asks for a share of workers. */
    private record Head(Mechanism mechanism, Codes kinds, Timeline<Share> share) {

        Check weigh(Purchase purchase, Law law, Least least, Told told) {
            var chosen = MECHANISMS.of(purchase);
            return Check.when(
                    Check.holds(chosen, Term.constant(Code.of(mechanism))),
                    () -> Check.all(
                            Check.whichever(
                                    TYPE.of(purchase),
                                    TYPES,
                                    type -> Check.all(mechanism.basis(type, law), told(purchase, type, told))),
                            Check.whichever(
                                    KIND.of(purchase),
                                    Arrays.stream(CandidateKind.values())
                                            .map(Code::of)
                                            .toList(),
                                    kind -> Check.all(
                                            Check.oneOf(kind, Term.constant(admitted(chosen.value()))),
                                            Check.when(
                                                    Check.oneOf(kind, Term.constant(kinds)),
                                                    () -> share(purchase, law, least))))));
        }

        private Check share(Purchase purchase, Law law, Least least) {
            var seen = IN_CATEGORY.of(purchase);
            var of = WORKERS.of(purchase);
            return least == Least.MAJORITY
                    ? Check.moreThan(seen, Term.shareDown(law.term(share), of))
                    : Check.atLeast(seen, Term.shareUp(law.term(share), of));
        }

        /** Returns the candidates of all the heads under which the contract is reserved. */
        private Codes admitted(@Nullable Codes chosen) {
            return chosen == null
                    ? kinds
                    : new Codes(
                            kinds.list(),
                            THREE.stream()
                                    .filter(head -> chosen.contains(head.mechanism()))
                                    .flatMap(head -> head.kinds().names().stream())
                                    .toList());
        }

        Timeline<?>[] figures() {
            return Stream.concat(mechanism.figures().stream(), Stream.of(share)).toArray(Timeline<?>[]::new);
        }
    }

    private static final Head OF_DISABILITY = new Head(Mechanism.RESERVED_DISABILITY, DISABILITY_KINDS, DISABLED);
    private static final Head OF_INTEGRATION =
            new Head(Mechanism.RESERVED_INTEGRATION, INTEGRATION_KINDS, DISADVANTAGED);
    private static final Head OF_PRISON = new Head(Mechanism.RESERVED_PRISON, PRISON_KINDS, DETAINED);
    private static final List<Head> THREE = List.of(OF_DISABILITY, OF_INTEGRATION, OF_PRISON);

    /** A reservation to adapted enterprises and ESAT. */
    public static final Rule<Purchase> DISABILITY = Rule.<Purchase>binding("reserved-disability")
            .from(
                    CODE_2006,
                    (purchase, law) -> OF_DISABILITY.weigh(purchase, law, Least.MAJORITY, Told.ANNOUNCED),
                    ARTICLE_15)
            .from(
                    ORDINANCE,
                    (purchase, law) -> OF_DISABILITY.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    ORDINANCE_36)
            .from(
                    CODE,
                    (purchase, law) -> OF_DISABILITY.weigh(purchase, law, Least.HALF, Told.WITH_ITS_ARTICLE),
                    code("art. L2113-12, R2113-7, L3113-1"))
            .from(
                    AT_LEAST_HALF,
                    (purchase, law) -> OF_DISABILITY.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    code("art. L2113-12, R2113-7, L3113-1"))
            .reads(OF_DISABILITY.figures())
            .keyedOn(LAUNCHED_ON);

    /** A reservation to structures of integration through economic activity. */
    public static final Rule<Purchase> INTEGRATION = Rule.<Purchase>binding("reserved-integration")
            .from(
                    CODE_2006,
                    (purchase, law) -> OF_INTEGRATION.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    ARTICLE_15)
            .from(
                    ORDINANCE,
                    (purchase, law) -> OF_INTEGRATION.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    ORDINANCE_36)
            .from(
                    CODE,
                    (purchase, law) -> OF_INTEGRATION.weigh(purchase, law, Least.HALF, Told.WITH_ITS_ARTICLE),
                    code("art. L2113-13, R2113-7, L3113-2"))
            .from(
                    AT_LEAST_HALF,
                    (purchase, law) -> OF_INTEGRATION.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    code("art. L2113-13, R2113-7, L3113-2"))
            .reads(OF_INTEGRATION.figures())
            .keyedOn(LAUNCHED_ON);

    /** A reservation to operators that perform in a penitentiary. */
    public static final Rule<Purchase> DETAINED_WORKERS = Rule.<Purchase>binding("reserved-prison")
            .from(CODE_2006, (purchase, law) -> OF_PRISON.weigh(purchase, law, Least.HALF, Told.ANNOUNCED), ARTICLE_15)
            .from(
                    PRISON,
                    (purchase, law) -> OF_PRISON.weigh(purchase, law, Least.HALF, Told.ANNOUNCED),
                    code("art. L2113-13-1, R2113-7, L3113-2-1"))
            .reads(OF_PRISON.figures())
            .keyedOn(LAUNCHED_ON);

    /** Which heads one contract or lot may have at once. */
    public static final Rule<Purchase> COMBINED = Rule.<Purchase>binding("reserved-combination")
            .from(ORDINANCE, ReservedRules::disabilityWithIntegration, ORDINANCE_36_III)
            .from(CODE, ReservedRules::disabilityWithIntegration, COMBINATION)
            .from(PRISON, ReservedRules::combined, COMBINATION)
            .reads(HEADS, HEADS_OF_CONCESSION)
            .keyedOn(LAUNCHED_ON);

    /** A reservation to enterprises of the social and solidarity economy, for the services of article 77 of the directive. */
    public static final Rule<Purchase> ESS = ess(ReservedServices.ofDirective());

    /** What the contract itself must be for such a reservation, whoever the candidate is. */
    public static final Rule<Purchase> ESS_CONTRACT = Rule.<Purchase>binding("mechanism-reserved-ess")
            .from(
                    ORDINANCE,
                    (purchase, law) -> Check.when(
                            forEss(purchase), () -> essContract(purchase, law, ReservedServices.ofDirective())),
                    ORDINANCE_37)
            .from(
                    CODE,
                    (purchase, law) -> Check.when(
                            forEss(purchase), () -> essContract(purchase, law, ReservedServices.ofDirective())),
                    ESS_ARTICLE)
            .reads(DURATION, SERVICES_LIST)
            .keyedOn(LAUNCHED_ON);

    private ReservedRules() {}

    /**
     * Returns the rule on a reservation to enterprises of the social and solidarity economy, for a list of services.
     *
     * @param services  the services that may be reserved
     * @return the rule
     */
    public static Rule<Purchase> ess(ReservedServices services) {
        return Rule.<Purchase>binding("reserved-ess")
                .from(CODE_2006, (purchase, law) -> ess(purchase, law, services, Told.ANNOUNCED), ARTICLE_15)
                .from(ORDINANCE, (purchase, law) -> ess(purchase, law, services, Told.ANNOUNCED), ORDINANCE_37)
                .from(CODE, (purchase, law) -> ess(purchase, law, services, Told.WITH_ITS_ARTICLE), ESS_ARTICLE)
                .reads(Stream.concat(
                                Mechanism.RESERVED_ESS.figures().stream(),
                                Stream.of(DURATION, EXCLUSION, EARLIER_AWARD, SERVICES_LIST))
                        .toArray(Timeline<?>[]::new))
                .keyedOn(LAUNCHED_ON);
    }

    private static <V extends Value> Fact<Purchase, V> candidate(Fact<ReservedCandidate, V> fact) {
        return Purchase.CONTRACT.then(Contract.RESERVATION.then(Reservation.CANDIDATE.then(fact)));
    }

    private static Check told(Purchase purchase, Term<Code> type, Told told) {
        var announced = Check.yes(ANNOUNCED.of(purchase));
        return told == Told.ANNOUNCED || ContractType.concedes(type.value())
                ? announced
                : Check.all(announced, Check.yes(ARTICLE_CITED.of(purchase)));
    }

    // combination

    private static Check disabilityWithIntegration(Purchase purchase, Law law) {
        var chosen = MECHANISMS.of(purchase);
        var codes = chosen.value();
        if (codes == null) {
            var open = new Check.Unknown((Term.Absent<?>) chosen);
            return Check.when(open, open);
        }
        var heads = heads(codes);
        if (heads < 2) {
            return Check.notApplicable();
        }
        var seen = new Term.Given<>(MECHANISMS.path(), Count.of(heads));
        return Check.whichever(
                TYPE.of(purchase),
                TYPES,
                type -> Check.atMost(
                        seen, law.term(ContractType.concedes(type.value()) ? HEADS_OF_CONCESSION : HEADS)));
    }

    private static Check combined(Purchase purchase, Law law) {
        var both = disabilityWithIntegration(purchase, law);
        var codes = MECHANISMS.of(purchase).value();
        return codes != null && codes.contains(Mechanism.RESERVED_PRISON) && heads(codes) > 0
                ? Check.all(both, Check.yes(IN_PRISON.of(purchase)))
                : both;
    }

    private static int heads(Codes chosen) {
        return (chosen.contains(Mechanism.RESERVED_DISABILITY) ? 1 : 0)
                + (chosen.contains(Mechanism.RESERVED_INTEGRATION) ? 1 : 0);
    }

    // social and solidarity economy

    private static Check forEss(Purchase purchase) {
        return Check.holds(MECHANISMS.of(purchase), Term.constant(Code.of(Mechanism.RESERVED_ESS)));
    }

    private static Check ess(Purchase purchase, Law law, ReservedServices services, Told told) {
        return Check.when(
                forEss(purchase),
                () -> Check.all(
                        Check.whichever(
                                TYPE.of(purchase),
                                TYPES,
                                type -> Check.all(Mechanism.RESERVED_ESS.basis(type, law), told(purchase, type, told))),
                        essContract(purchase, law, services),
                        Check.yes(ESS_ENTERPRISE.of(purchase)),
                        Check.yes(MISSION.of(purchase)),
                        notBarred(purchase, law)));
    }

    private static Check essContract(Purchase purchase, Law law, ReservedServices services) {
        return Check.all(
                Check.any(
                        Check.oneOf(BUYER_CATEGORY.of(purchase), AUTHORITIES),
                        Check.oneOf(BUYER_KIND.of(purchase), AUTHORITY_KINDS)),
                listed(purchase, law, services),
                Check.atMost(MONTHS.of(purchase), law.term(DURATION)));
    }

    private static Check listed(Purchase purchase, Law law, ReservedServices services) {
        var reservation = purchase.contract().reservation();
        var codes = reservation == null ? null : reservation.services();
        if (codes == null) {
            return Check.unknown(SERVICES, Term.Cause.MISSING_FACT);
        }
        var list = law.find(SERVICES_LIST);
        if (list.isEmpty() || list.get().value() == ServicesList.NONE) {
            return Check.unknown(SERVICES_LIST.id(), Term.Cause.NOT_PUBLISHED);
        }
        if (codes.isEmpty()) {
            return Check.yes(new Term.Given<>(SERVICES, Flag.NO));
        }
        var parts = new ArrayList<Check>();
        for (var i = 0; i < codes.size(); i++) {
            parts.add(Check.yes(new Term.Given<>(SERVICES + "[" + i + "]", Flag.of(services.contains(codes.get(i))))));
        }
        return new Check.AllOf(parts);
    }

    private static Check notBarred(Purchase purchase, Law law) {
        var awards = PAST_AWARDS.read(purchase);
        if (awards == null) {
            return new Check.Unknown(PAST_AWARDS.absent());
        }
        var sameBuyerAlone = law.find(EARLIER_AWARD)
                .filter(reading -> reading.value() == EssReading.DIRECTIVE_SAME_BUYER)
                .isPresent();
        var parts = new ArrayList<Check>();
        for (var i = 0; i < awards.size(); i++) {
            var award = Objects.requireNonNull(awards.get(i));
            var over = Check.atLeast(
                    AWARDED_ON.of(purchase), Term.plusMonths(PAST_AWARD.of(award, i), law.term(EXCLUSION)));
            parts.add(sameBuyerAlone ? Check.any(Check.no(SAME_BUYER.of(award, i)), over) : over);
        }
        return new Check.AllOf(parts);
    }
}
