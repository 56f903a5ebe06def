package fr.ess.core.law;

import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a figure: how it is written in a table of the law, and read back.
 *
 * <p>A share is written {@code 40 %} where that is exact, else {@code 1/3}; a set of codes {@code SA|SAS}; a disputed
 * reading by the name of the option. The tests of rules have a unit of their own, {@link #versions()}: a table can move
 * their days, not write them.
 *
 * @param <T>  the type of the figure
 */
public final class Unit<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Euros, such as {@code 18500.00}. */
    public static final Unit<Euros> EUROS = new Unit<>(Kind.EUROS, null);

    /** A share or a rate, such as {@code 40 %} or {@code 1/3}. */
    public static final Unit<Share> SHARE = new Unit<>(Kind.SHARE, null);

    /** A whole number. */
    public static final Unit<Count> COUNT = new Unit<>(Kind.COUNT, null);

    /** A workforce. */
    public static final Unit<Headcount> HEADCOUNT = new Unit<>(Kind.HEADCOUNT, null);

    /** Hours of work. */
    public static final Unit<Hours> HOURS = new Unit<>(Kind.HOURS, null);

    /** Units of a local currency. */
    public static final Unit<Units> UNITS = new Unit<>(Kind.UNITS, null);

    /** Calendar months. */
    public static final Unit<Months> MONTHS = new Unit<>(Kind.MONTHS, null);

    /** Calendar days. */
    public static final Unit<Days> DAYS = new Unit<>(Kind.DAYS, null);

    /** A yes or a no. */
    public static final Unit<Flag> FLAG = new Unit<>(Kind.FLAG, null);

    private static final Unit<Object> VERSIONS = new Unit<>(Kind.VERSION, null);

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private enum Kind {
        EUROS,
        SHARE,
        COUNT,
        HEADCOUNT,
        HOURS,
        UNITS,
        MONTHS,
        DAYS,
        FLAG,
        CODES,
        OPTION,
        VERSION
    }

    private final Kind kind;
    private final @Nullable Class<? extends Enum<?>> list;

    private Unit(Kind kind, @Nullable Class<? extends Enum<?>> list) {
        this.kind = kind;
        this.list = list;
    }

    /**
     * Returns the unit of sets of codes of a list.
     *
     * @param list  the enum
     * @return the unit
     */
    public static Unit<Codes> codes(Class<? extends Enum<?>> list) {
        return new Unit<>(Kind.CODES, list);
    }

    /**
     * Returns the unit of a disputed reading: one of several named options.
     *
     * @param <E>  the enum of the options
     * @param options  the enum
     * @return the unit
     */
    public static <E extends Enum<E>> Unit<E> option(Class<E> options) {
        return new Unit<>(Kind.OPTION, options);
    }

    /**
     * Returns the unit of the tests of a rule: a table names their versions, {@code version 1} and so on.
     *
     * @param <T>  the type of the test
     * @return the unit
     */
    @SuppressWarnings("unchecked") // the unit of versions never reads nor writes a value
    public static <T> Unit<T> versions() {
        return (Unit<T>) VERSIONS;
    }

    /**
     * Returns the name of this unit in a table.
     *
     * @return the name, such as {@code euros}, {@code set of LegalForm}, {@code option of CountScope} or {@code test}
     */
    public String name() {
        return switch (kind) {
            case CODES -> "set of " + list().getSimpleName();
            case OPTION -> "option of " + list().getSimpleName();
            case VERSION -> "test";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Returns whether this unit is that of the tests of a rule.
     *
     * @return whether a table names versions instead of values
     */
    public boolean ofVersions() {
        return kind == Kind.VERSION;
    }

    /**
     * Returns whether this unit is that of a disputed reading.
     *
     * @return whether its values are named options
     */
    public boolean ofOptions() {
        return kind == Kind.OPTION;
    }

    /**
     * Reads a figure.
     *
     * @param text  the text that stands in a table
     * @return the figure
     * @throws IllegalArgumentException if the text is not of this unit
     */
    @SuppressWarnings("unchecked") // each kind is only ever given to the unit of its own type
    public T parse(String text) {
        return (T)
                switch (kind) {
                    case EUROS -> Euros.parse(text);
                    case SHARE -> Share.parse(text);
                    case COUNT -> Count.of(whole(text));
                    case HEADCOUNT -> Headcount.of(number(text));
                    case HOURS -> Hours.of(number(text));
                    case UNITS -> Units.of(number(text));
                    case MONTHS -> Months.of(whole(text));
                    case DAYS -> Days.of(whole(text));
                    case FLAG -> flag(text);
                    case CODES ->
                        new Codes(
                                list().getSimpleName(),
                                Arrays.stream(text.split("\\|", -1))
                                        .map(name -> entry(name.strip()))
                                        .sorted(Comparator.comparingInt(Enum::ordinal))
                                        .map(Enum::name)
                                        .toList());
                    case OPTION -> entry(text.strip());
                    case VERSION ->
                        throw new IllegalArgumentException("Value must be 'version N', but was: '" + text + "'");
                };
    }

    /**
     * Writes a figure.
     *
     * @param value  the figure
     * @return the text that {@link #parse(String)} reads
     */
    public String format(T value) {
        if (value instanceof Share share) {
            return isPlain(share)
                    ? new BigDecimal(share.over())
                                    .movePointRight(2)
                                    .divide(new BigDecimal(share.under()))
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " %"
                    : share.toString();
        }
        return value instanceof Enum<?> option ? option.name() : value.toString();
    }

    /** Returns whether a share is written as a percentage: one of common size, whose fraction ends within six decimals. */
    private static boolean isPlain(Share share) {
        return share.over().bitLength() <= 20 && MILLION.mod(share.under()).signum() == 0;
    }

    private Class<? extends Enum<?>> list() {
        return Objects.requireNonNull(list, "list");
    }

    private Enum<?> entry(String name) {
        var entries = list().getEnumConstants();
        for (var entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("Value must be one of "
                + List.of(entries).stream().map(Enum::name).collect(Collectors.joining(", ")) + ", but was: '" + name
                + "'");
    }

    private static Flag flag(String text) {
        return switch (text.strip()) {
            case "yes" -> Flag.YES;
            case "no" -> Flag.NO;
            default -> throw new IllegalArgumentException("Value must be yes or no, but was: '" + text + "'");
        };
    }

    private static long whole(String text) {
        var number = number(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("Value must be a whole number, but was: '" + text + "'");
        }
        return number.longValueExact();
    }

    private static BigDecimal number(String text) {
        if (!text.strip().matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("Value must be a number, but was: '" + text + "'");
        }
        return new BigDecimal(text.strip());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit<?> unit && kind == unit.kind && Objects.equals(list, unit.list);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, list);
    }

    @Override
    public String toString() {
        return name();
    }
}
