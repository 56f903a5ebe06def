package fr.ess.procurement.decp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was written: its objects, lists and values in their order, in arrays that are used again for the
 * next row.
 *
 * <p>A node is a number. The children of an object or a list follow it; {@link #next(int)} steps over them.
 */
final class Tape {

    static final byte OBJECT = 0;
    static final byte LIST = 1;
    static final byte TEXT = 2;
    static final byte INTEGER = 3;
    static final byte DECIMAL = 4;
    static final byte TRUE = 5;
    static final byte FALSE = 6;
    static final byte NULL = 7;

    /** The name of an element of a list, which has none. */
    static final int ELEMENT = -1;

    /** The name of a property that stands again further on in the same object. */
    static final int DEAD = -2;

    private static final int MOST_NODES = 1 << 18;
    private static final int MOST_TWICE = 100;
    private static final int MOST_CHARS = 1 << 21;

    /** How texts that many rows have in common are found again. */
    private static final int SHARED = 1 << 12;

    private static final int SHORT = 64;

    byte[] type = new byte[256];
    int[] name = new int[256];
    int[] from = new int[256];
    int[] to = new int[256];
    char[] chars = new char[4096];
    private int size;
    private int used;
    private boolean full;
    private final List<String> strange = new ArrayList<>();
    private final @Nullable String[] shared = new String[SHARED];

    /** Where the row stands, but for its index: {@code marches.marche}; empty in a table. */
    String list = "";

    long index;

    /** The columns of a table; {@code null} when the paths are those of properties. */
    @Nullable
    String @Nullable [] columns;

    void clear() {
        size = 0;
        used = 0;
        full = false;
        strange.clear();
        twice.clear();
        misspelt.clear();
        if (chars.length > 1 << 16) {
            chars = new char[4096];
        }
        if (type.length > 1 << 13) {
            type = new byte[256];
            name = new int[256];
            from = new int[256];
            to = new int[256];
        }
    }

    int size() {
        return size;
    }

    /** Returns whether the row was longer than any contract can be: then the tape does not hold it all. */
    boolean full() {
        return full;
    }

    private int node(byte kind, int named) {
        if (size == type.length) {
            if (size >= MOST_NODES) {
                full = true;
                size--; // the last node is written over
            } else {
                type = Arrays.copyOf(type, size * 2);
                name = Arrays.copyOf(name, size * 2);
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
        }
        var node = size++;
        type[node] = kind;
        name[node] = named;
        return node;
    }

    /** Begins an object or a list. */
    int open(byte kind, int named) {
        var node = node(kind, named);
        to[node] = node + 1;
        return node;
    }

    /** Returns whether a row that need not be whole has a property of its own, or within what was not ended. */
    boolean begun(Name named) {
        for (int i = 1; i < size; i = next(i)) {
            if (name[i] == named.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** Ends an object or a list. */
    void close(int node) {
        to[node] = size;
    }

    /** Adds a value that has no text of its own. */
    void bare(byte kind, int named) {
        var node = node(kind, named);
        from[node] = used;
        to[node] = used;
    }

    /** Adds a text or a number. */
    void scalar(byte kind, int named, char[] source, int offset, int length) {
        var node = node(kind, named);
        if (used + length > chars.length) {
            if (used + length > MOST_CHARS) {
                full = true;
                bareAt(node);
                return;
            }
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
        }
        System.arraycopy(source, offset, chars, used, length);
        from[node] = used;
        used += length;
        to[node] = used;
    }

    private void bareAt(int node) {
        from[node] = used;
        to[node] = used;
    }

    /** Adds a text. */
    void text(int named, String text) {
        scalar(TEXT, named, text.toCharArray(), 0, text.length());
    }

    /** Says that an earlier property of a name does not count, for it stands again. */
    void dead(int object, int named) {
        to[object] = size;
        for (int i = object + 1; i < size; i = next(i)) {
            if (name[i] == named) {
                name[i] = DEAD;
                twice.add(named);
                full |= twice.size() > MOST_TWICE;
                return;
            }
        }
    }

    /** The properties that stand more than once in one object, by number. */
    final List<Integer> twice = new ArrayList<>();

    /** The names of properties that have a space too many. */
    final List<String> misspelt = new ArrayList<>();

    void misspelt(String named) {
        misspelt.add(named);
    }

    /** Returns the number of a name that the formats do not know. */
    int strange(String text) {
        strange.add(text);
        return -2 - strange.size();
    }

    /** Returns the name of a node as it is written. */
    String nameText(int node) {
        var named = name[node];
        return named >= 0 ? Name.of(named).text() : named < DEAD ? strange.get(-3 - named) : "";
    }

    int next(int node) {
        return type[node] <= LIST ? to[node] : node + 1;
    }

    boolean holds(int node) {
        return type[node] <= LIST;
    }

    int length(int node) {
        return to[node] - from[node];
    }

    /** Returns the property of an object, or -1. */
    int get(int object, Name named) {
        if (type[object] == OBJECT) {
            for (int i = object + 1, end = to[object]; i < end; i = next(i)) {
                if (name[i] == named.ordinal()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Returns how many elements or properties a node has. */
    int count(int node) {
        var count = 0;
        for (int i = node + 1, end = to[node]; i < end; i = next(i)) {
            count += name[i] == DEAD ? 0 : 1;
        }
        return count;
    }

    /** Returns a text, number or word, as it is written. */
    String string(int node) {
        return switch (type[node]) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            default -> new String(chars, from[node], length(node));
        };
    }

    /** Returns a text that other rows are likely to have too; the same text is kept once. */
    String common(int node) {
        var start = from[node];
        var end = to[node];
        var length = end - start;
        if (length > SHORT) {
            return new String(chars, start, length);
        }
        var hash = length;
        for (var i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        var at = (hash ^ hash >>> 15) & SHARED - 1;
        var kept = shared[at];
        if (kept != null && same(node, kept)) {
            return kept;
        }
        var text = new String(chars, start, length);
        shared[at] = text;
        return text;
    }

    boolean same(int node, String text) {
        var start = from[node];
        var length = to[node] - start;
        if (length != text.length()) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (chars[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text has nothing but spaces. */
    boolean blank(int node) {
        for (int i = from[node], end = to[node]; i < end; i++) {
            if (!Character.isWhitespace(chars[i]) && chars[i] != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** Returns a number that is short enough to be worked with; {@code null} for any other. */
    @Nullable
    BigDecimal decimal(int node) {
        return Figures.decimal(string(node));
    }

    /** Returns the path of a node in the file. */
    String path(int node) {
        return path(node, "");
    }

    /** Returns the path of a property that a node has not. */
    String path(int node, String missing) {
        var headings = columns;
        if (headings != null) {
            var heading = missing.isEmpty() && node < column.length ? headings[column[node]] : null;
            return heading != null ? heading : inside(node, missing);
        }
        var path = new StringBuilder(list).append('[').append(index).append(']');
        var inside = inside(node, missing);
        if (!inside.isEmpty()) {
            path.append(inside.startsWith("[") ? "" : ".").append(inside);
        }
        return path.toString();
    }

    /** The column from which each node of a table comes; 0, a column without heading, for none. */
    int[] column = new int[0];

    private String inside(int node, String missing) {
        var path = new StringBuilder();
        var at = 0;
        while (at < node) {
            var position = 0;
            var child = at + 1;
            while (next(child) <= node) {
                child = next(child);
                position++;
            }
            if (type[at] == LIST) {
                path.append('[').append(position).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(name[child] == DEAD ? "?" : shown(nameText(child)));
            }
            at = child;
        }
        if (!missing.isEmpty()) {
            path.append(path.length() == 0 ? "" : ".").append(missing);
        }
        return path.toString();
    }

    private static String shown(String name) {
        return name.length() <= SHORT ? name : name.substring(0, SHORT);
    }

    /** Returns a number that two nodes have in common if they are the same value; the order of properties does not matter. */
    long hash(int node) {
        return hash(node, 0);
    }

    private long hash(int node, int depth) {
        var kind = type[node];
        var hash = mixed(kind + 1L);
        if (kind == OBJECT) {
            for (int i = node + 1, end = to[node]; i < end; i = next(i)) {
                if (name[i] != DEAD) {
                    hash += mixed(hash(nameText(i)) * 31 + hash(i, depth + 1));
                }
            }
        } else if (kind == LIST) {
            for (int i = node + 1, end = to[node]; i < end; i = next(i)) {
                hash = mixed(hash * 31 + hash(i, depth + 1));
            }
        } else {
            for (int i = from[node], end = to[node]; i < end; i++) {
                hash = (hash ^ chars[i]) * 0x100000001b3L;
            }
        }
        return mixed(hash);
    }

    static long hash(CharSequence text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        var mixed = (value ^ value >>> 32) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }
}
