package fr.ess.core;

import java.io.Serializable;
import java.util.Locale;

/**
 * A fault of malformed input: where it stands, what must hold, what was seen.
 *
 * @param path  the path of the component, such as {@code holdings[2].amount}
 * @param must  what must hold
 * @param seen  what was seen, as it is shown
 */
public record Fault(String path, Must must, String seen) implements Serializable {

    /**
     * Returns this fault at a place further in.
     *
     * @param place  the path of what holds the component
     * @return the fault
     */
    public Fault within(String place) {
        return new Fault(path.isEmpty() ? place : path.startsWith("[") ? place + path : place + "." + path, must, seen);
    }

    /**
     * Returns this fault in words.
     *
     * @param locale  French, or English for all others
     * @return the sentence, such as {@code capital: must be positive or zero, but was: -1.00}
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr")
                ? path + " : " + must.fr() + ", or on a lu : " + seen
                : path + ": " + must.en() + ", but was: " + seen;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
