package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The annual accounts of an approved body.
 *
 * @param ends  the last day of the year
 * @param stateConditions  whether their notes show that the conditions of the approval are met, if it is known
 */
public record AnnualAccounts(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate ends,

        @Nullable Boolean stateConditions) implements Serializable {

    /** The last day of the year. */
    public static final Fact<AnnualAccounts, Day> ENDS = Fact.day("ends", AnnualAccounts::ends);

    /** Whether the notes show that the conditions are met. */
    public static final Fact<AnnualAccounts, Flag> STATE_CONDITIONS =
            Fact.flag("stateConditions", AnnualAccounts::stateConditions);

    /** Creates accounts. */
    public AnnualAccounts {
        Faults.of("AnnualAccounts").given("ends", ends).refuse();
    }
}
