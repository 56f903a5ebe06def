package fr.ess.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in what form the answer is given, and where. */
final class OutputOptions {

    /** The forms in which an answer can be given. */
    static final List<String> FORMATS = List.of("text", "json", "html");

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    String file;

    /** Refuses a form that there is none of, and to write over what is read. */
    void check(List<String> inputs, List<String> formats, Terminal terminal) {
        if (!formats.contains(format)) {
            throw Refusal.of("--format", "one-of", Shown.text(format), String.join(", ", formats));
        }
        if (file == null) {
            return;
        }
        var target = terminal.path(file);
        if (Files.isDirectory(target)) {
            throw Refusal.of(file, "writable", Shown.text(file));
        }
        for (var input : inputs) {
            if (!input.equals(Input.STANDARD) && same(terminal.path(input), target)) {
                throw Refusal.of(file, "other", Shown.text(file));
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives the answer: to standard output, or to the file at once; no file is touched when the input is malformed. */
    void write(Supplier<String> answer, int status, Terminal terminal) {
        if (file == null) {
            terminal.out().print(answer.get());
            terminal.out().flush();
        } else if (status == Status.MALFORMED) {
            terminal.complain(terminal.words().say("not-written", Shown.plain(file)));
        } else {
            write(file, answer.get(), terminal);
        }
    }

    /** Writes a file at once, or leaves it as it was. */
    static void write(String file, String text, Terminal terminal) {
        try (var replacement = Replacement.of(file, terminal)) {
            replacement.stream().write(text.getBytes(StandardCharsets.UTF_8));
            replacement.keep();
        } catch (IOException e) {
            throw Refusal.of(file, "writable", Shown.text(String.valueOf(e.getMessage())));
        }
    }
}
