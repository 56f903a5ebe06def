package fr.ess.core.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The law as one table: a row for each version and each end of each figure.
 *
 * <p>The columns are {@code id,from,value,unit,text,article,reading,checked_on,title_fr,title_en,address}. An {@link Overlay}
 * reads the same table, edited.
 */
public final class Table {

    /** The names of the columns, in order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "from",
            "value",
            "unit",
            "text",
            "article",
            "reading",
            "checked_on",
            "title_fr",
            "title_en",
            "address");

    private Table() {}

    /**
     * Writes figures as CSV, with a header, in the order of ids and days.
     *
     * @param law  the law, amendments included
     * @param lines  the timelines
     * @return the table
     */
    public static String csv(Law law, Collection<? extends Timeline<?>> lines) {
        return csv(rows(law, lines));
    }

    /**
     * Writes rows as CSV, with a header, in the order in which they come.
     *
     * @param rows  the rows
     * @return the table
     */
    public static String csv(List<Row> rows) {
        var csv = new StringBuilder();
        Csv.write(COLUMNS, csv);
        rows.forEach(row -> Csv.write(row.cells(), csv));
        return csv.toString();
    }

    /**
     * Returns the rows of the table.
     *
     * @param law  the law, amendments included
     * @param lines  the timelines
     * @return the rows, in the order of ids and days
     */
    public static List<Row> rows(Law law, Collection<? extends Timeline<?>> lines) {
        var rows = new ArrayList<Row>();
        lines.stream()
                .sorted(Comparator.<Timeline<?>, String>comparing(Timeline::id))
                .forEach(line -> add(law.line(line), rows));
        return List.copyOf(rows);
    }

    private static <T> void add(Timeline<T> line, List<Row> into) {
        var rows = new ArrayList<Row>();
        var position = 0;
        for (var version : line.versions()) {
            position++;
            var value = line.unit().ofVersions()
                    ? "version " + position
                    : line.unit().format(version.value());
            var source = version.source();
            var text = source.text();
            rows.add(new Row(
                    line.id(),
                    version.from().toString(),
                    value,
                    line.unit().name(),
                    text.id(),
                    source.article(),
                    source.reading().name(),
                    source.checkedOn().toString(),
                    text.titleFr(),
                    text.titleEn(),
                    text.address() == null ? "" : text.address()));
        }
        for (var end : line.endings()) {
            rows.add(new Row(
                    line.id(),
                    end.from().toString(),
                    end.kind().name(),
                    line.unit().name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        rows.sort(Comparator.comparing(Row::from));
        into.addAll(rows);
    }

    /**
     * A row of the table. Every cell is a text.
     *
     * @param id  the id of the timeline
     * @param from  the ISO day from which it holds
     * @param value  the figure in its unit, {@code version N} for the test of a rule, or {@code REPEALED} or
     *     {@code NOT_PUBLISHED} for an end
     * @param unit  the name of the unit
     * @param text  the id of the text
     * @param article  the article
     * @param reading  how far it was read
     * @param checkedOn  the ISO day on which it was last checked
     * @param titleFr  the title of the text in French
     * @param titleEn  the title of the text in English
     * @param address  where the text can be read, or empty
     */
    public record Row(
            String id,
            String from,
            String value,
            String unit,
            String text,
            String article,
            String reading,
            String checkedOn,
            String titleFr,
            String titleEn,
            String address) {

        List<String> cells() {
            return List.of(id, from, value, unit, text, article, reading, checkedOn, titleFr, titleEn, address);
        }
    }
}
