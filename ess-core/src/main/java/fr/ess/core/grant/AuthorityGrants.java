package fr.ess.core.grant;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * All that one authority granted to a body in a year.
 *
 * @param authority  its name
 * @param cash  what it granted in money, zero or more, if it is known
 * @param inKind  the value of what it granted in kind for running costs, zero or more, if it is known; help in kind to an
 *     investment is left out
 * @param schemeThreshold  the threshold that a decree sets for the scheme, when it sets one of its own
 * @param socialHousing  whether it is aid to social rental housing, if it is known
 * @param agreement  whether there is a written agreement on the object, the amount, the payment and the use, if it is known
 */
public record AuthorityGrants(
        @NotBlank String authority,
        @Nullable @PositiveOrZero Euros cash,
        @Nullable @PositiveOrZero Euros inKind,
        @Nullable @PositiveOrZero Euros schemeThreshold,
        @Nullable Boolean socialHousing,
        @Nullable Boolean agreement)
        implements Serializable {

    /** What it granted in money. */
    public static final Fact<AuthorityGrants, Euros> CASH = Fact.of("cash", AuthorityGrants::cash);

    /** The value of what it granted in kind. */
    public static final Fact<AuthorityGrants, Euros> IN_KIND = Fact.of("inKind", AuthorityGrants::inKind);

    /** The threshold of the scheme. */
    public static final Fact<AuthorityGrants, Euros> SCHEME_THRESHOLD =
            Fact.of("schemeThreshold", AuthorityGrants::schemeThreshold);

    /** Whether it is aid to social rental housing. */
    public static final Fact<AuthorityGrants, Flag> SOCIAL_HOUSING =
            Fact.flag("socialHousing", AuthorityGrants::socialHousing);

    /** Whether there is a written agreement. */
    public static final Fact<AuthorityGrants, Flag> AGREEMENT = Fact.flag("agreement", AuthorityGrants::agreement);

    /** Creates the grants of an authority. */
    public AuthorityGrants {
        Faults.of("AuthorityGrants")
                .given("authority", authority)
                .notBlank("authority", authority)
                .positiveOrZero("cash", cash)
                .positiveOrZero("inKind", inKind)
                .positiveOrZero("schemeThreshold", schemeThreshold)
                .refuse();
    }
}
