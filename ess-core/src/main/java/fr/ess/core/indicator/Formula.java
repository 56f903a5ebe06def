package fr.ess.core.indicator;

import fr.ess.core.measure.Share;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formula or a claim over stated figures, as {@link FigureCheck} describes them. */
final class Formula {

    private static final Pattern WORDS = Pattern.compile(
            "\\s*(?:(\\d{1,30}(?:\\.\\d{1,9})?)|([A-Za-z][A-Za-z0-9]*)|'([^']*)'|(<=|>=|[-+*/(),=<>]))");
    private static final List<String> RELATIONS = List.of("=", "<", "<=", ">", ">=", "in");
    private static final List<String> FUNCTIONS = List.of("count", "days", "months", "minutes", "whole", "between");
    private static final List<String> RESERVED = List.of("in", "and");

    /** What a part of a formula gives. */
    private enum Gives {
        NUMBER,
        TEXT,
        LIST
    }

    private enum Sort {
        NUMBER,
        NAME,
        TEXT,
        SIGN,
        END
    }

    private record Word(Sort sort, String text) {}

    /**
     * A part of a formula.
     *
     * @param sign  an operator, the name of a function, the id of a figure or list, or the text or number itself
     * @param sort  what it is: a sign with its operands, or a leaf
     * @param operands  the operands
     */
    private record Node(Sort sort, String sign, List<Node> operands) {

        Node(Sort sort, String sign, Node... operands) {
            this(sort, sign, List.of(operands));
        }
    }

    /** A comparison of a claim. */
    private record Relation(Node left, String operator, Node right) {}

    /** A number with what it leaves possible. */
    private record Quantity(Share nominal, Interval range) {}

    private final String text;
    private final @Nullable Node number;
    private final List<Relation> relations;

    private Formula(String text, @Nullable Node number, List<Relation> relations) {
        this.text = text;
        this.number = number;
        this.relations = List.copyOf(relations);
    }

    /**
     * Reads a formula that gives a number.
     *
     * @throws IllegalArgumentException if it is none, or calls what is not stated
     */
    static Formula number(String text, Stated facts) {
        var parser = new Parser(text);
        var node = parser.sum();
        parser.end();
        require(gives(node, facts) == Gives.NUMBER);
        return new Formula(text, node, List.of());
    }

    /**
     * Reads a claim.
     *
     * @throws IllegalArgumentException if it is none, or calls what is not stated
     */
    static Formula claim(String text, Stated facts) {
        var relations = new Parser(text).claim();
        for (var each : relations) {
            var left = gives(each.left, facts);
            require(left == gives(each.right, facts));
            require(left == Gives.NUMBER || each.operator.equals(left == Gives.TEXT ? "=" : "in"));
        }
        return new Formula(text, null, relations);
    }

