package fr.ess.core.grant;

import fr.ess.core.Faults;
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
 * All that a private body was granted in a year, and all the formalities of it.
 *
 * @param year  what the authorities granted, authority by authority
 * @param applications  the applications for it, if they are known
 * @param awards  what was granted, one by one from the application to the report, if it is known
 * @param smallAids  those of the grants that rest on a de minimis regulation, none when the body is no undertaking, if they are known
 * @param communes  the body as each commune that subsidises it sees it, none when no commune does, if that is known
 */
public record SubsidyFile(
        @Nullable @Valid SubsidyYear year,
        @Nullable List<@NotNull @Valid SubsidyApplication> applications,
        @Nullable List<@NotNull @Valid SubsidyAward> awards,
        @Nullable List<@NotNull @Valid DeMinimisGrant> smallAids,
        @Nullable List<@NotNull @Valid SubsidisedBody> communes)
        implements Assessable, Serializable {

    /** What the authorities granted. */
    public static final Part<SubsidyFile, SubsidyYear> YEAR = Part.of("year", SubsidyFile::year);

    /** The applications. */
    public static final Many<SubsidyFile, SubsidyApplication> APPLICATIONS =
            Many.of("applications", SubsidyFile::applications);

    /** What was granted, one by one. */
    public static final Many<SubsidyFile, SubsidyAward> AWARDS = Many.of("awards", SubsidyFile::awards);

    /** The grants that rest on a de minimis regulation. */
    public static final Many<SubsidyFile, DeMinimisGrant> SMALL_AIDS = Many.of("smallAids", SubsidyFile::smallAids);

    /** The body as each commune sees it. */
    public static final Many<SubsidyFile, SubsidisedBody> COMMUNES = Many.of("communes", SubsidyFile::communes);

    /** Creates the facts of a year. */
    public SubsidyFile {
        Faults.of("SubsidyFile")
                .elements("applications", applications)
                .elements("awards", awards)
                .elements("smallAids", smallAids)
                .elements("communes", communes)
                .refuse();
        applications = applications == null ? null : List.copyOf(applications);
        awards = awards == null ? null : List.copyOf(awards);
        smallAids = smallAids == null ? null : List.copyOf(smallAids);
        communes = communes == null ? null : List.copyOf(communes);
    }

    @Override
    public Assessment<SubsidyFile> assess(Law law) {
        return SubsidyFileRules.SET.assess(this, law);
    }

    /**
     * Returns the formalities of the year: all that the rules ask, met or not, and all that falls due.
     *
     * <p>What surely does not apply is left out, and so are the parts that are missing: {@link #assess} tells them.
     *
     * @param law  the law on the day of the question
     * @return the formalities, by due day, then those for which the law names no day, in the order of the rules
     */
    public List<Formality> formalities(Law law) {
        return SubsidyFileRules.formalities(this, law);
    }
}
