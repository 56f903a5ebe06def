package fr.ess.currency.authority;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.currency.CurrencyTexts;
import fr.ess.currency.regime.WageRules;
import java.time.LocalDate;
import java.util.List;

/**
 * How a creditor of a local authority may be paid in local currency: never by the authority itself, but by the issuer whom the
 * creditor mandated, or in some cases by a third party in the name of the authority.
 *
 * <p>The day of the question is that of the payment.
 *
 * <p>Defined by the decree 2012-1246, article 34, the Code civil, article 1984, and the Code général des collectivités
 * territoriales, article L1611-7.
 */
public final class PaymentRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ORDERS = CurrencyTexts.DECRET_2012_1246.at("art. 34", Reading.PRIMARY, CHECKED);
    private static final Citation MANDATE = CurrencyTexts.CODE_CIVIL.at("art. 1984", Reading.SECONDARY, CHECKED);
    private static final Citation RULING = CurrencyTexts.CAA_BORDEAUX_2018.at("motifs", Reading.PRIMARY, CHECKED);
    private static final Citation ARTICLE = LegalTexts.CGCT.at("art. L1611-7", Reading.PRIMARY, CHECKED);
    private static final Citation WITH_IV = LegalTexts.CGCT.at("art. L1611-7, IV", Reading.PRIMARY, CHECKED);

    private static final Fact<PublicPayment, Flag> WRITTEN = creditor(CreditorMandate.WRITTEN);
    private static final Fact<PublicPayment, Day> GRANTED = creditor(CreditorMandate.GRANTED_ON);
    private static final Fact<PublicPayment, Day> REVOKED = creditor(CreditorMandate.REVOKED_ON);
    private static final Fact<PublicPayment, Flag> COVERS = creditor(CreditorMandate.COVERS_CLAIM);
    private static final Fact<PublicPayment, Flag> MEMBER =
            PublicPayment.CREDITOR.then(CreditorSide.MEMBER_WITH_ACCOUNT);
    private static final Fact<PublicPayment, Flag> TO_ISSUER = PublicPayment.ORDER.then(EuroOrder.TO_ISSUER);
    private static final Many.Each<IssuerAgreement, Flag> PROMISES =
            PublicPayment.AGREEMENTS.each(IssuerAgreement.PROMISES_UNITS);
    private static final Fact<PublicPayment, Code> BODY = PublicPayment.MANDATE.then(AuthorityMandate.BODY);
    private static final Fact<PublicPayment, Code> EXPENSE = PublicPayment.MANDATE.then(AuthorityMandate.EXPENSE);
    private static final Fact<PublicPayment, Flag> AGREED = PublicPayment.MANDATE.then(AuthorityMandate.WRITTEN);

    private static <V extends fr.ess.core.measure.Value> Fact<PublicPayment, V> creditor(
            Fact<CreditorMandate, V> fact) {
        return PublicPayment.CREDITOR.then(CreditorSide.MANDATE.then(fact));
    }

    private static final Term<Codes> INDIRECT =
            Term.constant(Codes.of(PaymentWay.CREDITOR_MANDATE, PaymentWay.AUTHORITY_MANDATE));
    private static final Term<Code> BY_CREDITOR = Term.constant(Code.of(PaymentWay.CREDITOR_MANDATE));
    private static final Term<Code> BY_AUTHORITY = Term.constant(Code.of(PaymentWay.AUTHORITY_MANDATE));
    private static final List<Code> BODIES = Code.all(PayingBody.class);
    private static final List<Code> EXPENSES = Code.all(MandatedExpense.class);
    private static final Term<Code> PUBLIC_ACCOUNTANT = Term.constant(Code.of(PayingBody.PUBLIC_ACCOUNTANT));
    private static final Term<Codes> ACCOUNTANT_OR_APPROVED =
            Term.constant(Codes.of(PayingBody.PUBLIC_ACCOUNTANT, PayingBody.STATE_APPROVED));
    private static final Term<Codes> SECOND = Term.constant(Codes.of(
            MandatedExpense.HEALTH_SOCIAL_GRANT, MandatedExpense.EMPLOYMENT_AID, MandatedExpense.COMPLEMENTARY_AID));
    private static final Term<Codes> THIRD =
            Term.constant(Codes.of(MandatedExpense.TRAINEE_PAY, MandatedExpense.CHILD_WELFARE));
    private static final Term<Codes> FOURTH = Term.constant(Codes.of(
            MandatedExpense.AID_AND_RELIEF, MandatedExpense.HEALTH_SOCIAL_GRANT, MandatedExpense.STAFF_TRAVEL));

    /** An authority never pays in units itself. */
    public static final Rule<PublicPayment> DIRECT = Rule.<PublicPayment>binding("la-mlc-direct-expenditure")
            .from("2013-01-01", (payment, law) -> Check.oneOf(PublicPayment.WAY.of(payment), INDIRECT), ORDERS);

    /** The creditor's own mandate makes it a payment in euros. */
    public static final Rule<PublicPayment> CREDITOR = Rule.<PublicPayment>binding("la-mlc-creditor-mandate")
            .from("2014-08-02", (payment, law) -> mandated(payment, law, false), MANDATE)
            .from("2018-05-04", (payment, law) -> mandated(payment, law, true), RULING);

    /** Who may pay in the name of the authority, and what. */
    public static final Rule<PublicPayment> AUTHORITY = Rule.<PublicPayment>binding("la-expenditure-mandate-L1611-7")
            .from(
                    "2014-03-27",
                    (payment, law) -> Check.when(
                            Check.is(PublicPayment.WAY.of(payment), BY_AUTHORITY),
                            Check.unknown("la-expenditure-mandate-L1611-7", Term.Cause.NOT_PUBLISHED)),
                    ARTICLE.as(Reading.UNVERIFIED))
            .from("2014-12-22", (payment, law) -> paidFor(payment, false), ARTICLE)
            .from("2019-12-29", (payment, law) -> paidFor(payment, true), WITH_IV)
            .from("2022-02-23", (payment, law) -> paidFor(payment, true), WITH_IV.as(Reading.UNVERIFIED));

    /** The rules of the kind {@code mlc-payment}. */
    public static final RuleSet<PublicPayment> SET = RuleSet.of(
            "mlc-payment",
            PublicPayment.class,
            Words.beside(PaymentRules.class, WageRules.class),
            DIRECT,
            WageRules.WAGES.withinGiven(PublicPayment.WAGE),
            AUTHORITY,
            CREDITOR);

    private static final RuleSet<PublicPayment> GATE = RuleSet.of(
            "mlc-payment-ways",
            PublicPayment.class,
            SET.words(),
            DIRECT,
            WageRules.WAGES.withinGiven(PublicPayment.WAGE),
            AUTHORITY);

    private static final RuleSet<PublicPayment> STEPS =
            RuleSet.of("mlc-payment-steps", PublicPayment.class, SET.words(), CREDITOR);

    /** The ways in which a creditor may be paid in local currency. */
    public static final Choice<PublicPayment, PaymentWay> WAYS =
            Choice.of("mlc-payment-way", PaymentWay.class, PublicPayment::by, GATE, STEPS);

    private PaymentRules() {}

    /**
     * Examines how a creditor may be paid in local currency on a day.
     *
     * @param payment  what is known of the payment; the way it names does not count
     * @param day  the day of the payment
     * @return the ways, each with the steps that remain or the reason why it is closed
     */
    public static List<Choice.Option<PublicPayment, PaymentWay>> payInLocalCurrency(
            PublicPayment payment, LocalDate day) {
        return WAYS.examine(payment, Law.on(day));
    }

    private static Check mandated(PublicPayment payment, Law law, boolean ruled) {
        return Check.when(Check.is(PublicPayment.WAY.of(payment), BY_CREDITOR), () -> {
            var revoked = REVOKED.of(payment);
            return Check.all(
                    agreement(payment, law, ruled),
                    Check.yes(MEMBER.of(payment)),
                    Check.yes(WRITTEN.of(payment)),
                    Check.yes(COVERS.of(payment)),
                    Check.atMost(GRANTED.of(payment), law.today()),
                    revoked.value() == null ? Check.notApplicable() : Check.lessThan(law.today(), revoked),
                    Check.yes(TO_ISSUER.of(payment)),
                    credited(payment));
        });
    }

    /** Requires as many units credited as euros paid: a bonus is the issuer's, and stands apart. */
    private static Check credited(PublicPayment payment) {
        var order = payment.order();
        var paid = order == null ? null : order.amount();
        var credited = order == null ? null : order.credited();
        if (paid == null) {
            return Check.unknown("order.amount", Term.Cause.MISSING_FACT);
        }
        return credited == null
                ? Check.unknown("order.credited", Term.Cause.MISSING_FACT)
                : Check.equal(
                        new Term.Given<>("order.credited", credited),
                        Term.constant(new fr.ess.core.measure.Units(paid.cents())));
    }

    /** Requires an agreement in force that promises no payment in the currency; before the ruling that was disputed. */
    private static Check agreement(PublicPayment payment, Law law, boolean ruled) {
        var list = payment.agreements();
        if (list == null) {
            return new Check.Unknown(PublicPayment.AGREEMENTS.absent());
        }
        var last = -1;
        for (var i = 0; i < list.size(); i++) {
            var signed = list.get(i).signedOn();
            last = !signed.isAfter(law.day())
                            && (last < 0 || !signed.isBefore(list.get(last).signedOn()))
                    ? i
                    : last;
        }
        if (last < 0) {
            return Check.moreThan(new Term.Given<>("agreements", Count.of(0)), Term.constant(Count.of(0)));
        }
        var clean = Check.no(PROMISES.of(list.get(last), last));
        return ruled
                ? clean
                : Check.any(clean, Check.unknown("la-mlc-creditor-mandate.clause", Term.Cause.CONTESTED_LAW));
    }

    private static Check paidFor(PublicPayment payment, boolean fourth) {
        return Check.when(
                Check.is(PublicPayment.WAY.of(payment), BY_AUTHORITY),
                () -> Check.all(
                        Check.yes(AGREED.of(payment)),
                        Check.whichever(
                                BODY.of(payment),
                                BODIES,
                                body -> Check.whichever(
                                        EXPENSE.of(payment), EXPENSES, expense -> open(body, expense, fourth)))));
    }

    private static Check open(Term<Code> body, Term<Code> expense, boolean fourth) {
        var second = Check.all(Check.is(body, PUBLIC_ACCOUNTANT), Check.oneOf(expense, SECOND));
        var third = Check.all(Check.oneOf(body, ACCOUNTANT_OR_APPROVED), Check.oneOf(expense, THIRD));
        return fourth
                ? Check.any(
                        second,
                        third,
                        Check.all(
                                Check.oneOf(expense, FOURTH),
                                Check.unknown("la-expenditure-mandate-L1611-7.instrument", Term.Cause.CONTESTED_LAW)))
                : Check.any(second, third);
    }
}
