package fr.ess.cli;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Verdict;
import fr.ess.strategy.bond.Bond;
import fr.ess.strategy.bond.BondPortfolio;
import fr.ess.strategy.bond.EligibleProject;
import fr.ess.strategy.bond.FrameworkPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The yearly report on the allocation of the proceeds of bonds, as the page that an issuer publishes to its investors. */
final class BondPage {

    private static final int LABELS = 330;
    private static final int LONGEST = 36;

    private final Html html = new Html();
    private final BondCommands.Told told;
    private final BondPortfolio portfolio;
    private final Explainer words;

    private BondPage(BondCommands.Told told) {
        this.told = told;
        this.portfolio = told.portfolio();
        this.words = told.words();
    }

    /** Writes the page. */
    static String of(BondCommands.Told told) {
        return new BondPage(told).page();
    }

    private String say(String key, Object... arguments) {
        return words.say("bond." + key, arguments);
    }

    private String page() {
        Page.begin(html, words.locale(), BondReports.title(told), say("kicker"), words.say("html.skip"));
        html.raw("<main id=\"content\">\n");
        var bonds = BondReports.bonds(portfolio);
        html.element("p class=\"lead\"", say("lead", words.date(told.law().day()), bonds.size()))
                .raw("\n");
        verdict();
        for (var i = 0; i < bonds.size(); i++) {
            bond(bonds.get(i), i);
        }
        projects();
        rules("whole", say("whole"), BondReports.common(told));
        method();
        html.raw("</main>\n<footer>\n")
                .element("p", words.say("html.footer", new Version().getVersion()[0]))
                .raw("\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private void verdict() {
        var verdict = told.assessment().verdict();
        html.raw("<p class=\"verdict " + style(verdict) + "\"><span class=\"sign\" aria-hidden=\"true\">")
                .text(Explainer.mark(verdict))
                .raw("</span> ");
        html.element("strong", words.say("verdict." + verdict)).raw(" <span>");
        html.text(say("verdict." + verdict)).raw("</span></p>\n");
        var amendments = words.amendments(told.assessment());
        if (!amendments.isEmpty()) {
            html.raw("<div class=\"notice\" role=\"note\">")
                    .element("p", words.say("html.amended"))
                    .raw("<ul>");
            amendments.forEach(line -> html.element("li", line));
            html.raw("</ul></div>\n");
        }
    }

    private static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- a bond

    private void bond(Bond bond, int index) {
        var id = "b" + (index + 1);
        html.raw("<article id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n")
                .element("h2 id=\"" + id + "-title\"", Shown.plain(bond.id()))
                .raw("\n");
        issue(bond);
        tiles(bond);
        categories(bond, id);
        allocations(bond);
        years(bond);
        placements(bond);
        reports(bond);
        framework(bond);
        rules(id, say("rules", Shown.plain(bond.id())), BondReports.findings(told, index));
        html.raw("</article>\n");
    }

    private void issue(Bond bond) {
        var issue = bond.issue();
        if (issue == null) {
            return;
        }
        html.raw("<dl class=\"data\">");
        var label = issue.label();
        var day = issue.day();
        datum("label", label == null ? say("unknown") : words.code(Code.of(label)));
        datum("issued", day == null ? say("unknown") : words.date(day));
        html.raw("</dl>\n");
    }

    private void datum(String key, String text) {
        html.raw("<div>").element("dt", say(key)).element("dd", text).raw("</div>");
    }

    private void tiles(Bond bond) {
        html.raw("<ul class=\"tiles\">\n");
        var allocated = bond.allocated();
        var left = bond.unallocated();
        tile(say("proceeds"), BondReports.amount(Optional.ofNullable(BondReports.proceeds(bond)), words), "");
        tile(say("allocated"), percent(bond, allocated), BondReports.amount(allocated, words));
        tile(say("unallocated"), percent(bond, left), BondReports.amount(left, words));
        tile(say("next"), BondReports.next(bond, told.law(), words), "");
        html.raw("</ul>\n");
    }

    private void tile(String title, String big, String below) {
        html.raw("<li class=\"tile\">").element("h3", title).element("p class=\"big amount\"", big);
        if (!below.isEmpty()) {
            html.element("p", below);
        }
        html.raw("</li>\n");
    }

    private String percent(Bond bond, Optional<Euros> amount) {
        return BondReports.percent(BondReports.ofProceeds(bond, amount.orElse(null)), words);
    }

    private void categories(Bond bond, String id) {
        var categories = portfolio.byCategory(bond);
        var left = bond.unallocated();
        if (categories.isEmpty() || left.isEmpty()) {
            return;
        }
        heading(say("categories"));
        var open = left.get().signum() > 0;
        var chart = Chart.begin(
                html,
                id + "-chart",
                categories.size() + (open ? 1 : 0),
                LABELS,
                say("chart", Shown.plain(bond.id())),
                say("chart.read"));
        chart.key(0, Chart.Fill.FULL, say("chart.allocated"));
        chart.key(160, Chart.Fill.HATCHED, say("chart.unallocated"));
        categories.forEach((category, amount) -> chart.bar(
                shortened(BondReports.category(category, words)), part(bond, amount), 0, rounded(bond, amount)));
        if (open) {
            chart.bar(say("unallocated"), 0, part(bond, left.get()), rounded(bond, left.get()));
        }
        chart.end();
        head(say("caption.categories", Shown.plain(bond.id())), "category", "amount", "share");
        categories.forEach((category, amount) -> {
            html.raw("<tr>").element("th scope=\"row\"", BondReports.category(category, words));
            cell(words.value(amount));
            cell(percent(bond, Optional.of(amount)));
            html.raw("</tr>\n");
        });
        foot();
    }

    private String rounded(Bond bond, Euros amount) {
        return SpaserReports.percent(BondReports.ofProceeds(bond, amount), words);
    }

    private static double part(Bond bond, Euros amount) {
        return BondReports.ofProceeds(bond, amount).map(Chart::part).orElse(0.0);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    private void allocations(Bond bond) {
        var entries = BondReports.allocations(bond);
        heading(say("allocations"));
        if (entries.isEmpty()) {
            var ledger = bond.ledger();
            paragraph(say(ledger == null || ledger.allocations() == null ? "allocations.unknown" : "allocations.none"));
            return;
        }
        head(say("caption.allocations", Shown.plain(bond.id())), "project", "day", "amount");
        for (var entry : entries) {
            html.raw("<tr>").element("th scope=\"row\"", Shown.plain(entry.project()));
            cell(words.date(entry.day()));
            cell(words.value(entry.amount()));
            html.raw("</tr>\n");
        }
        foot();
    }

    private void years(Bond bond) {
        var years = BondReports.byYear(bond);
        var proceeds = BondReports.proceeds(bond);
        if (years.size() < 2 || proceeds == null) {
            return;
        }
        heading(say("years"));
        head(say("caption.years", Shown.plain(bond.id())), "year", "amount", "sum", "left");
        var sum = Euros.ZERO;
        for (var year : years.entrySet()) {
            sum = sum.plus(year.getValue());
            html.raw("<tr>").element("th scope=\"row\"", String.valueOf(year.getKey()));
            cell(words.value(year.getValue()));
            cell(words.value(sum));
            cell(words.value(proceeds.minus(sum)));
            html.raw("</tr>\n");
        }
        foot();
    }

    private void placements(Bond bond) {
        var placements = BondReports.placements(bond);
        if (placements.isEmpty()) {
            return;
        }
        heading(say("placements"));
        head(say("caption.placements", Shown.plain(bond.id())), "placement", "day", "amount");
        for (var placement : placements) {
            html.raw("<tr>").element("th scope=\"row\"", words.code(Code.of(placement.kind())));
            cell(words.date(placement.day()));
            cell(words.value(placement.amount()));
            html.raw("</tr>\n");
        }
        foot();
    }

    private void reports(Bond bond) {
        var reports = BondReports.reports(bond);
        if (reports.isEmpty()) {
            return;
        }
        heading(say("reports"));
        head(say("caption.reports", Shown.plain(bond.id())), "period", "published", "said", "said-left");
        for (var report : reports) {
            html.raw("<tr>").element("th scope=\"row\"", words.date(report.periodEnd()));
            cell(words.date(report.publishedOn()));
            cell(BondReports.amount(Optional.ofNullable(report.allocated()), words));
            cell(BondReports.amount(Optional.ofNullable(report.unallocated()), words));
            html.raw("</tr>\n");
        }
        foot();
    }

    private void framework(Bond bond) {
        var framework = bond.framework();
        if (framework == null || framework.documented() == null) {
            return;
        }
        heading(say("components"));
        paragraph(say("of-four", BondReports.documented(bond).size(), FrameworkPart.values().length));
        html.raw("<ul class=\"works\">");
        for (var part : FrameworkPart.values()) {
            var there = BondReports.documented(bond).contains(part);
            html.raw("<li>");
            mark(there ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, say(there ? "documented" : "not-documented"));
            html.raw(" ").text(words.code(Code.of(part))).raw("</li>");
        }
        html.raw("</ul>\n");
    }

    private void mark(Verdict verdict, String unseen) {
        html.raw("<span class=\"mark " + style(verdict) + "\" aria-hidden=\"true\">")
                .text(Explainer.mark(verdict))
                .raw("</span>");
        html.element("span class=\"unseen\"", unseen + words.say("colon"));
    }

    // ---- all bonds

    private void projects() {
        var projects = BondReports.projects(portfolio);
        if (projects.isEmpty()) {
            return;
        }
        html.raw("<section aria-labelledby=\"projects\">\n")
                .element("h2 id=\"projects\"", say("projects"))
                .raw("\n");
        paragraph(say("projects.read"));
        head(say("caption.projects"), "project", "in-category", "criteria", "cost", "all-bonds", "of-cost");
        for (var project : projects) {
            project(project);
        }
        foot();
        portfolio
                .overfunded()
                .forEach((project, excess) -> html.raw("<div class=\"notice\" role=\"note\">")
                        .element("p", say("over", Shown.plain(project), words.value(excess)))
                        .raw("</div>\n"));
        html.raw("</section>\n");
    }

    private void project(EligibleProject project) {
        var category = project.category();
        var criteria = project.criteria();
        var cost = project.cost();
        var allocated = portfolio.allocatedTo(project.id());
        html.raw("<tr>").element("th scope=\"row\"", Shown.plain(project.id()));
        html.element("td", BondReports.category(category == null ? "" : category, words));
        html.element("td", criteria == null ? say("unknown") : Shown.plain(criteria));
        cell(BondReports.amount(Optional.ofNullable(cost), words));
        cell(BondReports.amount(allocated, words));
        cell(BondReports.percent(
                cost == null || cost.signum() == 0 ? Optional.empty() : allocated.map(sum -> sum.partOf(cost)), words));
        html.raw("</tr>\n");
    }

    private void rules(String id, String title, List<Finding> findings) {
        html.raw("<section aria-labelledby=\"" + id + "-rules\">\n")
                .element("h3 id=\"" + id + "-rules\"", title)
                .raw("\n");
        for (var finding : findings) {
            html.raw("<div class=\"rule " + style(finding.verdict()) + "\"><h4>")
                    .text(words.title(finding.provision().rule()))
                    .raw(" <span class=\"badge " + style(finding.verdict()) + "\"><span aria-hidden=\"true\">")
                    .text(Explainer.mark(finding.verdict()))
                    .raw("</span> ")
                    .text(words.say("verdict." + finding.verdict()))
                    .raw("</span></h4>");
            html.element("p", words.requirement(finding.provision().rule()));
            html.raw("<p class=\"source\">");
            var source = finding.provision().source();
            html.link(source.text().address(), words.source(source));
            if (finding.provision().force() != Force.BINDING) {
                html.raw(" <span class=\"force\">")
                        .text(words.say("force." + finding.provision().force()))
                        .raw("</span>");
            }
            html.raw("</p></div>\n");
        }
        html.raw("</section>\n");
    }

    private void method() {
        html.raw("<section aria-labelledby=\"method\">\n")
                .element("h2 id=\"method\"", say("method"))
                .raw("\n<ul>");
        for (var key : List.of("day", "exact", "withdrawn", "twice", "next")) {
            html.element("li", say("method." + key));
        }
        html.raw("</ul>\n<dl class=\"data\"><div>")
                .element("dt", words.say("html.datum.fingerprint"))
                .raw("<dd><code>")
                .text(told.assessment().fingerprint().toString())
                .raw("</code></dd></div></dl>\n</section>\n");
    }

    // ---- tables

    private void heading(String text) {
        html.element("h3", text).raw("\n");
    }

    private void paragraph(String text) {
        html.element("p", text).raw("\n");
    }

    private void head(String caption, String first, String... columns) {
        html.wide("table class=\"figures\"", caption)
                .raw("<thead><tr>")
                .element("th scope=\"col\"", say("column." + first));
        for (var column : columns) {
            var plain = column.equals("in-category") || column.equals("criteria");
            html.element(plain ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", say("column." + column));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private void cell(String text) {
        html.element("td class=\"n\"", text);
    }

    private void foot() {
        html.raw("</tbody></table></div>\n");
    }
}
