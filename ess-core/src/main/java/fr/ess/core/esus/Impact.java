package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shows that the search for social utility weighs on a body: by its charges, or by the return on its funding.
 *
 * @param years  its closed financial years, at least the last three that it has, if they are known
 * @param undertaking  whether it undertakes to keep the return within its limit for the whole approval, if it is known
 * @param referenceRate  the average bond yield to go by, where it is not the mean of the calendar years of those years
 */
public record Impact(
        @Nullable List<@NotNull @Valid ClosedYear> years,
        @Nullable Boolean undertaking,
        @Nullable Share referenceRate) implements Serializable {

    /** The closed financial years. */
    public static final Many<Impact, ClosedYear> YEARS = Many.of("years", Impact::years);

    /** Whether the body undertakes to keep the return within its limit. */
    public static final Fact<Impact, Flag> UNDERTAKING = Fact.flag("undertaking", Impact::undertaking);

    /** The average bond yield to go by. */
    public static final Fact<Impact, Share> REFERENCE_RATE = Fact.of("referenceRate", Impact::referenceRate);

    /** Creates an impact. */
    public Impact {
        Faults.of("Impact").elements("years", years).refuse();
        years = years == null ? null : List.copyOf(years);
    }

    /**
     * Returns the charges of social utility that are missing for the test of charges to pass, if all of them are new spending:
     * they raise both sides of the test.
     *
     * @param law  the law on the day of the question
     * @return the least sum in whole cents, zero when the test passes; empty when a fact is missing, no year is closed or the
     *     years have no charges, the law has no such test on the day, or asks it of each year
     */
    public Optional<Euros> missingSocialCharges(Law law) {
        return ImpactTest.missingSocialCharges(this, law);
    }
}
