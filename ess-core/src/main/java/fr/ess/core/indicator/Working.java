package fr.ess.core.indicator;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A formula, worked.
 *
 * @param name  the name of the part, or empty
 * @param formula  the formula, as it is written
 * @param shown  the formula with the numbers in place of the names
 * @param value  the result, as if every stated number were exact
 * @param range  what the hedges and the rounding of the stated numbers leave possible
 */
public record Working(String name, String formula, List<Token> shown, Share value, Interval range)
        implements Serializable {

    /** Creates a worked formula. */
    public Working {
        shown = List.copyOf(shown);
    }

    /**
     * Returns the arithmetic.
     *
     * @param locale  French, or English for all others
     * @return the line, such as {@code 9000 / 11,052 × 100 = 25,000/307 ≈ 81.4332}
     */
    public String in(Locale locale) {
        var work = shown.stream().map(token -> token.in(locale)).collect(Collectors.joining());
        var exact = Token.of(value).in(locale);
        return (work.equals(exact) ? "" : work + (work.endsWith("→") ? " " : " = "))
                + exact
                + (Token.exact(value) ? "" : " ≈ " + Token.digits(value, locale));
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
