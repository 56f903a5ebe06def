package fr.ess.core.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Value;
import fr.ess.core.measure.ValueKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule weighed: one thing, or several. It holds the terms, and its verdict follows from them.
 *
 * <p>Nothing here throws for an absent term: the check then has several possible verdicts. Several checks combine as Kleene
 * logic does: one breach breaks {@link AllOf} whatever is unknown, one success makes {@link AnyOf}; what does not apply is
 * neutral. This is exact as long as each open fact stands once in a rule; where it would stand twice, write
 * {@link Whichever}.
 *
 * <p>In JSON a check is written with its verdict and margin for readers that have no Java; both are computed anew when it is
 * read back.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "check")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Check.Comparison.class, name = "comparison"),
    @JsonSubTypes.Type(value = Check.Condition.class, name = "condition"),
    @JsonSubTypes.Type(value = Check.Unknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Check.AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Check.AnyOf.class, name = "any-of"),
    @JsonSubTypes.Type(value = Check.Whichever.class, name = "whichever"),
    @JsonSubTypes.Type(value = Check.Scoped.class, name = "scoped")
})
@JsonIgnoreProperties(
        value = {"verdict", "margin"},
        allowGetters = true)
@JsonPropertyOrder({"verdict", "margin"})
public sealed interface Check extends Serializable {

    /**
     * Returns the verdicts that this check may still have.
     *
     * @return the possible verdicts
     */
    Possible possible();

    /**
     * Returns the answer of this check.
     *
     * @return the verdict
     */
    @JsonProperty("verdict")
    default Verdict verdict() {
        return possible().verdict();
    }

    /** How two values are compared. */
    enum Operator {
        /** The value seen is the limit or less. */
        AT_MOST,
        /** The value seen is less than the limit. */
        LESS_THAN,
        /** The value seen is the limit or more. */
        AT_LEAST,
        /** The value seen is more than the limit. */
        MORE_THAN,
        /** The value seen is the limit. */
        EQUAL;

        boolean holds(int order) {
            return switch (this) {
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case EQUAL -> order == 0;
            };
        }
    }

    /**
     * Two terms compared.
     *
     * @param seen  what was seen
     * @param operator  how it must stand to the limit
     * @param limit  what the law asks
     */
    record Comparison(Term<?> seen, Operator operator, Term<?> limit) implements Check {

        /** Creates a comparison. */
        public Comparison {
            Objects.requireNonNull(seen, "seen");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public Possible possible() {
            var a = seen.value();
            var b = limit.value();
            return a == null || b == null ? Possible.OPEN : Possible.of(operator.holds(a.compareWith(b)));
        }

        /**
         * Returns the signed distance to the limit, all else equal: positive on the lawful side, never positive where only the
         * limit itself is lawful.
         *
         * @return the distance, or {@code null} when a term is absent or its kind has no distance; between days, a number of
         *     days
         */
        @JsonProperty("margin")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @ValueKind
        public @Nullable Value margin() {
            var a = seen.value();
            var b = limit.value();
            if (a == null || b == null || a instanceof Flag) {
                return null;
            }
            return switch (operator) {
                case AT_MOST, LESS_THAN -> b.distanceFrom(a);
                case AT_LEAST, MORE_THAN -> a.distanceFrom(b);
                case EQUAL -> a.compareWith(b) > 0 ? b.distanceFrom(a) : a.distanceFrom(b);
            };
        }
    }

    /**
     * A term that must be a given value, or one of several, or a set that holds it.
     *
     * @param seen  what was seen: a value, or a set of codes
     * @param accepted  the value, or the set of codes that holds it
     */
    record Condition(Term<?> seen, Term<?> accepted) implements Check {

        /** Creates a condition. */
        public Condition {
            Objects.requireNonNull(seen, "seen");
            Objects.requireNonNull(accepted, "accepted");
        }

        @Override
        public Possible possible() {
            var a = seen.value();
            var b = accepted.value();
            if (a == null || b == null) {
                return Possible.OPEN;
            }
            if (a instanceof Codes codes && b instanceof Code code) {
                return Possible.of(codes.contains(code));
            }
            return Possible.of(b instanceof Codes codes && a instanceof Code code ? codes.contains(code) : a.equals(b));
        }
    }

