package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day, in France.
 *
 * <p>Facts hold a {@link LocalDate}; a rule weighs it as a day. In JSON it is an ISO date such as {@code 2014-08-02}.
 *
 * @param date  the date
 */
public record Day(LocalDate date) implements Value, Comparable<Day> {

    /** Creates a day. */
    public Day {
        Objects.requireNonNull(date, "date");
    }

    /**
     * Obtains a day from a date.
     *
     * @param date  the date
     * @return the day
     */
    public static Day of(LocalDate date) {
        return new Day(date);
    }

    /**
     * Reads an ISO date such as {@code 2014-08-02}.
     *
     * @param text  the text
     * @return the day
     * @throws java.time.format.DateTimeParseException if the text is not such a date
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Day parse(String text) {
        return new Day(LocalDate.parse(text));
    }

    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Day.class, this, other));
    }

    @Override
    public Days distanceFrom(Value other) {
        return Days.of(ChronoUnit.DAYS.between(Value.same(Day.class, this, other).date, date));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Day day && date.equals(day.date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @JsonValue
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Override
    public String toString() {
        return date.toString();
    }
}