    /** Returns whether formulas can call something by a name. */
    static boolean nameable(String id) {
        return id.matches("[A-Za-z][A-Za-z0-9]*") && !RESERVED.contains(id);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Formula must be well formed");
        }
    }

    // ---- what it is

    private static Gives gives(Node node, Stated facts) {
        switch (node.sort) {
            case NUMBER:
                return Gives.NUMBER;
            case TEXT:
                return Gives.TEXT;
            case NAME:
                var known = facts.figure(node.sign) != null;
                require(known || facts.list(node.sign) != null);
                return known ? Gives.NUMBER : Gives.LIST;
            default:
                operands(node, facts);
                return Gives.NUMBER;
        }
    }

    private static void operands(Node node, Stated facts) {
        var sizes = node.operands.size();
        switch (node.sign) {
            case "count":
                require(sizes == 1 && node.operands.get(0).sort == Sort.NAME);
                require(facts.list(node.operands.get(0).sign) != null);
                break;
            case "days", "months", "minutes":
                require(sizes == 2 || sizes == 1 && node.sign.equals("minutes"));
                node.operands.forEach(operand -> require(operand.sort == Sort.TEXT));
                try {
                    gap(node);
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException("Formula must name days, months or times", e);
                }
                break;
            default:
                require(!FUNCTIONS.contains(node.sign) || sizes == (node.sign.equals("whole") ? 1 : 2));
                node.operands.forEach(operand -> require(gives(operand, facts) == Gives.NUMBER));
        }
    }

    /** Returns the ids of the figures and lists that this formula calls and that are not stated. */
    List<String> notStated(Stated facts) {
        var ids = new ArrayList<String>();
        if (number != null) {
            notStated(number, facts, ids);
        }
        for (var each : relations) {
            notStated(each.left, facts, ids);
            notStated(each.right, facts, ids);
        }
        return ids.stream().distinct().toList();
    }

    private static void notStated(Node node, Stated facts, List<String> into) {
        if (node.sort == Sort.NAME && amount(node, facts) == null && entries(node, facts) == null) {
            into.add(node.sign);
        }
        node.operands.forEach(operand -> notStated(operand, facts, into));
    }

    private static @Nullable StatedAmount amount(Node node, Stated facts) {
        var figure = node.sort == Sort.NAME ? facts.figure(node.sign) : null;
        return figure == null ? null : figure.amount();
    }

    private static @Nullable List<ListedEntry> entries(Node node, Stated facts) {
        var list = facts.list(node.sign);
        return list == null ? null : list.entries();
    }

    // ---- what it gives

    /**
     * Works a number; all that it calls is stated.
     *
     * @throws ArithmeticException if it divides by zero
     */
    Working work(String name, Stated facts) {
        if (number == null) {
            throw new IllegalStateException("Formula must give a number, but was: " + text);
        }
        var result = value(number, facts);
        var shown = new ArrayList<Token>();
        show(number, facts, 0, shown);
        return new Working(name, text, shown, result.nominal, result.range);
    }

    private static Quantity value(Node node, Stated facts) {
        if (node.sort == Sort.NUMBER) {
            return exactly(Share.parse(node.sign));
        }
        if (node.sort == Sort.NAME) {
            var amount = amount(node, facts);
            if (amount == null) {
                throw new IllegalStateException("Figure must be stated, but was: " + node.sign);
            }
            return new Quantity(amount.value(), amount.range());
        }
        return switch (node.sign) {
            case "count" -> {
                var entries = entries(node.operands.get(0), facts);
                yield exactly(Share.of(entries == null ? 0 : entries.size(), 1));
            }
            case "days", "months", "minutes" -> exactly(Share.of(gap(node), 1));
            case "whole" -> whole(value(node.operands.get(0), facts));
            case "between" -> between(value(node.operands.get(0), facts), value(node.operands.get(1), facts));
            default -> arithmetic(node, facts);
        };
    }

    private static Quantity exactly(Share number) {
        return new Quantity(number, Interval.of(number));
    }

    private static Quantity arithmetic(Node node, Stated facts) {
        var left = value(node.operands.get(0), facts);
        if (node.operands.size() == 1) {
            return new Quantity(Share.ZERO.minus(left.nominal), left.range.negated());
        }
        var right = value(node.operands.get(1), facts);
        return switch (node.sign) {
            case "+" -> new Quantity(left.nominal.plus(right.nominal), left.range.plus(right.range));
            case "-" -> new Quantity(left.nominal.minus(right.nominal), left.range.plus(right.range.negated()));
            case "*" -> new Quantity(left.nominal.times(right.nominal), left.range.times(right.range));
            default -> {
                if (right.nominal.equals(Share.ZERO)) {
                    throw new ArithmeticException("Divisor must not be zero");
                }
                yield new Quantity(left.nominal.dividedBy(right.nominal), left.range.times(right.range.reciprocal()));
            }
        };
    }

    private static Quantity whole(Quantity of) {
        var range = of.range.whole();
        return range == null ? of : new Quantity(of.nominal, range);
    }

    private static Quantity between(Quantity low, Quantity high) {
        var range = low.nominal.compareTo(high.nominal) <= 0
                ? new Interval(low.nominal, true, high.nominal, true)
                : new Interval(high.nominal, true, low.nominal, true);
        return new Quantity(low.nominal, range);
    }

    private static long gap(Node node) {
        var from = node.operands.get(0).sign;
        var to = node.operands.get(node.operands.size() - 1).sign;
        return switch (node.sign) {
            case "days" -> ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
            case "months" -> ChronoUnit.MONTHS.between(YearMonth.parse(from), YearMonth.parse(to));
            default ->
                ChronoUnit.MINUTES.between(
                        node.operands.size() == 1 ? LocalTime.MIDNIGHT : LocalTime.parse(from), LocalTime.parse(to));
        };
    }

    // ---- what it claims

    /**
     * Tests a claim; all that it calls is stated.
     *
     * @throws ArithmeticException if it divides by zero
     */
    List<Comparison> compare(Stated facts) {
        return relations.stream().map(each -> test(each, facts)).toList();
    }

    private static Comparison test(Relation claim, Stated facts) {
        var left = new ArrayList<Token>();
        var right = new ArrayList<Token>();
        show(claim.left, facts, 0, left);
        show(claim.right, facts, 0, right);
        Agreement answer;
        if (gives(claim.left, facts) == Gives.TEXT) {
            answer = claim.left.sign.equals(claim.right.sign) ? Agreement.AGREES : Agreement.DISAGREES;
        } else if (gives(claim.left, facts) == Gives.LIST) {
            answer = within(entries(claim.left, facts), entries(claim.right, facts));
        } else {
            var one = value(claim.left, facts);
            var other = value(claim.right, facts);
            result(claim.left, one, left);
            result(claim.right, other, right);
            answer = switch (claim.operator) {
                case "=" -> equal(claim, one, other, facts);
                case "in" -> among(claim, one, other, facts);
                case "<" -> order(one.range.below(other.range), other.range.atMost(one.range));
                case ">" -> order(other.range.below(one.range), one.range.atMost(other.range));
                case "<=" -> order(one.range.atMost(other.range), other.range.below(one.range));
                default -> order(other.range.atMost(one.range), one.range.below(other.range));
            };
            if (claim.operator.equals("=") || claim.operator.equals("in")) {
                range(claim.operator.equals("=") ? printed(claim.left, one, facts) : one.range, left);
                range(claim.operator.equals("=") ? printed(claim.right, other, facts) : other.range, right);
            }
        }
        return new Comparison(left, claim.operator, right, answer);
    }

    private static Agreement equal(Relation claim, Quantity left, Quantity right, Stated facts) {
        if (!printed(claim.left, left, facts).meets(printed(claim.right, right, facts))) {
            return Agreement.DISAGREES;
        }
        return left.nominal.equals(right.nominal)
                        || hedged(claim.right, facts) && right.range.contains(left.nominal)
                        || hedged(claim.left, facts) && left.range.contains(right.nominal)
                ? Agreement.AGREES
                : Agreement.AGREES_WITHIN_ROUNDING;
    }

    private static Agreement among(Relation claim, Quantity left, Quantity right, Stated facts) {
        return right.range.contains(left.nominal)
                ? Agreement.AGREES
                : printed(claim.left, left, facts).meets(right.range)
                        ? Agreement.AGREES_WITHIN_ROUNDING
                        : Agreement.DISAGREES;
    }

    private static Agreement order(boolean certain, boolean impossible) {
        return certain ? Agreement.AGREES : impossible ? Agreement.DISAGREES : Agreement.AGREES_WITHIN_ROUNDING;
    }

    private static Agreement within(@Nullable List<ListedEntry> some, @Nullable List<ListedEntry> all) {
        return some != null
                        && all != null
                        && some.stream().allMatch(one -> all.stream().anyMatch(one::same))
                ? Agreement.AGREES
                : Agreement.DISAGREES;
    }

    private static Interval printed(Node node, Quantity quantity, Stated facts) {
        var amount = amount(node, facts);
        return amount == null ? quantity.range : amount.printed();
    }

    private static boolean hedged(Node node, Stated facts) {
        var amount = amount(node, facts);
        return amount != null && amount.qualifier() != Qualifier.EXACT;
    }

    // ---- how it reads

    private static void show(Node node, Stated facts, int within, List<Token> into) {
        var amount = amount(node, facts);
        if (amount != null) {
            into.add(Token.of(amount.value()));
        } else if (node.sort == Sort.NUMBER) {
            into.add(Token.of(Share.parse(node.sign)));
        } else if (node.sort == Sort.TEXT) {
            into.add(Token.of("'" + node.sign + "'"));
        } else if (node.sort == Sort.NAME) {
            into.add(Token.of(node.sign));
        } else if (Character.isLetter(node.sign.charAt(0))) {
            into.add(Token.of(node.sign + "("));
            listed(node, facts, into);
            into.add(Token.of(")"));
        } else {
            sum(node, facts, within, into);
        }
    }

    private static void listed(Node node, Stated facts, List<Token> into) {
        for (var i = 0; i < node.operands.size(); i++) {
            if (i > 0) {
                into.add(Token.of(", "));
            }
            show(node.operands.get(i), facts, 0, into);
        }
    }

    private static void sum(Node node, Stated facts, int within, List<Token> into) {
        var rank = node.operands.size() == 1 ? 3 : node.sign.equals("+") || node.sign.equals("-") ? 1 : 2;
        if (rank < within) {
            into.add(Token.of("("));
        }
        if (rank == 3) {
            into.add(Token.of("−"));
            show(node.operands.get(0), facts, rank, into);
        } else {
            show(node.operands.get(0), facts, rank, into);
            into.add(Token.of(" " + (node.sign.equals("*") ? "×" : node.sign.equals("-") ? "−" : node.sign) + " "));
            show(node.operands.get(1), facts, rank + 1, into);
        }
        if (rank < within) {
            into.add(Token.of(")"));
        }
    }

    /** Adds the result of what is not a number already. */
    private static void result(Node node, Quantity quantity, List<Token> into) {
        if (node.sort == Sort.SIGN) {
            into.add(Token.of(Token.exact(quantity.nominal) ? " = " : " ≈ "));
            into.add(Token.digits(quantity.nominal));
        }
    }

    /** Adds what a number leaves possible, where that is more than itself. */
    private static void range(Interval range, List<Token> into) {
        if (!range.single()) {
            into.add(Token.of(" "));
            into.addAll(range.tokens());
        }
    }

    /** Reads the words of a formula. */
    private static final class Parser {

        private static final int LONGEST = 2_000;
        private static final int DEEPEST = 50;

        private final List<Word> words = new ArrayList<>();
        private int at;
        private int depth;

        Parser(String text) {
            require(text.length() <= LONGEST);
            var matcher = WORDS.matcher(text.strip());
            var from = 0;
            while (from < text.strip().length()) {
                matcher.region(from, text.strip().length());
                require(matcher.lookingAt());
                from = matcher.end();
                words.add(word(matcher));
            }
            words.add(new Word(Sort.END, ""));
        }

        private static Word word(MatchResult match) {
            var sorts = List.of(Sort.NUMBER, Sort.NAME, Sort.TEXT);
            for (var i = 0; i < sorts.size(); i++) {
                var text = match.group(i + 1);
                if (text != null) {
                    return new Word(sorts.get(i), text);
                }
            }
            return new Word(Sort.SIGN, match.group(4));
        }

        List<Relation> claim() {
            var relations = new ArrayList<Relation>();
            do {
                var left = sum();
                require(takes(RELATIONS));
                while (takes(RELATIONS)) {
                    var operator = take();
                    var right = sum();
                    relations.add(new Relation(left, operator, right));
                    left = right;
                }
            } while (taken("and"));
            end();
            return relations;
        }

        Node sum() {
            require(++depth < DEEPEST);
            var left = product();
            while (takes(List.of("+", "-"))) {
                left = new Node(Sort.SIGN, take(), left, product());
            }
            depth--;
            return left;
        }

        private Node product() {
            var left = unary();
            while (takes(List.of("*", "/"))) {
                left = new Node(Sort.SIGN, take(), left, unary());
            }
            return left;
        }

        private Node unary() {
            return taken("-") ? new Node(Sort.SIGN, "-", primary()) : primary();
        }

        private Node primary() {
            if (taken("(")) {
                var inner = sum();
                require(taken(")"));
                return inner;
            }
            var word = words.get(at);
            require(word.sort != Sort.SIGN && word.sort != Sort.END);
            require(word.sort != Sort.NAME || !RESERVED.contains(word.text));
            at++;
            if (word.sort != Sort.NAME || !taken("(")) {
                return new Node(word.sort, word.text);
            }
            require(FUNCTIONS.contains(word.text));
            var operands = new ArrayList<Node>();
            do {
                operands.add(sum());
            } while (taken(","));
            require(taken(")"));
            return new Node(Sort.SIGN, word.text, operands);
        }

        void end() {
            require(words.get(at).sort == Sort.END);
        }

        private boolean takes(List<String> signs) {
            return words.get(at).sort != Sort.TEXT && signs.contains(words.get(at).text);
        }

        private boolean taken(String sign) {
            var taken = takes(List.of(sign));
            at += taken ? 1 : 0;
            return taken;
        }

        private String take() {
            return words.get(at++).text;
        }
    }
}