    /**
     * Something that cannot be weighed yet.
     *
     * @param about  what is absent, and why
     */
    record Unknown(Term.Absent<?> about) implements Check {

        /** Creates an unknown. */
        public Unknown {
            Objects.requireNonNull(about, "about");
        }

        @Override
        public Possible possible() {
            return Possible.OPEN;
        }
    }

    /**
     * Checks that must all be satisfied, those that do not apply left aside.
     *
     * @param parts  the checks
     */
    record AllOf(List<Check> parts) implements Check {

        /** Creates such a group. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Possible possible() {
            var possible = Possible.NOT_APPLICABLE;
            for (var i = 0; i < parts.size(); i++) {
                possible = possible.and(parts.get(i).possible());
            }
            return possible;
        }
    }

    /**
     * Checks of which one must be satisfied, those that do not apply left aside.
     *
     * @param parts  the checks
     */
    record AnyOf(List<Check> parts) implements Check {

        /** Creates such a group. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Possible possible() {
            var possible = Possible.NOT_APPLICABLE;
            for (var i = 0; i < parts.size(); i++) {
                possible = possible.either(parts.get(i).possible());
            }
            return possible;
        }
    }

    /**
     * The same question under each way in which open points may fall: an answer when all ways agree.
     *
     * @param open  the open points, at least one
     * @param parts  the question under each way, at least one
     */
    record Whichever(List<Term.Absent<?>> open, List<Check> parts) implements Check {

        /** Creates such a group. */
        public Whichever {
            open = List.copyOf(open);
            parts = List.copyOf(parts);
            if (open.isEmpty() || parts.isEmpty()) {
                throw new IllegalArgumentException(
                        "Open points and parts must be at least one, but was: " + open + ", " + parts);
            }
        }

        @Override
        public Possible possible() {
            var possible = parts.get(0).possible();
            for (var i = 1; i < parts.size(); i++) {
                possible = possible.or(parts.get(i).possible());
            }
            return possible;
        }
    }

    /**
     * A check that applies only within a scope.
     *
     * @param scope  what must be satisfied for the check to apply
     * @param then  the check
     */
    record Scoped(Check scope, Check then) implements Check {

        /** Creates a scoped check. */
        public Scoped {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(then, "then");
        }

        @Override
        public Possible possible() {
            return scope.possible().opens(then.possible());
        }
    }

    /**
     * Requires the limit or less.
     *
     * @param <V>  the kind of value
     * @param seen  what was seen
     * @param limit  the greatest lawful value
     * @return the check
     */
    static <V extends Value> Check atMost(Term<V> seen, Term<V> limit) {
        return new Comparison(seen, Operator.AT_MOST, limit);
    }

    /**
     * Requires less than the limit.
     *
     * @param <V>  the kind of value
     * @param seen  what was seen
     * @param limit  the least unlawful value
     * @return the check
     */
    static <V extends Value> Check lessThan(Term<V> seen, Term<V> limit) {
        return new Comparison(seen, Operator.LESS_THAN, limit);
    }

    /**
     * Requires the limit or more.
     *
     * @param <V>  the kind of value
     * @param seen  what was seen
     * @param limit  the least lawful value
     * @return the check
     */
    static <V extends Value> Check atLeast(Term<V> seen, Term<V> limit) {
        return new Comparison(seen, Operator.AT_LEAST, limit);
    }

    /**
     * Requires more than the limit.
     *
     * @param <V>  the kind of value
     * @param seen  what was seen
     * @param limit  the greatest unlawful value
     * @return the check
     */
    static <V extends Value> Check moreThan(Term<V> seen, Term<V> limit) {
        return new Comparison(seen, Operator.MORE_THAN, limit);
    }

    /**
     * Requires exactly the limit.
     *
     * @param <V>  the kind of value
     * @param seen  what was seen
     * @param limit  the only lawful value
     * @return the check
     */
    static <V extends Value> Check equal(Term<V> seen, Term<V> limit) {
        return new Comparison(seen, Operator.EQUAL, limit);
    }

    /**
     * Requires a yes.
     *
     * @param seen  what was seen
     * @return the check
     */
    static Check yes(Term<Flag> seen) {
        return new Condition(seen, Constants.YES);
    }

