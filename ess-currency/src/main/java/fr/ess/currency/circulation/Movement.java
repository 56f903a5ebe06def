package fr.ess.currency.circulation;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Fact;
import fr.ess.currency.Form;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What passes from one to the other.
 *
 * @param amount  the units, more than zero, if they are known
 * @param form  their form, if it is known
 * @param stampedOn  the day stamped on the notes; of several series, the earliest
 * @param euros  the euros tendered in an exchange, more than zero, if they are known
 */
public record Movement(
        @Nullable @Positive Units amount,
        @Nullable Form form,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate stampedOn,

        @Nullable @Positive Euros euros)
        implements Serializable {

    /** The units. */
    public static final Fact<Movement, Units> AMOUNT = Fact.of("amount", Movement::amount);

    /** Their form. */
    public static final Fact<Movement, Code> FORM = Fact.code("form", Form.class, Movement::form);

    /** The day stamped on the notes. */
    public static final Fact<Movement, Day> STAMPED_ON = Fact.day("stampedOn", Movement::stampedOn);

    /** The euros tendered. */
    public static final Fact<Movement, Euros> EUROS = Fact.of("euros", Movement::euros);

    /** Creates a movement. */
    public Movement {
        Faults.of("Movement")
                .check(amount == null || amount.hundredths() > 0, "amount", Must.BE_POSITIVE, amount)
                .positive("euros", euros)
                .refuse();
    }
}
