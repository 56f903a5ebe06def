package fr.ess.core.scic.advance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreement by which an authority grants an advance.
 *
 * @param granted  the day of the grant; the planned day when it is yet to come
 * @param end  the last day of the first term, on or after the day of the grant, if it is known
 * @param amount  the amount of the advance, more than zero
 * @param repaysAdvance  whether the money serves to repay another advance, if it is known
 * @param terms  what the written agreement states, if it is known
 * @param papers  the papers of the grant, if they are known
 */
public record AdvanceAgreement(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate granted,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate end,

        @NotNull @Positive Euros amount,
        @Nullable Boolean repaysAdvance,
        @Nullable @Valid AdvanceTerms terms,
        @Nullable @Valid AdvancePapers papers)
        implements Serializable {

    /** The day of the grant. */
    public static final Fact<AdvanceAgreement, Day> GRANTED = Fact.day("granted", AdvanceAgreement::granted);

    /** The last day of the first term. */
    public static final Fact<AdvanceAgreement, Day> END = Fact.day("end", AdvanceAgreement::end);

    /** The amount of the advance. */
    public static final Fact<AdvanceAgreement, Euros> AMOUNT = Fact.of("amount", AdvanceAgreement::amount);

    /** Whether the money serves to repay another advance. */
    public static final Fact<AdvanceAgreement, Flag> REPAYS_ADVANCE =
            Fact.flag("repaysAdvance", AdvanceAgreement::repaysAdvance);

    /** What the written agreement states. */
    public static final Part<AdvanceAgreement, AdvanceTerms> TERMS = Part.of("terms", AdvanceAgreement::terms);

    /** The papers of the grant. */
    public static final Part<AdvanceAgreement, AdvancePapers> PAPERS = Part.of("papers", AdvanceAgreement::papers);

    private static final Must NOT_BEFORE_THE_GRANT =
            new Must("must be on or after the day of the grant", "doit être au plus tôt le jour de l’octroi");

    /** Creates an agreement. */
    public AdvanceAgreement {
        var faults = Faults.of("AdvanceAgreement")
                .given("granted", granted)
                .given("amount", amount)
                .positive("amount", amount);
        if (faults.none() && end != null && end.isBefore(granted)) {
            faults.add("end", NOT_BEFORE_THE_GRANT, end);
        }
        faults.refuse();
    }
}
