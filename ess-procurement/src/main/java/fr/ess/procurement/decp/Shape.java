package fr.ess.procurement.decp;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an official schema asks of a value: its type, its form, its bounds, its parts.
 *
 * <p>A keyword asks something only of the values that it is about, as in JSON Schema: a greatest length says nothing of a
 * number.
 */
final class Shape {

    private enum Sort {
        ANY,
        TEXT,
        NUMBER,
        INTEGER,
        FLAG,
        LIST,
        OBJECT
    }

    /** The forms of texts, and what a text of that form is made of. */
    enum Form {
        ANY,
        SIRET,
        UID,
        CPV,
        /** A day somewhere in the text: what the schemas of 2022 ask, for their pattern has no anchor. */
        DAY_WITHIN,
        /** A day, and the offset that the schema of 2019 lets follow it. */
        DAY
    }

    /** Told of each departure. */
    interface Sink {

        void departs(DefectKind kind, int node, String missing);
    }

    private final Sort sort;
    private int shortest;
    private int longest = Integer.MAX_VALUE;
    private Form form = Form.ANY;
    private String @Nullable [] values;
    private double least = Double.NEGATIVE_INFINITY;
    private double greatest = Double.POSITIVE_INFINITY;
    private boolean integral;
    private int fewest;
    private boolean unique;
    private @Nullable Shape element;
    private @Nullable Shape @Nullable [] parts;
    private Name[] required = {};

    /** The required names as bits, by number. */
    private long requiredLow;

    private long requiredHigh;
    private boolean closed;

    private Shape(Sort sort) {
        this.sort = sort;
    }

    static Shape text() {
        return new Shape(Sort.TEXT);
    }

    static Shape text(int shortest, int longest) {
        var shape = text();
        shape.shortest = shortest;
        shape.longest = longest;
        return shape;
    }

    static Shape text(Form form) {
        var shape = text();
        shape.form = form;
        return shape;
    }

    static Shape oneOf(String... values) {
        return text().values(values);
    }

    /** One of a list, where the schema does not say that it is a text. */
    static Shape untypedOneOf(String... values) {
        return new Shape(Sort.ANY).values(values);
    }

    private Shape values(String... list) {
        values = list;
        return this;
    }

    static Shape flag() {
        return new Shape(Sort.FLAG);
    }

    static Shape number() {
        return new Shape(Sort.NUMBER);
    }

    /** A whole number; whether {@code 12.0} is one depends on the version of JSON Schema. */
    static Shape integer(boolean zeroDecimals) {
        var shape = new Shape(Sort.INTEGER);
        shape.integral = zeroDecimals;
        return shape;
    }

    Shape atLeast(int bound) {
        least = bound;
        return this;
    }

    Shape atMost(int bound) {
        greatest = bound;
        return this;
    }

    static Shape list(Shape element) {
        var shape = new Shape(Sort.LIST);
        shape.element = element;
        return shape;
    }

    Shape fewest(int count) {
        fewest = count;
        return this;
    }

    Shape unique() {
        unique = true;
        return this;
    }

    static Shape object(Map<Name, Shape> parts, Name... required) {
        return object(Sort.OBJECT, parts, required);
    }

    /** Properties, where the schema does not say that their owner is an object. */
    static Shape untyped(Map<Name, Shape> parts, Name... required) {
        return object(Sort.ANY, parts, required);
    }

    private static Shape object(Sort sort, Map<Name, Shape> parts, Name... required) {
        var shape = new Shape(sort);
        var byName = new Shape[Name.ALL.size()];
        parts.forEach((name, part) -> byName[name.ordinal()] = part);
        shape.parts = byName;
        shape.required = required;
        for (var name : required) {
            if (name.ordinal() < 64) {
                shape.requiredLow |= 1L << name.ordinal();
            } else {
                shape.requiredHigh |= 1L << name.ordinal();
            }
        }
        return shape;
    }

    /** An object of one property, as the format of 2022 wraps the elements of its lists. */
    static Shape wrapped(Name name, Shape inner) {
        return object(new EnumMap<>(Map.of(name, inner)), name);
    }

    Shape closed() {
        closed = true;
        return this;
    }

    /** Tells every departure of a node and of all within it. */
    void check(Tape tape, int node, Sink sink) {
        var type = tape.type[node];
        if (!typed(tape, node, type)) {
            sink.departs(DefectKind.WRONG_TYPE, node, "");
            if (type > Tape.LIST) {
                return;
            }
        } else if (values != null && (type != Tape.TEXT || !listed(tape, node))) {
            sink.departs(DefectKind.NOT_LISTED, node, "");
        }
        switch (type) {
            case Tape.OBJECT -> object(tape, node, sink);
            case Tape.LIST -> list(tape, node, sink);
            case Tape.TEXT -> text(tape, node, sink);
            case Tape.INTEGER, Tape.DECIMAL -> number(tape, node, sink);
            default -> {
                // nothing more to ask
            }
        }
    }

    private boolean typed(Tape tape, int node, byte type) {
        return switch (sort) {
            case ANY -> true;
            case TEXT -> type == Tape.TEXT;
            case NUMBER -> type == Tape.INTEGER || type == Tape.DECIMAL;
            case INTEGER -> type == Tape.INTEGER || type == Tape.DECIMAL && integral && whole(tape, node);
            case FLAG -> type == Tape.TRUE || type == Tape.FALSE;
            case LIST -> type == Tape.LIST;
            case OBJECT -> type == Tape.OBJECT;
        };
    }

