package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A repayment of participating securities.
 *
 * @param made  the day, the planned day when it is yet to come, if it is known
 * @param inLiquidation  whether it is made because the company is wound up, if it is known
 */
public record Repayment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate made,

        @Nullable Boolean inLiquidation) implements Serializable {

    /** The day. */
    public static final Fact<Repayment, Day> MADE = Fact.day("made", Repayment::made);

    /** Whether it is made because the company is wound up. */
    public static final Fact<Repayment, Flag> IN_LIQUIDATION = Fact.flag("inLiquidation", Repayment::inLiquidation);
}
