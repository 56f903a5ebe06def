package fr.ess.core.cooperative;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the general meeting voted on the result, or is to vote.
 *
 * @param legalReserve  what goes to the legal reserve, zero or more, if it is known
 * @param statutoryReserve  what goes to the statutory reserve ("réserve statutaire"), zero or more, if it is known
 * @param interest  the interest on shares, zero or more, if it is known
 * @param interestRate  the rate of that interest on the paid-up capital, zero or more; left out, the rate is that of the interest over
 *     the paid-up capital
 * @param patronageRebate  the patronage rebate ("ristourne"), zero or more, if it is known
 * @param incorporatedReserves  the reserves put into capital, zero or more, if they are known
 */
public record Vote(
        @Nullable @PositiveOrZero Euros legalReserve,
        @Nullable @PositiveOrZero Euros statutoryReserve,
        @Nullable @PositiveOrZero Euros interest,
        @Nullable @PositiveOrZero Share interestRate,
        @Nullable @PositiveOrZero Euros patronageRebate,
        @Nullable @PositiveOrZero Euros incorporatedReserves)
        implements Serializable {

    /** What goes to the legal reserve. */
    public static final Fact<Vote, Euros> LEGAL_RESERVE = Fact.of("legalReserve", Vote::legalReserve);

    /** What goes to the statutory reserve. */
    public static final Fact<Vote, Euros> STATUTORY_RESERVE = Fact.of("statutoryReserve", Vote::statutoryReserve);

    /** The interest on shares. */
    public static final Fact<Vote, Euros> INTEREST = Fact.of("interest", Vote::interest);

    /** The rate of that interest. */
    public static final Fact<Vote, Share> INTEREST_RATE = Fact.of("interestRate", Vote::interestRate);

    /** The patronage rebate. */
    public static final Fact<Vote, Euros> PATRONAGE_REBATE = Fact.of("patronageRebate", Vote::patronageRebate);

    /** The reserves put into capital. */
    public static final Fact<Vote, Euros> INCORPORATED_RESERVES =
            Fact.of("incorporatedReserves", Vote::incorporatedReserves);

    /** Creates a vote. */
    public Vote {
        Faults.of("Vote")
                .positiveOrZero("legalReserve", legalReserve)
                .positiveOrZero("statutoryReserve", statutoryReserve)
                .positiveOrZero("interest", interest)
                .positiveOrZero("interestRate", interestRate)
                .positiveOrZero("patronageRebate", patronageRebate)
                .positiveOrZero("incorporatedReserves", incorporatedReserves)
                .refuse();
    }
}
