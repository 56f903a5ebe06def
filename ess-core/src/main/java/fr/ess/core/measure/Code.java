package fr.ess.core.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a closed list, such as the legal form {@code SAS}.
 *
 * @param list  the name of the list: the simple name of its enum
 * @param name  the name of the entry
 */
public record Code(String list, String name) implements Value {

    /** Creates a code. */
    public Code {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Obtains the code of an enum constant.
     *
     * @param entry  the constant
     * @return its code
     */
    public static Code of(Enum<?> entry) {
        return new Code(entry.getDeclaringClass().getSimpleName(), entry.name());
    }

    /**
     * Returns the codes of a whole list.
     *
     * @param list  the enum
     * @return a code for each of its constants, in their order
     */
    public static List<Code> all(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code::of).toList();
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
        return other instanceof Code code && list.equals(code.list) && name.equals(code.name);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
