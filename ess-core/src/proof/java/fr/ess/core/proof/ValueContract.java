package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.Assertions;

/** What every value type keeps: equality, hash, order, text and JSON there and back, and no door left open. */
public final class ValueContract {

    private ValueContract() {}

    /**
     * Checks samples that are all different and, where the type has an order, in ascending order; their text is read back.
     *
     * @param parse  reads what {@code toString} gives
     * @param samples  at least two values
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends Serializable> void checkParsed(Function<String, T> parse, T... samples) {
        check(samples);
        for (var sample : samples) {
            assertThat(parse.apply(sample.toString())).as("what its text gives").isEqualTo(sample);
        }
    }

    /**
     * Checks samples that are all different and, where the type has an order, in ascending order.
     *
     * @param samples  at least two values
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends Serializable> void check(T... samples) {
        var all = Arrays.asList(samples);
        assertThat(all).as("samples").hasSizeGreaterThan(1);
        shape(all.get(0).getClass());
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            for (var j = 0; j < all.size(); j++) {
                var other = all.get(j);
                assertThat(one.equals(other)).as("%s equals %s", one, other).isEqualTo(i == j);
                assertThat(one.toString().equals(other.toString()))
                        .as("the text of %s is that of %s", one, other)
                        .isEqualTo(i == j);
                order(one, other, Integer.compare(i, j));
            }
            assertThat(one).isNotEqualTo(null).isNotEqualTo("another kind of thing");
            copy(one, Serial.copy(one));
            copy(one, Json.read(Json.write(one), one.getClass()));
        }
    }

    private static void copy(Object one, Object copy) {
        assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
    }

    @SuppressWarnings("unchecked") // a comparable value is comparable with its own kind
    private static void order(Object one, Object other, int expected) {
        if (one instanceof Comparable<?> comparable) {
            var order = ((Comparable<Object>) comparable).compareTo(other);
            assertThat(Integer.signum(order))
                    .as("%s compared with %s", one, other)
                    .isEqualTo(expected);
        }
    }

    private static void shape(Class<?> type) {
        assertThat(Modifier.isFinal(type.getModifiers()))
                .as("%s is final", type)
                .isTrue();
        assertThat(Modifier.isPublic(type.getModifiers()))
                .as("%s is public", type)
                .isTrue();
        assertThat(Arrays.stream(type.getDeclaredFields())
                        .filter(field ->
                                !field.isSynthetic() && !field.getName().startsWith("$$")) // made by a tool that counts
                        .toList())
                .as("the fields of %s", type)
                .allSatisfy(field -> {
                    Assertions.assertThat(Modifier.isFinal(field.getModifiers()))
                            .isTrue();
                    if (!Modifier.isStatic(field.getModifiers())) {
                        Assertions.assertThat(Modifier.isPublic(field.getModifiers()))
                                .isFalse();
                    }
                });
        assertThat(List.of(type.getMethods()))
                .as("the methods of %s", type)
                .noneMatch(method -> method.getName().startsWith("set"));
    }
}
