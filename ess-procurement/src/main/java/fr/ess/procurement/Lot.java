package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A lot of a need that is divided. Its value is never compared with a threshold of the need.
 *
 * @param value  its estimated value in euros, excluding VAT, zero or more, if it is known
 * @param subject  what it buys, if it is known
 * @param procedure  how it is awarded, if it is known
 */
public record Lot(
        @Nullable @PositiveOrZero Euros value,
        @Nullable Subject subject,
        @Nullable Procedure procedure) implements Serializable {

    /** Its estimated value. */
    public static final Fact<Lot, Euros> VALUE = Fact.of("value", Lot::value);

    /** What it buys. */
    public static final Fact<Lot, Code> SUBJECT = Fact.code("subject", Subject.class, Lot::subject);

    /** How it is awarded. */
    public static final Fact<Lot, Code> PROCEDURE = Fact.code("procedure", Procedure.class, Lot::procedure);

    /** Creates a lot. */
    public Lot {
        Faults.of("Lot").positiveOrZero("value", value).refuse();
    }
}
