package fr.ess.core.scic.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A general meeting of a SCIC: its quorum, and a ballot by colleges.
 *
 * @param day  the day of the meeting, if it is known
 * @param form  the form of the company, if it is known
 * @param nature  what the meeting decides on, if it is known
 * @param quorum  the quorum that the statutes fix, if it is known
 * @param attendance  who takes part, if it is known
 * @param ballot  the ballot, if it is known
 */
public record Meeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @Nullable LegalForm form,
        @Nullable MeetingNature nature,
        @Nullable @Valid QuorumClause quorum,
        @Nullable @Valid Attendance attendance,
        @Nullable @Valid Ballot ballot)
        implements Assessable, Serializable {

    /** The day of the meeting. */
    public static final Fact<Meeting, Day> DAY = Fact.day("day", Meeting::day);

    /** The form of the company. */
    public static final Fact<Meeting, Code> FORM = Fact.code("form", LegalForm.class, Meeting::form);

    /** What the meeting decides on. */
    public static final Fact<Meeting, Code> NATURE = Fact.code("nature", MeetingNature.class, Meeting::nature);

    /** The quorum that the statutes fix. */
    public static final Part<Meeting, QuorumClause> QUORUM = Part.of("quorum", Meeting::quorum);

    /** Who takes part. */
    public static final Part<Meeting, Attendance> ATTENDANCE = Part.of("attendance", Meeting::attendance);

    /** The ballot. */
    public static final Part<Meeting, Ballot> BALLOT = Part.of("ballot", Meeting::ballot);

    /**
     * Counts the ballot in each way that the options which the statutes leave open may fall.
     *
     * @param law  the law; the threshold is that of the day of the meeting, or of the law when that day is not known
     * @return the results, one when no option is open; empty when there is no ballot, or when its threshold, or votes that it
     *     takes, are not known
     */
    public List<BallotResult> results(Law law) {
        return MeetingRules.results(this, day == null ? law : law.at(day));
    }

    /**
     * Returns whether the two ways to carry the votes of colleges over disagree on the resolution, whatever the statutes say: a
     * warning to those who read them.
     *
     * @param law  the law; the threshold is that of the day of the meeting, or of the law when that day is not known
     * @return whether the resolution is carried in one way and not in the other, all else equal
     */
    public boolean modesDiffer(Law law) {
        return MeetingRules.modesDiffer(this, day == null ? law : law.at(day));
    }

    @Override
    public Assessment<Meeting> assess(Law law) {
        return MeetingRules.SET.assess(this, law);
    }
}
