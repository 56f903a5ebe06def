package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payment of a granted subsidy.
 *
 * @param notifiedOn  the day on which the grant was notified, if it is known
 * @param terms  when it is to be paid, if it is known
 * @param setFor  the day that is set, or that of the event to which the payment is tied, if it is known; none when nothing is set
 * @param paid  the day on which all of it was paid, none when it is not yet, if that is known
 */
public record AwardPayment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate notifiedOn,

        @Nullable PaymentTerms terms,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate setFor,

        @Nullable List<@NotNull @Valid Evidence> paid)
        implements Serializable {

    private static final Must NEED_TERMS =
            new Must("must not be given when no day is set", "ne doit pas être renseigné si aucune date n’est fixée");

    /** The day of the notification. */
    public static final Fact<AwardPayment, Day> NOTIFIED_ON = Fact.day("notifiedOn", AwardPayment::notifiedOn);

    /** When it is to be paid. */
    public static final Fact<AwardPayment, Code> TERMS = Fact.code("terms", PaymentTerms.class, AwardPayment::terms);

    /** The day that is set. */
    public static final Fact<AwardPayment, Day> SET_FOR = Fact.day("setFor", AwardPayment::setFor);

    /** The payment. */
    public static final Many<AwardPayment, Evidence> PAID = Many.of("paid", AwardPayment::paid);

    /** Creates the facts of a payment. */
    public AwardPayment {
        var faults = Faults.of("AwardPayment").elements("paid", paid);
        if (faults.none()) {
            faults.check(setFor == null || terms != PaymentTerms.NOTHING_SET, "setFor", NEED_TERMS, setFor);
        }
        faults.refuse();
        paid = paid == null ? null : List.copyOf(paid);
    }
}
