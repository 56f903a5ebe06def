package fr.ess.currency.circulation;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.currency.Scheme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of units from one actor to another: the facts of the kind {@code mlc-transfer}. From the bank it is an exchange
 * against euros, to the bank a redemption. The day of the question is that of the transfer.
 *
 * @param scheme  the currency
 * @param from  who gives
 * @param to  who receives
 * @param sameActor  whether both are one and the same, if it is known; actors of two kinds never are
 * @param movement  what passes, if it is known
 * @param windingUp  whether the currency is being wound up on the day, if it is known: then nobody is issued units, and every
 *     holder may redeem
 */
public record Transfer(
        @NotNull @Valid Scheme scheme,
        @NotNull @Valid Party from,
        @NotNull @Valid Party to,
        @Nullable Boolean sameActor,
        @Nullable @Valid Movement movement,
        @Nullable Boolean windingUp)
        implements Serializable, Assessable {

    /** Who gives. */
    public static final Part<Transfer, Party> FROM = Part.of("from", Transfer::from);

    /** Who receives. */
    public static final Part<Transfer, Party> TO = Part.of("to", Transfer::to);

    /** Whether both are one. */
    public static final Fact<Transfer, Flag> SAME_ACTOR = Fact.flag("sameActor", Transfer::sameActor);

    /** What passes. */
    public static final Part<Transfer, Movement> MOVEMENT = Part.of("movement", Transfer::movement);

    /** Whether the currency is being wound up. */
    public static final Fact<Transfer, Flag> WINDING_UP = Fact.flag("windingUp", Transfer::windingUp);

    private static final Must DIFFER = new Must(
            "must not be yes of actors of two kinds",
            "ne doit pas être oui pour deux acteurs de catégories différentes");

    /** Creates the facts. */
    public Transfer {
        var faults = Faults.of("Transfer")
                .given("scheme", scheme)
                .given("from", from)
                .given("to", to);
        if (faults.none()) {
            faults.check(
                    !Boolean.TRUE.equals(sameActor)
                            || from.kind() == null
                            || to.kind() == null
                            || from.kind() == to.kind(),
                    "sameActor",
                    DIFFER,
                    sameActor);
        }
        faults.refuse();
    }

    @Override
    public Assessment<Transfer> assess(Law law) {
        return TransferRules.SET.assess(this, law);
    }
}
