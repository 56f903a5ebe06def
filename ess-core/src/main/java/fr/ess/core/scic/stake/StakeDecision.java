package fr.ess.core.scic.stake;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of an authority to take a stake in a SCIC.
 *
 * @param decider  who took it, if it is known
 * @param day  the day on which it was taken, if it is known
 * @param competence  how the object of the SCIC meets the competences of the authority, if it is known
 * @param localInterest  whether its reasons show a local public interest; a person judges them
 * @param statutesAnnexed  whether the statutes of the SCIC are annexed to it, if it is known
 */
public record StakeDecision(
        @Nullable Decider decider,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @Nullable CompetenceOverlap competence,
        @Nullable Boolean localInterest,
        @Nullable Boolean statutesAnnexed)
        implements Serializable {

    /** Who took it. */
    public static final Fact<StakeDecision, Code> DECIDER = Fact.code("decider", Decider.class, StakeDecision::decider);

    /** The day on which it was taken. */
    public static final Fact<StakeDecision, Day> DAY = Fact.day("day", StakeDecision::day);

    /** How the object of the SCIC meets the competences of the authority. */
    public static final Fact<StakeDecision, Code> COMPETENCE =
            Fact.code("competence", CompetenceOverlap.class, StakeDecision::competence);

    /** Whether its reasons show a local public interest. */
    public static final Fact<StakeDecision, Flag> LOCAL_INTEREST =
            Fact.judged("localInterest", StakeDecision::localInterest);

    /** Whether the statutes of the SCIC are annexed to it. */
    public static final Fact<StakeDecision, Flag> STATUTES_ANNEXED =
            Fact.flag("statutesAnnexed", StakeDecision::statutesAnnexed);
}
