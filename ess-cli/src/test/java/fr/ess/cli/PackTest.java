package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("town"));
        for (var name : new String[] {"authority-region.json", "scic-over-the-ceiling.json", "cress-entry.json"}) {
            Files.copy(Examples.FOLDER.resolve(name), folder.resolve("town").resolve(name));
        }
    }

    private Ess pack(String... more) {
        var call = new String[more.length + 6];
        System.arraycopy(new String[] {"pack", "town", "-o", "site", "--on", "2026-11-23"}, 0, call, 0, 6);
        System.arraycopy(more, 0, call, 6, more.length);
        return Ess.in(folder, call);
    }

    private TreeMap<String, String> site() throws IOException {
        var site = new TreeMap<String, String>();
        try (var files = Files.list(folder.resolve("site"))) {
            for (var file : files.toList()) {
                site.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return site;
    }

    @Test
    void a_site_has_an_index_a_page_for_each_dossier_the_law_the_deadlines_and_the_receipts() throws IOException {
        var run = pack("--title", "Région Une");
        assertThat(run.status()).as(run.err()).isEqualTo(Status.BREACHED);
        assertThat(run.out()).isEmpty();
        var site = site();
        assertThat(site.keySet())
                .containsExactly(
                        "01-authority-region.html",
                        "02-cress-entry.html",
                        "03-scic-over-the-ceiling.html",
                        "calendar.ics",
                        "index.html",
                        "law.html",
                        "receipts.json");
        assertThat(site.get("index.html"))
                .contains("<h1>Région Une</h1>", "4 December 2020", "authority-region.json")
                .doesNotContain("town/", folder.toString(), "<script");
        assertThat(site.get("law.html")).contains("art. 8 I").containsPattern("[0-9a-f]{64}");
        assertThat(site.get("calendar.ics")).startsWith("BEGIN:VCALENDAR");
        assertThat(Receipts.read("r", Files.readAllBytes(folder.resolve("site").resolve("receipts.json"))))
                .hasSize(3);
    }

    @Test
    void every_link_within_leads_somewhere() throws IOException {
        pack();
        var site = site();
        site.forEach((name, page) -> LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("http"))
                .forEach(link -> assertThat(site).as("%s, from %s", link, name).containsKey(link)));
        assertThat(site.get("02-cress-entry.html"))
                .contains("href=\"01-authority-region.html\"", "href=\"03-scic-over-the-ceiling.html\"", "index.html");
    }

    @Test
    void the_same_dossiers_give_the_same_bytes_and_replace_the_site_whole() throws IOException {
        pack();
        var first = site();
        Files.delete(folder.resolve("town").resolve("cress-entry.json"));
        pack();
        assertThat(site()).hasSize(first.size() - 1).doesNotContainKey("02-cress-entry.html");
        Files.copy(
                Examples.FOLDER.resolve("cress-entry.json"),
                folder.resolve("town").resolve("cress-entry.json"));
        pack();
        assertThat(site()).isEqualTo(first);
        try (var inside = Files.list(folder)) {
            assertThat(inside.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("town", "site");
        }
    }

    @Test
    void hostile_names_and_titles_are_only_text() throws IOException {
        Files.move(
                folder.resolve("town").resolve("cress-entry.json"),
                folder.resolve("town").resolve("é \"><img src=x> & co.json"));
        pack("--title", "<script>alert(1)</script>");
        var site = site();
        assertThat(site).containsKey("03-e-img-src-x-co.html");
        assertThat(site.get("index.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void nothing_is_written_over_something_else_nor_when_a_dossier_is_malformed() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("site").resolve("mine.txt"), "mine");
        assertThat(pack().complaints())
                .containsExactly("site: must be a folder that is empty or holds an earlier site, but was: 'site'");
        assertThat(folder.resolve("site").resolve("mine.txt")).hasContent("mine");
        Files.delete(folder.resolve("site").resolve("mine.txt"));
        Files.writeString(folder.resolve("town").resolve("broken.json"), "{\"kind\": \"scic\", \"facts\": 1}");
        var run = pack();
        assertThat(run.status()).isEqualTo(Status.MALFORMED);
        assertThat(run.complaints().get(0)).startsWith("town/broken.json: $.facts: must be an object");
        assertThat(folder.resolve("site")).isEmptyDirectory();
        assertThat(Ess.in(folder, "pack", "town", "-o", ".").complaints().get(0))
                .startsWith(".: must ");
        assertThat(Ess.in(folder, "pack", "none", "-o", "other").status()).isEqualTo(Status.MALFORMED);
    }
}
