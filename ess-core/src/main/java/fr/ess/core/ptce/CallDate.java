package fr.ess.core.ptce;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source tells it: a day, or only a month, which is never completed.
 *
 * @param month  the month
 * @param day  the day, if it is told
 */
public record CallDate(YearMonth month, @Nullable LocalDate day) implements Serializable {

    /** Creates a date. */
    public CallDate {
        Objects.requireNonNull(month, "month");
        if (day != null && !YearMonth.from(day).equals(month)) {
            throw new IllegalArgumentException("Day must be in " + month + ", but was: " + day);
        }
    }

    static CallDate day(String iso) {
        var day = LocalDate.parse(iso);
        return new CallDate(YearMonth.from(day), day);
    }

    static CallDate month(String iso) {
        return new CallDate(YearMonth.parse(iso), null);
    }

    @Override
    public String toString() {
        return day == null ? month.toString() : day.toString();
    }
}
