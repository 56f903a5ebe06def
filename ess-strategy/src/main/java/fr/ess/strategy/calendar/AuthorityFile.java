package fr.ess.strategy.calendar;

import fr.ess.core.Faults;
import fr.ess.core.duty.Agenda;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an authority plans and reports, from which its calendar is made. A part that is left out opens no duty.
 *
 * @param authority  the authority
 * @param plans  its plans
 * @param reports  its reports
 */
public record AuthorityFile(
        @NotNull @Valid PublicAuthority authority,
        @Nullable @Valid Plans plans,
        @Nullable @Valid Reports reports) implements Assessable, Serializable {

    /** The authority. */
    public static final Part<AuthorityFile, PublicAuthority> AUTHORITY = Part.of("authority", AuthorityFile::authority);

    /** Its plans. */
    public static final Part<AuthorityFile, Plans> PLANS = Part.of("plans", AuthorityFile::plans);

    /** Its reports. */
    public static final Part<AuthorityFile, Reports> REPORTS = Part.of("reports", AuthorityFile::reports);

    /** Creates a file. */
    public AuthorityFile {
        Faults.of("AuthorityFile").given("authority", authority).refuse();
    }

    /**
     * Returns what falls due between two days, what is late on the day of the question however old, and apart, what has no day.
     *
     * @param law  the law on the day of the question
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the agenda
     */
    public Agenda calendar(Law law, LocalDate fromInclusive, LocalDate untilExclusive) {
        return AuthorityRules.DUTIES.agenda(this, law, fromInclusive, untilExclusive);
    }

    /**
     * Returns the days between two days that the calendar itself fixes and that concern this authority.
     *
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the marks, by day
     */
    public List<Mark> marks(LocalDate fromInclusive, LocalDate untilExclusive) {
        return Mark.ALL.stream()
                .filter(mark -> mark.concerns(authority.kind())
                        && mark.lastDay().compareTo(fromInclusive) >= 0
                        && mark.firstDay().isBefore(untilExclusive))
                .toList();
    }

    @Override
    public Assessment<AuthorityFile> assess(Law law) {
        return AuthorityRules.SET.assess(this, law);
    }
}
