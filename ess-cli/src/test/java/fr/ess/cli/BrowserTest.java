package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the pages of the command in a real {@link Browser}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final List<String> SPASER = List.of(
            "spaser",
            "examples/decp/villeneuve.json",
            "--buyer",
            "732829320",
            "--name",
            "Ville de Villeneuve",
            "--from",
            "2024-01-01",
            "--to",
            "2025-12-31",
            "--targets",
            "examples/decp/villeneuve-targets.json");

    @TempDir
    Path folder;

    @org.jspecify.annotations.Nullable
    private Browser opened;

    @BeforeAll
    void open() {
        opened = Browser.open();
    }

    @AfterAll
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private Browser browser() {
        return java.util.Objects.requireNonNull(opened);
    }

    /** Writes a page of the command: its name and language. */
    private Path page(String name, String lang) {
        if (name.equals("pack")) {
            var site = folder.resolve("site-" + lang);
            Ess.in(Examples.FOLDER.getParent(), "pack", "examples", "-o", site.toString(), "--lang", lang);
            return site.resolve("index.html");
        }
        var target = folder.resolve(name + "-" + lang + ".html");
        var args = new ArrayList<>(
                switch (name) {
                    case "spaser" -> SPASER;
                    case "certificate" ->
                        List.of(
                                "currency",
                                "certificate",
                                "examples/currency/bousol.json",
                                "examples/currency/bousol-notes.jsonl",
                                "--on",
                                "2013-06-04",
                                "--format",
                                "html");
                    case "decp" -> List.of("decp", "check", "examples/decp/villeneuve.json", "--format", "html");
                    case "bond" -> List.of("bond", "report", "examples/bond-portfolio.json", "--format", "html");
                    case "all" -> List.of("assess", "--format", "html", "examples");
                    default -> List.of("assess", "--format", "html", "examples/scic-stake-over-the-ceiling.json");
                });
        args.addAll(List.of(name.equals("spaser") ? "--html" : "-o", target.toString(), "--lang", lang));
        var run = Ess.in(Examples.FOLDER.getParent(), args.toArray(String[]::new));
        assertThat(target).as(run.err()).exists();
        return target;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack fr",
                "pack en",
                "spaser fr",
                "spaser en",
                "decp fr",
                "one fr",
                "one en",
                "bond fr",
                "bond en",
                "certificate fr",
                "certificate en"
            })
    void a_page_stands_alone_and_keeps_nobody_out(String which) {
        var parts = which.split(" ");
        var page = page(parts[0], parts[1]);
        browser().requests(); // those of the page before
        browser().show(page, 1100, 1600);

        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().requests()).containsExactly(page.toUri().toString());
        for (var landmark : List.of("header", "main", "footer", "h1")) {
            assertThat(browser().count(landmark)).as(landmark).isEqualTo(1);
        }
        assertThat(browser().barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spaser", "one", "certificate"})
    void the_keyboard_leads_past_the_head_of_the_page(String name) {
        browser().show(page(name, "fr"), 1100, 1600);

        assertThat(browser().tab()).isEqualTo("a.skip#content");
        browser().enter();
        assertThat(browser().ask("return location.hash")).isEqualTo("#content");
    }

    @Test
    void tables_that_may_be_wider_than_the_window_take_the_focus() {
        browser().show(page("spaser", "fr"), 1100, 1600);

        browser().tab();
        assertThat(browser().tab()).isEqualTo("div.wide");
        assertThat(browser().count("svg[role=img] > title")).isEqualTo(4);
        assertThat(browser().count("svg[role=img] > desc")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spaser", "one", "certificate"})
    void a_page_fits_a_narrow_screen(String name) {
        browser().show(page(name, "fr"), 500, 900);

        assertThat(browser().ask("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void a_page_shows_its_colours() throws IOException {
        browser().show(page("one", "fr"), 1100, 1600);
        assertThat(count(0xfbeaea))
                .as("the wash of a breach, which only the style gives")
                .isGreaterThan(10_000);

        browser().show(page("spaser", "fr"), 1100, 1600);
        assertThat(count(0x1a4f9c)).as("the bars of a chart").isGreaterThan(10_000);
    }

    private long count(int colour) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(browser().picture()));
        var count = 0L;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "spaser", "certificate"})
    void a_browser_mends_nothing_in_a_page(String name) throws IOException {
        var page = page(name, "en");
        browser().show(page, 1100, 900);
        var own = Files.readString(page);

        // A browser that mended the markup would move or add elements.
        for (var tag : List.of(
                "article", "section", "table", "tbody", "tr", "li", "ul", "p", "h2", "h3", "td", "th", "rect")) {
            assertThat(browser().count(tag)).as(tag).isEqualTo(own.split("<" + tag + "[ >]", -1).length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spaser", "one", "certificate"})
    void a_page_prints(String name) {
        browser().show(page(name, "fr"), 1100, 1600);
        var pdf = new String(browser().print(), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF-");
        assertThat(pdf.split("/Type\\s*/Page\\b", -1).length - 1).isBetween(1, 7);
    }
}
