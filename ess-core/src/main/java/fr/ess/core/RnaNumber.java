package fr.ess.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The number of an association in the "Répertoire national des associations" (RNA), such as {@code W751234567}.
 *
 * <p>It is {@code W}, a digit, a digit or a capital letter, then seven digits: {@code W9R1011072} is a number of La Réunion,
 * and Corsica has {@code W2A…} and {@code W2B…}. It has no key. Associations under the local law of Alsace-Moselle often have
 * none, which is no fault. In JSON it is that text; {@link #toString()} is that text.
 *
 * @param value  the ten characters, letters as capitals
 */
public record RnaNumber(String value) implements Serializable, Comparable<RnaNumber> {

    /** Creates a number; a text that is none is refused. */
    public RnaNumber {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "RNA number must be W and nine characters such as W751234567, but was: '" + value + "'");
        }
    }

    /**
     * Obtains a number.
     *
     * @param value  the ten characters, letters as capitals
     * @return the number
     * @throws IllegalArgumentException if the text is not such a number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RnaNumber of(String value) {
        return new RnaNumber(value);
    }

    /**
     * Reads a number such as {@code w75 1234567}.
     *
     * @param text  the text; spaces of any width are ignored, and small letters are read as capitals
     * @return the number
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static RnaNumber parse(String text) {
        return new RnaNumber(Digits.withoutSpaces(text).toUpperCase(Locale.ROOT));
    }

    /**
     * Returns whether a text is such a number.
     *
     * @param text  the text, without spaces, letters as capitals
     * @return whether it is {@code W}, a digit, a digit or a capital letter, then seven digits
     */
    public static boolean isValid(CharSequence text) {
        if (text.length() != 10 || text.charAt(0) != 'W' || !Digits.digit(text.charAt(1))) {
            return false;
        }
        var third = text.charAt(2);
        return (Digits.digit(third) || third >= 'A' && third <= 'Z') && Digits.only(text.subSequence(3, 10), 7);
    }

    /**
     * Returns the number itself.
     *
     * @return the ten characters
     */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(RnaNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
