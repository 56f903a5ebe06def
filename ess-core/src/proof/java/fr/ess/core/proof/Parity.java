package fr.ess.core.proof;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the constructor of a facts record and a Jakarta provider refuse the same parts.
 *
 * <p>Each sample of each component is given to both. So that the faults of the constructor are those of the parts alone, and not
 * of the parts together, another component is spoilt at the same time, where one can be.
 */
public final class Parity {

    private final Validator validator;
    private final Samples samples;

    /** Compares with a provider. */
    public Parity(Validator validator) {
        this.validator = validator;
        this.samples = new Samples(validator);
    }

    /** A value that the provider refuses in a component. */
    private record Spoilt(int index, @Nullable Object value) {}

    /** Returns what the two do not refuse alike, a line each; nothing where they agree. */
    public List<String> mismatches(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        var spoilt = new ArrayList<Spoilt>();
        var good = new @Nullable Object[components.length];
        for (var c = 0; c < components.length; c++) {
            var name = components[c].getName();
            var passes = samples.good(type, components[c]);
            // What may be absent is: then no check of the parts together has anything to compare.
            good[c] = passes.isEmpty() || passes.contains(null) ? null : passes.get(passes.size() - 1);
            for (var sample : samples.of(components[c])) {
                if (!validator.validateValue(type, name, sample).isEmpty()) {
                    spoilt.add(new Spoilt(c, sample));
                    break;
                }
            }
        }
        var told = new ArrayList<String>();
        for (var c = 0; c < components.length; c++) {
            for (var sample : samples.of(components[c])) {
                var arguments = good.clone();
                for (var other : spoilt) {
                    if (other.index() != c) {
                        arguments[other.index()] = other.value();
                        break;
                    }
                }
                arguments[c] = sample;
                compare(type, components[c], sample, arguments, told);
            }
        }
        return List.copyOf(told);
    }

    private void compare(
            Class<? extends Record> type,
            RecordComponent component,
            @Nullable Object sample,
            @Nullable Object[] arguments,
            List<String> told) {
        var place = type.getSimpleName() + "." + component.getName() + " given " + shown(sample) + ": ";
        var violations = validator.validateValue(type, component.getName(), sample);
        for (var violation : violations) {
            if (violation.getMessage().matches(".*[{}$].*")) {
                told.add(place + "the message '" + violation.getMessage() + "' is not finished");
            }
        }
        try {
            var byConstructor = faults(type, component.getName(), arguments);
            var byProvider = paths(violations);
            if (!byConstructor.equals(byProvider)) {
                told.add(place + "the constructor refuses " + byConstructor + ", the provider " + byProvider);
            }
        } catch (RuntimeException e) {
            told.add(place + "the constructor throws " + e);
        }
    }

    private static String shown(@Nullable Object sample) {
        var text = sample instanceof CharSequence ? "'" + sample + "'" : String.valueOf(sample);
        var plain = Pattern.compile("[^\\x20-\\x7e\\xc0-\\xff]")
                .matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    private static Set<String> faults(Class<? extends Record> type, String name, @Nullable Object[] arguments) {
        try {
            Samples.construct(type, arguments);
            return Collections.emptySet();
        } catch (MalformedException e) {
            return e.faults().stream()
                    .map(Fault::path)
                    .filter(path -> path.equals(name) || path.startsWith(name + "[") || path.startsWith(name + "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns the paths of violations as we write them: {@code holdings[0]} for an element of a list. */
    private static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation ->
                        violation.getPropertyPath().toString().replaceAll("(<K>)?(\\[[^]]*])\\.<[a-z ]+>", "$2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
