package fr.ess.core.proof;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts taken apart: a record as a map of its components, a list of records as a list of maps, all else as it is. */
public final class FactsTree {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    private FactsTree() {}

    /** Takes a value apart. */
    public static @Nullable Object open(@Nullable Object value) {
        if (value instanceof Record record && !FactsRecords.measures(record.getClass())) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            for (var component : record.getClass().getRecordComponents()) {
                map.put(component.getName(), open(Samples.read(component, record)));
            }
            return map;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(each -> copy.add(open(each)));
            return copy;
        }
        return value;
    }

    /** Builds a record of what was taken apart; what is not there is unknown. */
    public static <R> R close(Class<R> type, @Nullable Object node) {
        return type.cast(Objects.requireNonNull(closed(type, node)));
    }

    private static @Nullable Object closed(Type type, @Nullable Object node) {
        if (node instanceof Map<?, ?> map && type instanceof Class<?> one && one.isRecord()) {
            var components = one.getRecordComponents();
            var arguments = new @Nullable Object[components.length];
            for (var i = 0; i < arguments.length; i++) {
                arguments[i] = closed(components[i].getGenericType(), map.get(components[i].getName()));
            }
            return Samples.construct(one.asSubclass(Record.class), arguments);
        }
        if (node instanceof List<?> list && type instanceof ParameterizedType many) {
            var element = many.getActualTypeArguments()[0];
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(each -> copy.add(closed(element, each)));
            return copy;
        }
        return node;
    }

    /** Copies what was taken apart. */
    public static @Nullable Object copy(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((name, value) -> copy.put((String) name, copy(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return node;
    }

    /** Lays one over another: where both know something, the upper one wins; a list is laid whole. */
    public static @Nullable Object over(@Nullable Object upper, @Nullable Object lower) {
        if (upper instanceof Map<?, ?> map && lower instanceof Map<?, ?> below) {
            var all = new LinkedHashMap<String, @Nullable Object>();
            below.forEach((name, value) -> all.put((String) name, over(map.get(name), value)));
            return all;
        }
        return copy(upper == null ? lower : upper);
    }

    /** Reads what stands at a path, such as {@code holdings[2].amount}. */
    public static @Nullable Object at(@Nullable Object node, String path) {
        var steps = STEP.matcher(path);
        var here = node;
        while (steps.find() && here != null) {
            here = steps.group(1) != null
                    ? ((List<?>) here).get(Integer.parseInt(steps.group(1)))
                    : ((Map<?, ?>) here).get(steps.group(2));
        }
        return here;
    }

    /** Puts a value at a path; the parts that hold it are made where they are not there. */
    @SuppressWarnings("unchecked") // the nodes are those of this class
    public static void put(Object node, String path, @Nullable Object value) {
        var steps = new ArrayList<String>();
        for (var matcher = STEP.matcher(path); matcher.find(); ) {
            steps.add(matcher.group());
        }
        var here = node;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var last = i == steps.size() - 1;
            if (step.startsWith("[")) {
                var list = (List<@Nullable Object>) here;
                var index = Integer.parseInt(step.substring(1, step.length() - 1));
                if (last) {
                    list.set(index, value);
                } else {
                    here = Objects.requireNonNull(list.get(index));
                }
            } else {
                var map = (Map<String, @Nullable Object>) here;
                if (last) {
                    map.put(step, value);
                } else {
                    here = Objects.requireNonNull(
                            map.merge(step, new LinkedHashMap<>(), (old, made) -> old == null ? made : old));
                }
            }
        }
    }

    /** Visits each component that may be unknown, of the record and of what it holds, with its path. */
    public static void unknowable(Class<?> type, @Nullable Object node, BiConsumer<String, RecordComponent> visit) {
        walk(type, node, "", visit);
    }

    private static void walk(
            Class<?> type, @Nullable Object node, String at, BiConsumer<String, RecordComponent> visit) {
        if (!(node instanceof Map<?, ?> map)) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var path = at.isEmpty() ? component.getName() : at + "." + component.getName();
            if (!required(component)) {
                visit.accept(path, component);
            }
            var value = map.get(component.getName());
            if (value instanceof Map<?, ?>) {
                walk(component.getType(), value, path, visit);
            } else if (value instanceof List<?> list
                    && component.getGenericType() instanceof ParameterizedType many
                    && many.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                for (var i = 0; i < list.size(); i++) {
                    walk(element, list.get(i), path + "[" + i + "]", visit);
                }
            }
        }
    }

    /** Returns whether a component must be given. */
    public static boolean required(RecordComponent component) {
        var type = component.getAnnotatedType();
        return component.getType().isPrimitive()
                || type.isAnnotationPresent(NotNull.class)
                || type.isAnnotationPresent(NotBlank.class)
                || type.isAnnotationPresent(NotEmpty.class)
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class);
    }

    /** Returns the type of the elements of a list, or nothing when the component is none. */
    public static @Nullable Class<?> element(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                        && component.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
