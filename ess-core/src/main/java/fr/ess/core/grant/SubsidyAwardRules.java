package fr.ess.core.grant;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in the life of a subsidy: the answer before silence refuses, the payment, and the financial report.
 *
 * <p>A request of a financial nature is refused, not accepted, by two months of silence from its receipt; the time given to complete
 * an incomplete one is added. Payment is due sixty days after the notification, unless another day is set or an event awaited: then
 * on that day. A grant notified before the law told of that time is not concerned. The report on a subsidy that pays for a set
 * expense, whatever its amount, is due six months after the end of the financial year. Every last day is counted in.
 *
 * <p>Defined by the act no. 2000-321, article 10, and the Code des relations entre le public et l'administration, articles
 * L. 114-3, L. 114-5 and L. 231-4.
 */
public final class SubsidyAwardRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation SILENCE_SOURCE =
            LegalTexts.CRPA.at("art. L114-3, L114-5, L231-4 3°", Reading.PRIMARY, CHECKED);
    private static final Citation PAYMENT_SOURCE = LegalTexts.LOI_2000_321.at("art. 10", Reading.SECONDARY, CHECKED);
    private static final Citation REPORT_SOURCE = LegalTexts.LOI_2000_321.at("art. 10", Reading.PRIMARY, CHECKED);

    /** How long an authority may be silent before the application is refused. */
    public static final Timeline<Months> SILENCE = Timeline.of("subsidy-silence-means-refusal.months", Unit.MONTHS)
            .from("2016-01-01", Months.of(2), SILENCE_SOURCE);

    /** The time for payment from the notification; a grant notified before its first day is not concerned. */
    public static final Timeline<Days> PAYMENT_TERM =
            Timeline.of("subsidy-payment-delay.days", Unit.DAYS).from("2021-07-03", Days.of(60), PAYMENT_SOURCE);

    /** The time for the financial report from the end of the financial year. */
    public static final Timeline<Months> REPORT_TERM =
            Timeline.of("subsidy-financial-report.months", Unit.MONTHS).from("2014-08-02", Months.of(6), REPORT_SOURCE);

    private static final Fact<SubsidyAward, Day> RECEIVED = SubsidyAward.REQUEST.then(AwardRequest.RECEIVED_ON);
    private static final Many<SubsidyAward, Pause> PAUSES = SubsidyAward.REQUEST.then(AwardRequest.PAUSES);
    private static final Many.Each<Pause, Day> ASKED = PAUSES.each(Pause.ASKED_ON);
    private static final Many.Each<Pause, Day> UNTIL = PAUSES.each(Pause.UNTIL);
    private static final Many<SubsidyAward, Evidence> ANSWERS = SubsidyAward.REQUEST.then(AwardRequest.ANSWERS);
    private static final Fact<SubsidyAward, Day> NOTIFIED = SubsidyAward.PAYMENT.then(AwardPayment.NOTIFIED_ON);
    private static final Fact<SubsidyAward, Code> TERMS = SubsidyAward.PAYMENT.then(AwardPayment.TERMS);
    private static final Fact<SubsidyAward, Day> SET_FOR = SubsidyAward.PAYMENT.then(AwardPayment.SET_FOR);
    private static final Many<SubsidyAward, Evidence> PAID = SubsidyAward.PAYMENT.then(AwardPayment.PAID);
    private static final Fact<SubsidyAward, Flag> EARMARKED = SubsidyAward.REPORT.then(AwardReport.EARMARKED);
    private static final Fact<SubsidyAward, Day> YEAR_END = SubsidyAward.REPORT.then(AwardReport.YEAR_END);
    private static final Many<SubsidyAward, Evidence> FILED = SubsidyAward.REPORT.then(AwardReport.FILED);

    /** The last day of the authority to answer before silence does. */
    public static final Duty<SubsidyAward> ANSWER = Duty.<SubsidyAward>of(
                    "subsidy-silence-means-refusal", Force.PRACTICE, award -> subject(award.authority()))
            .from("2016-01-01", SubsidyAwardRules::answer, SILENCE_SOURCE)
            .reads(SILENCE);

    /** The last day to pay. */
    public static final Duty<SubsidyAward> PAYMENT = Duty.<SubsidyAward>binding(
                    "subsidy-payment-delay", award -> subject(award.authority()))
            .from("2021-07-03", SubsidyAwardRules::payment, PAYMENT_SOURCE)
            .reads(PAYMENT_TERM);

    /** The last day to file the financial report. */
    public static final Duty<SubsidyAward> REPORT = Duty.<SubsidyAward>binding(
                    "subsidy-financial-report", award -> subject(award.beneficiary()))
            .from("2014-08-02", SubsidyAwardRules::report, REPORT_SOURCE)
            .reads(REPORT_TERM);

    /** What falls due for a subsidy. */
    public static final Duties<SubsidyAward> DUTIES = Duties.of(List.of(ANSWER, PAYMENT, REPORT));

    /** The rules on a subsidy from its application to its report. */
    public static final RuleSet<SubsidyAward> SET = RuleSet.of(
            "subsidy-award",
            SubsidyAward.class,
            Words.beside(SubsidyAwardRules.class),
            ANSWER.rule(),
            PAYMENT.rule(),
            REPORT.rule());

    private SubsidyAwardRules() {}

    private static String subject(@Nullable Siren siren) {
        return siren == null ? "" : siren.value();
    }

    private static List<Turn> answer(SubsidyAward award, Law law) {
        return List.of(turn(RECEIVED.of(award), Term.previousDay(refusal(award, law)), ANSWERS, award));
    }

    private static Term<Day> refusal(SubsidyAward award, Law law) {
        var refusal = Term.plusMonths(RECEIVED.of(award), law.term(SILENCE));
        var pauses = PAUSES.read(award);
        if (pauses == null) {
            return PAUSES.absent();
        }
        if (pauses.isEmpty()) {
            return refusal;
        }
        var days = new ArrayList<Term<Days>>();
        for (var i = 0; i < pauses.size(); i++) {
            days.add(Term.daysBetween(ASKED.of(pauses.get(i), i), UNTIL.of(pauses.get(i), i)));
        }
        return Term.plusDays(refusal, Term.sum(days));
    }

    private static List<Turn> payment(SubsidyAward award, Law law) {
        var notified = NOTIFIED.of(award);
        var day = notified.value();
        if (day == null) {
            return List.of(turn(notified, notified, PAID, award));
        }
        var then = law.at(day.date());
        if (then.find(PAYMENT_TERM).isEmpty()) {
            return List.of(); // notified before the law told of a time
        }
        var terms = TERMS.of(award);
        if (terms.value() == null) {
            return List.of(turn(notified, Term.absent(TERMS.path(), Term.Cause.MISSING_FACT), PAID, award));
        }
        var due = terms.value().equals(Code.of(PaymentTerms.NOTHING_SET))
                ? Term.plusDays(notified, then.term(PAYMENT_TERM))
                : SET_FOR.of(award);
        return List.of(turn(notified, due, PAID, award));
    }

    private static List<Turn> report(SubsidyAward award, Law law) {
        var earmarked = EARMARKED.of(award);
        var yearEnd = YEAR_END.of(award);
        if (Flag.NO.equals(earmarked.value())) {
            return List.of();
        }
        var due = earmarked.value() == null
                ? Term.<Day>absent(EARMARKED.path(), Term.Cause.MISSING_FACT)
                : Term.plusMonths(yearEnd, law.term(REPORT_TERM));
        return List.of(turn(yearEnd, due, FILED, award));
    }

    /** Returns a turn; while the due day is not known, no evidence tells whether it was met. */
    private static Turn turn(
            Term<Day> opens, Term<Day> due, Many<SubsidyAward, Evidence> evidence, SubsidyAward award) {
        return new Turn(null, opens, due, due.value() == null ? due : Evidence.first(evidence, award));
    }

    static Optional<LocalDate> impliedRefusal(SubsidyAward award, Law law) {
        return ANSWER.deadlines(award, law).stream().findFirst().flatMap(Deadline::lateSince);
    }
}
