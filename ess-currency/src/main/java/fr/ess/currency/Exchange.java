package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How euros become units: one unit for each euro, and a bonus where the scheme has one.
 *
 * @param bonus  the units given on top; absent if there is no bonus
 * @param donated  the share of the euros received that goes to an association, zero or more; absent if none does
 * @param retained  the share of the euros received that the issuer keeps for its running costs, zero or more; absent if none
 * @param funding  who covers what the euros that stay leave uncovered; to be given as soon as something is left uncovered
 */
public record Exchange(
        @Nullable @Valid Bonus bonus,
        @Nullable @PositiveOrZero Share donated,
        @Nullable @PositiveOrZero Share retained,
        @Nullable Funding funding)
        implements Serializable {

    private static final Must BE_CHOSEN = new Must(
            "must be given where euros do not cover the units",
            "doit être choisi quand les euros ne couvrent pas les unités");
    private static final Must LEAVE_SOMETHING =
            new Must("must leave something of the euros received", "doivent laisser une part des euros reçus");

    /** Creates the terms of exchange. */
    public Exchange {
        var faults = Faults.of("Exchange").positiveOrZero("donated", donated).positiveOrZero("retained", retained);
        if (faults.none()) {
            var away = sum(donated, retained);
            faults.check(away.compareTo(Share.WHOLE) < 0, "donated", LEAVE_SOMETHING, away);
            faults.check(
                    funding != null || bonus == null && away.compareTo(Share.ZERO) == 0, "funding", BE_CHOSEN, funding);
        }
        faults.refuse();
    }

    private static Share sum(@Nullable Share first, @Nullable Share second) {
        return (first == null ? Share.ZERO : first).plus(second == null ? Share.ZERO : second);
    }
}
