package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a licensed issuer has to keep within.
 *
 * Defined by the Code monétaire et financier, articles L526-19 and R561-16-1.
 *
 * @param averageOutstanding  the average of electronic money in circulation, in euros, zero or more
 * @param passport  whether it offers its services in other States under the European passport
 * @param waiver  how it uses the waiver of customer identification, if it is known
 */
public record Institution(
        @Nullable @PositiveOrZero Euros averageOutstanding,
        @Nullable Boolean passport,
        @Nullable @Valid KycWaiver waiver)
        implements Serializable {

    /** The average of electronic money in circulation. */
    public static final Fact<Institution, Euros> AVERAGE_OUTSTANDING =
            Fact.of("averageOutstanding", Institution::averageOutstanding);

    /** Whether it offers its services in other States under the European passport. */
    public static final Fact<Institution, Flag> PASSPORT = Fact.flag("passport", Institution::passport);

    /** How it uses the waiver of customer identification. */
    public static final Part<Institution, KycWaiver> WAIVER = Part.of("waiver", Institution::waiver);

    /** Creates the facts. */
    public Institution {
        Faults.of("Institution")
                .positiveOrZero("averageOutstanding", averageOutstanding)
                .refuse();
    }
}
