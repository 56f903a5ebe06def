package fr.ess.cli;

import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ess pack}: the dossiers of an authority as one site that stands alone: an index, a page for each, what falls due, the law
 * that was applied, and the receipts.
 */
@Command(name = "pack", exitCodeOnInvalidInput = Status.MALFORMED)
final class Pack implements Callable<Integer> {

    private static final String MARK = "receipts.json";
    private static final int LONGEST_NAME = 60;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "FOLDER")
    String folder = "";

    @Option(names = "--title", paramLabel = "TITLE")
    @Nullable
    String title;

    @Mixin
    LawOptions options = new LawOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true)
    String output = "";

    Pack(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        var target = terminal.path(output).toAbsolutePath().normalize();
        check(target);
        var own = options.day();
        var on = own == null ? terminal.today().get() : own;
        var law = options.law(on, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var run = new DossierRun(own, law, terminal, kinds).over(List.of(folder));
        run.refused().forEach(read -> read.lines(terminal.locale()).forEach(terminal::complain));
        if (!run.refused().isEmpty()) {
            terminal.complain(terminal.words().say("not-written", Shown.plain(output)));
            return Status.MALFORMED;
        }
        try {
            replace(target, new Site(run, law, on).files());
        } catch (IOException e) {
            throw Refusal.of(output, "writable", Shown.text(String.valueOf(e.getMessage())));
        }
        return run.status();
    }

    /** Refuses to write where something else stands, or over what is read. */
    private void check(Path target) {
        var source = terminal.path(folder).toAbsolutePath().normalize();
        if (source.startsWith(target)) {
            throw Refusal.of(output, "other", Shown.text(output));
        }
        if (!Files.exists(target)) {
            return;
        }
        try (var inside = Files.isDirectory(target) ? Files.list(target) : null) {
            if (inside == null || inside.findAny().isPresent() && !Files.exists(target.resolve(MARK))) {
                throw Refusal.of(output, "pack-folder", Shown.text(output));
            }
        } catch (IOException e) {
            throw Refusal.of(output, "writable", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    /** Writes a folder beside, and puts it in the place of the target whole. */
    private static void replace(Path target, Map<String, String> files) throws IOException {
        Files.createDirectories(target.getParent());
        var beside = Files.createTempDirectory(target.getParent(), ".ess-pack-");
        try {
            for (var file : files.entrySet()) {
                Files.write(beside.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            var old = beside.resolveSibling(beside.getFileName() + "-old");
            if (Files.exists(target)) {
                Files.move(target, old);
            }
            Files.move(beside, target);
            remove(old);
        } finally {
            remove(beside);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                if (Files.isDirectory(file)) {
                    remove(file);
                } else {
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder);
    }

    /** The pages of a pack. */
    private final class Site {

        private final Assess.Answers answers;
        private final Law law;
        private final LocalDate on;
        private final Explainer words = terminal.words();
        private final List<String> names = new ArrayList<>();

        Site(Assess.Answers answers, Law law, LocalDate on) {
            this.answers = new Assess.Answers(
                    answers.answers().stream().map(this::relative).toList(), List.of());
            this.law = law;
            this.on = on;
            var all = this.answers.answers();
            for (var i = 0; i < all.size(); i++) {
                names.add(name(i + 1, all.get(i).dossier().file()));
            }
        }

        /** Returns an answer whose dossier is named from the folder on, so that a site tells nothing of the machine. */
        private Assess.Answer relative(Assess.Answer answer) {
            var dossier = answer.dossier();
            var start = folder.endsWith("/") ? folder : folder + "/";
            var name = dossier.file().startsWith(start) ? dossier.file().substring(start.length()) : dossier.file();
            return new Assess.Answer(
                    new Dossier(name, dossier.kind(), dossier.on(), dossier.facts()),
                    answer.assumed(),
                    answer.assessment());
        }

        /** Returns a name of a page that is safe in a file system and in an address, from that of a dossier. */
        private static String name(int number, String file) {
            var base =
                    file.substring(file.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("[.]json$", "");
            var plain = Normalizer.normalize(base, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            var cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
            return String.format(Locale.ROOT, "%02d", number) + (cut.isEmpty() ? "" : "-" + cut) + ".html";
        }

        Map<String, String> files() {
            var files = new LinkedHashMap<String, String>();
            var due = Calendar.due(answers.answers(), law, on, on.plusYears(1));
            files.put("index.html", index(due));
            for (var i = 0; i < names.size(); i++) {
                var one = new Assess.Answers(List.of(answers.answers().get(i)), List.of());
                files.put(names.get(i), HtmlReport.of(one, terminal, navigation(i)));
            }
            files.put("law.html", law());
            files.put("calendar.ics", new Calendar(terminal, kinds).ics(due));
            files.put(
                    MARK,
                    Receipts.write(answers.answers().stream()
                            .map(answer -> Receipts.of(answer.assessment()))
                            .toList()));
            return files;
        }

        private String say(String key, Object... arguments) {
            return words.say("pack." + key, arguments);
        }

        private String title() {
            return title == null ? say("title") : title;
        }

        private String question(Assess.Answer answer) {
            return words.with(answer.assessment().ruleSet().words())
                    .say("set." + answer.assessment().ruleSet().id());
        }

        private void begin(Html html, String heading) {
            Page.begin(html, words.locale(), heading, words.say("html.kicker"), words.say("html.skip"));
        }

        private String end(Html html) {
            return html.raw("</main>\n<footer>\n")
                    .element("p", words.say("html.footer", new Version().getVersion()[0]))
                    .raw("\n</footer>\n</body>\n</html>\n")
                    .toString();
        }

        /** Returns the way from the page of a dossier to the others; {@code -1} for a page of another sort. */
        private String navigation(int at) {
            var html = new Html();
            html.raw("<nav class=\"pack\" aria-label=\"" + Html.escaped(say("navigation")) + "\">\n<ul>");
            item(html, "index.html", title());
            if (at > 0) {
                item(html, names.get(at - 1), say("previous"));
            }
            if (at >= 0 && at + 1 < names.size()) {
                item(html, names.get(at + 1), say("next"));
            }
            item(html, "law.html", say("law"));
            return html.raw("</ul>\n</nav>\n").toString();
        }

        private static void item(Html html, String page, String text) {
            html.raw("<li><a href=\"" + page + "\">").text(text).raw("</a></li>");
        }

        private String index(Calendar.Due due) {
            var html = new Html();
            begin(html, title());
            html.raw("<nav class=\"pack\" aria-label=\"" + Html.escaped(say("navigation")) + "\">\n<ul>");
            item(html, "law.html", say("law"));
            item(html, "calendar.ics", say("subscribe"));
            item(html, MARK, say("receipts"));
            html.raw("</ul>\n</nav>\n<main id=\"content\">\n<section aria-labelledby=\"dossiers\">\n");
            html.element("h2 id=\"dossiers\"", say("dossiers")).raw("\n<p>");
            var counts = new ArrayList<String>();
            answers.counts().forEach((verdict, count) -> counts.add(words.say("count." + verdict, count)));
            html.text(words.say("summary", answers.answers().size(), String.join(", ", counts)))
                    .raw("</p>\n");
            head(html, "dossiers.caption", "question", "day", "answer", "breached");
            for (var i = 0; i < names.size(); i++) {
                row(html, i);
            }
            html.raw("</tbody></table></div>\n</section>\n");
            due(html, due);
            return end(html);
        }

        private void row(Html html, int at) {
            var answer = answers.answers().get(at);
            var assessment = answer.assessment();
            var own = words.with(assessment.ruleSet().words());
            html.raw("<tr><th scope=\"row\"><a href=\"" + names.get(at) + "\">")
                    .text(question(answer))
                    .raw("</a><br><small>")
                    .text(Shown.plain(answer.dossier().file()))
                    .raw("</small></th>");
            html.element("td class=\"d\"", own.date(assessment.law().day())).raw("<td>");
            html.raw("<span class=\"badge " + HtmlReport.style(assessment.verdict()) + "\"><span aria-hidden=\"true\">")
                    .text(Explainer.mark(assessment.verdict()))
                    .raw("</span> ")
                    .text(own.say("verdict." + assessment.verdict()))
                    .raw("</span></td><td>");
            var breached = new LinkedHashSet<String>();
            for (Finding finding : assessment.breaches()) {
                breached.add(own.title(finding.provision().rule()));
            }
            html.text(String.join(" ; ", breached)).raw("</td></tr>\n");
        }

        private void head(Html html, String caption, String... columns) {
            html.wide("table", say(caption)).raw("<thead><tr>");
            for (var column : columns) {
                html.element("th scope=\"col\"", say("column." + column));
            }
            html.raw("</tr></thead><tbody>\n");
        }

        private void due(Html html, Calendar.Due due) {
            html.raw("<section aria-labelledby=\"due\">\n");
            html.element("h2 id=\"due\"", say("due")).raw("\n");
            if (due.dated().isEmpty()) {
                html.element("p", words.say("calendar.none")).raw("\n</section>\n");
                return;
            }
            head(html, "due.caption", "last-day", "duty", "state", "article");
            for (var entry : due.dated()) {
                var own = KindOption.words(List.of(entry.dossier().kind()), terminal);
                var deadline = entry.deadline();
                var state = deadline.on(on);
                html.raw("<tr>")
                        .element(
                                "th scope=\"row\" class=\"d\"",
                                own.date(entry.due().orElseThrow()))
                        .element("td", own.title(deadline.provision().rule()))
                        .element(
                                "td",
                                (state == Deadline.State.LATE || state == Deadline.State.MET_LATE ? "✗ " : "")
                                        + own.say("code.State." + state))
                        .element("td", own.source(deadline.provision().source()))
                        .raw("</tr>\n");
            }
            html.raw("</tbody></table></div>\n</section>\n");
        }

        private String law() {
            var html = new Html();
            begin(html, say("law"));
            html.raw(navigation(-1)).raw("<main id=\"content\">\n<section aria-labelledby=\"texts\">\n");
            html.element("h2 id=\"texts\"", say("texts")).raw("\n<ul>\n");
            var cited = new LinkedHashSet<Citation>();
            answers.answers()
                    .forEach(answer -> answer.assessment().findings().stream()
                            .filter(Finding::applies)
                            .forEach(finding -> cited.add(finding.provision().source())));
            for (var source : cited) {
                html.raw("<li>")
                        .link(source.text().address(), words.source(source))
                        .raw("</li>\n");
            }
            html.raw("</ul>\n</section>\n<section aria-labelledby=\"prints\">\n");
            html.element("h2 id=\"prints\"", say("prints")).element("p", say("prints.intro"));
            head(html, "prints", "question", "day", "print", "unchecked");
            var seen = new LinkedHashSet<String>();
            for (var answer : answers.answers()) {
                var assessment = answer.assessment();
                if (seen.add(assessment.ruleSet().id() + assessment.law().day())) {
                    var print = assessment.fingerprint();
                    html.raw("<tr>")
                            .element("th scope=\"row\"", question(answer))
                            .element(
                                    "td class=\"d\"",
                                    words.date(assessment.law().day()))
                            .element("td", print.version() + "+" + print.digest())
                            .element("td", String.valueOf(assessment.unchecked().size()))
                            .raw("</tr>\n");
                }
            }
            html.raw("</tbody></table></div>\n</section>\n");
            return end(html);
        }
    }
}