    /**
     * Requires a no.
     *
     * @param seen  what was seen
     * @return the check
     */
    static Check no(Term<Flag> seen) {
        return new Condition(seen, Constants.NO);
    }

    /**
     * Requires one of a set of codes.
     *
     * @param seen  what was seen
     * @param accepted  the codes that the law accepts
     * @return the check
     */
    static Check oneOf(Term<Code> seen, Term<Codes> accepted) {
        return new Condition(seen, accepted);
    }

    /**
     * Requires a code.
     *
     * @param seen  what was seen
     * @param accepted  the only code accepted
     * @return the check
     */
    static Check is(Term<Code> seen, Term<Code> accepted) {
        return new Condition(seen, accepted);
    }

    /**
     * Requires that a set of codes holds one.
     *
     * @param seen  the set that was seen
     * @param expected  the code that must be in it
     * @return the check
     */
    static Check holds(Term<Codes> seen, Term<Code> expected) {
        return new Condition(seen, expected);
    }

    /**
     * Weighs whether a set of codes holds all of another.
     *
     * @param seen  the set
     * @param asked  what it must hold
     * @return a part for each code that is asked; the open point while what is asked is not known
     */
    static Check holdsAll(Term<Codes> seen, Term<Codes> asked) {
        var wanted = asked.value();
        if (wanted == null) {
            return new Unknown((Term.Absent<?>) asked);
        }
        var parts = new ArrayList<Check>();
        for (var name : wanted.names()) {
            parts.add(holds(seen, Term.constant(new Code(wanted.list(), name))));
        }
        return new AllOf(parts);
    }

    /**
     * Asks a question of a term, and of each value that it may have while it is an absent fact.
     *
     * <p>For a term that stands several times in the question: {@link AllOf} and {@link AnyOf} would take each place for a
     * fact of its own.
     *
     * @param <V>  the kind of value
     * @param seen  the term
     * @param values  values that stand for all that the fact may have, at least one
     * @param asked  the question
     * @return the question of the term when it has a value, else under each of the values
     */
    static <V extends Value> Check whichever(
            Term<V> seen, Collection<? extends V> values, Function<Term<V>, Check> asked) {
        if (!(seen instanceof Term.Absent<V> absent)) {
            return asked.apply(seen);
        }
        var ways = new ArrayList<Check>(values.size());
        for (var value : values) {
            ways.add(asked.apply(new Term.Given<>(absent.about(), value)));
        }
        return new Whichever(List.of(absent), ways);
    }

    /**
     * Requires all of several checks.
     *
     * @param parts  the checks
     * @return the check
     */
    static Check all(Check... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * Requires one of several checks.
     *
     * @param parts  the checks
     * @return the check
     */
    static Check any(Check... parts) {
        return new AnyOf(List.of(parts));
    }

    /**
     * Requires two of three checks: each pair is asked, so that one that is open is weighed exactly.
     *
     * @param one  a check
     * @param two  another
     * @param three  the third
     * @return the check
     */
    static Check twoOf(Check one, Check two, Check three) {
        return any(all(one, two), all(one, three), all(two, three));
    }

    /**
     * Asks a check only within a scope.
     *
     * @param scope  what must be satisfied for the check to apply
     * @param then  the check
     * @return the check; out of scope it holds the scope alone
     */
    static Check when(Check scope, Check then) {
        return new Scoped(scope, scope.possible().contains(Verdict.SATISFIED) ? then : Constants.NOT_APPLICABLE);
    }

    /**
     * Asks a check only within a scope, and weighs it only there.
     *
     * @param scope  what must be satisfied for the check to apply
     * @param then  weighs the check, asked unless the scope is certainly closed
     * @return the check; out of scope it holds the scope alone
     */
    static Check when(Check scope, Supplier<Check> then) {
        return new Scoped(scope, scope.possible().contains(Verdict.SATISFIED) ? then.get() : Constants.NOT_APPLICABLE);
    }

    /**
     * Says that a thing cannot be weighed.
     *
     * @param about  the path or id of what is open
     * @param cause  why
     * @return the check
     */
    static Check unknown(String about, Term.Cause cause) {
        return new Unknown(new Term.Absent<>(about, cause));
    }

    /**
     * Returns the check that never applies.
     *
     * @return the check
     */
    static Check notApplicable() {
        return Constants.NOT_APPLICABLE;
    }
}
