package fr.ess.currency.authority;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The mandate by which a creditor has the issuer receive what the authority owes.
 *
 * Defined by the Code civil, article 1984.
 *
 * @param written  whether it is written, and the creditor free not to give it
 * @param grantedOn  the day on which it was granted, if it is known
 * @param revokedOn  the first day on which it no longer holds; absent while it holds
 * @param coversClaim  whether it covers the claim that is paid
 */
public record CreditorMandate(
        @Nullable Boolean written,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate revokedOn,

        @Nullable Boolean coversClaim)
        implements Serializable {

    /** Whether it is written. */
    public static final Fact<CreditorMandate, Flag> WRITTEN = Fact.flag("written", CreditorMandate::written);

    /** The day on which it was granted. */
    public static final Fact<CreditorMandate, Day> GRANTED_ON = Fact.day("grantedOn", CreditorMandate::grantedOn);

    /** The first day on which it no longer holds. */
    public static final Fact<CreditorMandate, Day> REVOKED_ON = Fact.day("revokedOn", CreditorMandate::revokedOn);

    /** Whether it covers the claim that is paid. */
    public static final Fact<CreditorMandate, Flag> COVERS_CLAIM =
            Fact.flag("coversClaim", CreditorMandate::coversClaim);
}
