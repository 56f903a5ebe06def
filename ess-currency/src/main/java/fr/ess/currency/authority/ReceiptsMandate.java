package fr.ess.currency.authority;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement by which a third party collects for an authority: the facts of the kind {@code mlc-receipts-mandate}.
 *
 * Defined by the Code général des collectivités territoriales, articles L1611-7-1 and D1611-32-3.
 *
 * @param written  whether it is written
 * @param assent  whether the public accountant assented before
 * @param receipts  what is collected, if it is known
 * @param refunds  whether the third party also refunds
 * @param items  what it states, all of it
 */
public record ReceiptsMandate(
        @Nullable Boolean written,
        @Nullable Boolean assent,
        @Nullable ReceiptKind receipts,
        @Nullable Boolean refunds,
        @Nullable List<@NotNull MandateItem> items)
        implements Serializable, Assessable {

    /** Whether it is written. */
    public static final Fact<ReceiptsMandate, Flag> WRITTEN = Fact.flag("written", ReceiptsMandate::written);

    /** Whether the public accountant assented before. */
    public static final Fact<ReceiptsMandate, Flag> ASSENT = Fact.flag("assent", ReceiptsMandate::assent);

    /** What is collected. */
    public static final Fact<ReceiptsMandate, Code> RECEIPTS =
            Fact.code("receipts", ReceiptKind.class, ReceiptsMandate::receipts);

    /** Whether the third party also refunds. */
    public static final Fact<ReceiptsMandate, Flag> REFUNDS = Fact.flag("refunds", ReceiptsMandate::refunds);

    /** What it states. */
    public static final Fact<ReceiptsMandate, Codes> ITEMS =
            Fact.codes("items", MandateItem.class, ReceiptsMandate::items);

    /** Creates the facts. */
    public ReceiptsMandate {
        Faults.of("ReceiptsMandate").elements("items", items).refuse();
        items = items == null ? null : List.copyOf(items);
    }

    @Override
    public Assessment<ReceiptsMandate> assess(Law law) {
        return ReceiptRules.MANDATES.assess(this, law);
    }
}
