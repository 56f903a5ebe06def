package fr.ess.core.scic.advance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conversion of an advance into capital, whole or in part.
 *
 * @param day  the day on which it was converted
 * @param amount  the amount converted, more than zero
 * @param register  the share register as it stands after the conversion, if it is known
 * @param papers  the papers of the conversion, if they are known
 */
public record AdvanceConversion(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @Positive Euros amount,
        @Nullable @Valid Register register,
        @Nullable @Valid AdvancePapers papers)
        implements Serializable {

    /** The day on which it was converted. */
    public static final Fact<AdvanceConversion, Day> DAY = Fact.day("day", AdvanceConversion::day);

    /** The amount converted. */
    public static final Fact<AdvanceConversion, Euros> AMOUNT = Fact.of("amount", AdvanceConversion::amount);

    /** The share register after the conversion. */
    public static final Part<AdvanceConversion, Register> REGISTER = Part.of("register", AdvanceConversion::register);

    /** The papers of the conversion. */
    public static final Part<AdvanceConversion, AdvancePapers> PAPERS = Part.of("papers", AdvanceConversion::papers);

    /** Creates a conversion. */
    public AdvanceConversion {
        Faults.of("AdvanceConversion")
                .given("day", day)
                .given("amount", amount)
                .positive("amount", amount)
                .refuse();
    }
}
