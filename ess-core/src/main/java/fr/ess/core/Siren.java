package fr.ess.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A SIREN, the nine-digit number of a legal unit ("numéro SIREN"), such as {@code 732829320}.
 *
 * <p>The ninth digit is a key: the Luhn sum of all nine is a multiple of ten. A number with a valid key need not be given to
 * anybody. In JSON a SIREN is a text of nine digits; {@link #toString()} is that text.
 *
 * @param value  the nine digits
 */
public record Siren(String value) implements Serializable, Comparable<Siren> {

    /** Creates a SIREN; a text that is none is refused. */
    public Siren {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("SIREN must be 9 digits with a valid key, but was: '" + value + "'");
        }
    }

    /**
     * Obtains a SIREN.
     *
     * @param value  the nine digits
     * @return the SIREN
     * @throws IllegalArgumentException if the text is not nine digits with a valid key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Siren of(String value) {
        return new Siren(value);
    }

    /**
     * Reads a SIREN such as {@code 732 829 320}.
     *
     * @param text  the text; spaces of any width are ignored
     * @return the SIREN
     * @throws IllegalArgumentException if the text is not nine digits with a valid key
     */
    public static Siren parse(String text) {
        return new Siren(Digits.withoutSpaces(text));
    }

    /**
     * Returns the SIREN of the legal unit that has an establishment.
     *
     * @param siret  the number of the establishment
     * @return the SIREN
     */
    public static Siren from(Siret siret) {
        return siret.siren();
    }

    /**
     * Returns whether a text is a SIREN.
     *
     * @param text  the text, without spaces
     * @return whether it is nine digits, not all zero, whose Luhn sum is a multiple of ten
     */
    public static boolean isValid(CharSequence text) {
        return Digits.only(text, 9) && Digits.luhn(text, 9) % 10 == 0 && Digits.sum(text, 9) > 0;
    }

    /**
     * Returns the number itself.
     *
     * @return the nine digits
     */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
