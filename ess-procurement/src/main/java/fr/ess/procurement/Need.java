package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need of a buyer, as a whole: what thresholds are compared with.
 *
 * @param value  its estimated value in euros, excluding VAT: all lots, options and renewals, the whole operation for works; zero
 *     or more, if it is known. {@link EstimatedValue} adds it up
 * @param lots  all its lots, none when it is not divided, if they are known
 * @param procedure  how it is awarded, lots apart that have a procedure of their own, if it is known
 * @param innovative  whether what is bought is innovative, which the buyer judges
 * @param notice  where the call for competition is published, if it is known
 */
public record Need(
        @Nullable @PositiveOrZero Euros value,
        @Nullable List<@NotNull @Valid Lot> lots,
        @Nullable Procedure procedure,
        @Nullable Boolean innovative,
        @Nullable Notice notice)
        implements Serializable {

    /** Its estimated value. */
    public static final Fact<Need, Euros> VALUE = Fact.of("value", Need::value);

    /** Its lots. */
    public static final Many<Need, Lot> LOTS = Many.of("lots", Need::lots);

    /** How it is awarded. */
    public static final Fact<Need, Code> PROCEDURE = Fact.code("procedure", Procedure.class, Need::procedure);

    /** Whether what is bought is innovative. */
    public static final Fact<Need, Flag> INNOVATIVE = Fact.judged("innovative", Need::innovative);

    /** Where the call for competition is published. */
    public static final Fact<Need, Code> NOTICE = Fact.code("notice", Notice.class, Need::notice);

    private static final Must HOLD_ITS_LOTS =
            new Must("must be at least the sum of its lots", "doit être au moins égal à la somme de ses lots");

    /** Creates a need. */
    public Need {
        var faults = Faults.of("Need").positiveOrZero("value", value).elements("lots", lots);
        if (faults.none() && value != null && lots != null) {
            var sum = Euros.ZERO;
            for (var lot : lots) {
                sum = lot.value() == null ? sum : sum.plus(lot.value());
            }
            faults.check(sum.compareTo(value) <= 0, "value", HOLD_ITS_LOTS, value);
        }
        faults.refuse();
        lots = lots == null ? null : List.copyOf(lots);
    }
}
