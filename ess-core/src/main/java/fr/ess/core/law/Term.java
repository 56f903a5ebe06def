package fr.ess.core.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import fr.ess.core.measure.ValueKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with where it comes from: a fact, a figure of the law, a constant, a computation, or nothing yet.
 *
 * <p>Rules compute with terms, so that the arithmetic they show is the arithmetic they did. What is absent stays absent
 * through a computation and keeps its path: a rule tests no {@code null}.
 *
 * @param <V>  the kind of value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "term")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Term.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Term.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Term.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Term.Computed.class, name = "computed"),
    @JsonSubTypes.Type(value = Term.Absent.class, name = "absent")
})
public sealed interface Term<V extends Value> extends Serializable {

    /**
     * Returns the value.
     *
     * @return the value, or {@code null} when something it needs is absent
     */
    @Nullable
    V value();

    /** Why a value is absent. */
    enum Cause {
        /** The caller has not given the fact. */
        MISSING_FACT,
        /** The facts say that the act was not done: the list that would hold it is complete. */
        NOT_DONE,
        /** The norm is open: a person must judge, and has not said how. */
        OPEN_NORM,
        /** The sources dispute the law, and the library takes no side. */
        CONTESTED_LAW,
        /** The law has no known value on that day. */
        NOT_PUBLISHED
    }

    /**
     * A value that the caller gave.
     *
     * @param <V>  the kind of value
     * @param fact  the path of the component, such as {@code holdings[2].amount}
     * @param value  the value
     */
    record Given<V extends Value>(String fact, @ValueKind V value) implements Term<V> {

