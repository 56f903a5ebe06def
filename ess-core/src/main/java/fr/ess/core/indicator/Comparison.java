package fr.ess.core.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A comparison of a claim, tested.
 *
 * @param left  what stands on the left
 * @param operator  the operator, such as {@code =} or {@code in}
 * @param right  what stands on the right
 * @param agreement  the answer
 */
public record Comparison(List<Token> left, String operator, List<Token> right, Agreement agreement)
        implements Serializable {

    /** Creates a comparison. */
    public Comparison {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Returns the comparison with its numbers.
     *
     * @param locale  French, or English for all others
     * @return the line, such as {@code 36 + 27 = 63 = 63}
     */
    public String in(Locale locale) {
        return words(left, locale) + " " + sign() + " " + words(right, locale);
    }

    private String sign() {
        return switch (operator) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "in" -> "∈";
            default -> operator;
        };
    }

    private static String words(List<Token> tokens, Locale locale) {
        return tokens.stream().map(token -> token.in(locale)).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
