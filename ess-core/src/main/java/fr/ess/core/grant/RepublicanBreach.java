package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A breach of the republican commitment contract, and the subsidy that it hits.
 *
 * @param subsidy  the subsidy granted, in money or in the money value of what was given in kind, if it is known
 * @param coveredFrom  the first day of the period or of the activity that it pays for, if it is known
 * @param coveredUntil  the last day of it, not before the first, if it is known
 * @param breachedOn  the day of the breach, if it is known
 * @param attributable  whether the breach is the body's: by those who lead it, or by others when its governing bodies, though
 *     informed, did nothing, if it is known
 */
public record RepublicanBreach(
        @Nullable @PositiveOrZero Euros subsidy,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate coveredFrom,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate coveredUntil,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate breachedOn,

        @Nullable Boolean attributable)
        implements Serializable {

    private static final Must NOT_BE_BEFORE =
            new Must("must not be before the first day covered", "ne doit pas précéder le premier jour couvert");

    /** The subsidy granted. */
    public static final Fact<RepublicanBreach, Euros> SUBSIDY = Fact.of("subsidy", RepublicanBreach::subsidy);

    /** The first day covered. */
    public static final Fact<RepublicanBreach, Day> COVERED_FROM =
            Fact.day("coveredFrom", RepublicanBreach::coveredFrom);

    /** The last day covered. */
    public static final Fact<RepublicanBreach, Day> COVERED_UNTIL =
            Fact.day("coveredUntil", RepublicanBreach::coveredUntil);

    /** The day of the breach. */
    public static final Fact<RepublicanBreach, Day> BREACHED_ON = Fact.day("breachedOn", RepublicanBreach::breachedOn);

    /** Whether the breach is the body's. */
    public static final Fact<RepublicanBreach, Flag> ATTRIBUTABLE =
            Fact.flag("attributable", RepublicanBreach::attributable);

    /** Creates a breach. */
    public RepublicanBreach {
        var faults = Faults.of("RepublicanBreach").positiveOrZero("subsidy", subsidy);
        if (faults.none() && coveredFrom != null && coveredUntil != null) {
            faults.check(!coveredUntil.isBefore(coveredFrom), "coveredUntil", NOT_BE_BEFORE, coveredUntil);
        }
        faults.refuse();
    }

    /**
     * Returns the part of the period that was still to run at the breach, the day of the breach included.
     *
     * @return the part, none after the period and the whole before it; empty while a day is not known
     */
    public Optional<Share> remaining() {
        if (coveredFrom == null || coveredUntil == null || breachedOn == null) {
            return Optional.empty();
        }
        var total = ChronoUnit.DAYS.between(coveredFrom, coveredUntil) + 1;
        var left = ChronoUnit.DAYS.between(breachedOn, coveredUntil) + 1;
        return Optional.of(Share.of(Math.max(0, Math.min(left, total)), total));
    }

    /**
     * Returns the amount to withdraw: the subsidy for the part of the period still to run, to the nearest cent, half a cent up.
     *
     * @return the amount; empty while the subsidy or a day is not known
     */
    public Optional<Euros> clawback() {
        return subsidy == null
                ? Optional.empty()
                : remaining().map(part -> roundsUp(part) ? subsidy.up(part) : subsidy.down(part));
    }

    /** Returns whether the nearest cent of a part of the subsidy is that above. */
    boolean roundsUp(Share part) {
        var cents = Share.of(BigDecimal.valueOf(subsidy == null ? 0 : subsidy.cents()))
                .times(part);
        var below = cents.over().mod(cents.under()).shiftLeft(1);
        return below.compareTo(cents.under()) >= 0;
    }
}
