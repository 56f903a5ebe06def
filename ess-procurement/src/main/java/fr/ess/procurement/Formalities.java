package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The formalities of a contract, and what the buyer asks of bidders.
 *
 * @param written  whether the contract is in writing, if it is known
 * @param documentsOnline  whether the documents of the consultation are on the buyer profile, if it is known
 * @param requiredTurnover  the yearly turnover that bidders must have, in euros, zero when none is asked, if it is known
 * @param turnoverReasons  whether the buyer gives reasons in writing for asking that much, if it is known
 * @param data  the publication of its essential data, if it is known
 */
public record Formalities(
        @Nullable Boolean written,
        @Nullable Boolean documentsOnline,
        @Nullable @PositiveOrZero Euros requiredTurnover,
        @Nullable Boolean turnoverReasons,
        @Nullable @Valid EssentialData data)
        implements Serializable {

    /** Whether the contract is in writing. */
    public static final Fact<Formalities, Flag> WRITTEN = Fact.flag("written", Formalities::written);

    /** Whether the documents of the consultation are on the buyer profile. */
    public static final Fact<Formalities, Flag> DOCUMENTS_ONLINE =
            Fact.flag("documentsOnline", Formalities::documentsOnline);

    /** The yearly turnover that bidders must have. */
    public static final Fact<Formalities, Euros> REQUIRED_TURNOVER =
            Fact.of("requiredTurnover", Formalities::requiredTurnover);

    /** Whether the buyer gives reasons for asking that much. */
    public static final Fact<Formalities, Flag> TURNOVER_REASONS =
            Fact.flag("turnoverReasons", Formalities::turnoverReasons);

    /** The publication of its essential data. */
    public static final Part<Formalities, EssentialData> DATA = Part.of("data", Formalities::data);

    /** Creates the formalities of a contract. */
    public Formalities {
        Faults.of("Formalities")
                .positiveOrZero("requiredTurnover", requiredTurnover)
                .refuse();
    }
}
