package fr.ess.cli;

import fr.ess.cli.sample.Books;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A run of the command as a caller sees it.
 *
 * @param status  the exit status
 * @param out  what it wrote to standard output
 * @param err  what it wrote to standard error
 */
record Ess(int status, String out, String err) {

    /** The kinds of the command, and one of the tests. */
    static final Kinds KINDS =
            new Kinds(Stream.concat(Stream.of(new Kind("books", () -> Books.RULES)), Kinds.ALL.list().stream())
                    .toList());

    /** Runs the command in English, in a folder. */
    static Ess in(Path folder, String... args) {
        return fed(folder, "", args);
    }

    /** Runs the command in English, in a folder, with something on standard input. */
    static Ess fed(Path folder, String input, String... args) {
        return run(folder, input.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, false, args);
    }

    /** Runs the command. */
    static Ess run(Path folder, byte[] input, Locale locale, boolean colour, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder,
                locale,
                colour,
                false,
                () -> LocalDate.of(2026, 11, 23));
        var status = Main.run(terminal, KINDS, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Ess(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the lines of standard error. */
    List<String> complaints() {
        return err.lines().toList();
    }
}
