package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a candidate was awarded before on the ground of a reservation to the social economy.
 *
 * @param awardedOn  the day of the award, if it is known
 * @param sameBuyer  whether this buyer awarded it, if it is known
 */
public record PastAward(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate awardedOn,

        @Nullable Boolean sameBuyer) implements Serializable {

    /** The day of the award. */
    public static final Fact<PastAward, Day> AWARDED_ON = Fact.day("awardedOn", PastAward::awardedOn);

    /** Whether this buyer awarded it. */
    public static final Fact<PastAward, Flag> SAME_BUYER = Fact.flag("sameBuyer", PastAward::sameBuyer);
}
