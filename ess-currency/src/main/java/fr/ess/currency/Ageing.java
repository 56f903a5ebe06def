package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * Returns the last day on which a note is valid.
     *
     * @param stamp  the day of its stamp
     * @return that day and the months of validity, included; the end of a shorter month where there is no such day. Nothing while
     *     it is not known for how long notes are valid
     */
    public Optional<LocalDate> validUntil(LocalDate stamp) {
        return validityMonths == null ? Optional.empty() : Optional.of(stamp.plusMonths(validityMonths));
    }

    /**
     * Returns what the holder of an expired note pays to have it restored to its face.
     *
     * @param face  its face, zero or more
     * @return the amount, to the nearest hundredth, in units or in as many euros; nothing while the share is not known
     */
    public Optional<Units> renewalFee(Units face) {
        return renewal == null
                ? Optional.empty()
                : Optional.of(new Units(Rounding.HALF_UP.share(
                        face.hundredths(),
                        renewal.over().longValueExact(),
                        renewal.under().longValueExact())));
    }
}
