package fr.ess.core.rule;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of a statute: the titles and requirements of its rules, the labels of its facts, figures and codes.
 *
 * <p>They stand in the files {@code words_fr.properties} and {@code words_en.properties} beside a class, and are read only
 * when an answer is worded.
 *
 * @param beside  a class of the package that holds the files
 */
public record Words(Class<?> beside) {

    /** Creates the words of a package. */
    public Words {
        Objects.requireNonNull(beside, "beside");
    }

    /**
     * Returns the words of the package of a class.
     *
     * @param beside  the class
     * @return the words
     */
    public static Words beside(Class<?> beside) {
        return new Words(beside);
    }

    /**
     * Finds a word.
     *
     * @param key  the key, such as {@code rule.scic-public-ceiling.title}
     * @param locale  French, or English for all others
     * @return the word, if there is one; none when the package has no such files
     */
    public Optional<String> find(String key, Locale locale) {
        try {
            var bundle = bundle(locale);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the file of a language.
     *
     * @param locale  French, or English for all others
     * @return the words
     */
    public ResourceBundle bundle(Locale locale) {
        var language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        return ResourceBundle.getBundle(beside.getPackageName() + ".words", language, beside.getModule());
    }
}
