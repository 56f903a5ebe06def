package fr.ess.currency.authority;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A creditor of an authority.
 *
 * @param memberWithAccount  whether the creditor is a member of the currency on the day, with an account
 * @param mandate  the mandate given to the issuer, if it is known
 */
public record CreditorSide(
        @Nullable Boolean memberWithAccount,
        @Nullable @Valid CreditorMandate mandate) implements Serializable {

    /** Whether the creditor is a member of the currency on the day. */
    public static final Fact<CreditorSide, Flag> MEMBER_WITH_ACCOUNT =
            Fact.flag("memberWithAccount", CreditorSide::memberWithAccount);

    /** The mandate given to the issuer. */
    public static final Part<CreditorSide, CreditorMandate> MANDATE = Part.of("mandate", CreditorSide::mandate);
}
