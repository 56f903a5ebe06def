package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a European Green Bond needs beside its ledger.
 *
 * @param outside  the proceeds for activities that do not meet the criteria of the taxonomy, zero or more, in euros, if they are
 *     known
 * @param outsideAllowed  whether these activities are of those for which the regulation leaves that room, as somebody judged it
 * @param nonCooperative  whether the issuer stands in a jurisdiction that does not cooperate in tax matters, if it is known
 * @param factsheets  the factsheets with the review of an external reviewer, published before the issue, if they are known
 * @param reviews  the reviews, by an external reviewer, of the allocation report drawn up after full allocation, if they are known
 * @param impactReports  the impact reports, if they are known
 */
public record EuropeanGreenBond(
        @Nullable @PositiveOrZero Euros outside,
        @Nullable Boolean outsideAllowed,
        @Nullable Boolean nonCooperative,
        @Nullable List<@NotNull @Valid Evidence> factsheets,
        @Nullable List<@NotNull @Valid Evidence> reviews,
        @Nullable List<@NotNull @Valid Evidence> impactReports)
        implements Serializable {

    /** The proceeds outside the taxonomy. */
    public static final Fact<EuropeanGreenBond, Euros> OUTSIDE = Fact.of("outside", EuropeanGreenBond::outside);

    /** Whether there is room for what is outside. */
    public static final Fact<EuropeanGreenBond, Flag> OUTSIDE_ALLOWED =
            Fact.judged("outsideAllowed", EuropeanGreenBond::outsideAllowed);

    /** Whether the issuer stands in a jurisdiction that does not cooperate. */
    public static final Fact<EuropeanGreenBond, Flag> NON_COOPERATIVE =
            Fact.flag("nonCooperative", EuropeanGreenBond::nonCooperative);

    /** The factsheets. */
    public static final Many<EuropeanGreenBond, Evidence> FACTSHEETS =
            Many.of("factsheets", EuropeanGreenBond::factsheets);

    /** The reviews after full allocation. */
    public static final Many<EuropeanGreenBond, Evidence> REVIEWS = Many.of("reviews", EuropeanGreenBond::reviews);

    /** The impact reports. */
    public static final Many<EuropeanGreenBond, Evidence> IMPACT_REPORTS =
            Many.of("impactReports", EuropeanGreenBond::impactReports);

    /** Creates what a European Green Bond needs. */
    public EuropeanGreenBond {
        Faults.of("EuropeanGreenBond")
                .positiveOrZero("outside", outside)
                .elements("factsheets", factsheets)
                .elements("reviews", reviews)
                .elements("impactReports", impactReports)
                .refuse();
        factsheets = factsheets == null ? null : List.copyOf(factsheets);
        reviews = reviews == null ? null : List.copyOf(reviews);
        impactReports = impactReports == null ? null : List.copyOf(impactReports);
    }
}
