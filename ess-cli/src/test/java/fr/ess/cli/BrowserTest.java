package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens pages in a real browser, wherever a Chromium is found on the PATH.
 *
 * <p>Without one the tests say so and are left out; {@code ESS_BROWSER_REQUIRED=1} makes that a failure.
 */
class BrowserTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    @TempDir
    Path folder;

    private Path chromium = Path.of("");

    @BeforeEach
    void find_a_browser() {
        var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            var words = "NO BROWSER: the pages were not opened, since no Chromium is on the PATH";
            System.err.println(words);
            assertThat(System.getenv("ESS_BROWSER_REQUIRED")).as(words).isNotEqualTo("1");
            Assumptions.abort(words);
        }
        chromium = found.get();
    }

    /** Runs the browser; returns what it printed, its complaints included. */
    private String browse(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(options));
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private String page(String name, String... args) {
        var all = new ArrayList<>(
                List.of("assess", "--format", "html", "-o", folder.resolve(name).toString()));
        all.addAll(List.of(args));
        Ess.in(Examples.FOLDER.getParent(), all.toArray(String[]::new));
        assertThat(folder.resolve(name)).exists();
        return folder.resolve(name).toUri().toString();
    }

    @Test
    void shows_a_page_in_its_colours_without_a_complaint() throws Exception {
        var address = page("page.html", "examples/scic-stake-over-the-ceiling.json", "--lang", "fr");
        var said = browse("--window-size=1100,1600", "--screenshot=" + folder.resolve("page.png"), address);

        assertThat(said).doesNotContain("Content Security Policy").doesNotContain("Refused to");
        var image = ImageIO.read(folder.resolve("page.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1100);
        assertThat(count(image, 0xfbeaea))
                .as("the wash of a breach, which only the style gives")
                .isGreaterThan(10_000);
    }

    private static long count(java.awt.image.BufferedImage image, int colour) {
        var count = 0L;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void fits_a_narrow_screen() throws Exception {
        var address = page("narrow.html", "examples/scic-stake-over-the-ceiling.json");
        browse("--window-size=500,900", "--screenshot=" + folder.resolve("narrow.png"), address);
        var image = ImageIO.read(folder.resolve("narrow.png").toFile());

        // Nothing pushes the page wider than the window: the right margin stays white.
        for (var y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(image.getWidth() - 2, y) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void keeps_the_page_as_it_was_written() throws Exception {
        var address = page("all.html", "examples", "--lang", "en");
        var dom = browse("--dump-dom", address);
        var own = Files.readString(folder.resolve("all.html"));

        // A browser that mended the markup would move or add elements.
        for (var tag : List.of(
                "<article ",
                "<section ",
                "<table>",
                "<tbody>",
                "<tr>",
                "<li>",
                "<ul",
                "<p",
                "<h2",
                "<h3",
                "<td",
                "<th")) {
            assertThat(occurrences(dom, tag))
                    .as(tag)
                    .isEqualTo(occurrences(own, tag))
                    .isPositive();
        }
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void prints_on_paper() throws Exception {
        var address = page("print.html", "examples/scic-stake-over-the-ceiling.json", "--lang", "fr");
        browse("--no-pdf-header-footer", "--print-to-pdf=" + folder.resolve("page.pdf"), address);

        var pdf = Files.readAllBytes(folder.resolve("page.pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(10_000);
        var pages = occurrences(new String(pdf, StandardCharsets.ISO_8859_1), "/Type /Page\n");
        assertThat(Optional.of(pages))
                .hasValueSatisfying(count -> assertThat(count).isBetween(1, 6));
    }
}
