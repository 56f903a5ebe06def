package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small aid to a single undertaking: granted, or to be granted.
 *
 * @param grantedOn  the day on which the right to it arises, which is not that of payment, if it is known
 * @param amount  its gross grant equivalent, zero or more, if it is known; of a loan or a guarantee, the advantage it gives
 * @param regime  the regulation it rests on, if it is known
 */
public record Aid(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @Nullable @PositiveOrZero Euros amount,
        @Nullable AidRegime regime)
        implements Serializable {

    /** The day on which the right to the aid arises. */
    public static final Fact<Aid, Day> GRANTED_ON = Fact.day("grantedOn", Aid::grantedOn);

    /** The gross grant equivalent. */
    public static final Fact<Aid, Euros> AMOUNT = Fact.of("amount", Aid::amount);

    /** The regulation that the aid rests on. */
    public static final Fact<Aid, Code> REGIME = Fact.code("regime", AidRegime.class, Aid::regime);

    /** Creates an aid. */
    public Aid {
        Faults.of("Aid").positiveOrZero("amount", amount).refuse();
    }
}
