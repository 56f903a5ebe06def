package fr.ess.core.rule;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of a statute: the titles and requirements of its rules, the labels of its facts, figures and codes.
 *
 * <p>They stand in the files {@code words_fr.properties} and {@code words_en.properties} beside a class, and are read only
 * when an answer is worded. A statute that speaks of the facts of another one takes the words for them from there, so that
 * each stands in one place.
 *
 * @param beside  a class of each package that holds such files; a word is taken from the first that has it
 */
public record Words(List<Class<?>> beside) {

    /** Creates the words of packages. */
    public Words {
        beside = List.copyOf(beside);
    }

    /**
     * Returns the words of the package of a class.
     *
     * @param beside  the class
     * @param others  a class of each package whose words are used too
     * @return the words
     */
    public static Words beside(Class<?> beside, Class<?>... others) {
        Objects.requireNonNull(beside, "beside");
        return new Words(Stream.concat(Stream.of(beside), Stream.of(others)).toList());
    }

    /**
     * Finds a word.
     *
     * @param key  the key, such as {@code rule.scic-public-ceiling.title}
     * @param locale  French, or English for all others
     * @return the word, if there is one; none when no package has such a file
     */
    public Optional<String> find(String key, Locale locale) {
        var language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        for (var each : beside) {
            var found = find(key, each, language);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(String key, Class<?> beside, Locale language) {
        try {
            var bundle = ResourceBundle.getBundle(beside.getPackageName() + ".words", language, beside.getModule());
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
