package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.AuthorityKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The social-economy strategy of a region ("stratégie régionale de l'économie sociale et solidaire"). A list that is given is
 * complete.
 *
 * @param siren  the SIREN of its author, if it is known
 * @param author  what its author is, if it is known
 * @param adoptions  its adoptions, none while there is no strategy; the last one counts
 * @param consultations  the consultations on the strategy in force, if they are known
 * @param partners  with whom the region contracts under article 7 to carry concerted strategies out, if it is known
 * @param coConstruction  how the policy is made together with those concerned, if it is known
 */
public record RegionalStrategy(
        @Nullable Siren siren,
        @Nullable AuthorityKind author,
        @Nullable List<@NotNull @Valid Evidence> adoptions,
        @Nullable List<@NotNull @Valid StrategyConsultation> consultations,
        @Nullable List<@NotNull StrategyPartner> partners,
        @Nullable @Valid CoConstruction coConstruction)
        implements Assessable, Serializable {

    /** What its author is. */
    public static final Fact<RegionalStrategy, Code> AUTHOR =
            Fact.code("author", AuthorityKind.class, RegionalStrategy::author);

    /** Its adoptions. */
    public static final Many<RegionalStrategy, Evidence> ADOPTIONS = Many.of("adoptions", RegionalStrategy::adoptions);

    /** The consultations. */
    public static final Many<RegionalStrategy, StrategyConsultation> CONSULTATIONS =
            Many.of("consultations", RegionalStrategy::consultations);

    /** The partners. */
    public static final Fact<RegionalStrategy, Codes> PARTNERS =
            Fact.codes("partners", StrategyPartner.class, RegionalStrategy::partners);

    /** How the policy is made together. */
    public static final Part<RegionalStrategy, CoConstruction> CO_CONSTRUCTION =
            Part.of("coConstruction", RegionalStrategy::coConstruction);

    /** Creates a strategy; the lists are copied. */
    public RegionalStrategy {
        Faults.of("RegionalStrategy")
                .elements("adoptions", adoptions)
                .elements("consultations", consultations)
                .elements("partners", partners)
                .refuse();
        adoptions = adoptions == null ? null : List.copyOf(adoptions);
        consultations = consultations == null ? null : List.copyOf(consultations);
        partners = partners == null ? null : List.copyOf(partners);
    }

    @Override
    public Assessment<RegionalStrategy> assess(Law law) {
        return StrategyRules.SET.assess(this, law);
    }
}
