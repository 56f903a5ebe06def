package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is given yearly, in units, to the associations that the members chose.
 *
 * @param share  the share of the euros exchanged in the year, zero or more
 * @param sponsors  the least number of members who must have chosen an association, zero or more, if there is one
 * @param lastMonth  the last month of the year of the gift, from 1 to 12
 */
public record Gift(
        @NotNull @PositiveOrZero Share share,
        @Nullable @PositiveOrZero Integer sponsors,
        @NotNull @Min(1) @Max(12) Integer lastMonth)
        implements Serializable {

    /** Creates the terms of the gift. */
    public Gift {
        Faults.of("Gift")
                .given("share", share)
                .positiveOrZero("share", share)
                .positiveOrZero("sponsors", sponsors)
                .given("lastMonth", lastMonth)
                .check(lastMonth == null || lastMonth >= 1, "lastMonth", Must.beAtLeast(1), lastMonth)
                .check(lastMonth == null || lastMonth <= 12, "lastMonth", Must.beAtMost(12), lastMonth)
                .refuse();
    }
}
