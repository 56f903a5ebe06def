package fr.ess.core.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of entries of one closed list, such as the legal forms {@code SA|SAS|SARL}.
 *
 * @param list  the name of the list: the simple name of its enum
 * @param names  the names of the entries, in the order of the list, each once
 */
public record Codes(String list, List<String> names) implements Value {

    /** Creates a set of codes. */
    public Codes {
        Objects.requireNonNull(list, "list");
        names = names.size() < 2
                ? List.copyOf(names)
                : List.copyOf(names).stream().distinct().toList();
    }

    /**
     * Obtains a set from enum constants.
     *
     * @param <E>  the enum
     * @param first  a constant
     * @param others  the other constants
     * @return the set, in the order of the enum
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E extends Enum<E>> Codes of(E first, E... others) {
        var all = EnumSet.of(first);
        all.addAll(Arrays.asList(others));
        return new Codes(
                first.getDeclaringClass().getSimpleName(),
                all.stream().map(Enum::name).toList());
    }

    /**
     * Obtains the set of the entries of a list that meet a condition.
     *
     * @param <E>  the enum
     * @param list  the enum
     * @param accepted  the condition
     * @return the set, in the order of the list
     */
    public static <E extends Enum<E>> Codes where(Class<E> list, Predicate<? super E> accepted) {
        return new Codes(
                list.getSimpleName(),
                Arrays.stream(list.getEnumConstants())
                        .filter(accepted)
                        .map(Enum::name)
                        .toList());
    }

    /**
     * Returns whether a code is one of these.
     *
     * @param code  the code
     * @return whether it is of this list and one of these names
     */
    public boolean contains(Code code) {
        return list.equals(code.list()) && names.contains(code.name());
    }

    /**
     * Returns whether an enum constant is one of these.
     *
     * @param entry  the constant
     * @return whether it is of this list and one of these names
     */
    public boolean contains(Enum<?> entry) {
        return names.contains(entry.name())
                && list.equals(entry.getDeclaringClass().getSimpleName());
    }

    @Override
    public int compareWith(Value other) {
        throw Value.unordered(this);
    }

    @Override
    public Value distanceFrom(Value other) {
        throw Value.unordered(this);
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Codes codes && list.equals(codes.list) && names.equals(codes.names);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + names.hashCode();
    }

    @Override
    public String toString() {
        return names.stream().collect(Collectors.joining("|"));
    }
}
