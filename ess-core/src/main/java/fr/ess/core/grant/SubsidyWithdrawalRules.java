package fr.ess.core.grant;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
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

/**
 * When a granted subsidy, which creates rights, may be withdrawn, and how much of it for a breach of the republican commitment
 * contract: the part of the period still to run at the breach, that day included.
 *
 * <p>An unlawful grant may be withdrawn for four months, the last day included; where conditions were not respected, the
 * republican commitment contract was broken or fraud was used, on any day.
 *
 * <p>The rules are keyed on the day of the withdrawal.
 *
 * <p>Defined by the Code des relations entre le public et l'administration, articles L. 241-2, L. 242-1 and L. 242-2, and the
 * decree no. 2021-1947, article 5.
 */
public final class SubsidyWithdrawalRules {

    private static final Citation CODE =
            LegalTexts.CRPA.at("art. L241-2, L242-1, L242-2", Reading.PRIMARY, "2026-11-23");
    private static final Citation DECREE = LegalTexts.DECRET_2021_1947.at("art. 5", Reading.PRIMARY, "2026-11-23");
    private static final Citation REPAYMENT_SOURCE =
            LegalTexts.LOI_2000_321.at("art. 10-1", Reading.UNVERIFIED, "2026-11-23");

    /** The time for withdrawing an unlawful grant. */
    public static final Timeline<Months> TERM =
            Timeline.of("subsidy-withdrawal.term", Unit.MONTHS).from("2016-01-01", Months.of(4), CODE);

    /** The grounds on which a withdrawal is open on any day. */
    public static final Timeline<Codes> ANY_DAY = Timeline.of(
                    "subsidy-withdrawal.any-day", Unit.codes(WithdrawalGround.class))
            .from("2016-01-01", Codes.of(WithdrawalGround.CONDITIONS_NOT_MET, WithdrawalGround.FRAUD), CODE)
            .from(
                    "2022-01-02",
                    Codes.of(
                            WithdrawalGround.CONDITIONS_NOT_MET,
                            WithdrawalGround.FRAUD,
                            WithdrawalGround.REPUBLICAN_CONTRACT),
                    DECREE);

    /** The longest time for repayment after a breach of the contract. */
    public static final Timeline<Months> REPAYMENT_TERM = Timeline.of("republican-contract-repayment.term", Unit.MONTHS)
            .from("2022-01-02", Months.of(6), REPAYMENT_SOURCE);

    private static final Fact<SubsidyWithdrawal, Euros> SUBSIDY =
            SubsidyWithdrawal.BREACH.then(RepublicanBreach.SUBSIDY);
    private static final Fact<SubsidyWithdrawal, Day> FROM =
            SubsidyWithdrawal.BREACH.then(RepublicanBreach.COVERED_FROM);
    private static final Fact<SubsidyWithdrawal, Day> UNTIL =
            SubsidyWithdrawal.BREACH.then(RepublicanBreach.COVERED_UNTIL);
    private static final Fact<SubsidyWithdrawal, Day> BREACHED =
            SubsidyWithdrawal.BREACH.then(RepublicanBreach.BREACHED_ON);
    private static final Fact<SubsidyWithdrawal, Flag> ATTRIBUTABLE =
            SubsidyWithdrawal.BREACH.then(RepublicanBreach.ATTRIBUTABLE);
    private static final Term<Code> REPUBLICAN = Term.constant(Code.of(WithdrawalGround.REPUBLICAN_CONTRACT));

    /** When a subsidy may be withdrawn. */
    public static final Rule<SubsidyWithdrawal> WITHDRAWAL = Rule.<SubsidyWithdrawal>binding("subsidy-withdrawal")
            .from("2016-01-01", SubsidyWithdrawalRules::inTime, CODE)
            .keyedOn(SubsidyWithdrawal.WITHDRAWN_ON)
            .reads(TERM, ANY_DAY);

    /** How much is withdrawn for a breach of the contract. */
    public static final Rule<SubsidyWithdrawal> CLAWBACK = Rule.<SubsidyWithdrawal>binding(
                    "republican-contract-clawback")
            .from("2022-01-02", SubsidyWithdrawalRules::clawback, DECREE)
            .keyedOn(SubsidyWithdrawal.WITHDRAWN_ON)
            .reads();

    /** How long the repayment may take. */
    public static final Rule<SubsidyWithdrawal> REPAYMENT = Rule.<SubsidyWithdrawal>binding(
                    "republican-contract-repayment")
            .from(
                    "2022-01-02",
                    (withdrawal, law) -> Check.when(
                            republican(withdrawal),
                            Check.atMost(
                                    SubsidyWithdrawal.REPAY_BY.of(withdrawal),
                                    Term.plusMonths(
                                            SubsidyWithdrawal.WITHDRAWN_ON.of(withdrawal), law.term(REPAYMENT_TERM)))),
                    REPAYMENT_SOURCE)
            .keyedOn(SubsidyWithdrawal.WITHDRAWN_ON)
            .reads(REPAYMENT_TERM);

    /** The rules on a withdrawal. */
    public static final RuleSet<SubsidyWithdrawal> SET = RuleSet.of(
            "subsidy-withdrawal",
            SubsidyWithdrawal.class,
            Words.beside(SubsidyWithdrawalRules.class),
            WITHDRAWAL,
            CLAWBACK,
            REPAYMENT);

    private SubsidyWithdrawalRules() {}

    private static Check republican(SubsidyWithdrawal withdrawal) {
        return Check.is(SubsidyWithdrawal.GROUND.of(withdrawal), REPUBLICAN);
    }

    private static Check inTime(SubsidyWithdrawal withdrawal, Law law) {
        var anyDay = Check.oneOf(SubsidyWithdrawal.GROUND.of(withdrawal), law.term(ANY_DAY));
        return Check.any(
                anyDay,
                Check.atMost(
                        SubsidyWithdrawal.WITHDRAWN_ON.of(withdrawal),
                        Term.plusMonths(SubsidyWithdrawal.GRANTED_ON.of(withdrawal), law.term(TERM))));
    }

    private static Check clawback(SubsidyWithdrawal withdrawal, Law law) {
        var breached = BREACHED.of(withdrawal);
        return Check.when(
                republican(withdrawal),
                () -> Check.all(
                        Check.yes(ATTRIBUTABLE.of(withdrawal)),
                        Check.atLeast(breached, SubsidyWithdrawal.GRANTED_ON.of(withdrawal)),
                        Check.atMost(breached, UNTIL.of(withdrawal)),
                        Check.equal(SubsidyWithdrawal.AMOUNT.of(withdrawal), due(withdrawal))));
    }

    /** Returns the subsidy for the part still to run, rounded to the nearest cent by rounding up or down. */
    private static Term<Euros> due(SubsidyWithdrawal withdrawal) {
        var breach = withdrawal.breach();
        var part = breach == null ? null : breach.remaining().orElse(null);
        if (breach == null || part == null) {
            for (var day : new Term<?>[] {FROM.of(withdrawal), UNTIL.of(withdrawal), BREACHED.of(withdrawal)}) {
                if (day instanceof Term.Absent<?> absent) {
                    return Term.absent(absent.about(), absent.cause());
                }
            }
        }
        var share = new Term.Given<>(SubsidyWithdrawal.BREACH.path() + ".remaining", part == null ? Share.ZERO : part);
        return breach != null && part != null && breach.roundsUp(part)
                ? Term.shareUp(share, SUBSIDY.of(withdrawal))
                : Term.shareDown(share, SUBSIDY.of(withdrawal));
    }
}