        /** Creates a given value. */
        public Given {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A figure of the law.
     *
     * @param <V>  the kind of value
     * @param id  the id of its timeline
     * @param from  the day from which this version holds
     * @param value  the value
     * @param source  where it comes from
     */
    record Figure<V extends Value>(
            String id,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @ValueKind V value,
            Citation source) implements Term<V> {

        /** Creates a figure. */
        public Figure {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * A value that the rule itself states, such as zero or yes.
     *
     * @param <V>  the kind of value
     * @param value  the value
     */
    record Constant<V extends Value>(@ValueKind V value) implements Term<V> {

        /** Creates a constant. */
        public Constant {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value computed from others. It is written to JSON with its value, and computed anew when read back.
     *
     * @param <V>  the kind of value
     * @param operation  the operation
     * @param operands  the terms it takes, in order
     * @param value  the result, absent when an operand is
     */
    @JsonIgnoreProperties(value = "value", allowGetters = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"operation", "value"})
    record Computed<V extends Value>(
            Operation operation,
            List<Term<?>> operands,
            @ValueKind @Nullable V value) implements Term<V> {

        /** Creates a computed value; factories make it, from the operation itself. */
        public Computed {
            Objects.requireNonNull(operation, "operation");
            operands = List.copyOf(operands);
        }

        /**
         * Computes a value.
         *
         * @param <V>  the kind of value
         * @param operation  the operation
         * @param operands  the terms it takes, in order
         * @return the computation with its result
         * @throws IllegalArgumentException if the operation does not take such operands
         * @throws ArithmeticException if the result does not fit
         */
        @JsonCreator
        @SuppressWarnings("unchecked") // the operation gives the kind that its factory below names
        public static <V extends Value> Computed<V> of(
                @JsonProperty("operation") Operation operation, @JsonProperty("operands") List<Term<?>> operands) {
            for (var i = 0; i < operands.size(); i++) {
                if (operands.get(i).value() == null) {
                    return new Computed<>(operation, operands, null);
                }
            }
            return new Computed<>(operation, operands, (V) operation.on(operands));
        }
    }

    /**
     * A value that is not there.
     *
     * @param <V>  the kind of value
     * @param about  the path of the fact, or the id of the figure or of the disputed point
     * @param cause  why
     */
    record Absent<V extends Value>(String about, Cause cause) implements Term<V> {

        /** Creates an absent value. */
        public Absent {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public @Nullable V value() {
            return null;
        }
    }

    /**
     * Returns a constant.
     *
     * @param <V>  the kind of value
     * @param value  the value
     * @return the term
     */
    static <V extends Value> Term<V> constant(V value) {
        return new Constant<>(value);
    }

    /**
     * Returns an absent value.
     *
     * @param <V>  the kind of value
     * @param about  the path of the fact, or the id of what is open
     * @param cause  why it is absent
     * @return the term
     */
    static <V extends Value> Term<V> absent(String about, Cause cause) {
        return new Absent<>(about, cause);
    }

    /**
     * Returns a share of an amount or number, rounded down to its unit: the limit of a maximum.
     *
     * @param <V>  euros, a share, a count or a workforce
     * @param share  the share
     * @param whole  the whole
     * @return the term
     */
    static <V extends Value> Term<V> shareDown(Term<Share> share, Term<V> whole) {
        return Computed.of(Operation.SHARE_DOWN, List.of(share, whole));
    }

    /**
     * Returns a share of an amount or number, rounded up to its unit: the limit of a minimum.
     *
     * @param <V>  euros, a share, a count or a workforce
     * @param share  the share
     * @param whole  the whole
     * @return the term
     */
    static <V extends Value> Term<V> shareUp(Term<Share> share, Term<V> whole) {
        return Computed.of(Operation.SHARE_UP, List.of(share, whole));
    }

    /**
     * Returns the sum of terms of one kind.
     *
     * @param <V>  euros, a share, a count, a workforce, months or days
     * @param parts  the terms, at least one
     * @return the term
     */
    static <V extends Value> Term<V> sum(List<? extends Term<V>> parts) {
        return Computed.of(Operation.SUM, List.copyOf(parts));
    }

    /**
     * Returns the sum of two terms of one kind.
     *
     * @param <V>  the kind
     * @param one  a term
     * @param other  another
     * @return the term
     */
    static <V extends Value> Term<V> plus(Term<V> one, Term<V> other) {
        return Computed.of(Operation.SUM, List.of(one, other));
    }

    /**
     * Returns one term less another of the same kind.
     *
     * @param <V>  euros, a share, a count, a workforce, months or days
     * @param one  the term
     * @param less  what is taken from it
     * @return the term
     */
    static <V extends Value> Term<V> minus(Term<V> one, Term<V> less) {
        return Computed.of(Operation.MINUS, List.of(one, less));
    }

    /**
     * Returns the least of terms of one kind.
     *
     * @param <V>  the kind, which has an order
     * @param parts  the terms, at least one
     * @return the term
     */
    static <V extends Value> Term<V> least(List<? extends Term<V>> parts) {
        return Computed.of(Operation.LEAST, List.copyOf(parts));
    }

    /**
     * Returns the greatest of terms of one kind.
     *
     * @param <V>  the kind, which has an order
     * @param parts  the terms, at least one
     * @return the term
     */
    static <V extends Value> Term<V> greatest(List<? extends Term<V>> parts) {
        return Computed.of(Operation.GREATEST, List.copyOf(parts));
    }

    /**
     * Returns the arithmetic mean of shares, unrounded.
     *
     * @param parts  the shares, at least one
     * @return the term
     */
    static Term<Share> mean(List<? extends Term<Share>> parts) {
        return Computed.of(Operation.MEAN, List.copyOf(parts));
    }

    /**
     * Returns the part that an amount, a number or a share is of a whole.
     *
     * @param <V>  euros, a count or a share
     * @param part  the part
     * @param whole  the whole, not zero
     * @return the term
     */
    static <V extends Value> Term<Share> part(Term<V> part, Term<V> whole) {
        return Computed.of(Operation.PART, List.of(part, whole));
    }

    /**
     * Returns the whole hours that an amount pays, rounded down.
     *
     * @param amount  the amount
     * @param hourlyCost  the cost of an hour, more than zero
     * @return the term
     */
    static Term<Hours> wholeHours(Term<Euros> amount, Term<Euros> hourlyCost) {
        return Computed.of(Operation.WHOLE_HOURS, List.of(amount, hourlyCost));
    }

    /**
     * Returns an amount as many times as a count says.
     *
     * @param amount  the amount
     * @param times  the number of times
     * @return the term
     */
    static Term<Euros> times(Term<Euros> amount, Term<Count> times) {
        return Computed.of(Operation.TIMES, List.of(amount, times));
    }

    /**
     * Returns a day some months later; past the end of a month, its last day.
     *
     * @param day  the day
     * @param months  the months
     * @return the term
     */
    static Term<Day> plusMonths(Term<Day> day, Term<Months> months) {
        return Computed.of(Operation.PLUS_MONTHS, List.of(day, months));
    }

    /**
     * Returns a day some months earlier; past the end of a month, its last day.
     *
     * @param day  the day
     * @param months  the months
     * @return the term
     */
    static Term<Day> minusMonths(Term<Day> day, Term<Months> months) {
        return Computed.of(Operation.MINUS_MONTHS, List.of(day, months));
    }

    /**
     * Returns a day some days later.
     *
     * @param day  the day
     * @param days  the days
     * @return the term
     */
    static Term<Day> plusDays(Term<Day> day, Term<Days> days) {
        return Computed.of(Operation.PLUS_DAYS, List.of(day, days));
    }

    /**
     * Returns how many days lie between two days.
     *
     * @param from  the first day, which is not counted
     * @param until  the last day, which is counted
     * @return the term, negative when the last day is before the first
     */
    static Term<Days> daysBetween(Term<Day> from, Term<Day> until) {
        return Computed.of(Operation.MINUS, List.of(until, from));
    }

    /**
     * Returns the day before another.
     *
     * @param day  the day
     * @return the term
     */
    static Term<Day> previousDay(Term<Day> day) {
        return Computed.of(Operation.PREVIOUS_DAY, List.of(day));
    }

    /**
     * Returns the 31 December of the year of a day.
     *
     * @param day  the day
     * @return the term
     */
    static Term<Day> yearEnd(Term<Day> day) {
        return Computed.of(Operation.YEAR_END, List.of(day));
    }
}
