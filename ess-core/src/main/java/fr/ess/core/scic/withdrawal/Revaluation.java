package fr.ess.core.scic.withdrawal;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a leaver is paid beyond the nominal value of its shares.
 *
 * @param amount  the amount paid beyond the nominal value, zero or more, if it is known
 * @param statutes  whether the statutes provide for it, if it is known
 * @param reserve  the reserve set aside for it, zero or more, if it is known
 * @param withinScale  whether the amount is within the scale of the life-annuity fund ("barème"), if it is known
 */
public record Revaluation(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable Boolean statutes,
        @Nullable @PositiveOrZero Euros reserve,
        @Nullable Boolean withinScale)
        implements Serializable {

    /** The amount paid beyond the nominal value. */
    public static final Fact<Revaluation, Euros> AMOUNT = Fact.of("amount", Revaluation::amount);

    /** Whether the statutes provide for it. */
    public static final Fact<Revaluation, Flag> STATUTES = Fact.flag("statutes", Revaluation::statutes);

    /** The reserve set aside for it. */
    public static final Fact<Revaluation, Euros> RESERVE = Fact.of("reserve", Revaluation::reserve);

    /** Whether the amount is within the scale. */
    public static final Fact<Revaluation, Flag> WITHIN_SCALE = Fact.flag("withinScale", Revaluation::withinScale);

    /** Creates a revaluation. */
    public Revaluation {
        Faults.of("Revaluation")
                .positiveOrZero("amount", amount)
                .positiveOrZero("reserve", reserve)
                .refuse();
    }
}
