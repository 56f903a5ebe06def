package fr.ess.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A SIRET, the fourteen-digit number of an establishment ("numéro SIRET"), such as {@code 73282932000074}.
 *
 * <p>Its first nine digits are the {@link Siren} of the legal unit. The fourteenth is a key: the Luhn sum of all fourteen is a
 * multiple of ten. La Poste, SIREN {@code 356000000}, has too many establishments for that key: for them a plain sum of the
 * digits that is a multiple of five is enough. In JSON a SIRET is a text of fourteen digits; {@link #toString()} is that text.
 *
 * @param value  the fourteen digits
 */
public record Siret(String value) implements Serializable, Comparable<Siret> {

    private static final String LA_POSTE = "356000000";

    /** Creates a SIRET; a text that is none is refused. */
    public Siret {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("SIRET must be 14 digits with a valid key, but was: '" + value + "'");
        }
    }

    /**
     * Obtains a SIRET.
     *
     * @param value  the fourteen digits
     * @return the SIRET
     * @throws IllegalArgumentException if the text is not fourteen digits with a valid key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Siret of(String value) {
        return new Siret(value);
    }

    /**
     * Reads a SIRET such as {@code 732 829 320 00074}.
     *
     * @param text  the text; spaces of any width are ignored
     * @return the SIRET
     * @throws IllegalArgumentException if the text is not fourteen digits with a valid key
     */
    public static Siret parse(String text) {
        return new Siret(Digits.withoutSpaces(text));
    }

    /**
     * Returns whether a text is a SIRET.
     *
     * @param text  the text, without spaces
     * @return whether it is fourteen digits that begin with a SIREN and have a valid key
     */
    public static boolean isValid(CharSequence text) {
        if (!Digits.only(text, 14) || !Siren.isValid(text.subSequence(0, 9))) {
            return false;
        }
        return Digits.luhn(text, 14) % 10 == 0
                || LA_POSTE.contentEquals(text.subSequence(0, 9)) && Digits.sum(text, 14) % 5 == 0;
    }

    /**
     * Returns the number of the legal unit that has this establishment.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    /**
     * Returns the number itself.
     *
     * @return the fourteen digits
     */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
