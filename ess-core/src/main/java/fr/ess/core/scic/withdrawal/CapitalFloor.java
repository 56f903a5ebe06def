package fr.ess.core.scic.withdrawal;

import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What refunds may not bring the capital of a SCIC below.
 *
 * @param form  the form of the company, if it is known
 * @param highest  the highest capital that it ever reached, zero or more, if it is known
 * @param statutory  the floor that its statutes fix, zero or more, if it is known
 */
public record CapitalFloor(
        @Nullable LegalForm form,
        @Nullable @PositiveOrZero Euros highest,
        @Nullable @PositiveOrZero Euros statutory) implements Serializable {

    /** The form of the company. */
    public static final Fact<CapitalFloor, Code> FORM = Fact.code("form", LegalForm.class, CapitalFloor::form);

    /** The highest capital that it ever reached. */
    public static final Fact<CapitalFloor, Euros> HIGHEST = Fact.of("highest", CapitalFloor::highest);

    /** The floor that its statutes fix. */
    public static final Fact<CapitalFloor, Euros> STATUTORY = Fact.of("statutory", CapitalFloor::statutory);

    /** Creates a floor. */
    public CapitalFloor {
        Faults.of("CapitalFloor")
                .positiveOrZero("highest", highest)
                .positiveOrZero("statutory", statutory)
                .refuse();
    }
}
