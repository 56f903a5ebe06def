package fr.ess.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Explainer;
import fr.ess.procurement.spaser.Base;
import fr.ess.procurement.spaser.Category;
import fr.ess.procurement.spaser.Compared;
import fr.ess.procurement.spaser.Measure;
import fr.ess.procurement.spaser.Note;
import fr.ess.procurement.spaser.Period;
import fr.ess.procurement.spaser.SpaserTarget;
import fr.ess.procurement.spaser.Tally;
import fr.ess.procurement.spaser.Volume;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The indicators of a purchasing scheme as text, CSV and JSON. */
final class SpaserReports {

    private static final int LISTED = 10;

    private SpaserReports() {}

    // ---- words

    /** Returns a rate in per cent, or that there is none. */
    static String percent(Optional<Share> rate, Explainer words) {
        return rate.map(share -> percent(share, words)).orElseGet(() -> words.say("spaser.none"));
    }

    private static String percent(Share share, Explainer words) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return words.say("spaser.percent", format.format(Tally.percent(share)));
    }

    static String number(long number, Explainer words) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    /** Returns an amount in whole euros, rounded half up. */
    static String euros(Volume volume, Explainer words) {
        var format = NumberFormat.getIntegerInstance(words.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return words.say("spaser.euros", format.format(volume.euros()));
    }

    static String category(Category category, Explainer words) {
        return words.say("spaser.category." + category);
    }

    static String period(Period period, Explainer words) {
        var year = period.from().getYear();
        return period.from().getDayOfYear() == 1
                        && period.to().equals(period.from().plusYears(1).minusDays(1))
                ? String.valueOf(year)
                : words.say("spaser.period", words.date(period.from()), words.date(period.to()));
    }

    static String buyer(Spaser.Told told, Explainer words) {
        var siren = told.indicators().buyer().value();
        var grouped = siren.substring(0, 3) + "\u00a0" + siren.substring(3, 6) + "\u00a0" + siren.substring(6);
        return told.name() == null
                ? words.say("spaser.siren", grouped)
                : words.say("spaser.named", Shown.plain(told.name()), grouped);
    }

    static String target(SpaserTarget target, Explainer words) {
        var label = target.label();
        var said = words.say(
                "spaser.target." + target.measure() + "." + (target.base() == null ? Base.ALL : target.base()),
                category(target.category(), words));
        return label == null ? said : words.say("spaser.labelled", Shown.plain(label), said);
    }

    static String least(SpaserTarget target, Explainer words) {
        return words.say("spaser.least", percent(target.share(), words));
    }

    static String rate(Compared compared, Explainer words) {
        return percent(Optional.ofNullable(compared.rate()), words);
    }

    /** Returns what was chosen where the law or the data leave a choice, and what the figures cannot say. */
    static List<String> method(Spaser.Told told, Explainer words) {
        var lines = new ArrayList<String>();
        for (var key : List.of("scope", "once", "classes", "overlap", "unknown", "contradiction")) {
            lines.add(words.say("spaser.method." + key));
        }
        lines.add(words.say("spaser.method.amount." + told.indicators().amount()));
        lines.add(words.say("spaser.method.kept." + told.kept()));
        for (var key : List.of("framework", "concessions", "exact", "threshold", "holders", "before")) {
            lines.add(words.say("spaser.method." + key));
        }
        return lines;
    }

    // ---- text

    static String text(Spaser.Told told, Terminal terminal) {
        var words = terminal.words();
        var indicators = told.indicators();
        var text = new StringBuilder();
        text.append(words.say("spaser.title"))
                .append(words.say("colon"))
                .append(buyer(told, words))
                .append('\n');
        text.append(words.say("spaser.period", words.date(indicators.from()), words.date(indicators.to())))
                .append("\n\n");
        if (indicators.sources().counted() == 0) {
            text.append(words.say("spaser.nothing")).append("\n\n");
        }
        text(indicators.contracts(), words.say("spaser.contracts"), words, text);
        if (indicators.years().size() > 1) {
            for (var year : indicators.years()) {
                text(year, period(year, words), words, text);
            }
        }
        if (indicators.concessions().all().number() > 0) {
            text(indicators.concessions(), words.say("spaser.concessions"), words, text);
        }
        var own = told.own();
        if (own != null) {
            compared(own, "spaser.own", words, text);
        }
        compared(told.national(), "spaser.national", words, text);
        notes(told, words, text);
        sources(told, words, text);
        return text.toString();
    }

    private static void text(Period period, String title, Explainer words, StringBuilder text) {
        var all = period.all();
        text.append(title)
                .append(words.say("colon"))
                .append(words.say("spaser.volume", number(all.number(), words), euros(all, words)))
                .append('\n');
        if (all.number() == 0) {
            text.append('\n');
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "",
                words.say("spaser.column.number"),
                words.say("spaser.column.all"),
                words.say("spaser.column.known"),
                words.say("spaser.column.coverage"),
                words.say("spaser.column.value"),
                words.say("spaser.column.all"),
                words.say("spaser.column.known")));
        for (var category : Category.values()) {
            var tally = period.tally(category);
            rows.add(List.of(
                    words.say("spaser.short." + category),
                    number(tally.with().number(), words),
                    percent(tally.rate(Measure.NUMBER, Base.ALL), words),
                    percent(tally.rate(Measure.NUMBER, Base.KNOWN), words),
                    percent(tally.coverage(Measure.NUMBER), words),
                    euros(tally.with(), words),
                    percent(tally.rate(Measure.VALUE, Base.ALL), words),
                    percent(tally.rate(Measure.VALUE, Base.KNOWN), words)));
        }
        aligned(rows, text);
        text.append('\n');
    }

    /** Writes rows in columns: the first to the left, the others to the right. */
    private static void aligned(List<List<String>> rows, StringBuilder text) {
        var widths = new int[rows.get(0).size()];
        for (var row : rows) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (var row : rows) {
            text.append("  ")
                    .append(row.get(0))
                    .append(" ".repeat(widths[0] - row.get(0).length()));
            for (var i = 1; i < widths.length; i++) {
                text.append(" ".repeat(widths[i] - row.get(i).length() + 2)).append(row.get(i));
            }
            text.append('\n');
        }
    }

    private static void compared(List<Compared> all, String title, Explainer words, StringBuilder text) {
        if (all.isEmpty()) {
            return;
        }
        text.append(words.say(title)).append('\n');
        for (var each : all) {
            text.append("  ").append(Explainer.mark(each.verdict())).append(' ');
            var year = each.target().year();
            if (year != null) {
                text.append(year).append(", ");
            }
            text.append(target(each.target(), words)).append(words.say("colon")).append(rate(each, words));
            text.append(" (").append(least(each.target(), words)).append("). ");
            text.append(words.say("spaser.answer." + each.verdict())).append('\n');
        }
        text.append('\n');
    }

    private static void notes(Spaser.Told told, Explainer words, StringBuilder text) {
        var sources = told.indicators().sources();
        if (sources.noted().isEmpty()) {
            return;
        }
        text.append(words.say("spaser.notes")).append('\n');
        sources.noted().forEach((kind, count) -> {
            text.append("  ")
                    .append(words.say("spaser.note." + kind))
                    .append(words.say("colon"))
                    .append(number(count, words))
                    .append('\n');
            listed(told, kind, LISTED)
                    .forEach(note ->
                            text.append("      ").append(note(note, words)).append('\n'));
            if (count > LISTED) {
                text.append("      …\n");
            }
        });
        text.append('\n');
    }

    static List<Note> listed(Spaser.Told told, Note.Kind kind, int most) {
        return told.indicators().notes().stream()
                .filter(note -> note.kind() == kind)
                .limit(most)
                .toList();
    }

    static String note(Note note, Explainer words) {
        var day = note.notified();
        return Shown.plain(note.contract())
                + (day == null ? "" : ", " + words.date(day))
                + (note.seen().isEmpty() ? "" : words.say("colon") + note.seen() + "\u00a0€");
    }

    private static void sources(Spaser.Told told, Explainer words, StringBuilder text) {
        var sources = told.indicators().sources();
        text.append(words.say(
                        "spaser.rows",
                        number(sources.rows(), words),
                        number(sources.others(), words),
                        number(sources.repeated(), words),
                        number(sources.outside(), words),
                        number(sources.undated(), words),
                        number(sources.counted(), words)))
                .append('\n');
        for (var source : told.sources()) {
            text.append("  ").append(source(source, words)).append('\n');
        }
        text.append(words.say("spaser.method.threshold")).append('\n');
    }

    static String source(Spaser.Source source, Explainer words) {
        var account = source.account();
        return Shown.plain(source.name()) + words.say("colon")
                + words.say("spaser.file", number(account.rows(), words), number(account.setAside(), words))
                + " " + words.say(account.whole() ? "decp.whole" : "decp.cut");
    }

    // ---- CSV

    private static final List<String> COLUMNS = List.of(
            "kind",
            "from",
            "to",
            "category",
            "number_all",
            "number_with",
            "number_unknown",
            "number_contradictory",
            "rate_number_all",
            "rate_number_known",
            "coverage_number",
            "value_all",
            "value_with",
            "value_unknown",
            "value_contradictory",
            "rate_value_all",
            "rate_value_known",
            "coverage_value",
            "buyer",
            "name");

    static String csv(Spaser.Told told, Terminal terminal) {
        var into = new StringWriter();
        try (var writer = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(into)) {
            writer.writeRecord(COLUMNS);
            var indicators = told.indicators();
            rows("contracts", indicators.contracts(), told, writer);
            if (indicators.years().size() > 1) {
                indicators.years().forEach(year -> rows("contracts-of-year", year, told, writer));
            }
            rows("concessions", indicators.concessions(), told, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.toString();
    }

    private static void rows(String kind, Period period, Spaser.Told told, CsvWriter writer) {
        for (var category : Category.values()) {
            var tally = period.tally(category);
            writer.writeRecord(
                    kind,
                    period.from().toString(),
                    period.to().toString(),
                    category.name(),
                    String.valueOf(tally.all().number()),
                    String.valueOf(tally.with().number()),
                    String.valueOf(tally.unknown().number()),
                    String.valueOf(tally.contradictory().number()),
                    plain(tally.rate(Measure.NUMBER, Base.ALL)),
                    plain(tally.rate(Measure.NUMBER, Base.KNOWN)),
                    plain(tally.coverage(Measure.NUMBER)),
                    tally.all().euros().toPlainString(),
                    tally.with().euros().toPlainString(),
                    tally.unknown().euros().toPlainString(),
                    tally.contradictory().euros().toPlainString(),
                    plain(tally.rate(Measure.VALUE, Base.ALL)),
                    plain(tally.rate(Measure.VALUE, Base.KNOWN)),
                    plain(tally.coverage(Measure.VALUE)),
                    told.indicators().buyer().value(),
                    Cells.harmless(told.name()));
        }
    }

    private static String plain(Optional<Share> rate) {
        return rate.map(Tally::percent).map(BigDecimal::toPlainString).orElse("");
    }

    // ---- JSON

    static String json(Spaser.Told told, Terminal terminal) {
        var words = terminal.words();
        var indicators = told.indicators();
        var sources = indicators.sources();
        var document = Json.answer(terminal.locale())
                .put("buyer", indicators.buyer().value())
                .put("name", told.name())
                .put("from", indicators.from().toString())
                .put("to", indicators.to().toString())
                .put("amount", indicators.amount().name())
                .put("kept", told.kept().name());
        period(indicators.contracts(), document.putObject("contracts"));
        var years = document.putArray("years");
        indicators.years().forEach(year -> period(year, years.addObject()));
        period(indicators.concessions(), document.putObject("concessions"));
        var own = told.own();
        if (own != null) {
            var array = document.putArray("targets");
            own.forEach(each -> compared(each, array.addObject()));
        }
        var national = document.putArray("nationalPlan");
        told.national().forEach(each -> compared(each, national.addObject()));
        var rows = document.putObject("rows")
                .put("read", sources.rows())
                .put("others", sources.others())
                .put("repeated", sources.repeated())
                .put("outside", sources.outside())
                .put("undated", sources.undated())
                .put("counted", sources.counted());
        var noted = rows.putObject("noted");
        sources.noted().forEach((kind, count) -> noted.put(kind.name(), count));
        var notes = document.putArray("notes");
        for (var note : indicators.notes()) {
            var day = note.notified();
            notes.addObject()
                    .put("kind", note.kind().name())
                    .put("contract", note.contract())
                    .put("notified", day == null ? null : day.toString())
                    .put("seen", note.seen());
        }
        var files = document.putArray("files");
        for (var source : told.sources()) {
            files.addObject()
                    .put("file", source.name())
                    .put("rows", source.account().rows())
                    .put("setAside", source.account().setAside())
                    .put("whole", source.account().whole());
        }
        var method = document.putArray("method");
        method(told, words).forEach(method::add);
        return Json.write(document);
    }

    private static void period(Period period, ObjectNode node) {
        node.put("from", period.from().toString()).put("to", period.to().toString());
        volume(period.all(), node.putObject("all"));
        node.put("withoutAmount", period.withoutAmount());
        volume(period.frameworks(), node.putObject("frameworks"));
        volume(period.subsequent(), node.putObject("subsequent"));
        volume(period.within(), node.putObject("leftOutOfValue"));
        var categories = node.putObject("categories");
        for (var category : Category.values()) {
            var tally = period.tally(category);
            var each = categories.putObject(category.name());
            volume(tally.with(), each.putObject("with"));
            volume(tally.unknown(), each.putObject("unknown"));
            volume(tally.contradictory(), each.putObject("contradictory"));
            for (var measure : Measure.values()) {
                var rates = each.putObject(measure == Measure.NUMBER ? "inNumber" : "inValue");
                rate(tally.rate(measure, Base.ALL).orElse(null), "all", rates);
                rate(tally.rate(measure, Base.KNOWN).orElse(null), "known", rates);
                rate(tally.coverage(measure).orElse(null), "coverage", rates);
            }
        }
    }

    private static void volume(Volume volume, ObjectNode node) {
        node.put("number", volume.number()).put("euros", volume.euros());
    }

    private static void rate(@Nullable Share share, String name, ObjectNode into) {
        if (share == null) {
            into.putNull(name);
        } else {
            into.putObject(name)
                    .put("share", share.over() + "/" + share.under())
                    .put("percent", Tally.percent(share));
        }
    }

    private static void compared(Compared compared, ObjectNode node) {
        var target = compared.target();
        node.put("category", target.category().name())
                .put("measure", target.measure().name())
                .put("base", (target.base() == null ? Base.ALL : target.base()).name())
                .put("year", target.year())
                .put("label", target.label());
        rate(target.share(), "target", node);
        rate(compared.rate(), "rate", node);
        rate(compared.utmost(), "utmost", node);
        node.put("verdict", compared.verdict().name());
    }
}
