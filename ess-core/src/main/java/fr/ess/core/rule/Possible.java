package fr.ess.core.rule;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts that a check may still have, among satisfied, breached and not applicable.
 *
 * <p>One is an answer; several are {@link Verdict#UNDETERMINED}. There are seven such sets, all made once.
 */
public final class Possible {

    private static final int SATISFIED_BIT = 1;
    private static final int BREACHED_BIT = 2;
    private static final int NOT_APPLICABLE_BIT = 4;
    private static final Possible[] ALL = all();

    static final Possible SATISFIED = ALL[SATISFIED_BIT];
    static final Possible BREACHED = ALL[BREACHED_BIT];
    static final Possible NOT_APPLICABLE = ALL[NOT_APPLICABLE_BIT];
    static final Possible OPEN = ALL[SATISFIED_BIT | BREACHED_BIT];

    private final int bits;
    private final Verdict verdict;

    private Possible(int bits) {
        this.bits = bits;
        this.verdict = switch (bits) {
            case SATISFIED_BIT -> Verdict.SATISFIED;
            case BREACHED_BIT -> Verdict.BREACHED;
            case NOT_APPLICABLE_BIT -> Verdict.NOT_APPLICABLE;
            default -> Verdict.UNDETERMINED;
        };
    }

    private static Possible[] all() {
        var all = new Possible[8];
        for (var bits = 0; bits < all.length; bits++) {
            all[bits] = new Possible(bits);
        }
        return all;
    }

    static Possible of(boolean satisfied) {
        return satisfied ? SATISFIED : BREACHED;
    }

    /** Returns this set and another together. */
    Possible or(Possible other) {
        return ALL[bits | other.bits];
    }

    /**
     * Returns the possible verdicts of two checks of which one strong verdict is enough.
     *
     * <p>Each pair of possible verdicts gives the strong one if either is, else the weak one if either is, else not
     * applicable, which is neutral.
     */
    private Possible combine(Possible other, int strong, int weak) {
        var both = bits & other.bits;
        var either = bits | other.bits;
        var combined = either & strong;
        if (((bits & weak) != 0 && (other.bits & ~strong) != 0)
                || ((other.bits & weak) != 0 && (bits & ~strong) != 0)) {
            combined |= weak;
        }
        return ALL[combined | both & NOT_APPLICABLE_BIT];
    }

    /** Returns the possible verdicts of two checks that must both be satisfied. */
    Possible and(Possible other) {
        return combine(other, BREACHED_BIT, SATISFIED_BIT);
    }

    /** Returns the possible verdicts of two checks of which one must be satisfied. */
    Possible either(Possible other) {
        return combine(other, SATISFIED_BIT, BREACHED_BIT);
    }

    /** Returns the possible verdicts of a check that is asked only when this, its scope, is satisfied. */
    Possible opens(Possible then) {
        var outside = (bits & ~SATISFIED_BIT) != 0 ? NOT_APPLICABLE_BIT : 0;
        return ALL[(bits & SATISFIED_BIT) != 0 ? outside | then.bits : outside];
    }

    /**
     * Returns the answer.
     *
     * @return the only possible verdict, or {@link Verdict#UNDETERMINED} when there are several
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns whether a verdict is possible.
     *
     * @param verdict  satisfied, breached or not applicable
     * @return whether it may still be the answer; never for {@link Verdict#UNDETERMINED}
     */
    public boolean contains(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> (bits & SATISFIED_BIT) != 0;
            case BREACHED -> (bits & BREACHED_BIT) != 0;
            case NOT_APPLICABLE -> (bits & NOT_APPLICABLE_BIT) != 0;
            case UNDETERMINED -> false;
        };
    }

    /**
     * Returns the possible verdicts as a set.
     *
     * @return the verdicts
     */
    public Set<Verdict> toSet() {
        var set = EnumSet.noneOf(Verdict.class);
        for (var verdict : Verdict.values()) {
            if (contains(verdict)) {
                set.add(verdict);
            }
        }
        return set;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public String toString() {
        return toSet().toString();
    }
}
