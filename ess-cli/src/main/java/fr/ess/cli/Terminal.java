package fr.ess.cli;

import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Words;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What surrounds a run of the command: its streams, its folder, its language, and the day.
 *
 * @param in  standard input
 * @param out  standard output, in UTF-8
 * @param err  standard error, in UTF-8
 * @param folder  the folder that relative paths are relative to
 * @param locale  the language: French, or English for all others
 * @param colour  whether standard output shows colours
 * @param watched  whether somebody watches standard error
 * @param today  the day in Paris
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Locale locale,
        boolean colour,
        boolean watched,
        Supplier<LocalDate> today) {

    Terminal {
        locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** Returns the same surroundings in another language. */
    Terminal in(Locale other) {
        return new Terminal(in, out, err, folder, other, colour, watched, today);
    }

    /** Returns the words of the command in this language. */
    Explainer words() {
        return Explainer.in(locale).with(Words.beside(Terminal.class));
    }

    /** Returns the path of a file that the caller named. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Says something on standard error, a line. */
    void complain(String line) {
        err.println(Shown.lines(line).replace('\n', ' '));
    }
}
