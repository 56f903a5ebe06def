package fr.ess.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, or standard input.
 *
 * @param name  the name, as it is shown
 * @param path  the file, or {@code null} for standard input
 * @param found  whether it was found in a folder, where not every file is a dossier
 */
record Input(String name, @Nullable Path path, boolean found) {

    /** The name of standard input in a call. */
    static final String STANDARD = "-";

    /** Returns the inputs that the caller named; of a folder, every {@code *.json} in it, by name, at any depth. */
    static List<Input> of(String name, Terminal terminal) {
        if (name.equals(STANDARD)) {
            return List.of(new Input("stdin", null, false));
        }
        var path = terminal.path(name);
        if (Files.isDirectory(path)) {
            return folder(name, path);
        }
        if (!Files.exists(path)) {
            throw Refusal.of(name, "exist", Shown.text(name));
        }
        return List.of(new Input(name, path, false));
    }

    private static List<Input> folder(String name, Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return !visited.equals(folder)
                                    && visited.getFileName().toString().startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
                    if (visited.getFileName().toString().endsWith(".json") && Files.isRegularFile(visited)) {
                        files.add(folder.relativize(visited));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw Refusal.of(name, "readable", Shown.text(String.valueOf(e.getMessage())));
        }
        files.sort(null);
        var shown = name.endsWith("/") ? name : name + "/";
        return files.stream()
                .map(file -> new Input(shown + file.toString().replace('\\', '/'), folder.resolve(file), true))
                .toList();
    }

    /** Reads this input. One that is beyond measure is read up to there. */
    byte[] bytes(Terminal terminal) {
        try {
            if (path == null) {
                return terminal.in().readNBytes(Tree.LONGEST + 1);
            }
            try (var stream = Files.newInputStream(path)) {
                return stream.readNBytes(Tree.LONGEST + 1);
            }
        } catch (NoSuchFileException e) {
            throw Refusal.of(name, "exist", Shown.text(name));
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.of(name, "readable", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    /** Reads a file that the caller named. */
    static byte[] bytes(String name, Terminal terminal) {
        return of(name, terminal).stream()
                .findFirst()
                .filter(input -> !input.found())
                .orElseThrow(() -> Refusal.of(name, "readable", Shown.text(name)))
                .bytes(terminal);
    }
}
