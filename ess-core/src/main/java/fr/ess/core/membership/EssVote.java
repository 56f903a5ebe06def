package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the general meeting of a commercial company of the ESS voted on the profit, or is to vote.
 *
 * @param developmentFund  what goes to the development fund ("fonds de développement"), zero or more, if it is known
 * @param mandatoryReserves  what goes to the reserves that the law or the articles impose, the development fund included, zero or
 *     more, if it is known
 * @param carriedForward  what is carried forward ("report bénéficiaire"), zero or more, if it is known
 */
public record EssVote(
        @Nullable @PositiveOrZero Euros developmentFund,
        @Nullable @PositiveOrZero Euros mandatoryReserves,
        @Nullable @PositiveOrZero Euros carriedForward)
        implements Serializable {

    /** What goes to the development fund. */
    public static final Fact<EssVote, Euros> DEVELOPMENT_FUND = Fact.of("developmentFund", EssVote::developmentFund);

    /** What goes to the mandatory reserves. */
    public static final Fact<EssVote, Euros> MANDATORY_RESERVES =
            Fact.of("mandatoryReserves", EssVote::mandatoryReserves);

    /** What is carried forward. */
    public static final Fact<EssVote, Euros> CARRIED_FORWARD = Fact.of("carriedForward", EssVote::carriedForward);

    /** Creates a vote. */
    public EssVote {
        Faults.of("EssVote")
                .positiveOrZero("developmentFund", developmentFund)
                .positiveOrZero("mandatoryReserves", mandatoryReserves)
                .positiveOrZero("carriedForward", carriedForward)
                .refuse();
    }
}
