package fr.ess.core.cooperative;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a SCIC allocates its result: what its statutes say, and the published cap that it goes by, if it does.
 *
 * <p>A published cap takes the place of the exact mean of the half-yearly yields, which publishers round half up to two
 * decimals of a percent; where that rounds up, the exact mean is the safer ceiling. It must come with its source.
 *
 * @param statutoryRate  the part of the remainder that the statutes send to the statutory reserve, if it is known
 * @param interestRate  the highest rate of interest on shares that the statutes allow, zero or more, if it is known
 * @param publishedCap  the published cap of the rate, zero or more, if the company goes by one
 * @param publishedCapSource  where that cap was published; given exactly when the cap is
 */
public record Terms(
        @Nullable @PositiveOrZero Share statutoryRate,
        @Nullable @PositiveOrZero Share interestRate,
        @Nullable @PositiveOrZero Share publishedCap,
        @Nullable String publishedCapSource)
        implements Serializable {

    /** The part of the remainder that the statutes send to the statutory reserve. */
    public static final Fact<Terms, Share> STATUTORY_RATE = Fact.of("statutoryRate", Terms::statutoryRate);

    /** The highest rate of interest that the statutes allow. */
    public static final Fact<Terms, Share> INTEREST_RATE = Fact.of("interestRate", Terms::interestRate);

    /** The published cap of the rate. */
    public static final Fact<Terms, Share> PUBLISHED_CAP = Fact.of("publishedCap", Terms::publishedCap);

    private static final Must COME_WITH_ITS_SOURCE = new Must(
            "must come with its source, and a source with it", "doit aller avec sa source, et la source avec lui");

    /** Creates the terms. */
    public Terms {
        var faults = Faults.of("Terms")
                .positiveOrZero("statutoryRate", statutoryRate)
                .positiveOrZero("interestRate", interestRate)
                .positiveOrZero("publishedCap", publishedCap);
        if (faults.none()) {
            var sourced = publishedCapSource != null && !publishedCapSource.isBlank();
            faults.check(sourced == (publishedCap != null), "publishedCap", COME_WITH_ITS_SOURCE, publishedCapSource);
        }
        faults.refuse();
    }
}
