package fr.ess.cli;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a JSON document, such as {@code $.facts.holdings[2].siren}.
 *
 * @param parent  what holds it, or {@code null} for the document
 * @param name  the property, or {@code null} for the document and for an element of a list
 * @param index  the position in the list, or -1
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {

    /** The document. */
    static final Place ROOT = new Place(null, null, -1);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    /** Returns the place of a property of this object. */
    Place then(String property) {
        return new Place(this, property, -1);
    }

    /** Returns the place of an element of this list. */
    Place then(int position) {
        return new Place(this, null, position);
    }

    /** Returns the place that a path of the library names, such as {@code holdings[2].amount}; empty for this one. */
    Place along(String path) {
        var place = this;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            place = steps.group(1) != null ? place.then(Integer.parseInt(steps.group(1))) : place.then(steps.group(2));
        }
        return place;
    }

    /** Returns this place of a part of a document, in the whole. */
    Place under(Place part) {
        return parent == null ? part : new Place(parent.under(part), name, index);
    }

    /** Returns whether this place is another or lies within it. */
    boolean within(Place other) {
        for (@Nullable Place place = this; place != null; place = place.parent) {
            if (place.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what stands here in a document, if anything does. */
    @Nullable
    JsonNode in(JsonNode document) {
        if (parent == null) {
            return document;
        }
        var holder = parent.in(document);
        return holder == null ? null : name == null ? holder.get(index) : holder.get(name);
    }

    /** Takes away what stands here in a document: a property is removed, an element of a list becomes null. */
    boolean clear(JsonNode document) {
        var holder = parent == null ? null : parent.in(document);
        if (holder instanceof ObjectNode object) {
            return object.remove(Objects.requireNonNull(name, "name")) != null;
        }
        if (holder instanceof ArrayNode list
                && index < list.size()
                && !list.get(index).isNull()) {
            list.setNull(index);
            return true;
        }
        return false;
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "$";
        }
        return parent
                + (name == null
                        ? "[" + index + "]"
                        : PLAIN.matcher(name).matches() ? "." + name : "[" + Shown.text(name) + "]");
    }
}
