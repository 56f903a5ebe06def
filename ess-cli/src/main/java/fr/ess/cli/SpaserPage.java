package fr.ess.cli;

import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.spaser.Base;
import fr.ess.procurement.spaser.Category;
import fr.ess.procurement.spaser.Compared;
import fr.ess.procurement.spaser.Measure;
import fr.ess.procurement.spaser.Note;
import fr.ess.procurement.spaser.Period;
import fr.ess.procurement.spaser.Tally;
import fr.ess.procurement.spaser.Volume;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The indicators of a purchasing scheme as the page that a buyer publishes: it stands alone, and reads without colour. */
final class SpaserPage {

    private static final List<Category> MAIN =
            List.of(Category.SOCIAL, Category.ENVIRONMENTAL, Category.EITHER, Category.RESERVED);
    private static final int LISTED = 20;

    private final Html html = new Html();
    private final Spaser.Told told;
    private final Explainer words;
    private int charts;

    private SpaserPage(Spaser.Told told, Terminal terminal) {
        this.told = told;
        this.words = terminal.words();
    }

    /** Writes the page. */
    static String of(Spaser.Told told, Terminal terminal) {
        return new SpaserPage(told, terminal).page();
    }

    private String say(String key, Object... arguments) {
        return words.say("spaser." + key, arguments);
    }

