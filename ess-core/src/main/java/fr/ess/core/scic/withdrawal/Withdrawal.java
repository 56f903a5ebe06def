package fr.ess.core.scic.withdrawal;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refund to a member who leaves a SCIC, or gives up a part of its shares.
 *
 * <p>It is refused when the highest capital ever reached is less than the capital before the refund.
 *
 * @param day  the day of the refund; the planned day when it is yet to come
 * @param refund  the nominal value refunded, zero or more
 * @param floor  what refunds may not bring the capital below, if it is known
 * @param leaver  the member, if it is known
 * @param register  the share register as it stands after the refund, if it is known
 * @param revaluation  what is paid beyond the nominal value, if it is known
 */
public record Withdrawal(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @PositiveOrZero Euros refund,
        @Nullable @Valid CapitalFloor floor,
        @Nullable @Valid Leaver leaver,
        @Nullable @Valid Register register,
        @Nullable @Valid Revaluation revaluation)
        implements Assessable, Serializable {

    /** The day of the refund. */
    public static final Fact<Withdrawal, Day> DAY = Fact.day("day", Withdrawal::day);

    /** The nominal value refunded. */
    public static final Fact<Withdrawal, Euros> REFUND = Fact.of("refund", Withdrawal::refund);

    /** What refunds may not bring the capital below. */
    public static final Part<Withdrawal, CapitalFloor> FLOOR = Part.of("floor", Withdrawal::floor);

    /** The member. */
    public static final Part<Withdrawal, Leaver> LEAVER = Part.of("leaver", Withdrawal::leaver);

    /** The share register after the refund. */
    public static final Part<Withdrawal, Register> REGISTER = Part.of("register", Withdrawal::register);

    /** What is paid beyond the nominal value. */
    public static final Part<Withdrawal, Revaluation> REVALUATION = Part.of("revaluation", Withdrawal::revaluation);

    private static final Must AT_LEAST_BEFORE = new Must(
            "must be at least the capital before the refund",
            "doit être au moins égal au capital avant le remboursement");

    /** Creates a withdrawal. */
    public Withdrawal {
        var faults = Faults.of("Withdrawal")
                .given("day", day)
                .given("refund", refund)
                .positiveOrZero("refund", refund);
        if (faults.none() && floor != null && register != null) {
            var highest = floor.highest();
            var after = register.capital();
            if (highest != null && after != null) {
                faults.check(highest.compareTo(after.plus(refund)) >= 0, "floor.highest", AT_LEAST_BEFORE, highest);
            }
        }
        faults.refuse();
    }

    /**
     * Returns the greatest nominal value that may be refunded to this member: down to the floor of the capital and, unless the
     * member is itself a counted authority, as long as the authorities stay within their ceiling.
     *
     * @param law  the law; the figures are those of the day of the refund
     * @return the amount, zero when nothing may be refunded; empty when a fact that it hangs on is not known, or when the ceiling
     *     is read on another capital than the one subscribed, of which a refund leaves nothing certain
     */
    public Optional<Euros> maxRefund(Law law) {
        return WithdrawalRules.maxRefund(this, law.at(day));
    }

    @Override
    public Assessment<Withdrawal> assess(Law law) {
        return WithdrawalRules.SET.assess(this, law);
    }
}
