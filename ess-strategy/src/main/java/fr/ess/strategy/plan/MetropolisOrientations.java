package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a metropolis and its region set the orientations that apply on the territory of the metropolis. A list that is given is
 * complete.
 *
 * @param siren  the SIREN of the metropolis, if it is known
 * @param schemeAdoptedOn  the day on which the regional council adopted its scheme, if it is known
 * @param jointAdoptions  the days on which both councils had adopted the orientations jointly, if they are known
 * @param documentsSent  the days on which a document of the metropolis was sent to the region for want of agreement, if they are known
 */
public record MetropolisOrientations(
        @Nullable Siren siren,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate schemeAdoptedOn,

        @Nullable List<@NotNull @Valid Evidence> jointAdoptions,
        @Nullable List<@NotNull @Valid Evidence> documentsSent)
        implements Serializable {

    /** The day on which the scheme was adopted. */
    public static final Fact<MetropolisOrientations, Day> SCHEME_ADOPTED_ON =
            Fact.day("schemeAdoptedOn", MetropolisOrientations::schemeAdoptedOn);

    /** The joint adoptions. */
    public static final Many<MetropolisOrientations, Evidence> JOINT_ADOPTIONS =
            Many.of("jointAdoptions", MetropolisOrientations::jointAdoptions);

    /** The documents sent. */
    public static final Many<MetropolisOrientations, Evidence> DOCUMENTS_SENT =
            Many.of("documentsSent", MetropolisOrientations::documentsSent);

    /** Creates it; the lists are copied. */
    public MetropolisOrientations {
        Faults.of("MetropolisOrientations")
                .elements("jointAdoptions", jointAdoptions)
                .elements("documentsSent", documentsSent)
                .refuse();
        jointAdoptions = jointAdoptions == null ? null : List.copyOf(jointAdoptions);
        documentsSent = documentsSent == null ? null : List.copyOf(documentsSent);
    }
}
