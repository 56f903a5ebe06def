package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How units become euros again.
 *
 * @param entitled  the kinds of actor that may redeem; no other may
 * @param fee  the share of the units redeemed that is kept, from zero to the whole; absent if it is not known, and then nobody
 *     redeems
 * @param feeFree  the kinds of actor that pay no fee; absent if there are none
 * @param rounding  how the fee is rounded to the cent, to the nearest if absent
 * @param destination  where the fee goes
 */
public record Redemption(
        @NotNull List<@NotNull ActorKind> entitled,
        @Nullable @PositiveOrZero Share fee,
        @Nullable List<@NotNull ActorKind> feeFree,
        @Nullable Rounding rounding,
        @NotNull FeeDestination destination)
        implements Serializable {

    private static final Must AT_MOST_WHOLE = new Must("must be at most the whole", "doit être au plus égale au tout");
    private static final Must NOT_BE_BANK =
            new Must("must not name the bank itself", "ne doivent pas comprendre la banque elle-même");

    /** Creates the terms of redemption. */
    public Redemption {
        var faults = Faults.of("Redemption")
                .given("entitled", entitled)
                .elements("entitled", entitled)
                .positiveOrZero("fee", fee)
                .elements("feeFree", feeFree)
                .given("destination", destination);
        if (faults.none()) {
            faults.check(fee == null || fee.compareTo(Share.WHOLE) <= 0, "fee", AT_MOST_WHOLE, fee);
            faults.check(!entitled.contains(ActorKind.BANK), "entitled", NOT_BE_BANK, entitled);
        }
        faults.refuse();
        entitled = List.copyOf(entitled);
        feeFree = feeFree == null ? null : List.copyOf(feeFree);
    }
}
