package fr.ess.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the examples stand. */
final class Examples {

    /** The folder of examples at the root of the project. */
    static final Path FOLDER = folder();

    private Examples() {}

    /**
     * Returns whether an example is a dossier, and not the movements that {@code ess scic path} reads beside one, the
     * description of a currency that {@code ess currency simulate} reads, or essential data of contracts.
     */
    static boolean isDossier(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".json")
                && !name.endsWith("-movements.json")
                && !file.getParent().endsWith("examples/currency")
                && !file.getParent().endsWith("examples/decp");
    }

    private static Path folder() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve("examples")) && Files.exists(here.resolve("ess-cli"))) {
                return here.resolve("examples");
            }
        }
        throw new IllegalStateException("Examples must stand at the root of the project");
    }
}
