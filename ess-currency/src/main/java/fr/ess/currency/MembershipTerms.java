package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Membership of the issuer as a condition of the scheme; the law asks it of nobody.
 *
 * @param asked  the kinds of actor that must be members; an empty list asks it of nobody
 * @param yearlyFee  the fee of a year in euros, zero or more, if it is known
 * @param nextYearFrom  the month, from 1 to 12, from which a new member is one until the end of the next year; absent if there is
 *     none
 */
public record MembershipTerms(
        @NotNull List<@NotNull ActorKind> asked,
        @Nullable @PositiveOrZero Euros yearlyFee,
        @Nullable @Min(1) @Max(12) Integer nextYearFrom)
        implements Serializable {

    /** Creates the terms of membership. */
    public MembershipTerms {
        Faults.of("MembershipTerms")
                .given("asked", asked)
                .elements("asked", asked)
                .positiveOrZero("yearlyFee", yearlyFee)
                .check(nextYearFrom == null || nextYearFrom >= 1, "nextYearFrom", Must.beAtLeast(1), nextYearFrom)
                .check(nextYearFrom == null || nextYearFrom <= 12, "nextYearFrom", Must.beAtMost(12), nextYearFrom)
                .refuse();
        asked = List.copyOf(asked);
    }
}
