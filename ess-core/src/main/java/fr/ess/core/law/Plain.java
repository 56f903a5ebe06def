package fr.ess.core.law;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Ids and days read without patterns and formatters, whose first use a first decision would wait for. */
final class Plain {

    private Plain() {}

    /** Returns whether a text is words of letters and digits, joined by hyphens; after a point, of lower case letters. */
    static boolean isId(String text) {
        var joined = true; // a joint may not begin, end or follow another
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '-' || c == '.') {
                points += c == '.' ? 1 : 0;
                if (joined || points > 1) {
                    return false;
                }
                joined = true;
            } else if (c >= 'a' && c <= 'z' || points == 0 && c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                joined = false;
            } else {
                return false;
            }
        }
        return !joined;
    }

    /** Reads an ISO day such as {@code 2014-08-02}. */
    static LocalDate day(String text) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
            if (day.toString().equals(text)) {
                return day;
            }
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            // the formatter says what is wrong with it
        }
        return LocalDate.parse(text);
    }
}
