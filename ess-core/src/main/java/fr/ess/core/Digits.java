package fr.ess.core;

/** Texts of decimal digits, those of ASCII only: numbers in other scripts are no identifiers. */
final class Digits {

    private Digits() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a text is so many digits and nothing else. */
    static boolean only(CharSequence text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int sum(CharSequence digits, int length) {
        var sum = 0;
        for (var i = 0; i < length; i++) {
            sum += digits.charAt(i) - '0';
        }
        return sum;
    }

    /** Returns the Luhn sum: from the right, each second digit is doubled, and counts as the sum of its own digits. */
    static int luhn(CharSequence digits, int length) {
        var sum = 0;
        for (var i = 0; i < length; i++) {
            var digit = digits.charAt(i) - '0';
            var doubled = (length - i) % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /** Returns a text without any space, those that do not break and those of other widths included. */
    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]", "");
    }
}
