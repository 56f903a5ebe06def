package fr.ess.cli;

import org.jspecify.annotations.Nullable;

/** Cells of a table for spreadsheets. */
final class Cells {

    private Cells() {}

    /** Returns a text that no spreadsheet takes for a formula: one that begins like one has an apostrophe before it. */
    static String harmless(@Nullable String text) {
        return text == null ? "" : !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
