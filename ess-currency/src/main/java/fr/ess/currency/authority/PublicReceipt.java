package fr.ess.currency.authority;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A cash desk of a local authority that would take local currency: the facts of the kind {@code mlc-receipt}.
 *
 * @param deedAllows  whether the deed of the cash desk lists this mode of payment
 * @param accountantAgrees  whether the public accountant has given a favourable opinion
 * @param agreement  whether an agreement with the issuer is signed
 * @param membership  whether the council voted to join the currency
 * @param feeBorne  the share of its receipts that the authority loses as a fee on redemption, zero or more
 * @param accountInUnits  whether the accountant would hold an account in units
 */
public record PublicReceipt(
        @Nullable Boolean deedAllows,
        @Nullable Boolean accountantAgrees,
        @Nullable Boolean agreement,
        @Nullable Boolean membership,
        @Nullable @PositiveOrZero Share feeBorne,
        @Nullable Boolean accountInUnits)
        implements Serializable, Assessable {

    /** Whether the deed of the cash desk lists this mode of payment. */
    public static final Fact<PublicReceipt, Flag> DEED_ALLOWS = Fact.flag("deedAllows", PublicReceipt::deedAllows);

    /** Whether the public accountant has given a favourable opinion. */
    public static final Fact<PublicReceipt, Flag> ACCOUNTANT_AGREES =
            Fact.flag("accountantAgrees", PublicReceipt::accountantAgrees);

    /** Whether an agreement with the issuer is signed. */
    public static final Fact<PublicReceipt, Flag> AGREEMENT = Fact.flag("agreement", PublicReceipt::agreement);

    /** Whether the council voted to join the currency. */
    public static final Fact<PublicReceipt, Flag> MEMBERSHIP = Fact.flag("membership", PublicReceipt::membership);

    /** The share of its receipts that the authority loses as a fee on redemption. */
    public static final Fact<PublicReceipt, Share> FEE_BORNE = Fact.of("feeBorne", PublicReceipt::feeBorne);

    /** Whether the accountant would hold an account in units. */
    public static final Fact<PublicReceipt, Flag> ACCOUNT_IN_UNITS =
            Fact.flag("accountInUnits", PublicReceipt::accountInUnits);

    /** Creates the facts. */
    public PublicReceipt {
        Faults.of("PublicReceipt").positiveOrZero("feeBorne", feeBorne).refuse();
    }

    @Override
    public Assessment<PublicReceipt> assess(Law law) {
        return ReceiptRules.RECEIPTS.assess(this, law);
    }
}
