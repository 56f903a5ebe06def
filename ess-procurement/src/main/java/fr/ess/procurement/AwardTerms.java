package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what a contract is awarded.
 *
 * @param criteria  the criteria, all of them, if they are known
 * @param standardised  whether the goods or services bought are standardised, their quality the same from one operator to another,
 *     which the buyer judges
 * @param auction  on what an electronic auction is held, if it is known
 */
public record AwardTerms(
        @Nullable List<@NotNull @Valid Criterion> criteria,
        @Nullable Boolean standardised,
        @Nullable AuctionBasis auction)
        implements Serializable {

    /** The criteria. */
    public static final Many<AwardTerms, Criterion> CRITERIA = Many.of("criteria", AwardTerms::criteria);

    /** Whether the goods or services are standardised. */
    public static final Fact<AwardTerms, Flag> STANDARDISED = Fact.judged("standardised", AwardTerms::standardised);

    /** On what an electronic auction is held. */
    public static final Fact<AwardTerms, Code> AUCTION = Fact.code("auction", AuctionBasis.class, AwardTerms::auction);

    /** Creates the terms of an award. */
    public AwardTerms {
        Faults.of("AwardTerms").elements("criteria", criteria).refuse();
        criteria = criteria == null ? null : List.copyOf(criteria);
    }
}
