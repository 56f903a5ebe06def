package fr.ess.procurement.publication;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.DataForm;
import fr.ess.procurement.DataPlace;
import fr.ess.procurement.EssentialData;
import fr.ess.procurement.Formalities;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.ProcurementTexts;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The essential data of contracts: from which value they are published and in what form, where, and by when.
 *
 * <p>The value is that of the need, never of a lot; it is held against the threshold of the day on which the consultation was
 * launched. The place and the last day follow the notification. A contract of defence or security is published like another, as
 * its nature is one of those that the official format lists.
 *
 * <p>Defined by the code of public procurement, articles R2196-1 and R3131-1.
 */
public final class PublicationRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation DECREE_2016 =
            ProcurementTexts.DECRET_2016_360.at("art. 107", Reading.SECONDARY, CHECKED);
    private static final Citation ARTICLE = ProcurementTexts.CODE.at("art. R2196-1", Reading.PRIMARY, CHECKED);
    private static final Citation BOTH_ARTICLES =
            ProcurementTexts.CODE.at("art. R2196-1, R3131-1", Reading.PRIMARY, CHECKED);
    private static final Citation LOW_ARTICLE = ProcurementTexts.CODE.at("art. R2122-8", Reading.PRIMARY, CHECKED);
    private static final Citation DECREE_2025_A =
            ProcurementTexts.DECRET_2025_1386.at("art. 1, 1°, a", Reading.PRIMARY, CHECKED);
    private static final Citation DECREE_2025_B =
            ProcurementTexts.DECRET_2025_1386.at("art. 1, 1°, b", Reading.PRIMARY, CHECKED);

    /** What nobody has settled: whether the yearly list is enough for a contract that both parts of the article name. */
    private static final String LIST_READING = "decp-publication-threshold.list-of-great-contracts";

    /** The value of a need from which all its essential data are published. */
    public static final Timeline<Euros> FULL = Timeline.of("decp-publication-threshold.full-data", Unit.EUROS)
            .from("2018-10-01", Euros.of(25_000), DECREE_2016)
            .from("2019-04-01", Euros.of(25_000), ARTICLE)
            .from("2020-01-01", Euros.of(40_000), ARTICLE);

    /** The value from which a contract without advertising for its low value is published, by its data or in the yearly list. */
    public static final Timeline<Euros> LISTED = Timeline.of("decp-publication-threshold.yearly-list", Unit.EUROS)
            .from("2020-01-01", Euros.of(25_000), ARTICLE);

    /** The value below which article R2122-8 itself frees goods and services from advertising. */
    public static final Timeline<Euros> LOW_SUPPLIES = Timeline.of(
                    "decp-publication-threshold.low-supplies-services", Unit.EUROS)
            .from("2020-01-01", Euros.of(40_000), LOW_ARTICLE)
            .from("2026-04-01", Euros.of(60_000), DECREE_2025_B);

    /** The same for works: the decrees and acts that went further for a time are other grounds. */
    public static final Timeline<Euros> LOW_WORKS = Timeline.of("decp-publication-threshold.low-works", Unit.EUROS)
            .from("2020-01-01", Euros.of(40_000), LOW_ARTICLE)
            .from("2026-01-01", Euros.of(100_000), DECREE_2025_A);

    /** Where the data of contracts notified on a day are published. */
    public static final Timeline<Codes> PLACES = Timeline.of(
                    "decp-publication-place.places", Unit.codes(DataPlace.class))
            .from("2018-10-01", Codes.of(DataPlace.BUYER_PROFILE), DECREE_2016)
            .from("2019-04-01", Codes.of(DataPlace.BUYER_PROFILE), BOTH_ARTICLES)
            .from("2024-01-01", Codes.of(DataPlace.NATIONAL_PORTAL), BOTH_ARTICLES);

    /** How long after its notification the data of a contract may be published. */
    public static final Timeline<Months> TERM = Timeline.of("decp-publication.term", Unit.MONTHS)
            .from("2018-10-01", Months.of(2), DECREE_2016)
            .from("2019-04-01", Months.of(2), ARTICLE);

    /** How long after the year of the notification the yearly list may be published. */
    public static final Timeline<Months> LIST_TERM =
            Timeline.of("decp-publication.list-term", Unit.MONTHS).from("2020-01-01", Months.of(3), ARTICLE);

    private static final Fact<Purchase, Day> LAUNCHED_ON = Purchase.CONTRACT.then(Contract.LAUNCHED_ON);
    private static final Fact<Purchase, Code> TYPE = Purchase.CONTRACT.then(Contract.TYPE);
    private static final Fact<Purchase, Code> SUBJECT = Purchase.CONTRACT.then(Contract.SUBJECT);
    private static final Fact<Purchase, Euros> VALUE = Purchase.CONTRACT.then(Contract.NEED.then(Need.VALUE));
    private static final Fact<Purchase, Code> PROCEDURE = Purchase.CONTRACT.then(Contract.NEED.then(Need.PROCEDURE));
    private static final Fact<Purchase, Day> NOTIFIED_ON = data(EssentialData.NOTIFIED_ON);
    private static final Fact<Purchase, Day> STARTS_ON = data(EssentialData.STARTS_ON);
    private static final Fact<Purchase, Code> FORM = data(EssentialData.FORM);
    private static final Fact<Purchase, Code> PLACE = data(EssentialData.PLACE);
    private static final Fact<Purchase, Day> PUBLISHED_ON = data(EssentialData.PUBLISHED_ON);

    private static final List<Code> TYPES = Code.all(ContractType.class);
    private static final List<Code> FORMS = Code.all(DataForm.class);
    private static final List<Code> SUBJECTS = Code.all(Subject.class);
    private static final List<Code> PROCEDURES = Code.all(Procedure.class);
    private static final Term<Codes> CONCESSIONS = Term.constant(ContractType.CONCESSIONS);
    private static final Term<Codes> CONTRACTS =
            Term.constant(Codes.of(ContractType.PUBLIC_CONTRACT, ContractType.DEFENCE_CONTRACT));
    private static final Term<Code> LOW_VALUE = Term.constant(Code.of(Procedure.NO_ADVERTISING_LOW_VALUE));
    private static final Term<Code> FULL_DATA = Term.constant(Code.of(DataForm.FULL_DATA));
    private static final Term<Code> LIST = Term.constant(Code.of(DataForm.YEARLY_LIST));
    private static final Term<Codes> PUBLISHED = Term.constant(Codes.of(DataForm.YEARLY_LIST, DataForm.FULL_DATA));
    private static final LocalDate PORTAL = LocalDate.of(2024, 1, 1); // before it no text tells when for a concession

    /** The form in which the data of a contract are published. */
    public static final Rule<Purchase> FORM_DUE = Rule.<Purchase>binding("decp-publication-threshold")
            .from("2018-10-01", PublicationRules::formSince2018, DECREE_2016)
            .from("2019-04-01", PublicationRules::formSince2019, BOTH_ARTICLES)
            .from("2020-01-01", PublicationRules::formSince2020, BOTH_ARTICLES)
            .reads(FULL, LISTED, LOW_SUPPLIES, LOW_WORKS)
            .keyedOn(LAUNCHED_ON);

    /** Where the data of a contract are published. */
    public static final Rule<Purchase> PLACE_DUE = Rule.<Purchase>binding("decp-publication-place")
            .from("2018-10-01", PublicationRules::place, DECREE_2016)
            .from("2019-04-01", PublicationRules::place, BOTH_ARTICLES)
            .reads(PLACES)
            .keyedOn(NOTIFIED_ON);

    /** The last day to publish the data of a contract. */
    public static final Duty<Purchase> DEADLINE = Duty.<Purchase>binding(
                    "decp-publication",
                    purchase -> purchase.buyer().siren() == null
                            ? ""
                            : purchase.buyer().siren().toString())
            .from("2018-10-01", PublicationRules::turns, DECREE_2016)
            .from("2019-04-01", PublicationRules::turns, BOTH_ARTICLES)
            .reads(TERM, LIST_TERM, FULL, LISTED);

    /** Nothing is past its last day. */
    public static final Rule<Purchase> IN_TIME = DEADLINE.rule();

    private PublicationRules() {}

    private static <V extends Value> Fact<Purchase, V> data(Fact<EssentialData, V> fact) {
        return Purchase.CONTRACT.then(Contract.FORMALITIES.then(Formalities.DATA.then(fact)));
    }

    private static Check formSince2018(Purchase purchase, Law law) {
        return Check.when(
                Check.all(Check.oneOf(TYPE.of(purchase), CONTRACTS), Check.atLeast(VALUE.of(purchase), law.term(FULL))),
                Check.is(FORM.of(purchase), FULL_DATA));
    }

    private static Check formSince2019(Purchase purchase, Law law) {
        return Check.when(
                Check.any(
                        Check.oneOf(TYPE.of(purchase), CONCESSIONS), Check.atLeast(VALUE.of(purchase), law.term(FULL))),
                Check.is(FORM.of(purchase), FULL_DATA));
    }

    private static Check formSince2020(Purchase purchase, Law law) {
        return Check.whichever(
                TYPE.of(purchase),
                TYPES,
                type -> ContractType.concedes(type.value())
                        ? Check.is(FORM.of(purchase), FULL_DATA)
                        : Check.whichever(
                                PROCEDURE.of(purchase), PROCEDURES, procedure -> form(purchase, procedure, law)));
    }

    private static Check form(Purchase purchase, Term<Code> procedure, Law law) {
        return Check.when(
                owedByContract(purchase, procedure, law),
                Check.whichever(
                        FORM.of(purchase),
                        FORMS,
                        form -> is(form, DataForm.YEARLY_LIST)
                                ? list(purchase, procedure, law)
                                : Check.is(form, FULL_DATA)));
    }

    private static Check owedByContract(Purchase purchase, Term<Code> procedure, Law law) {
        var full = Check.atLeast(VALUE.of(purchase), law.term(FULL));
        return is(procedure, Procedure.NO_ADVERTISING_LOW_VALUE)
                ? Check.any(full, Check.atLeast(VALUE.of(purchase), law.term(LISTED)))
                : full;
    }

    private static Check list(Purchase purchase, Term<Code> procedure, Law law) {
        return Check.all(
                Check.is(procedure, LOW_VALUE),
                Check.any(
                        Check.lessThan(VALUE.of(purchase), law.term(FULL)),
                        Check.all(
                                Check.whichever(
                                        SUBJECT.of(purchase),
                                        SUBJECTS,
                                        subject -> Check.lessThan(
                                                VALUE.of(purchase),
                                                law.term(is(subject, Subject.WORKS) ? LOW_WORKS : LOW_SUPPLIES))),
                                Check.unknown(LIST_READING, Term.Cause.CONTESTED_LAW))));
    }

    private static Check place(Purchase purchase, Law law) {
        return Check.when(Check.oneOf(FORM.of(purchase), PUBLISHED), Check.oneOf(PLACE.of(purchase), law.term(PLACES)));
    }

    private static boolean is(Term<Code> code, Enum<?> constant) {
        var value = code.value();
        return value != null && value.name().equals(constant.name());
    }

    // ---- by when

    /** Returns the turn that a contract opens; its last day is open while it is not known whether anything is owed. */
    private static List<Turn> turns(Purchase purchase, Law law) {
        var launched = LAUNCHED_ON.of(purchase).value();
        var notified = NOTIFIED_ON.of(purchase);
        var concession = ContractType.concedes(TYPE.of(purchase).value());
        var owed = launched == null ? null : owed(purchase, law.at(launched.date()));
        if (owed != null && !owed.possible().contains(Verdict.SATISFIED)
                || concession
                        && notified.value() != null
                        && notified.value().date().isBefore(PORTAL)) {
            return List.of();
        }
        var open = owed == null
                ? LAUNCHED_ON
                : owed.verdict() == Verdict.SATISFIED ? null : first(purchase, List.of(TYPE, VALUE, PROCEDURE));
        var done = is(FORM.of(purchase), DataForm.NONE)
                ? Term.<Day>absent(PUBLISHED_ON.path(), Term.Cause.NOT_DONE)
                : PUBLISHED_ON.of(purchase);
        return List.of(new Turn(
                null,
                notified,
                open == null
                        ? concession ? Term.previousDay(STARTS_ON.of(purchase)) : due(purchase, notified, law)
                        : Term.absent(open.path(), Term.Cause.MISSING_FACT),
                done));
    }

    private static Check owed(Purchase purchase, Law law) {
        if (law.find(FULL).isEmpty()) {
            return Check.notApplicable();
        }
        return Check.whichever(
                TYPE.of(purchase),
                TYPES,
                type -> ContractType.concedes(type.value())
                        ? Check.oneOf(type, CONCESSIONS)
                        : law.find(LISTED).isEmpty()
                                ? Check.atLeast(VALUE.of(purchase), law.term(FULL))
                                : Check.whichever(
                                        PROCEDURE.of(purchase),
                                        PROCEDURES,
                                        procedure -> owedByContract(purchase, procedure, law)));
    }

    private static @Nullable Fact<Purchase, ?> first(Purchase purchase, List<? extends Fact<Purchase, ?>> facts) {
        return facts.stream()
                .filter(fact -> fact.of(purchase).value() == null)
                .findFirst()
                .orElse(null);
    }

    /** Returns two months after the notification, or the end of the first quarter of the next year for the yearly list. */
    private static Term<Day> due(Purchase purchase, Term<Day> notified, Law law) {
        var day = notified.value();
        var own = day == null ? law : law.at(day.date());
        Function<Boolean, Term<Day>> last = listed -> listed
                ? Term.plusMonths(Term.yearEnd(notified), own.term(LIST_TERM))
                : Term.plusMonths(notified, own.term(TERM));
        if (is(FORM.of(purchase), DataForm.FULL_DATA)) {
            return last.apply(false);
        }
        var launched = LAUNCHED_ON.of(purchase).value();
        var then = launched == null ? law : law.at(launched.date());
        var maybe = then.find(LISTED).isEmpty()
                ? Verdict.BREACHED
                : Check.whichever(
                                PROCEDURE.of(purchase),
                                PROCEDURES,
                                procedure -> Check.all(
                                        Check.is(procedure, LOW_VALUE),
                                        Check.lessThan(VALUE.of(purchase), then.term(FULL))))
                        .verdict();
        if (is(FORM.of(purchase), DataForm.YEARLY_LIST)) {
            return last.apply(maybe != Verdict.BREACHED);
        }
        if (maybe == Verdict.UNDETERMINED
                || maybe == Verdict.SATISFIED && FORM.of(purchase).value() == null) {
            var open = first(purchase, List.of(VALUE, PROCEDURE, FORM));
            return Term.absent(open == null ? FORM.path() : open.path(), Term.Cause.MISSING_FACT);
        }
        return last.apply(maybe == Verdict.SATISFIED);
    }
}
