package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regional scheme of economic development as the regional council adopted it. A list that is given is complete.
 *
 * @param adoptedOn  the day of its adoption
 * @param content  its parts, if they are known
 * @param steps  the steps taken before it, if they are known
 * @param conferenceHeld  whether a regional conference of the social economy had been held by then, if it is known
 * @param usesConferenceProposals  whether its part on the social economy refers to the proposals of a conference, if it is known
 */
public record AdoptedScheme(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate adoptedOn,

        @Nullable List<@NotNull SrdeiiPart> content,
        @Nullable List<@NotNull @Valid SchemeStep> steps,
        @Nullable Boolean conferenceHeld,
        @Nullable Boolean usesConferenceProposals)
        implements Serializable {

    /** The day of its adoption. */
    public static final Fact<AdoptedScheme, Day> ADOPTED_ON = Fact.day("adoptedOn", AdoptedScheme::adoptedOn);

    /** Its parts. */
    public static final Fact<AdoptedScheme, Codes> CONTENT =
            Fact.codes("content", SrdeiiPart.class, AdoptedScheme::content);

    /** The steps taken before it. */
    public static final Many<AdoptedScheme, SchemeStep> STEPS = Many.of("steps", AdoptedScheme::steps);

    /** Whether a conference had been held. */
    public static final Fact<AdoptedScheme, Flag> CONFERENCE_HELD =
            Fact.flag("conferenceHeld", AdoptedScheme::conferenceHeld);

    /** Whether it refers to the proposals of a conference. */
    public static final Fact<AdoptedScheme, Flag> USES_CONFERENCE_PROPOSALS =
            Fact.flag("usesConferenceProposals", AdoptedScheme::usesConferenceProposals);

    /** Creates a scheme; the lists are copied. */
    public AdoptedScheme {
        Faults.of("AdoptedScheme")
                .given("adoptedOn", adoptedOn)
                .elements("content", content)
                .elements("steps", steps)
                .refuse();
        content = content == null ? null : List.copyOf(content);
        steps = steps == null ? null : List.copyOf(steps);
    }
}
