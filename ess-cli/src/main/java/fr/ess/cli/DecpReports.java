package fr.ess.cli;

import fr.ess.core.rule.Explainer;
import fr.ess.procurement.decp.DecpReport;
import fr.ess.procurement.decp.Defect;
import fr.ess.procurement.decp.DefectKind.Gravity;
import java.util.List;

/** What a check of essential data found, as text, JSON and HTML. */
final class DecpReports {

    private DecpReports() {}

    /** Writes the answer for people. */
    static String text(List<DecpCommands.Checked> checked, Terminal terminal) {
        var words = terminal.words();
        var text = new StringBuilder();
        for (var each : checked) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(Shown.plain(each.file())).append('\n');
            summary(each.report(), words).forEach(line -> text.append(line).append('\n'));
            for (var gravity : Gravity.values()) {
                var groups = groups(each.report(), gravity);
                if (!groups.isEmpty()) {
                    text.append('\n').append(words.say("decp." + gravity)).append('\n');
                    groups.forEach(group -> text(group, words, text));
                }
            }
        }
        return text.toString();
    }

    private static void text(DecpReport.Group group, Explainer words, StringBuilder text) {
        text.append("  - ").append(heading(group, words)).append('\n');
        text.append("    ").append(words.say("decp.act." + group.kind())).append('\n');
        for (var example : group.examples()) {
            text.append("      ").append(example(example, words)).append('\n');
        }
    }

    private static String heading(DecpReport.Group group, Explainer words) {
        var heading = words.say("decp.times", group.count()) + " " + words.say("decp.kind." + group.kind())
                + (group.field().isEmpty() ? "" : " — " + Shown.plain(group.field()));
        return group.schema() ? heading + " " + words.say("decp.schema") : heading;
    }

    private static String example(Defect example, Explainer words) {
        var where = example.path().isEmpty() ? "" : Shown.plain(example.path());
        var row = example.row() > 0
                ? example.line() > 0
                        ? words.say("decp.row-line", example.row(), example.line())
                        : words.say("decp.row", example.row())
                : example.line() > 0 ? words.say("decp.line", example.line()) : "";
        var place = where.isEmpty() ? row : row.isEmpty() ? where : where + " (" + row + ")";
        if (place.isEmpty()) {
            place = words.say("decp.file");
        }
        return example.seen().isEmpty() ? place : place + words.say("colon") + seen(example, words);
    }

    /** What was seen; of a contract that stands twice, the row of the first; of a broken place, the line of the next row. */
    private static String seen(Defect example, Explainer words) {
        return switch (example.kind()) {
            case DUPLICATE_CONTRACT -> words.say("decp.first", example.seen());
            case RESUMED -> words.say("decp.resumed", example.seen());
            default -> Shown.text(example.seen());
        };
    }

    private static List<DecpReport.Group> groups(DecpReport report, Gravity gravity) {
        return report.groups().stream()
                .filter(group -> group.kind().gravity() == gravity)
                .toList();
    }

    private static List<String> summary(DecpReport report, Explainer words) {
        var account = report.account();
        return List.of(
                words.say("decp.rows", account.rows(), report.contracts(), report.concessions(), account.setAside()),
                words.say("decp.found", report.errors(), report.departures(), report.warnings(), report.sound()),
                words.say(account.whole() ? "decp.whole" : "decp.cut"));
    }

    /** Writes the answer for other programs. */
    static String json(List<DecpCommands.Checked> checked, Terminal terminal) {
        var words = terminal.words();
        var document = Json.answer(terminal.locale());
        var files = document.putArray("files");
        for (var each : checked) {
            var report = each.report();
            var account = report.account();
            var file = files.addObject()
                    .put("file", each.file())
                    .put("rows", account.rows())
                    .put("contracts", report.contracts())
                    .put("concessions", report.concessions())
                    .put("setAside", account.setAside())
                    .put("sound", report.sound())
                    .put("whole", account.whole())
                    .put("errors", report.errors())
                    .put("warnings", report.warnings())
                    .put("departures", report.departures());
            var defects = file.putArray("defects");
            for (var group : report.groups()) {
                var node = defects.addObject()
                        .put("kind", group.kind().name())
                        .put("gravity", group.kind().gravity().name())
                        .put("schema", group.schema())
                        .put("field", group.field())
                        .put("count", group.count())
                        .put("rows", group.rows());
                var examples = node.putArray("examples");
                for (var example : group.examples()) {
                    examples.addObject()
                            .put("row", example.row())
                            .put("line", example.line())
                            .put("path", example.path())
                            .put("seen", example.seen());
                }
                node.putObject("words")
                        .put("defect", words.say("decp.kind." + group.kind()))
                        .put("action", words.say("decp.act." + group.kind()));
            }
        }
        return Json.write(document);
    }

    /** Writes the answer as a page. */
    static String html(List<DecpCommands.Checked> checked, Terminal terminal) {
        var words = terminal.words();
        var html = new Html();
        Page.begin(
                html,
                words.locale(),
                checked.size() == 1
                        ? words.say("decp.title.one", Shown.plain(checked.get(0).file()))
                        : words.say("decp.title.several", checked.size()),
                words.say("decp.kicker"),
                words.say("html.skip"));
        html.raw("<main id=\"content\">\n");
        for (var i = 0; i < checked.size(); i++) {
            article(checked.get(i), "f" + (i + 1), words, html);
        }
        html.raw("</main>\n<footer>\n")
                .element("p", words.say("decp.footer", new Version().getVersion()[0]))
                .raw("\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private static void article(DecpCommands.Checked checked, String id, Explainer words, Html html) {
        var report = checked.report();
        html.raw("<article aria-labelledby=\"" + id + "\">\n")
                .element("h2 id=\"" + id + "\"", Shown.plain(checked.file()))
                .raw("\n");
        var style = checked.faulty() ? "breached" : report.warnings() > 0 ? "undetermined" : "satisfied";
        html.raw("<p class=\"verdict " + style + "\"><span class=\"sign\" aria-hidden=\"true\">")
                .text(checked.faulty() ? "✗" : report.warnings() > 0 ? "?" : "✓")
                .raw("</span> ");
        html.element("strong", words.say("decp.verdict." + style)).raw(" <span>");
        html.text(words.say("decp.found", report.errors(), report.departures(), report.warnings(), report.sound()))
                .raw("</span></p>\n");
        var account = report.account();
        html.element(
                        "p",
                        words.say(
                                "decp.rows",
                                account.rows(),
                                report.contracts(),
                                report.concessions(),
                                account.setAside()))
                .raw("\n");
        html.element("p", words.say(account.whole() ? "decp.whole" : "decp.cut"))
                .raw("\n");
        for (var gravity : Gravity.values()) {
            table(groups(report, gravity), gravity, id, words, html);
        }
        html.raw("</article>\n");
    }

    private static void table(List<DecpReport.Group> groups, Gravity gravity, String id, Explainer words, Html html) {
        if (groups.isEmpty()) {
            return;
        }
        var heading = id + "-" + gravity.name().toLowerCase(java.util.Locale.ROOT);
        html.raw("<section aria-labelledby=\"" + heading + "\">\n")
                .element("h3 id=\"" + heading + "\"", words.say("decp." + gravity))
                .raw("\n")
                .wide("table", words.say("decp.caption." + gravity))
                .raw("<thead><tr>");
        for (var column : List.of("count", "defect", "field", "act", "examples")) {
            html.element("th scope=\"col\"", words.say("decp.column." + column));
        }
        html.raw("</tr></thead><tbody>\n");
        for (var group : groups) {
            html.raw("<tr>").element("td class=\"n\"", words.say("decp.number", group.count()));
            html.raw("<th scope=\"row\">").text(words.say("decp.kind." + group.kind()));
            if (group.schema()) {
                html.raw(" ").element("span class=\"force\"", words.say("decp.schema"));
            }
            html.raw("</th><td><code>").text(Shown.plain(group.field())).raw("</code></td>");
            html.element("td", words.say("decp.act." + group.kind())).raw("<td><ul>");
            group.examples().forEach(example -> html.element("li", example(example, words)));
            html.raw("</ul></td></tr>\n");
        }
        html.raw("</tbody></table></div>\n</section>\n");
    }
}
