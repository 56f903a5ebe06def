package fr.ess.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was seen, as it is shown: on one line, short, and with nothing that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** Returns a node of a document as it is shown. */
    static String node(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "null";
        }
        if (node.isObject()) {
            return "{…}";
        }
        if (node.isArray()) {
            return "[…]";
        }
        return node.isString() ? text(node.stringValue()) : plain(node.toString());
    }

    /** Returns a text in quotes. */
    static String text(String text) {
        return "'" + plain(text) + "'";
    }

    /** Returns a text without control characters or marks of direction, cut when it is long. */
    static String plain(String text) {
        var shown = new StringBuilder();
        var points = text.codePoints().iterator();
        var count = 0;
        while (points.hasNext()) {
            if (++count > LONGEST) {
                return shown.append('…').toString();
            }
            append(points.nextInt(), shown);
        }
        return shown.toString();
    }

    /** Returns lines without control characters, however long. */
    static String lines(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                shown.append('\n');
            } else {
                append(point, shown);
            }
        });
        return shown.toString();
    }

    private static void append(int point, StringBuilder into) {
        var unsafe = Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
        if (unsafe) {
            into.append(String.format("\\u%04x", point));
        } else {
            into.appendCodePoint(point);
        }
    }
}
