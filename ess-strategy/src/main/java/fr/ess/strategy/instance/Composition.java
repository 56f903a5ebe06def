package fr.ess.strategy.instance;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body. What its own rules do not set, a size or a gap, is left out, and nothing is weighed there.
 *
 * @param colleges  its colleges, each once, all that its rules define, if they are known
 * @param size  how many members it has, if its rules say so
 * @param gap  the greatest difference between the number of women and that of men, zero or more, if its rules say so
 * @param cress  whether the regional chamber of the social economy ("CRESS") is a member, if it is known
 */
public record Composition(
        @Nullable List<@NotNull @Valid College> colleges,
        @Nullable @Valid Size size,
        @Nullable @PositiveOrZero Integer gap,
        @Nullable Boolean cress)
        implements Serializable {

    /** Its colleges. */
    public static final Many<Composition, College> COLLEGES = Many.of("colleges", Composition::colleges);

    /** How many members it has. */
    public static final Part<Composition, Size> SIZE = Part.of("size", Composition::size);

    /** The greatest difference between the number of women and that of men. */
    public static final Fact<Composition, Count> GAP = Fact.count("gap", Composition::gap);

    /** Whether the regional chamber is a member. */
    public static final Fact<Composition, Flag> CRESS = Fact.flag("cress", Composition::cress);

    private static final Must STAND_ONCE = new Must("must stand at most once", "doit figurer au plus une fois");

    /** Creates a composition. */
    public Composition {
        var faults = Faults.of("Composition").elements("colleges", colleges).positiveOrZero("gap", gap);
        if (faults.none() && colleges != null) {
            var seen = new HashSet<String>();
            for (var i = 0; i < colleges.size(); i++) {
                var name = colleges.get(i).name();
                faults.check(seen.add(name), "colleges[" + i + "].name", STAND_ONCE, name);
            }
        }
        faults.refuse();
        colleges = colleges == null ? null : List.copyOf(colleges);
    }

    /**
     * Returns the number of members.
     *
     * @return the women and men of all colleges; empty while one of these is not known
     */
    public OptionalLong members() {
        return count(true, true);
    }

    /**
     * Returns the share of women among the members.
     *
     * @return the exact share; empty while one of the numbers is not known, and when there is no member
     */
    public Optional<Share> womenShare() {
        var women = count(true, false);
        var members = members();
        return women.isEmpty() || members.isEmpty() || members.getAsLong() == 0
                ? Optional.empty()
                : Optional.of(Share.of(women.getAsLong(), members.getAsLong()));
    }

    /**
     * Returns how many colleges its rules define.
     *
     * @return the number; empty while the colleges are not known
     */
    public OptionalInt collegesDefined() {
        return colleges == null ? OptionalInt.empty() : OptionalInt.of(colleges.size());
    }

    /**
     * Returns how many colleges have a member.
     *
     * @return the number; empty while it is not known of one of them
     */
    public OptionalInt collegesRepresented() {
        if (colleges == null) {
            return OptionalInt.empty();
        }
        var represented = 0;
        for (var college : colleges) {
            var some = some(college.women()) || some(college.men());
            if (!some && (college.women() == null || college.men() == null)) {
                return OptionalInt.empty();
            }
            represented += some ? 1 : 0;
        }
        return OptionalInt.of(represented);
    }

    private static boolean some(@Nullable Integer number) {
        return number != null && number > 0;
    }

    private OptionalLong count(boolean women, boolean men) {
        if (colleges == null) {
            return OptionalLong.empty();
        }
        var sum = 0L;
        for (var college : colleges) {
            var ofWomen = college.women();
            var ofMen = college.men();
            if (women && ofWomen == null || men && ofMen == null) {
                return OptionalLong.empty();
            }
            sum += (women && ofWomen != null ? ofWomen : 0) + (long) (men && ofMen != null ? ofMen : 0);
        }
        return OptionalLong.of(sum);
    }
}
