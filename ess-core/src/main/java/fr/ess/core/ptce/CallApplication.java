package fr.ess.core.ptce;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy for a call of the State in favour of poles of economic cooperation.
 *
 * @param filedOn  the day on which it is filed, if it is known
 * @param procedure  how the State asks for candidates, if it is known
 * @param candidate  the legal form of the candidate, if it is known
 * @param participants  all the legal persons that it is made of, if they are known; a name that comes again is the
 *     same person, which counts once, as it was first listed
 * @param project  its project
 * @param supportedBefore  whether the State supported it in an earlier call, if it is known
 * @param phases  where it stands in a call of two phases
 */
public record CallApplication(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate filedOn,

        @Nullable CallProcedure procedure,
        @Nullable LegalForm candidate,
        @Nullable List<@NotNull @Valid Participant> participants,
        @Nullable @Valid CallProject project,
        @Nullable Boolean supportedBefore,
        @Nullable @Valid CallPhases phases)
        implements Assessable, Serializable {

    /** The day on which it is filed. */
    public static final Fact<CallApplication, Day> FILED_ON = Fact.day("filedOn", CallApplication::filedOn);

    /** How the State asks for candidates. */
    public static final Fact<CallApplication, Code> PROCEDURE =
            Fact.code("procedure", CallProcedure.class, CallApplication::procedure);

    /** The legal form of the candidate. */
    public static final Fact<CallApplication, Code> CANDIDATE =
            Fact.code("candidate", LegalForm.class, CallApplication::candidate);

    /** The legal persons that it is made of. */
    public static final Many<CallApplication, Participant> PARTICIPANTS =
            Many.of("participants", CallApplication::participants);

    /** Its project. */
    public static final Part<CallApplication, CallProject> PROJECT = Part.of("project", CallApplication::project);

    /** Whether the State supported it in an earlier call. */
    public static final Fact<CallApplication, Flag> SUPPORTED_BEFORE =
            Fact.flag("supportedBefore", CallApplication::supportedBefore);

    /** Where it stands in a call of two phases. */
    public static final Part<CallApplication, CallPhases> PHASES = Part.of("phases", CallApplication::phases);

    /** Creates a candidacy. */
    public CallApplication {
        Faults.of("CallApplication").elements("participants", participants).refuse();
        participants = participants == null ? null : List.copyOf(participants);
    }

    @Override
    public Assessment<CallApplication> assess(Law law) {
        return CallRules.SET.assess(this, law);
    }
}
