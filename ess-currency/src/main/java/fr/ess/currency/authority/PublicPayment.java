package fr.ess.currency.authority;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.currency.regime.Wage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a local authority to a creditor who wants local currency: the facts of the kind {@code mlc-payment}.
 *
 * @param way  the way, if one was chosen
 * @param order  the payment in euros, if it is known
 * @param wage  the wage that is paid; absent when it is none
 * @param creditor  the creditor and their mandate, if they are known
 * @param agreements  the agreements with the issuer, all of them
 * @param mandate  the agreement with who pays in the name of the authority, if it is known
 */
public record PublicPayment(
        @Nullable PaymentWay way,
        @Nullable @Valid EuroOrder order,
        @Nullable @Valid Wage wage,
        @Nullable @Valid CreditorSide creditor,
        @Nullable List<@NotNull @Valid IssuerAgreement> agreements,
        @Nullable @Valid AuthorityMandate mandate)
        implements Serializable, Assessable {

    /** The way. */
    public static final Fact<PublicPayment, Code> WAY = Fact.code("way", PaymentWay.class, PublicPayment::way);

    /** The payment in euros. */
    public static final Part<PublicPayment, EuroOrder> ORDER = Part.of("order", PublicPayment::order);

    /** The wage that is paid. */
    public static final Part<PublicPayment, Wage> WAGE = Part.of("wage", PublicPayment::wage);

    /** The creditor and their mandate. */
    public static final Part<PublicPayment, CreditorSide> CREDITOR = Part.of("creditor", PublicPayment::creditor);

    /** The agreements with the issuer. */
    public static final Many<PublicPayment, IssuerAgreement> AGREEMENTS =
            Many.of("agreements", PublicPayment::agreements);

    /** The agreement with who pays in the name of the authority. */
    public static final Part<PublicPayment, AuthorityMandate> MANDATE = Part.of("mandate", PublicPayment::mandate);

    /** Creates the facts. */
    public PublicPayment {
        Faults.of("PublicPayment").elements("agreements", agreements).refuse();
        agreements = agreements == null ? null : List.copyOf(agreements);
    }

    @Override
    public Assessment<PublicPayment> assess(Law law) {
        return PaymentRules.SET.assess(this, law);
    }

    /**
     * Returns the same payment by another way.
     *
     * @param other  the way
     * @return the payment
     */
    public PublicPayment by(PaymentWay other) {
        return new PublicPayment(other, order, wage, creditor, agreements, mandate);
    }
}
