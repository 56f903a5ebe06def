package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What time does to units. Where all is absent, nothing is known of it; a currency that does not age says a loss of zero.
 *
 * @param validityMonths  the months for which a note is valid from its stamp, more than zero, if notes expire
 * @param renewal  the share of the face that restores an expired note, zero or more, if it is known
 * @param exchangeMonths  the months for which an expired note can still be renewed, zero or more; without limit if absent
 * @param demurrage  the share that a unit loses each period ("fonte"), from zero to the whole, if it is known
 * @param periodMonths  the months of a period of demurrage, more than zero; given where demurrage is more than zero
 */
public record Ageing(
        @Nullable @Positive Integer validityMonths,
        @Nullable @PositiveOrZero Share renewal,
        @Nullable @PositiveOrZero Integer exchangeMonths,
        @Nullable @PositiveOrZero Share demurrage,
        @Nullable @Positive Integer periodMonths)
        implements Serializable {

    private static final Must AT_MOST_WHOLE = new Must("must be at most the whole", "doit être au plus égale au tout");

    /** Creates the terms of ageing. */
    public Ageing {
        var faults = Faults.of("Ageing")
                .positive("validityMonths", validityMonths)
                .positiveOrZero("renewal", renewal)
                .positiveOrZero("exchangeMonths", exchangeMonths)
                .positiveOrZero("demurrage", demurrage)
                .positive("periodMonths", periodMonths);
        if (faults.none() && demurrage != null) {
            faults.check(demurrage.compareTo(Share.WHOLE) <= 0, "demurrage", AT_MOST_WHOLE, demurrage);
            faults.check(
                    periodMonths != null || demurrage.compareTo(Share.ZERO) == 0,
                    "periodMonths",
                    Must.BE_GIVEN,
                    periodMonths);
        }
        faults.refuse();
    }
}
