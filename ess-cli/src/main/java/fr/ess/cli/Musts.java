package fr.ess.cli;

import fr.ess.core.Must;
import fr.ess.core.rule.Words;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;

/** The requirements that the command itself puts to its input, worded in both languages from one key. */
final class Musts {

    private static final Words WORDS = Words.beside(Musts.class);

    private Musts() {}

    /** Returns whether there is a requirement of a key. */
    static boolean has(String key) {
        return WORDS.find("must." + key, Locale.ENGLISH).isPresent();
    }

    /** Returns the requirement of a key, such as {@code must.utf8}. */
    static Must of(String key, Object... arguments) {
        return new Must(say(key, Locale.ENGLISH, arguments), say(key, Locale.FRENCH, arguments));
    }

    private static String say(String key, Locale locale, Object... arguments) {
        var words = WORDS.find("must." + key, locale).orElse(key);
        return new MessageFormat(words.replace("'", "''"), locale)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
