package fr.ess.core.proof;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Handle;
import fr.ess.core.rule.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether each component that a rule reads has its handle: one public constant of its name, whose path is the name of the
 * component and which reads it and no other.
 *
 * <p>A component is read by a rule when a class that holds rules calls its accessor, or uses a handle of it.
 */
public final class Handles {

    private final Samples samples;
    private final Set<String> read;

    /** Reads from the compiled classes what rules call. */
    public Handles(Samples samples, JavaClasses classes) {
        this.samples = samples;
        this.read = classes.stream()
                .filter(Handles::holdsRules)
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                .map(call -> call.getTargetOwner().getName() + "." + call.getName())
                .collect(Collectors.toSet());
    }

    private static boolean holdsRules(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isAssignableTo(Rule.class));
    }

    /** Returns what is wrong with the handles of a record, a line each. */
    public List<String> faults(Class<? extends Record> type) {
        var told = new ArrayList<String>();
        var components = List.of(type.getRecordComponents());
        var handles = Stream.of(type.getDeclaredFields())
                .filter(field ->
                        Handle.class.isAssignableFrom(field.getType()) && Modifier.isPublic(field.getModifiers()))
                .toList();
        for (var component : components) {
            var place = type.getSimpleName() + "." + component.getName() + ": ";
            var own = handles.stream()
                    .filter(field -> path(field).equals(component.getName()))
                    .toList();
            if (own.size() > 1) {
                told.add(place + "has several handles, "
                        + own.stream().map(Field::getName).toList());
            } else if (own.isEmpty()
                    && weighed(component)
                    && read.contains(type.getName() + "." + component.getName())) {
                told.add(place + "is read by a rule and has no handle");
            }
            for (var field : own) {
                if (!field.getName().equals(constant(component.getName()))) {
                    told.add(place + "its handle must be " + constant(component.getName()) + ", but was: "
                            + field.getName());
                }
                if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers())) {
                    told.add(place + "its handle must be a constant");
                }
                unlike(type, component, handle(field)).forEach(line -> told.add(place + line));
            }
        }
        var names = components.stream().map(RecordComponent::getName).toList();
        handles.stream()
                .filter(field -> !names.contains(path(field)) && !path(field).contains("."))
                .forEach(field -> told.add(
                        type.getSimpleName() + "." + field.getName() + ": there is no component " + path(field)));
        return told;
    }

    /** Returns the values of a component that a handle does not read as they are. */
    private List<String> unlike(Class<? extends Record> type, RecordComponent component, Handle<Record> handle) {
        var told = new ArrayList<String>();
        var index = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component.getName());
        var seen = 0;
        for (var instance : samples.instances(type)) {
            for (var sample : samples.good(type, component)) {
                var arguments = Stream.of(type.getRecordComponents())
                        .map(each -> Samples.read(each, instance))
                        .toArray();
                arguments[index] = sample;
                var built = Samples.build(type, arguments);
                if (built.isPresent()) {
                    seen += sample == null ? 0 : 1;
                    var held = Samples.read(component, built.get());
                    if (!Objects.equals(handle.read(built.get()), held)) {
                        told.add("its handle must read " + held + ", but was: " + handle.read(built.get()));
                    }
                }
            }
        }
        if (seen == 0) {
            told.add("no sample holds it, so its handle was not tried");
        }
        return told;
    }

    /** Returns whether a component is of a type that handles are for. */
    private static boolean weighed(RecordComponent component) {
        var type = component.getType();
        return Value.class.isAssignableFrom(type)
                || Set.of(LocalDate.class, Boolean.class, boolean.class, Integer.class, int.class)
                        .contains(type)
                || type.isEnum()
                || facts(type)
                || Collection.class.isAssignableFrom(type)
                        && component.getGenericType() instanceof ParameterizedType many
                        && weighedElement(many.getActualTypeArguments()[0]);
    }

    private static boolean weighedElement(Type element) {
        return element instanceof Class<?> type && (type.isEnum() || facts(type));
    }

    private static boolean facts(Class<?> type) {
        return type.isRecord() && !FactsRecords.measures(type);
    }

    private static String constant(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String path(Field field) {
        return handle(field).path();
    }

    @SuppressWarnings("unchecked") // a handle stands in the record that it reads
    private static Handle<Record> handle(Field field) {
        try {
            field.setAccessible(true);
            return (Handle<Record>) Objects.requireNonNull((@Nullable Object) field.get(null), field.getName());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
