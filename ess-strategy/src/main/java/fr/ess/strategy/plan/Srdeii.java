package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scheme of economic development, innovation and internationalisation of a region ("schéma régional de développement
 * économique, d'innovation et d'internationalisation", SRDEII). A list that is given is complete.
 *
 * @param siren  the SIREN of the region, if it is known
 * @param renewal  the renewal of the regional council that the scheme follows, if it is known
 * @param schemes  the schemes adopted, none while there is none
 * @param review  how the State reviewed it, if it is known
 * @param metropolises  the metropolises of the region, if they are known
 */
public record Srdeii(
        @Nullable Siren siren,
        @Nullable @Valid RegionalRenewal renewal,
        @Nullable List<@NotNull @Valid AdoptedScheme> schemes,
        @Nullable @Valid StateReview review,
        @Nullable List<@NotNull @Valid MetropolisOrientations> metropolises)
        implements Assessable, Serializable {

    /** The renewal that it follows. */
    public static final Part<Srdeii, RegionalRenewal> RENEWAL = Part.of("renewal", Srdeii::renewal);

    /** The schemes adopted. */
    public static final Many<Srdeii, AdoptedScheme> SCHEMES = Many.of("schemes", Srdeii::schemes);

    /** How the State reviewed it. */
    public static final Part<Srdeii, StateReview> REVIEW = Part.of("review", Srdeii::review);

    /** The metropolises of the region. */
    public static final Many<Srdeii, MetropolisOrientations> METROPOLISES =
            Many.of("metropolises", Srdeii::metropolises);

    /** Creates a scheme; the lists are copied. */
    public Srdeii {
        Faults.of("Srdeii")
                .elements("schemes", schemes)
                .elements("metropolises", metropolises)
                .refuse();
        schemes = schemes == null ? null : List.copyOf(schemes);
        metropolises = metropolises == null ? null : List.copyOf(metropolises);
    }

    @Override
    public Assessment<Srdeii> assess(Law law) {
        return SrdeiiRules.SET.assess(this, law);
    }
}
