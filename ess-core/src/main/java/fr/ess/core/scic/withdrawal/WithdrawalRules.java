package fr.ess.core.scic.withdrawal;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.CapitalBasis;
import fr.ess.core.scic.EntryRules;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.util.List;
import java.util.Optional;

/**
 * What the refund of a member who leaves a SCIC must observe, on the day of the refund.
 *
 * <p>Defined by the act of 10 September 1947, articles 13, 18, 19 septies, 19 nonies and 27.
 */
public final class WithdrawalRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLE_13 = LegalTexts.LOI_47.at("art. 13", Reading.PRIMARY, CHECKED);
    private static final Citation ARTICLE_27 = LegalTexts.LOI_47.at("art. 27", Reading.UNVERIFIED, CHECKED);
    private static final Citation ARTICLE_18 = LegalTexts.LOI_47.at("art. 18 al. 2", Reading.PRIMARY, CHECKED);
    private static final Citation EXCLUDED = LegalTexts.LOI_47.at("art. 19 nonies", Reading.SECONDARY, CHECKED);
    private static final Citation OPENED =
            LegalTexts.LOI_47.at("art. 18 al. 2, art. 19 nonies", Reading.UNVERIFIED, CHECKED);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final List<Code> FORMS_TOLD_APART = List.of(Code.of(LegalForm.SA), Code.of(LegalForm.SAS));

    private static final Fact<Withdrawal, Euros> AFTER = Withdrawal.REGISTER.then(Register.CAPITAL);
    private static final Fact<Withdrawal, Code> FORM = Withdrawal.FLOOR.then(CapitalFloor.FORM);
    private static final Fact<Withdrawal, Euros> HIGHEST = Withdrawal.FLOOR.then(CapitalFloor.HIGHEST);
    private static final Fact<Withdrawal, Euros> STATUTORY = Withdrawal.FLOOR.then(CapitalFloor.STATUTORY);
    private static final Fact<Withdrawal, Day> MEMBER_SINCE = Withdrawal.LEAVER.then(Leaver.MEMBER_SINCE);
    private static final Fact<Withdrawal, Euros> BEYOND = Withdrawal.REVALUATION.then(Revaluation.AMOUNT);
    private static final Fact<Withdrawal, Flag> STATUTES = Withdrawal.REVALUATION.then(Revaluation.STATUTES);
    private static final Fact<Withdrawal, Euros> RESERVE = Withdrawal.REVALUATION.then(Revaluation.RESERVE);
    private static final Fact<Withdrawal, Flag> WITHIN_SCALE = Withdrawal.REVALUATION.then(Revaluation.WITHIN_SCALE);

    /** The share of the highest capital ever reached that refunds must leave. */
    public static final Timeline<Share> HIGHEST_SHARE =
            Timeline.of("scic-capital-floor.highest-share", Unit.SHARE).from("2001-07-18", Share.of(1, 4), ARTICLE_13);

    /** The disputed reading of the minimum capital of the form; applied unless the host amends it. */
    public static final Timeline<FormMinimum> FORM_MINIMUM = Timeline.of(
                    "scic-capital-floor.form-minimum", Unit.option(FormMinimum.class))
            .from("2001-07-18", FormMinimum.APPLIED, ARTICLE_27);

    /** How long a member must have been one before a revaluation. */
    public static final Timeline<Months> MEMBERSHIP =
            Timeline.of("scic-exit-revaluation.membership", Unit.MONTHS).from("2024-06-15", Months.of(60), ARTICLE_18);

    /**
     * The floor of the capital: what a refund leaves reaches a share of the highest capital ever reached, the floor of the
     * statutes and, for a SA, the part of the minimum of its form that a cooperative must have.
     */
    public static final Rule<Withdrawal> CAPITAL_FLOOR = Rule.<Withdrawal>binding("scic-capital-floor")
            .from("2001-07-18", WithdrawalRules::capitalFloor, ARTICLE_13)
            .reads(HIGHEST_SHARE, FORM_MINIMUM, EntryRules.SA_CAPITAL, EntryRules.CAPITAL_PART)
            .keyedOn(Withdrawal.DAY);

    /**
     * The revaluation of the shares of a leaver: forbidden at first; since 2024-06-15 allowed to those who have been members long
     * enough, when the statutes provide for it, within the reserve set aside for it and within the scale.
     */
    public static final Rule<Withdrawal> EXIT_REVALUATION = Rule.<Withdrawal>binding("scic-exit-revaluation")
            .from("2014-08-02", WithdrawalRules::noRevaluation, EXCLUDED)
            .from("2024-06-15", WithdrawalRules::revaluation, OPENED)
            .reads(MEMBERSHIP)
            .keyedOn(Withdrawal.DAY);

    /** The ceiling of public stakes on the register that the refund leaves. */
    public static final Rule<Withdrawal> CEILING =
            PublicCeiling.RULE.within(Withdrawal.REGISTER).keyedOn(Withdrawal.DAY);

    /** The rules on a withdrawal, in the order in which they are told. */
    public static final RuleSet<Withdrawal> SET = RuleSet.of(
            "scic-withdrawal",
            Withdrawal.class,
            Words.beside(WithdrawalRules.class, Register.class),
            CAPITAL_FLOOR,
            CEILING,
            EXIT_REVALUATION);

    private WithdrawalRules() {}

    private static Check capitalFloor(Withdrawal withdrawal, Law law) {
        Term<Share> share = law.term(HIGHEST_SHARE);
        var highest = HIGHEST.of(withdrawal);
        var quarter = leaves(withdrawal, Term.shareUp(share, highest));
        if (highest.value() == null) { // it is at least the capital before the refund
            var before = Term.plus(AFTER.of(withdrawal), Withdrawal.REFUND.of(withdrawal));
            quarter = Check.all(quarter, Check.atLeast(AFTER.of(withdrawal), Term.shareUp(share, before)));
        }
        var statutory = leaves(withdrawal, STATUTORY.of(withdrawal));
        if (law.find(FORM_MINIMUM)
                .map(reading -> reading.value() == FormMinimum.NOT_APPLIED)
                .orElse(false)) {
            return Check.all(quarter, statutory);
        }
        var ofForm = Check.whichever(
                FORM.of(withdrawal),
                FORMS_TOLD_APART,
                form -> Check.when(
                        Check.is(form, Term.constant(Code.of(LegalForm.SA))),
                        leaves(
                                withdrawal,
                                Term.shareUp(law.term(EntryRules.CAPITAL_PART), law.term(EntryRules.SA_CAPITAL)))));
        return Check.all(quarter, statutory, ofForm);
    }

    /** Requires that the refund leaves a limit; while what it leaves is unknown, at most the highest capital was there before. */
    private static Check leaves(Withdrawal withdrawal, Term<Euros> limit) {
        var after = AFTER.of(withdrawal);
        var left = Check.atLeast(after, limit);
        if (after.value() != null) {
            return left;
        }
        var most = Term.minus(HIGHEST.of(withdrawal), Withdrawal.REFUND.of(withdrawal));
        return Check.all(left, Check.atLeast(most, limit));
    }

    private static Check noRevaluation(Withdrawal withdrawal, Law law) {
        return Check.atMost(BEYOND.of(withdrawal), NOTHING);
    }

    private static Check revaluation(Withdrawal withdrawal, Law law) {
        var since = Term.plusMonths(MEMBER_SINCE.of(withdrawal), law.term(MEMBERSHIP));
        return Check.any(
                noRevaluation(withdrawal, law),
                Check.all(
                        Check.yes(STATUTES.of(withdrawal)),
                        Check.atLeast(Withdrawal.DAY.of(withdrawal), since),
                        Check.atMost(BEYOND.of(withdrawal), RESERVE.of(withdrawal)),
                        Check.yes(WITHIN_SCALE.of(withdrawal))));
    }

    /** Returns the greatest nominal value that may be refunded under the law of the day. */
    static Optional<Euros> maxRefund(Withdrawal withdrawal, Law law) {
        var after = AFTER.of(withdrawal).value();
        var highest = HIGHEST.of(withdrawal).value();
        var statutory = STATUTORY.of(withdrawal).value();
        var kind = withdrawal.leaver() == null ? null : withdrawal.leaver().kind();
        var form = withdrawal.floor() == null ? null : withdrawal.floor().form();
        if (after == null || highest == null || statutory == null || kind == null || form == null) {
            return Optional.empty();
        }
        var least = highest.up(law.get(HIGHEST_SHARE).value()).max(statutory);
        if (form == LegalForm.SA && law.get(FORM_MINIMUM).value() == FormMinimum.APPLIED) {
            least = least.max(law.get(EntryRules.SA_CAPITAL)
                    .value()
                    .up(law.get(EntryRules.CAPITAL_PART).value()));
        }
        if (!PublicCeiling.counts(kind, law)) {
            var counted = Optional.ofNullable(withdrawal.register()).flatMap(register -> counted(register, law));
            var subscribed = law.find(PublicCeiling.CAPITAL_BASIS)
                    .map(basis -> basis.value() == CapitalBasis.SUBSCRIBED)
                    .orElse(true);
            if (counted.isEmpty() || !subscribed) {
                return Optional.empty();
            }
            least = least.max(counted.get()
                    .up(Share.WHOLE.dividedBy(law.get(PublicCeiling.SHARE).value())));
        }
        return Optional.of(after.plus(withdrawal.refund()).minus(least).max(Euros.ZERO));
    }

    private static Optional<Euros> counted(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return Optional.empty();
        }
        var sum = Euros.ZERO;
        for (var holding : holdings) {
            var kind = holding.kind();
            if (kind == null) {
                return Optional.empty();
            }
            sum = PublicCeiling.counts(kind, law) ? sum.plus(holding.amount()) : sum;
        }
        return Optional.of(sum);
    }
}
