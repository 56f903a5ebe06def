package fr.ess.procurement.spaser;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme and the buyers that it covers, or one buyer without a scheme.
 *
 * @param buyers  the buyers, at least one; several for a joint scheme
 * @param scheme  the scheme, if there is one and it is known
 * @param years  the contracts of past years, counted, if they are known
 */
public record Spaser(
        @NotEmpty List<@NotNull @Valid SpaserBuyer> buyers,
        @Nullable @Valid SpaserScheme scheme,
        @Nullable List<@NotNull @Valid ContractYear> years)
        implements Assessable, Serializable {

    /** The buyers. */
    public static final Many<Spaser, SpaserBuyer> BUYERS = Many.of("buyers", Spaser::buyers);

    /** The scheme. */
    public static final Part<Spaser, SpaserScheme> SCHEME = Part.of("scheme", Spaser::scheme);

    /** The contracts of past years. */
    public static final Many<Spaser, ContractYear> YEARS = Many.of("years", Spaser::years);

    private static final Must NO_SCHEME =
            new Must("must be left out when no buyer is covered", "doit être absent si aucun acheteur n’est couvert");

    /** Creates the facts; the lists are copied. */
    public Spaser {
        var faults = Faults.of("Spaser")
                .given("buyers", buyers)
                .elements("buyers", buyers)
                .elements("years", years);
        faults.check(buyers == null || !buyers.isEmpty(), "buyers", Must.NOT_BE_EMPTY, buyers);
        if (faults.none()) {
            faults.check(
                    scheme == null || buyers.stream().anyMatch(buyer -> !Boolean.FALSE.equals(buyer.covered())),
                    "scheme",
                    NO_SCHEME,
                    scheme);
        }
        faults.refuse();
        buyers = List.copyOf(buyers);
        years = years == null ? null : List.copyOf(years);
    }

    @Override
    public Assessment<Spaser> assess(Law law) {
        return SpaserRules.SET.assess(this, law);
    }
}
