package fr.ess.core.indicator;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of a worked formula: a number, or the text between numbers.
 *
 * @param number  the number, if it is one
 * @param text  the text; of a number {@code ≈} where it is shown rounded, else empty
 */
public record Token(@Nullable Share number, String text) implements Serializable {

    private static final String DIGITS = "≈";
    private static final int PLACES = 4;
    private static final int EXACT_PLACES = 6;

    /**
     * Returns this word in a language.
     *
     * @param locale  French, or English for all others
     * @return the text; a number that is no decimal is a fraction such as {@code 25 000/307}
     */
    public String in(Locale locale) {
        if (number == null) {
            return text;
        }
        if (text.equals(DIGITS)) {
            return digits(number, locale);
        }
        var decimal = decimal(number);
        return decimal != null
                ? worded(decimal, locale)
                : worded(new BigDecimal(number.over()), locale) + "/" + worded(new BigDecimal(number.under()), locale);
    }

    /**
     * Returns a number in digits, rounded half up to four decimals where it has more than six.
     *
     * @param number  the number
     * @param locale  French, or English for all others
     * @return the digits, such as {@code 81.4332}
     */
    public static String digits(Share number, Locale locale) {
        var exact = decimal(number);
        return worded(exact == null ? rounded(number, PLACES) : exact, locale);
    }

    /**
     * Returns a number rounded half up, away from zero.
     *
     * @param number  the number
     * @param places  the number of decimals
     * @return the decimal number
     */
    public static BigDecimal rounded(Share number, int places) {
        return new BigDecimal(number.over()).divide(new BigDecimal(number.under()), places, RoundingMode.HALF_UP);
    }

    /** Returns whether a number has few enough decimals to be shown exactly. */
    static boolean exact(Share number) {
        return decimal(number) != null;
    }

    private static @Nullable BigDecimal decimal(Share number) {
        var rounded = rounded(number, EXACT_PLACES);
        return new BigDecimal(number.over()).compareTo(rounded.multiply(new BigDecimal(number.under()))) == 0
                ? rounded
                : null;
    }

    private static String worded(BigDecimal number, Locale locale) {
        var french = locale.getLanguage().equals("fr");
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(french ? ',' : '.');
        symbols.setGroupingSeparator(french ? '\u202f' : ',');
        var long4 = number.abs().compareTo(new BigDecimal(10_000)) >= 0; // years stay whole
        return new DecimalFormat(long4 ? "#,##0.######" : "0.######", symbols).format(number);
    }

    static Token of(Share number) {
        return new Token(number, "");
    }

    /** Returns a number that is shown in digits, rounded where it must be. */
    static Token digits(Share number) {
        return new Token(number, DIGITS);
    }

    static Token of(String text) {
        return new Token(null, text);
    }

    @Override
    public String toString() {
        return number == null ? text : number.toString();
    }
}
