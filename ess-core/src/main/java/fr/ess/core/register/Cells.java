package fr.ess.core.register;

import fr.ess.core.Must;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of the cells of register files. */
final class Cells {

    static final Must BE_A_DAY = new Must("must be a day such as 2026-11-23", "doit être un jour tel que 2026-11-23");
    static final Must BE_UTF8 = new Must("must be UTF-8 text", "doit être un texte en UTF-8");

    private static final char BROKEN = '\ufffd'; // what a decoder writes in the place of bytes that are no UTF-8

    private Cells() {}

    static boolean category(String text) {
        return text.length() == 4 && digits(text, 0, 4);
    }

    static boolean activity(String text) {
        return text.length() == 6
                && digits(text, 0, 2)
                && text.charAt(2) == '.'
                && digits(text, 3, 5)
                && text.charAt(5) >= 'A'
                && text.charAt(5) <= 'Z';
    }

    static boolean utf8(String text) {
        return text.indexOf(BROKEN) < 0;
    }

    /** Returns the day that a text is, in full, or {@code null} if it is none. */
    static @Nullable LocalDate day(String text) {
        if (text.length() != 10
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || !digits(text, 0, 4)
                || !digits(text, 5, 7)
                || !digits(text, 8, 10)) {
            return null;
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean digits(String text, int from, int until) {
        for (var i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int until) {
        var number = 0;
        for (var i = from; i < until; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
