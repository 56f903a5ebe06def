package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, its start included and its end excluded; a range without an end goes on.
 *
 * @param start  the first day
 * @param end  the day after the last, absent when the range goes on
 */
public record DateRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate end)
        implements Serializable {

    /** Creates a range. */
    public DateRange {
        Objects.requireNonNull(start, "start");
        if (end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException("End must be after the start " + start + ", but was: " + end);
        }
    }

    /**
     * Obtains a range.
     *
     * @param startInclusive  the first day
     * @param endExclusive  the day after the last
     * @return the range
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, Objects.requireNonNull(endExclusive, "endExclusive"));
    }

    /**
     * Obtains a range that goes on.
     *
     * @param startInclusive  the first day
     * @return the range
     */
    public static DateRange ofUnboundedEnd(LocalDate startInclusive) {
        return new DateRange(startInclusive, null);
    }

    /**
     * Returns whether a day is in this range.
     *
     * @param day  the day
     * @return whether it is on or after the start and before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    @Override
    public String toString() {
        return start + "/" + (end == null ? "-" : end);
    }
}
