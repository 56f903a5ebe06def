package fr.ess.cli;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers as one page of HTML that can be filed with a deliberation.
 *
 * <p>The page stands alone: no script, no request to anywhere, which its own content policy says too. It reads without
 * colour, by a screen reader, and on paper.
 */
final class HtmlReport {

    private final Html html = new Html();
    private final Explainer generic;
    private final Assess.Answers answers;
    private final boolean several;

    private final String navigation;

    private HtmlReport(Assess.Answers answers, Terminal terminal, String navigation) {
        this.answers = answers;
        this.navigation = navigation;
        this.generic = terminal.words();
        this.several = answers.answers().size() + answers.refused().size() != 1;
    }

    /** Writes answers as a page. */
    static String of(Assess.Answers answers, Terminal terminal) {
        return of(answers, terminal, "");
    }

    /** Writes answers as a page among others, with the markup that leads to them. */
    static String of(Assess.Answers answers, Terminal terminal, String navigation) {
        return new HtmlReport(answers, terminal, navigation).page();
    }

    private String page() {
        Page.begin(html, generic.locale(), title(), say("kicker"), say("skip"));
        html.raw(navigation).raw("<main id=\"content\">\n");
        if (several) {
            overview();
        }
        for (var i = 0; i < answers.answers().size(); i++) {
            new Section(answers.answers().get(i), i + 1).write();
        }
        html.raw("</main>\n<footer>\n")
                .element("p", say("footer", new Version().getVersion()[0]))
                .raw("\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private String title() {
        if (several || answers.answers().isEmpty()) {
            return say(
                    "title.several",
                    answers.answers().size() + answers.refused().size());
        }
        var assessment = answers.answers().get(0).assessment();
        return say(
                "title.one",
                generic.with(assessment.ruleSet().words())
                        .say("set." + assessment.ruleSet().id()),
                generic.date(assessment.law().day()));
    }

    private String say(String key, Object... arguments) {
        return generic.say("html." + key, arguments);
    }

    private void overview() {
        html.raw("<section aria-labelledby=\"overview\">\n")
                .element("h2 id=\"overview\"", say("overview"))
                .raw("\n");
        table("overview.caption", "file", "question", "day", "answer");
        for (var i = 0; i < answers.answers().size(); i++) {
            var answer = answers.answers().get(i);
            var assessment = answer.assessment();
            html.raw("<tr><th scope=\"row\"><a href=\"#d" + (i + 1) + "\">")
                    .text(Shown.plain(answer.dossier().file()));
            html.raw("</a></th>");
            html.element(
                    "td",
                    generic.with(assessment.ruleSet().words())
                            .say("set." + assessment.ruleSet().id()));
            html.element("td class=\"d\"", generic.date(assessment.law().day())).raw("<td>");
            badge(assessment.verdict());
            html.raw("</td></tr>\n");
        }
        for (var read : answers.refused()) {
            html.raw("<tr>").element("th scope=\"row\"", Shown.plain(read.file()));
            html.raw("<td colspan=\"3\">").text(say("refused"));
            html.raw("<ul>");
            read.lines(generic.locale()).forEach(line -> html.element("li", line));
            html.raw("</ul></td></tr>\n");
        }
        html.raw("</tbody></table></div>\n</section>\n");
    }

    private void table(String caption, String... columns) {
        html.wide("table", say(caption)).raw("<thead><tr>");
        for (var column : columns) {
            html.element("th scope=\"col\"", say("column." + column));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private void badge(Verdict verdict) {
        html.raw("<span class=\"badge " + style(verdict) + "\"><span aria-hidden=\"true\">")
                .text(Explainer.mark(verdict));
        html.raw("</span> ").text(generic.say("verdict." + verdict)).raw("</span>");
    }

    /** Returns the class of a verdict, by which it is coloured. */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of the page about one dossier. */
    private final class Section {

        private final Assess.Answer answer;
        private final Assessment<?> assessment;
        private final Explainer words;
        private final String id;
        private final int level;

        Section(Assess.Answer answer, int number) {
            this.answer = answer;
            this.assessment = answer.assessment();
            this.words = generic.with(assessment.ruleSet().words());
            this.id = "d" + number;
            this.level = several ? 3 : 2;
        }

        void write() {
            html.raw("<article id=\"" + id + "\"" + (several ? " aria-labelledby=\"" + id + "-title\"" : "") + ">\n");
            if (several) {
                html.element(
                        "h2 id=\"" + id + "-title\"",
                        words.say("set." + assessment.ruleSet().id()) + " — "
                                + Shown.plain(answer.dossier().file()));
                html.raw("\n");
            }
            html.raw("<p class=\"verdict " + style(assessment.verdict()) + "\">");
            html.raw("<span class=\"sign\" aria-hidden=\"true\">")
                    .text(Explainer.mark(assessment.verdict()))
                    .raw("</span> ");
            html.element("strong", words.say("verdict." + assessment.verdict())).raw(" <span>");
            html.text(say("verdict." + assessment.verdict())).raw("</span></p>\n");
            data();
            amendments();
            unchecked();
            missing();
            summary();
            rules();
            figures();
            texts();
            html.raw("</article>\n");
        }

        private void data() {
            html.raw("<dl class=\"data\">");
            datum("file", Shown.plain(answer.dossier().file()));
            datum(
                    "question",
                    words.say("set." + assessment.ruleSet().id()) + " ("
                            + assessment.ruleSet().id() + ")");
            datum("day", words.date(assessment.law().day()) + (answer.assumed() ? " " + say("today") : ""));
            assessment.nextChange().ifPresent(day -> datum("next", words.date(day)));
            html.raw("<div>").element("dt", say("datum.fingerprint")).raw("<dd><code>");
            html.text(assessment.fingerprint().toString()).raw("</code></dd></div></dl>\n");
        }

        private void datum(String key, String text) {
            html.raw("<div>")
                    .element("dt", say("datum." + key))
                    .element("dd", text)
                    .raw("</div>");
        }

        private void amendments() {
            var amendments = words.amendments(assessment);
            if (!amendments.isEmpty()) {
                html.raw("<div class=\"notice\" role=\"note\">")
                        .element("p", say("amended"))
                        .raw("<ul>");
                amendments.forEach(line -> html.element("li", line));
                html.raw("</ul></div>\n");
            }
        }

        private void unchecked() {
            var unchecked = words.unchecked(assessment);
            if (!unchecked.isEmpty()) {
                html.raw("<div class=\"notice\" role=\"note\">");
                unchecked.forEach(line -> html.element("p", line));
                html.raw("</div>\n");
            }
        }

        private void missing() {
            var missing = assessment.missingFacts();
            if (!missing.isEmpty()) {
                heading("missing", say("missing"));
                html.element("p", say("missing.intro")).raw("<ol class=\"missing\">");
                for (var fact : missing) {
                    html.raw("<li>")
                            .text(words.say("cause." + fact.cause(), words.label(fact.fact())))
                            .raw(" <code>");
                    html.text(fact.fact()).raw("</code></li>");
                }
                html.raw("</ol>\n");
            }
        }

        private void heading(String key, String text) {
            html.element("h" + level + " id=\"" + id + "-" + key + "\"", text).raw("\n");
        }

        private void summary() {
            heading("summary", say("summary"));
            table("summary.caption", "rule", "answer", "seen", "limit", "margin");
            for (var i = 0; i < assessment.findings().size(); i++) {
                var finding = assessment.findings().get(i);
                html.raw("<tr><th scope=\"row\"><a href=\"#" + id + "-r" + (i + 1) + "\">")
                        .text(name(finding))
                        .raw("</a>");
                force(finding);
                html.raw("</th><td>");
                badge(finding.verdict());
                html.raw("</td>");
                var comparison = decisive(finding.check(), finding.verdict());
                html.element(
                        "td class=\"n\"",
                        comparison.map(each -> value(each.seen())).orElse("—"));
                html.element(
                        "td class=\"n\"",
                        comparison
                                .map(each -> sign(each) + "\u00a0" + value(each.limit()))
                                .orElse("—"));
                html.element("td class=\"n\"", comparison.map(this::margin).orElse("—"))
                        .raw("</tr>\n");
            }
            html.raw("</tbody></table></div>\n");
        }

        private String value(Term<?> term) {
            var value = term.value();
            return value == null ? "?" : words.value(value);
        }

        private String margin(Check.Comparison comparison) {
            var margin = comparison.margin();
            return margin == null ? "—" : words.signed(margin);
        }

        private static String sign(Check.Comparison comparison) {
            return switch (comparison.operator()) {
                case AT_MOST -> "≤";
                case LESS_THAN -> "<";
                case AT_LEAST -> "≥";
                case MORE_THAN -> ">";
                case EQUAL -> "=";
            };
        }

        private String name(Finding finding) {
            return words.title(finding.provision().rule())
                    + (finding.at().isEmpty() ? "" : " — " + words.label(finding.at()));
        }

        private void force(Finding finding) {
            if (finding.provision().force() != Force.BINDING) {
                html.raw(" <span class=\"force\">")
                        .text(words.say("force." + finding.provision().force()))
                        .raw("</span>");
            }
        }

        private void rules() {
            heading("rules", say("rules"));
            for (var i = 0; i < assessment.findings().size(); i++) {
                var finding = assessment.findings().get(i);
                var anchor = id + "-r" + (i + 1);
                html.raw("<section class=\"rule " + style(finding.verdict()) + "\" id=\"" + anchor
                        + "\" aria-labelledby=\"" + anchor + "-title\">\n");
                html.raw("<h" + (level + 1) + " id=\"" + anchor + "-title\">")
                        .text(name(finding))
                        .raw(" ");
                badge(finding.verdict());
                html.raw("</h" + (level + 1) + ">\n");
                html.element(
                        "p class=\"requirement\"",
                        words.requirement(finding.provision().rule()));
                html.raw("<p class=\"source\">");
                source(finding.provision().source());
                force(finding);
                html.raw(" <code>").text(finding.provision().rule()).raw("</code></p>\n");
                words.readings(finding, assessment).forEach(line -> html.element("p class=\"reading\"", line));
                works(words.works(finding));
                html.raw("</section>\n");
            }
        }

        private void source(Citation source) {
            html.link(source.text().address(), words.source(source));
        }

        /** Writes lines as nested lists: those deeper by two spaces stand within the line above. */
        private void works(List<String> lines) {
            html.raw("<ul class=\"works\">");
            var depth = 0;
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var own = depth(line);
                for (; depth > own; depth--) {
                    html.raw("</ul></li>");
                }
                html.raw("<li>");
                marked(line.strip());
                if (i + 1 < lines.size() && depth(lines.get(i + 1)) > own) {
                    html.raw("<ul>");
                    depth++;
                } else {
                    html.raw("</li>");
                }
            }
            for (; depth > 0; depth--) {
                html.raw("</ul></li>");
            }
            html.raw("</ul>\n");
        }

        private static int depth(String line) {
            return (line.length() - line.stripLeading().length()) / 2;
        }

        private void marked(String line) {
            for (var verdict : Verdict.values()) {
                var mark = Explainer.mark(verdict);
                if (line.startsWith(mark + " ")) {
                    html.raw("<span class=\"mark " + style(verdict) + "\" aria-hidden=\"true\">")
                            .text(mark)
                            .raw("</span>");
                    html.element("span class=\"unseen\"", words.say("verdict." + verdict) + words.say("colon"));
                    html.raw(" ").text(line.substring(mark.length() + 1));
                    return;
                }
            }
            html.text(line);
        }

        private Map<String, Used> used() {
            var used = new LinkedHashMap<String, Used>();
            assessment.findings().forEach(finding -> gather(finding.check(), used));
            for (var rule : assessment.ruleSet().rules()) {
                rule.figures().stream().filter(line -> line.unit().ofOptions()).forEach(line -> option(line, used));
            }
            return used;
        }

        private void figures() {
            var used = used();
            if (used.isEmpty()) {
                return;
            }
            heading("figures", say("figures"));
            table("figures.caption", "figure", "value", "since", "source", "reading");
            for (var figure : used.values()) {
                html.raw("<tr><th scope=\"row\">")
                        .text(words.figure(figure.id()))
                        .raw(" <code>")
                        .text(figure.id());
                html.raw("</code></th>").element("td class=\"n\"", figure.value());
                html.element("td class=\"d\"", words.date(figure.from())).raw("<td>");
                var source = figure.source();
                html.link(source.text().address(), title(source));
                html.raw("</td><td>").text(words.say("reading." + source.reading()));
                if (source.checkedOn().toEpochDay() != 0) {
                    html.raw("<br>").text(say("checked", words.date(source.checkedOn())));
                }
                html.raw("</td></tr>\n");
            }
            html.raw("</tbody></table></div>\n");
        }

        /** Names each text once with its address, which paper cannot follow as a link. */
        private void texts() {
            var texts = new LinkedHashSet<LegalText>();
            assessment
                    .findings()
                    .forEach(finding -> texts.add(finding.provision().source().text()));
            used().values().forEach(figure -> texts.add(figure.source().text()));
            heading("texts", say("texts"));
            html.raw("<ul class=\"texts\">");
            for (var text : texts) {
                html.raw("<li>").text(title(text));
                var address = text.address();
                if (address != null) {
                    html.raw("<br>").link(address, address);
                }
                html.raw("</li>");
            }
            html.raw("</ul>\n");
        }

        private String title(LegalText text) {
            return words.locale().equals(Locale.FRENCH) ? text.titleFr() : text.titleEn();
        }

        private String title(Citation source) {
            var title = title(source.text());
            return source.article().isEmpty() ? title : title + ", " + source.article();
        }

        private void option(Timeline<?> line, Map<String, Used> into) {
            assessment.law().find(line).ifPresent(version -> into.putIfAbsent(line.id(), used(line, version)));
        }

        private Used used(Timeline<?> line, Dated<?> version) {
            return new Used(line.id(), Figures.value(line, version, words), version.from(), version.source());
        }

        private void gather(Check check, Map<String, Used> into) {
            for (var term : Terms.of(check)) {
                if (term instanceof Term.Figure<?> figure) {
                    into.putIfAbsent(
                            figure.id() + figure.from(),
                            new Used(figure.id(), words.value(figure.value()), figure.from(), figure.source()));
                }
            }
        }
    }

    /** A figure of the law that an answer used. */
    private record Used(String id, String value, LocalDate from, Citation source) {}

    /** Returns the comparison that decided a verdict, if one did: the first with that verdict within what applies. */
    private static Optional<Check.Comparison> decisive(Check check, Verdict verdict) {
        if (check instanceof Check.Comparison comparison) {
            return comparison.verdict() == verdict ? Optional.of(comparison) : Optional.empty();
        }
        if (check instanceof Check.Scoped scoped) {
            return decisive(scoped.then(), verdict);
        }
        return Terms.parts(check).stream()
                .flatMap(part -> decisive(part, verdict).stream())
                .findFirst();
    }
}