    private String page() {
        var indicators = told.indicators();
        var period = say("period", words.date(indicators.from()), words.date(indicators.to()));
        Page.begin(
                html,
                words.locale(),
                say("page.title", SpaserReports.buyer(told, words)),
                say("page.kicker"),
                words.say("html.skip"));
        html.raw("<main id=\"content\">\n");
        html.element("p class=\"lead\"", say("page.lead", period)).raw("\n");
        if (indicators.sources().counted() == 0) {
            html.raw("<div class=\"notice\">").element("p", say("nothing")).raw("</div>\n");
        }
        essentials();
        categories();
        if (indicators.years().size() > 1) {
            years();
        }
        targets();
        concessions();
        frameworks();
        notes();
        method();
        sources();
        html.raw("</main>\n<footer>\n")
                .element("p", say("page.footer", new Version().getVersion()[0]))
                .raw("\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private void section(String id) {
        html.raw("<section aria-labelledby=\"" + id + "\">\n")
                .element("h2 id=\"" + id + "\"", say("page." + id))
                .raw("\n");
    }

    private void end() {
        html.raw("</section>\n");
    }

    private void paragraph(String text) {
        html.element("p", text).raw("\n");
    }

    // ---- what matters most

    private void essentials() {
        section("essentials");
        var contracts = told.indicators().contracts();
        paragraph(say(
                "page.volume",
                SpaserReports.number(contracts.all().number(), words),
                SpaserReports.euros(contracts.all(), words)));
        html.raw("<ul class=\"tiles\">\n");
        for (var category : MAIN) {
            var tally = contracts.tally(category);
            html.raw("<li class=\"tile\">")
                    .element("h3", SpaserReports.category(category, words))
                    .element("p class=\"big\"", SpaserReports.percent(tally.rate(Measure.NUMBER, Base.ALL), words));
            html.element(
                    "p",
                    say(
                            "page.of",
                            SpaserReports.number(tally.with().number(), words),
                            SpaserReports.number(tally.all().number(), words)));
            html.element("p", say("page.in-value", SpaserReports.percent(tally.rate(Measure.VALUE, Base.ALL), words)));
            html.element(
                    "p class=\"soft\"",
                    say("page.covered", SpaserReports.percent(tally.coverage(Measure.NUMBER), words)));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
        paragraph(say("method.overlap"));
        end();
    }

    // ---- by category

    private void categories() {
        section("categories");
        var contracts = told.indicators().contracts();
        for (var measure : Measure.values()) {
            html.element("h3", say("page.categories." + measure)).raw("\n");
            chart(contracts, measure);
            table(contracts, measure, say("page.caption." + measure));
        }
        end();
    }

    /** Draws a bar for each category: filled with what is in it, hatched with what is not known, empty with the rest. */
    private void chart(Period period, Measure measure) {
        if (period.all().number() == 0) {
            return;
        }
        var id = "chart" + ++charts;
        var rows = Category.values();
        var chart = begin(id, rows.length, say("page.chart." + measure));
        for (var row : rows) {
            bar(chart, say("short." + row), period.tally(row), measure);
        }
        chart.end();
    }

    private Chart begin(String id, int rows, String title) {
        var chart = Chart.begin(html, id, rows, title, say("page.chart.read"));
        chart.key(0, Chart.Fill.FULL, say("page.legend.with"));
        chart.key(160, Chart.Fill.HATCHED, say("page.legend.unknown"));
        chart.key(300, Chart.Fill.BARE, say("page.legend.without"));
        return chart;
    }

    private void bar(Chart chart, String label, Tally tally, Measure measure) {
        var all = tally.all();
        chart.bar(
                label,
                part(tally.with(), all, measure),
                part(tally.unknown(), all, measure) + part(tally.contradictory(), all, measure),
                SpaserReports.percent(tally.rate(measure, Base.ALL), words));
    }

    private static double part(Volume part, Volume all, Measure measure) {
        return part.of(all, measure).map(Chart::part).orElse(0.0);
    }

    private void table(Period period, Measure measure, String caption) {
        head(caption, "category", "all", measure.name().toLowerCase(Locale.ROOT), "rate", "known", "coverage", "open");
        for (var category : Category.values()) {
            var tally = period.tally(category);
            html.raw("<tr>").element("th scope=\"row\"", SpaserReports.category(category, words));
            cell(amount(tally.all(), measure));
            cell(amount(tally.with(), measure));
            cell(SpaserReports.percent(tally.rate(measure, Base.ALL), words));
            cell(SpaserReports.percent(tally.rate(measure, Base.KNOWN), words));
            cell(SpaserReports.percent(tally.coverage(measure), words));
            cell(say(
                    "page.open",
                    SpaserReports.number(tally.unknown().number(), words),
                    SpaserReports.number(tally.contradictory().number(), words)));
            html.raw("</tr>\n");
        }
        foot();
    }

    private String amount(Volume volume, Measure measure) {
        return measure == Measure.NUMBER
                ? SpaserReports.number(volume.number(), words)
                : SpaserReports.euros(volume, words);
    }

    private void head(String caption, String first, String... columns) {
        html.wide("table class=\"figures\"", caption)
                .raw("<thead><tr>")
                .element("th scope=\"col\"", say("page.column." + first));
        for (var column : columns) {
            html.element("th scope=\"col\" class=\"n\"", say("page.column." + column));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private void cell(String text) {
        html.element("td class=\"n\"", text);
    }

    private void foot() {
        html.raw("</tbody></table></div>\n");
    }

    // ---- year by year

    private void years() {
        section("years");
        var years = told.indicators().years();
        for (var category : List.of(Category.SOCIAL, Category.ENVIRONMENTAL)) {
            var id = "chart" + ++charts;
            var chart = begin(id, years.size(), say("page.chart.years", SpaserReports.category(category, words)));
            for (var year : years) {
                bar(
                        chart,
                        say("page.year-of", say("short." + category), year(year)),
                        year.tally(category),
                        Measure.NUMBER);
            }
            chart.end();
        }
        head(say("page.caption.years"), "year", "contracts", "value", "social", "environmental", "either", "reserved");
        for (var year : years) {
            html.raw("<tr>").element("th scope=\"row\"", SpaserReports.period(year, words));
            cell(SpaserReports.number(year.all().number(), words));
            cell(SpaserReports.euros(year.all(), words));
            for (var category : MAIN) {
                var tally = year.tally(category);
                cell(say(
                        "page.two",
                        SpaserReports.percent(tally.rate(Measure.NUMBER, Base.ALL), words),
                        SpaserReports.percent(tally.rate(Measure.VALUE, Base.ALL), words)));
            }
            html.raw("</tr>\n");
        }
        foot();
        paragraph(say("page.two.read"));
        end();
    }

    private static String year(Period period) {
        return String.valueOf(period.from().getYear());
    }

    // ---- targets

    private void targets() {
        var own = told.own();
        if (own == null && told.national().isEmpty()) {
            return;
        }
        section("targets");
        if (own != null && !own.isEmpty()) {
            html.element("h3", say("own")).raw("\n");
            compared(own, say("page.caption.own"));
        }
        if (!told.national().isEmpty()) {
            html.element("h3", say("national")).raw("\n");
            compared(told.national(), say("page.caption.national"));
        }
        paragraph(say("page.targets.read"));
        end();
    }

    private void compared(List<Compared> all, String caption) {
        head(caption, "target", "year", "least", "rate", "answer");
        for (var each : all) {
            var year = each.target().year();
            html.raw("<tr>").element("th scope=\"row\"", SpaserReports.target(each.target(), words));
            cell(year == null ? say("page.window") : String.valueOf(year));
            cell(SpaserReports.least(each.target(), words));
            cell(SpaserReports.rate(each, words));
            html.raw("<td class=\"n\"><span class=\"badge " + style(each.verdict()) + "\"><span aria-hidden=\"true\">")
                    .text(Explainer.mark(each.verdict()))
                    .raw("</span> ")
                    .text(say("answer." + each.verdict()))
                    .raw("</span></td></tr>\n");
        }
        foot();
    }

    private static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- beside

    private void concessions() {
        var concessions = told.indicators().concessions();
        if (concessions.all().number() == 0) {
            return;
        }
        section("concessions");
        paragraph(say(
                "page.concessions.volume",
                SpaserReports.number(concessions.all().number(), words),
                SpaserReports.euros(concessions.all(), words)));
        table(concessions, Measure.NUMBER, say("page.caption.concessions"));
        end();
    }

    private void frameworks() {
        var contracts = told.indicators().contracts();
        if (contracts.frameworks().number() + contracts.subsequent().number() == 0) {
            return;
        }
        section("frameworks");
        paragraph(say(
                "page.frameworks.text",
                SpaserReports.number(contracts.frameworks().number(), words),
                SpaserReports.euros(contracts.frameworks(), words),
                SpaserReports.number(contracts.subsequent().number(), words),
                SpaserReports.number(contracts.within().number(), words),
                SpaserReports.euros(contracts.within(), words)));
        end();
    }

    private void notes() {
        var sources = told.indicators().sources();
        section("notes");
        if (sources.noted().isEmpty()) {
            paragraph(say("page.no-notes"));
        }
        sources.noted().forEach((kind, count) -> {
            html.element("h3", say("page.counted", say("note." + kind), SpaserReports.number(count, words)))
                    .raw("\n");
            paragraph(say("act." + kind));
            html.raw("<ul class=\"texts\">");
            for (Note note : SpaserReports.listed(told, kind, LISTED)) {
                html.element("li", SpaserReports.note(note, words));
            }
            if (count > LISTED) {
                html.element("li", say("page.more", SpaserReports.number(count - LISTED, words)));
            }
            html.raw("</ul>\n");
        });
        end();
    }

    private void method() {
        section("method");
        html.raw("<ul>");
        SpaserReports.method(told, words).forEach(line -> html.element("li", line));
        html.raw("</ul>\n");
        end();
    }

    private void sources() {
        section("sources");
        var sources = told.indicators().sources();
        paragraph(say(
                "rows",
                SpaserReports.number(sources.rows(), words),
                SpaserReports.number(sources.others(), words),
                SpaserReports.number(sources.repeated(), words),
                SpaserReports.number(sources.outside(), words),
                SpaserReports.number(sources.undated(), words),
                SpaserReports.number(sources.counted(), words)));
        head(say("page.caption.sources"), "file", "rows", "aside", "whole");
        for (var source : told.sources()) {
            html.raw("<tr>").element("th scope=\"row\"", file(source.name()));
            cell(SpaserReports.number(source.account().rows(), words));
            cell(SpaserReports.number(source.account().setAside(), words));
            cell(words.say(source.account().whole() ? "yes" : "no"));
            html.raw("</tr>\n");
        }
        foot();
        end();
    }

    /** Returns the name of a file without its folders, which are nobody's concern. */
    private static String file(String name) {
        var path = java.nio.file.Path.of(name).getFileName();
        return Shown.plain(Objects.requireNonNullElse(path, name).toString());
    }
}
