package fr.ess.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of ten lines in {@code examples/java}: compiled and run with the core on the class path, and no other jar. */
class BareClassPathTest {

    private static final Path SOURCE = Path.of("..", "examples", "java", "TenLines.java");

    @TempDir
    private Path folder;

    @Test
    void ten_lines_print_the_explanation_without_any_other_jar() throws IOException, InterruptedException {
        var core = Path.of(ModuleLayer.boot()
                        .configuration()
                        .findModule("fr.ess.core")
                        .orElseThrow()
                        .reference()
                        .location()
                        .orElseThrow())
                .toString();
        assertThat(run("javac", "-encoding", "UTF-8", "-cp", core, "-d", folder.toString(), SOURCE.toString()))
                .doesNotContain("error");

        var bare = core + File.pathSeparator + folder;
        assertThat(run("java", "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", bare, "TenLines"))
                .startsWith("NON CONFORME — ")
                .contains("50\u202f001,00\u00a0€");
        assertThat(run("java", "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", bare, "TenLines", "en"))
                .startsWith("BREACHED — ")
                .contains("€50,001.00");
    }

    /** Runs a tool of this Java, and returns what it says once it has ended well. */
    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        var said = folder.resolve(tool + ".txt").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().remove("CLASSPATH");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        var process = builder.start();
        var ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        var text = Files.readString(said.toPath(), StandardCharsets.UTF_8);
        assertThat(ended).as("%s ends: %s", command, text).isTrue();
        assertThat(process.exitValue()).as("%s: %s", command, text).isZero();
        return text;
    }
}
