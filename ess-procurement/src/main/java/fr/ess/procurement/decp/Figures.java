package fr.ess.procurement.decp;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers and days as they are written, read without surprise however hostile they are. */
final class Figures {

    /** What no number of cents that is read can be. */
    static final long NONE = Long.MIN_VALUE;

    private static final int LONGEST = 64;

    private Figures() {}

    /** Reads a number of at most 64 characters and a small exponent; {@code null} for any other text. */
    static @Nullable BigDecimal decimal(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        for (var i = 0; i < text.length(); i++) {
            if ("+-.eE0123456789".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= 400 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reads plain digits with at most two decimals as cents; {@link #NONE} for any other text. */
    static long cents(char[] chars, int from, int to) {
        var cents = 0L;
        var decimals = -1;
        if (to - from > 16 || from == to) {
            return NONE;
        }
        for (var i = from; i < to; i++) {
            var c = chars[i];
            if (c >= '0' && c <= '9') {
                cents = cents * 10 + (c - '0');
                if (decimals >= 0) {
                    decimals++;
                }
            } else if (c == '.' && decimals < 0 && i > from) {
                decimals = 0;
            } else {
                return NONE;
            }
        }
        return switch (decimals) {
            case -1 -> to - from > 14 ? NONE : cents * 100;
            case 1 -> cents * 10;
            case 2 -> cents;
            default -> NONE;
        };
    }

    /** Reads a whole number of at most nine digits; -1 for any other text. */
    static int whole(char[] chars, int from, int to) {
        if (to - from > 9 || from == to) {
            return -1;
        }
        var number = 0;
        for (var i = from; i < to; i++) {
            var c = chars[i];
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Reads a day written {@code yyyy-MM-dd}, whatever stands after it; {@code null} if there is no such day. */
    static @Nullable LocalDate day(char[] chars, int from, int to) {
        if (to - from < 10 || chars[from + 4] != '-' || chars[from + 7] != '-') {
            return null;
        }
        return day(whole(chars, from, from + 4), whole(chars, from + 5, from + 7), whole(chars, from + 8, from + 10));
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
