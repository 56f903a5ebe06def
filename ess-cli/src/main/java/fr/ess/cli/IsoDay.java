package fr.ess.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as they are written to the command: {@code 2026-11-23}, in full, nothing else. */
final class IsoDay {

    /** The form of a day. */
    static final String PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private IsoDay() {}

    /** Returns the day of a text, or {@code null} if it is none. */
    static @Nullable LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
