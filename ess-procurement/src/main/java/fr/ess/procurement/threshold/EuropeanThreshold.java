package fr.ess.procurement.threshold;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.util.List;
import java.util.function.Function;

/**
 * The European thresholds, in euros, excluding VAT, by class of buyer and kind of contract: they change every two years, up or
 * down, and are published only shortly before.
 *
 * <p>Defined by the notices annexed to the code of public procurement.
 */
public final class EuropeanThreshold {

    private static final String CHECKED = "2026-11-23";
    private static final Citation NOTICE = ProcurementTexts.EU_THRESHOLDS.at("", Reading.SECONDARY, CHECKED);

    /** Goods and services of central authorities. */
    public static final Timeline<Euros> CENTRAL =
            line("central", 134_000, 135_000, 144_000, 139_000, 140_000, 143_000, 140_000);

    /** Goods and services of other contracting authorities, such as local ones. */
    public static final Timeline<Euros> AUTHORITY =
            line("authority", 207_000, 209_000, 221_000, 214_000, 215_000, 221_000, 216_000);

    /** Goods and services of contracting entities, and of defence or security contracts. */
    public static final Timeline<Euros> ENTITY =
            line("entity", 414_000, 418_000, 443_000, 428_000, 431_000, 443_000, 432_000);

    /** Works of all buyers, and concessions since 2016. */
    public static final Timeline<Euros> WORKS =
            line("works", 5_186_000, 5_225_000, 5_548_000, 5_350_000, 5_382_000, 5_538_000, 5_404_000);

    /** Social and other specific services of contracting authorities. */
    public static final Timeline<Euros> SOCIAL_SERVICES = Timeline.of(
                    "formal-procedure-threshold.social-services", Unit.EUROS)
            .from("2016-04-01", Euros.of(750_000), NOTICE);

    /** Social and other specific services of contracting entities. */
    public static final Timeline<Euros> SOCIAL_SERVICES_ENTITY = Timeline.of(
                    "formal-procedure-threshold.social-services-entity", Unit.EUROS)
            .from("2016-04-01", Euros.of(1_000_000), NOTICE.as(Reading.UNVERIFIED));

    private static final Fact<Purchase, Code> CATEGORY = Purchase.BUYER.then(Buyer.CATEGORY);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Code> SUBJECT = Purchase.CONTRACT.then(Contract.SUBJECT);

    private static final List<Code> CATEGORIES = Code.all(BuyerClass.class);
    private static final List<Code> TYPES = Code.all(ContractType.class);
    private static final List<Code> SUBJECTS = Code.all(Subject.class);

    private EuropeanThreshold() {}

    private static Timeline<Euros> line(String column, long... amounts) {
        var line = Timeline.of("formal-procedure-threshold." + column, Unit.EUROS);
        for (var i = 0; i < amounts.length; i++) {
            line = line.from(2014 + 2 * i + "-01-01", Euros.of(amounts[i]), NOTICE);
        }
        return line.notPublished("2028-01-01");
    }

    /**
     * What a purchase meets: its type, its subject and the threshold of both.
     *
     * @param type  the type of the contract
     * @param subject  what it buys
     * @param limit  the threshold of its buyer
     * @param ordinary  the threshold that the buyer would meet for other services, where these are social and other specific ones; else
     *     the same threshold
     */
    public record Column(Term<Code> type, Term<Code> subject, Term<Euros> limit, Term<Euros> ordinary) {

        /**
         * Returns whether the subject is social and other specific services.
         *
         * @return whether it is
         */
        public boolean social() {
            return is(subject, Subject.SOCIAL_SERVICES);
        }
    }

    /**
     * Asks a question of the threshold that a purchase meets, under each way its buyer, type and subject may fall while they are
     * not known.
     *
     * @param purchase  the purchase
     * @param law  the law on the day of the consultation
     * @param asked  the question
     * @return the check
     */
    public static Check asked(Purchase purchase, Law law, Function<Column, Check> asked) {
        return Check.whichever(
                TYPE.of(purchase),
                TYPES,
                type -> Check.whichever(SUBJECT.of(purchase), SUBJECTS, subject -> {
                    var category = CATEGORY.of(purchase);
                    return hangsOnTheBuyer(type, subject)
                            ? Check.whichever(category, CATEGORIES, each -> asked(type, subject, each, law, asked))
                            : asked(type, subject, category, law, asked);
                }));
    }

    private static Check asked(
            Term<Code> type, Term<Code> subject, Term<Code> category, Law law, Function<Column, Check> asked) {
        var limit = law.<Euros>term(figure(type, subject, category));
        var ordinary = is(subject, Subject.SOCIAL_SERVICES)
                ? law.<Euros>term(figure(type, Term.constant(Code.of(Subject.SERVICES)), category))
                : limit;
        return asked.apply(new Column(type, subject, limit, ordinary));
    }

    private static boolean hangsOnTheBuyer(Term<Code> type, Term<Code> subject) {
        return is(type, ContractType.PUBLIC_CONTRACT) && !is(subject, Subject.WORKS);
    }

    private static Timeline<Euros> figure(Term<Code> type, Term<Code> subject, Term<Code> category) {
        if (ContractType.concedes(type.value()) || is(subject, Subject.WORKS)) {
            return WORKS;
        }
        if (is(type, ContractType.DEFENCE_CONTRACT)) {
            return ENTITY;
        }
        if (is(subject, Subject.SOCIAL_SERVICES)) {
            return is(category, BuyerClass.ENTITY) ? SOCIAL_SERVICES_ENTITY : SOCIAL_SERVICES;
        }
        return is(category, BuyerClass.CENTRAL) ? CENTRAL : is(category, BuyerClass.ENTITY) ? ENTITY : AUTHORITY;
    }

    /**
     * Returns whether a term is a code.
     *
     * @param term  the term
     * @param code  the code
     * @return whether it is; not while the term is absent
     */
    public static boolean is(Term<Code> term, Enum<?> code) {
        return Code.of(code).equals(term.value());
    }
}
