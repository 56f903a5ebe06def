package fr.ess.core.scic.meeting;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a general meeting, in person or by proxy.
 *
 * @param members  the number of associates, more than zero, if it is known
 * @param membersPresent  the number of associates present or represented, at most all, if it is known
 * @param shares  the number of shares, more than zero, if it is known
 * @param sharesPresent  the number of shares present or represented, at most all, if it is known
 * @param secondCall  whether the meeting was called again for want of a quorum the first time, if it is known
 */
public record Attendance(
        @Nullable @Positive Integer members,
        @Nullable @PositiveOrZero Integer membersPresent,
        @Nullable @Positive Integer shares,
        @Nullable @PositiveOrZero Integer sharesPresent,
        @Nullable Boolean secondCall)
        implements Serializable {

    /** The number of associates. */
    public static final Fact<Attendance, Count> MEMBERS = Fact.count("members", Attendance::members);

    /** The number of associates present or represented. */
    public static final Fact<Attendance, Count> MEMBERS_PRESENT =
            Fact.count("membersPresent", Attendance::membersPresent);

    /** The number of shares. */
    public static final Fact<Attendance, Count> SHARES = Fact.count("shares", Attendance::shares);

    /** The number of shares present or represented. */
    public static final Fact<Attendance, Count> SHARES_PRESENT = Fact.count("sharesPresent", Attendance::sharesPresent);

    /** Whether the meeting was called again for want of a quorum the first time. */
    public static final Fact<Attendance, Flag> SECOND_CALL = Fact.flag("secondCall", Attendance::secondCall);

    /** Creates an attendance. */
    public Attendance {
        var faults = Faults.of("Attendance")
                .positive("members", members)
                .positiveOrZero("membersPresent", membersPresent)
                .positive("shares", shares)
                .positiveOrZero("sharesPresent", sharesPresent);
        if (faults.none()) {
            within(faults, "membersPresent", membersPresent, members);
            within(faults, "sharesPresent", sharesPresent, shares);
        }
        faults.refuse();
    }

    private static void within(Faults faults, String path, @Nullable Integer present, @Nullable Integer all) {
        if (present != null && all != null) {
            faults.check(present <= all, path, Must.beAtMost(all), present);
        }
    }
}
