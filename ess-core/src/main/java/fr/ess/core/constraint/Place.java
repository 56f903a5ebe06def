package fr.ess.core.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of a path such as {@code approvals[1].files[0].day}, as Jakarta counts them: the index in a list belongs to the step
 * that follows the list, and a path that ends in an index has a last step without a name.
 */
record Place(@Nullable String name, @Nullable Integer index) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /** Adds a violation at a path; at the facts themselves when it is empty. */
    static void add(String path, ConstraintViolationBuilder violation) {
        var places = of(path);
        if (places.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        var first = places.get(0);
        if (first.name() == null) {
            violation.addBeanNode().inIterable().atIndex(first.indexed()).addConstraintViolation();
            return;
        }
        var node = violation.addPropertyNode(first.name());
        @Nullable NodeBuilderDefinedContext placed = null; // the same step, once its index is said
        for (var place : places.subList(1, places.size())) {
            if (place.name() == null) {
                var element = placed == null ? node.addBeanNode() : placed.addBeanNode();
                element.inIterable().atIndex(place.indexed()).addConstraintViolation();
                return;
            }
            node = placed == null ? node.addPropertyNode(place.name()) : placed.addPropertyNode(place.name());
            placed = place.index() == null ? null : node.inIterable().atIndex(place.indexed());
        }
        if (placed == null) {
            node.addConstraintViolation();
        } else {
            placed.addConstraintViolation();
        }
    }

    private int indexed() {
        return index == null ? 0 : index;
    }

    private static List<Place> of(String path) {
        var places = new ArrayList<Place>();
        @Nullable Integer open = null;
        var matcher = STEP.matcher(path);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                open = Integer.valueOf(matcher.group(2));
            } else {
                places.add(new Place(matcher.group(1), open));
                open = null;
            }
        }
        if (open != null) {
            places.add(new Place(null, open));
        }
        return places;
    }
}