    private static boolean whole(Tape tape, int node) {
        var number = tape.decimal(node);
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    private boolean listed(Tape tape, int node) {
        for (var value : Objects.requireNonNull(values)) {
            if (tape.same(node, value)) {
                return true;
            }
        }
        return false;
    }

    private void object(Tape tape, int node, Sink sink) {
        var known = parts;
        if (known == null) {
            return;
        }
        var low = requiredLow;
        var high = requiredHigh;
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            var name = tape.name[i];
            if (name >= 0) {
                if (name < 64) {
                    low &= ~(1L << name);
                } else {
                    high &= ~(1L << name);
                }
                var part = known[name];
                if (part != null) {
                    part.check(tape, i, sink);
                    continue;
                }
            }
            if (closed && name != Tape.DEAD) {
                sink.departs(DefectKind.NOT_A_PROPERTY, i, "");
            }
        }
        if ((low | high) != 0) {
            missing(node, low, high, sink);
        }
    }

    private void missing(int node, long low, long high, Sink sink) {
        for (var name : required) {
            var left = name.ordinal() < 64 ? low : high;
            if ((left & 1L << name.ordinal()) != 0) {
                sink.departs(DefectKind.MISSING, node, name.text());
            }
        }
    }

    private void list(Tape tape, int node, Sink sink) {
        var each = element;
        if (each == null) {
            return;
        }
        var count = 0;
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            each.check(tape, i, sink);
            count++;
        }
        if (count < fewest) {
            sink.departs(DefectKind.TOO_FEW, node, "");
        }
        if (unique && count > 1 && repeats(tape, node, count)) {
            sink.departs(DefectKind.REPEATED, node, "");
        }
    }

    private static boolean repeats(Tape tape, int node, int count) {
        var hashes = new long[count];
        var at = 0;
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            hashes[at++] = tape.hash(i);
        }
        Arrays.sort(hashes);
        for (var i = 1; i < count; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private void text(Tape tape, int node, Sink sink) {
        if (form != Form.ANY && !of(form, tape.chars, tape.from[node], tape.to[node])) {
            sink.departs(DefectKind.WRONG_FORM, node, "");
        }
        var length = tape.length(node);
        if (shortest > 0 && length < 2 * shortest || length > longest) {
            var points = Character.codePointCount(tape.chars, tape.from[node], length);
            if (points < shortest || points > longest) {
                sink.departs(DefectKind.WRONG_LENGTH, node, "");
            }
        }
    }

    private void number(Tape tape, int node, Sink sink) {
        if (least == Double.NEGATIVE_INFINITY && greatest == Double.POSITIVE_INFINITY) {
            return;
        }
        var quick = tape.type[node] == Tape.INTEGER ? Figures.whole(tape.chars, tape.from[node], tape.to[node]) : -1;
        var outside = quick >= 0
                ? quick < least || quick > greatest
                : value(tape, node) < least || value(tape, node) > greatest;
        if (outside) {
            sink.departs(DefectKind.OUT_OF_BOUNDS, node, "");
        }
    }

    private static double value(Tape tape, int node) {
        var cents = Figures.cents(tape.chars, tape.from[node], tape.to[node]);
        return cents == Figures.NONE ? Double.parseDouble(tape.string(node)) : cents / 100.0;
    }

    private static boolean of(Form form, char[] chars, int from, int to) {
        return switch (form) {
            case ANY -> true;
            case SIRET -> to - from == 14 && digits(chars, from, to);
            case UID -> uid(chars, from, to);
            case CPV ->
                (to - from == 8 || to - from == 10 && chars[from + 8] == '-' && digit(chars[from + 9]))
                        && digits(chars, from, from + 8);
            case DAY_WITHIN -> dayWithin(chars, from, to);
            case DAY -> day(chars, from, to);
        };
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean digits(char[] chars, int from, int to) {
        for (var i = from; i < to; i++) {
            if (!digit(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean uid(char[] chars, int from, int to) {
        if (to - from < 21 || !digits(chars, from, from + 14)) {
            return false;
        }
        var points = Character.codePointCount(chars, from + 14, to - from - 14);
        for (var i = from + 14; i < to; i++) {
            if ("\n\r\u0085\u2028\u2029".indexOf(chars[i]) >= 0) {
                return false;
            }
        }
        return points >= 7 && points <= 16;
    }

    private static boolean dayAt(char[] chars, int at) {
        return digits(chars, at, at + 4)
                && chars[at + 4] == '-'
                && digits(chars, at + 5, at + 7)
                && chars[at + 7] == '-'
                && digits(chars, at + 8, at + 10);
    }

    private static boolean dayWithin(char[] chars, int from, int to) {
        for (var i = from; i + 10 <= to; i++) {
            if (dayAt(chars, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(char[] chars, int from, int to) {
        var length = to - from;
        if (length != 10 && length != 16 && length != 17
                || !dayAt(chars, from)
                || chars[from + 5] > '1'
                || chars[from + 8] > '3') {
            return false;
        }
        if (length == 10) {
            return true;
        }
        var at = from + 10;
        return (chars[at] == '+' || chars[at] == '-')
                && digits(chars, at + 1, at + 3)
                && chars[at + 1] <= '2'
                && chars[at + 3] == ':'
                && digits(chars, at + 4, at + 6)
                && chars[at + 4] <= '5'
                && (length == 16 || chars[at + 6] == 'Z');
    }
}
