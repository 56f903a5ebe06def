package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A code of the common procurement vocabulary ("code CPV"), such as {@code 45214200}.
 *
 * <p>Eight digits, from the wide to the narrow: the first two are the division, three the group, four the class, five the
 * category. The ninth digit that may follow a dash is a control: it tells nothing, and is left out. {@link #toString()} is
 * the eight digits.
 *
 * <p>Defined by Règlement (CE) n° 2195/2002, annex I.
 *
 * @param value  the eight digits
 */
public record CpvCode(String value) implements Serializable, Comparable<CpvCode> {

    /** Creates a code; a text that is none is refused. */
    public CpvCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value) || value.length() != 8) {
            throw new IllegalArgumentException("CPV code must be 8 digits, but was: '" + value + "'");
        }
    }

    /**
     * Obtains a code.
     *
     * @param value  the eight digits
     * @return the code
     * @throws IllegalArgumentException if the text is not eight digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CpvCode of(String value) {
        return new CpvCode(value);
    }

    /**
     * Reads a code such as {@code 45214200} or {@code 45214200-3}.
     *
     * @param text  the eight digits, and the control digit if there is one
     * @return the code
     * @throws IllegalArgumentException if the text is no such code
     */
    public static CpvCode parse(String text) {
        return new CpvCode(isValid(text) ? text.substring(0, 8) : text);
    }

    /**
     * Returns whether a text is a code.
     *
     * @param text  the text, without spaces
     * @return whether it is eight digits, alone or before a dash and one more
     */
    public static boolean isValid(CharSequence text) {
        var length = text.length();
        if (length != 8 && (length != 10 || text.charAt(8) != '-')) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (i != 8 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the division, the widest heading.
     *
     * @return the first two digits, such as {@code 45} for works
     */
    public String division() {
        return value.substring(0, 2);
    }

    /**
     * Returns whether this code stands under a heading.
     *
     * @param heading  the heading; the zeros at its end stand for any digit
     * @return whether this code is the heading itself or part of it
     */
    public boolean under(CpvCode heading) {
        var length = 8;
        while (length > 2 && heading.value.charAt(length - 1) == '0') {
            length--;
        }
        return value.startsWith(heading.value.substring(0, length));
    }

    /**
     * Returns the code itself.
     *
     * @return the eight digits
     */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CpvCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
