package fr.ess.currency.authority;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An agreement by which a third party pays in the name of the authority.
 *
 * Defined by the Code général des collectivités territoriales, article L1611-7.
 *
 * @param body  who pays, if it is known
 * @param expense  what is paid, if it is known
 * @param written  whether the agreement is written, with yearly accounts and vouchers
 */
public record AuthorityMandate(
        @Nullable PayingBody body,
        @Nullable MandatedExpense expense,
        @Nullable Boolean written) implements Serializable {

    /** Who pays. */
    public static final Fact<AuthorityMandate, Code> BODY = Fact.code("body", PayingBody.class, AuthorityMandate::body);

    /** What is paid. */
    public static final Fact<AuthorityMandate, Code> EXPENSE =
            Fact.code("expense", MandatedExpense.class, AuthorityMandate::expense);

    /** Whether the agreement is written. */
    public static final Fact<AuthorityMandate, Flag> WRITTEN = Fact.flag("written", AuthorityMandate::written);
}
