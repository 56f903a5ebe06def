package fr.ess.currency.circulation;

import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Test;
import fr.ess.core.rule.Words;
import fr.ess.currency.CurrencyTexts;
import java.time.LocalDate;

/**
 * Who may pass units to whom on a day, under the rules that a currency gave itself. They bind those who joined it; no statute asks
 * any of this.
 *
 * <p>Whatever no phase opens is closed, and a phase whose first day is not known is closed too. Months are counted from day to day:
 * what holds for some months from a day holds on the same day of the last month too, or on its last day where it has no such day.
 */
public final class TransferRules {

    private static final String CHECKED = "2026-11-23";

    private static Rule<Transfer> rule(String id, Test<Transfer> test, String article) {
        return Rule.<Transfer>of(id, Force.SCHEME)
                .from("2010-01-01", test, CurrencyTexts.SCHEME_RULES.at(article, Reading.SECONDARY, CHECKED));
    }

    /** A phase that is open has the passage, and nobody passes units to itself. */
    public static final Rule<Transfer> PHASE = rule("circulation-phase", TransferChecks::phase, "phases");

    /** Those of whom it is asked are members on the day; one who only redeems need not be. */
    public static final Rule<Transfer> MEMBERSHIP = rule("mlc-membership", TransferChecks::membership, "adhésion");

    /** Who receives a payment is approved on the day, if the scheme asks it of that kind of actor. */
    public static final Rule<Transfer> APPROVAL = rule("mlc-approval", TransferChecks::approval, "agrément");

    /** A provider who is paid works in a chain of trade that is open. */
    public static final Rule<Transfer> CHAIN = rule("mlc-chain", TransferChecks::chain, "filières");

    /** Nobody pays or holds more than the limits. */
    public static final Rule<Transfer> LIMITS = rule("mlc-limits", TransferChecks::limits, "plafonds");

    /** Who redeems is entitled to; an approval that lapsed is enough, and in a winding up every holder is. */
    public static final Rule<Transfer> REDEMPTION =
            rule("mlc-redemption-right", TransferChecks::redemption, "remboursement");

    /** An exchange gives units of a form that is issued, as many as the euros, and the bonus. */
    public static final Rule<Transfer> EXCHANGE = rule("bousol-exchange", TransferChecks::exchange, "change");

    /** Notes that pass are valid on the day. */
    public static final Rule<Transfer> VALIDITY =
            rule("bousol-note-validity", TransferChecks::validity, "validité des billets");

    /** The rules of the kind {@code mlc-transfer}. */
    public static final RuleSet<Transfer> SET = RuleSet.of(
            "mlc-transfer",
            Transfer.class,
            Words.beside(TransferRules.class),
            PHASE,
            MEMBERSHIP,
            APPROVAL,
            CHAIN,
            LIMITS,
            REDEMPTION,
            EXCHANGE,
            VALIDITY);

    private TransferRules() {}

    /**
     * Explains whether a transfer is allowed on a day, and from when it would be.
     *
     * @param transfer  what is known of the transfer
     * @param day  its day
     * @return the explanation
     */
    public static TransferExplanation transferExplain(Transfer transfer, LocalDate day) {
        return transferExplain(transfer, Law.on(day));
    }

    /**
     * Explains whether a transfer is allowed, and from when it would be.
     *
     * @param transfer  what is known of the transfer
     * @param law  the law on its day
     * @return the explanation
     */
    public static TransferExplanation transferExplain(Transfer transfer, Law law) {
        return TransferExplanation.of(transfer, law);
    }
}
