package fr.ess.procurement.spaser;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A target of a scheme: the least rate of a category.
 *
 * @param category  the category
 * @param measure  in number or in value
 * @param share  the least rate, between none and the whole
 * @param base  over what; all contracts if it is left out
 * @param year  the calendar year that it is for; the whole window if it is left out
 * @param label  how the scheme names it, or {@code null}
 */
public record SpaserTarget(
        @NotNull Category category,
        @NotNull Measure measure,
        @NotNull @PositiveOrZero Share share,
        @Nullable Base base,
        @Nullable @Positive Integer year,
        @Nullable String label)
        implements Serializable {

    /** Creates a target. */
    public SpaserTarget {
        var faults = Faults.of("SpaserTarget")
                .given("category", category)
                .given("measure", measure)
                .given("share", share)
                .positiveOrZero("share", share)
                .positive("year", year);
        if (faults.none()) {
            faults.check(share.compareTo(Share.WHOLE) <= 0, "share", Must.beAtMost("100 %"), share);
        }
        faults.refuse();
    }
}
