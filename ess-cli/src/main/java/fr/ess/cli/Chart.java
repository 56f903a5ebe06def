package fr.ess.cli;

import fr.ess.core.measure.Share;
import java.util.Locale;

/** A chart of bars in a page, that reads without colour: each bar is filled, then hatched, then left empty. */
final class Chart {

    private static final int LABELS = 210;
    private static final int WIDTH = 430;
    private static final int ENDS = 80;
    private static final int ROW = 34;
    private static final int HEAD = 40;

    private final Html html;
    private final String id;
    private final int labels;
    private int row;

    private Chart(Html html, String id, int labels) {
        this.html = html;
        this.id = id;
        this.labels = labels;
    }

    /** How a stretch of a bar is drawn. */
    enum Fill {
        /** In full. */
        FULL,
        /** Hatched. */
        HATCHED,
        /** Left empty. */
        BARE
    }

    /** Begins a chart of some rows, with short labels. */
    static Chart begin(Html html, String id, int rows, String title, String description) {
        return begin(html, id, rows, LABELS, title, description);
    }

    /** Begins a chart of some rows, with room of a width for the labels. */
    static Chart begin(Html html, String id, int rows, int labels, String title, String description) {
        html.raw("<div class=\"chart\"><svg viewBox=\"0 0 " + (labels + WIDTH + ENDS) + " " + (rows * ROW + HEAD + 4)
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">");
        html.element("title id=\"" + id + "-title\"", title).element("desc id=\"" + id + "-desc\"", description);
        html.raw("<defs><pattern id=\"" + id + "-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" class=\"bare\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" class=\"hatch\"/></pattern></defs>");
        return new Chart(html, id, labels);
    }

    /** Adds an entry of the legend, so far right of the beginning of the bars. */
    void key(int right, Fill fill, String label) {
        var x = labels + right;
        html.raw("<rect x=\"" + x + "\" y=\"8\" width=\"18\" height=\"14\" " + attribute(fill) + "/><rect x=\"" + x
                + "\" y=\"8\" width=\"18\" height=\"14\" class=\"frame\"/>");
        html.element("text x=\"" + (x + 24) + "\" y=\"20\" class=\"small\"", label);
    }

    /** Adds a bar: the parts of its whole that are filled and hatched, from 0 to 1, and what is said at its end. */
    void bar(String label, double full, double hatched, String end) {
        var y = HEAD + ROW * row++;
        var filled = within(full) * WIDTH;
        html.element("text x=\"" + (labels - 10) + "\" y=\"" + (y + 16) + "\" class=\"end\"", label);
        html.raw(rect(labels, y, WIDTH, Fill.BARE));
        html.raw(rect(labels, y, filled, Fill.FULL));
        html.raw(rect(labels + filled, y, Math.min(within(hatched) * WIDTH, WIDTH - filled), Fill.HATCHED));
        html.raw(String.format(
                Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"22\" class=\"frame\"/>", labels, y, WIDTH));
        html.element("text x=\"" + (labels + WIDTH + 10) + "\" y=\"" + (y + 16) + "\" class=\"strong\"", end);
    }

    /** Ends the chart. */
    void end() {
        html.raw("</svg></div>\n");
    }

    /** Returns a part as a number. */
    static double part(Share share) {
        return share.over().doubleValue() / share.under().doubleValue();
    }

    private static double within(double part) {
        return Math.max(0, Math.min(1, part));
    }

    private String rect(double x, int y, double width, Fill fill) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"22\" %s/>",
                x,
                y,
                width,
                attribute(fill));
    }

    private String attribute(Fill fill) {
        return switch (fill) {
            case FULL -> "class=\"full\"";
            case HATCHED -> "fill=\"url(#" + id + "-hatch)\"";
            case BARE -> "class=\"bare\"";
        };
    }
}
