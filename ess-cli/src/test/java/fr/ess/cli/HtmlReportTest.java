package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    Path folder;

    private String page(String... more) {
        var args = new ArrayList<>(List.of("assess", "a.json", "--format", "html"));
        args.addAll(List.of(more));
        return Ess.in(folder, args.toArray(String[]::new)).out();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void over() throws IOException {
        write("a.json", """
                {"kind": "books", "on": "2026-11-23", "facts": {"capital": 100000, "holdings": [
                  {"holder": "<script>alert(1)</script>", "sort": "COMMUNE", "amount": 50000.01}]}}
                """);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void tells_what_a_jurist_files() throws IOException {
        over();
        var page = page();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Books of &lt;a company&gt;: assessment on 23 November 2026</title>")
                .contains("<strong>breached</strong>")
                .contains("Ceiling of &lt;public&gt; holdings")
                .contains("Public holders hold together at most a share of the capital &amp; no more.")
                .contains(
                        "<a href=\"https://example.org/?a=1&amp;b=2\">Act &lt;b&gt;of test&lt;/b&gt; &amp; others, art. 1</a>")
                .contains(
                        "<td class=\"n\">€50,000.01</td><td class=\"n\">≤\u00a0€50,000.00</td><td class=\"n\">−€0.01</td>")
                .contains(
                        "<code>books-ceiling.share</code></th><td class=\"n\">50%</td><td class=\"d\">2 August 2014</td>")
                .contains("text read<br>checked on 23 November 2026")
                .containsPattern("<dd><code>[0-9.]+\\S*\\+[0-9a-f]{16}</code></dd>");
    }

    @Test
    void is_worded_in_french_too() throws IOException {
        over();

        assertThat(page("--lang", "fr"))
                .contains("<html lang=\"fr\">")
                .contains("Registre d’&lt;une société&gt; : appréciation au 23 novembre 2026")
                .contains("<strong>non conforme</strong>")
                .contains("<caption>Chaque règle : ")
                .doesNotContain("html.");
        assertThat(page()).doesNotContain("html.");
    }

    @Test
    void says_that_the_law_was_amended() throws IOException {
        over();
        write(
                "law.csv",
                "id,from,value,text,title_fr,title_en,address\n"
                        + "books-ceiling.share,2026-01-01,60 %,loi-x,<i>Loi X</i>,<i>Act X</i>,javascript:alert(1)\n");
        var page = page("--law", "law.csv");

        assertThat(page)
                .contains("role=\"note\"", "The law was amended by the user for this assessment:")
                .contains("books-ceiling.share", "&lt;i&gt;Act X&lt;/i&gt;")
                .doesNotContain("href=\"javascript", "<i>");
    }

    @Test
    void lists_the_missing_facts() throws IOException {
        write("a.json", "{\"kind\": \"books\", \"facts\": {}}");

        assertThat(page())
                .contains("Missing facts")
                .contains("<li>capital: missing fact <code>capital</code></li>")
                .contains("23 November 2026 (today in Paris)");
    }

    @Test
    void stands_alone() throws IOException {
        over();
        var page = page();

        assertThat(page)
                .doesNotContain(
                        "<script", "<link", "<img", "<iframe", "@import", "url(", " src=", " style=", " onclick");
        assertThat(all("(?:href)=\"([^\"]*)\"", page))
                .allMatch(address -> address.startsWith("#") || address.startsWith("https://"));
    }

    @Test
    void allows_its_own_style_and_nothing_else() throws Exception {
        over();
        var page = page();
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void is_ordered_for_those_who_do_not_see_it() throws IOException {
        write("a.json", "{\"kind\": \"books\", \"facts\": {\"capital\": 1}}");
        Files.copy(folder.resolve("a.json"), folder.resolve("b.json"));
        write("c.json", "{");
        for (var page : List.of(page(), page("b.json"), page("b.json", "c.json"))) {
            var levels =
                    all("<h([1-6])[ >]", page).stream().map(Integer::valueOf).toList();
            assertThat(levels.get(0)).isEqualTo(1);
            for (var i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
            }
            assertThat(all("(<table>)", page))
                    .hasSameSizeAs(all("(<table><caption>)", page))
                    .isNotEmpty();
            assertThat(all("(<main )", page)).hasSize(1);
            assertThat(all("(<header>)", page)).hasSize(1);
            assertThat(all("(<footer>)", page)).hasSize(1);
            var ids = all(" id=\"([^\"]*)\"", page);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(all(" href=\"#([^\"]*)\"", page));
            assertThat(ids).containsAll(all(" aria-labelledby=\"([^\"]*)\"", page));
            for (var tag : List.of(
                    "div", "ul", "li", "section", "article", "table", "tr", "td", "th", "p", "span", "ol", "dl")) {
                assertThat(all("(<" + tag + "[ >])", page)).as(tag).hasSameSizeAs(all("(</" + tag + ">)", page));
            }
        }
    }

    @Test
    void tells_the_files_that_were_refused() throws IOException {
        write("a.json", "{\"kind\": \"books\", \"facts\": {\"capital\": \"<b>\"}}");
        write("b.json", "{\"kind\": \"books\", \"facts\": {}}");
        var run = Ess.in(folder, "assess", "a.json", "b.json", "--format", "html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("malformed, not assessed", "but was: &#39;&lt;b&gt;&#39;", "Assessment of 2 dossiers");
    }
}
