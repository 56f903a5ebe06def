package fr.ess.core.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Handle;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The facts records of a module, found among its compiled classes: those that have a handle, a constraint or a rule set of
 * their own, and the records that these hold.
 */
public final class FactsRecords {

    private FactsRecords() {}

    /** Returns the facts records of the module of a class, by name. */
    public static List<Class<? extends Record>> of(Class<?> ofModule) {
        var found = new TreeSet<Class<? extends Record>>(Comparator.comparing(Class::getName));
        var open = new ArrayDeque<Class<?>>(
                classes(ofModule).filter(FactsRecords::declares).toList());
        while (!open.isEmpty()) {
            var type = open.remove();
            if (type.isSealed()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            } else if (type.isRecord() && !measures(type) && found.add(type.asSubclass(Record.class))) {
                for (var component : type.getRecordComponents()) {
                    types(component.getGenericType())
                            .filter(part -> part.getPackageName().startsWith(root(ofModule)))
                            .forEach(open::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns whether a type is a value of one part, or one of the measures: they have no faults to gather. */
    static boolean measures(Class<?> type) {
        return type.getPackageName().equals("fr.ess.core.measure")
                || Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static boolean declares(Class<?> type) {
        return type.isRecord()
                && !measures(type)
                && (Assessable.class.isAssignableFrom(type)
                        || Stream.of(type.getDeclaredFields())
                                .anyMatch(field -> Modifier.isStatic(field.getModifiers())
                                        && Handle.class.isAssignableFrom(field.getType()))
                        || Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getAnnotatedType)
                                .anyMatch(FactsRecords::constrained));
    }

    private static boolean constrained(AnnotatedType type) {
        return constrained((AnnotatedElement) type)
                || type instanceof AnnotatedParameterizedType many
                        && Stream.of(many.getAnnotatedActualTypeArguments()).anyMatch(FactsRecords::constrained);
    }

    private static boolean constrained(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(java.lang.annotation.Annotation::annotationType)
                .anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments()).flatMap(FactsRecords::types);
        }
        return type instanceof Class<?> one ? Stream.of(one) : Stream.of();
    }

    private static String root(Class<?> ofModule) {
        var parts = ofModule.getPackageName().split("\\.");
        return String.join(".", Arrays.copyOf(parts, 3));
    }

    /** Returns the compiled classes of the module of a class. */
    public static Stream<Class<?>> classes(Class<?> ofModule) {
        var folder = folder(ofModule);
        try (var files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(name -> load(name, ofModule.getClassLoader()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of the compiled classes of the module of a class. */
    public static Path folder(Class<?> ofModule) {
        try {
            return Path.of(
                    ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
