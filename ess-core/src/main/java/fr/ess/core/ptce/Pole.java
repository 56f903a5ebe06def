package fr.ess.core.ptce;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A territorial pole of economic cooperation, or a grouping that would be one.
 *
 * <p>It is no legal person: there is no number to give. Whether it meets the definition gives it no label and no right.
 *
 * @param name  its name, if it has one
 * @param members  all the enterprises that it gathers, if they are known
 * @param partners  all others in link with whom it works, if they are known
 * @param project  what its members do together
 * @param sheet  what is told of it beside
 */
public record Pole(
        @Nullable String name,
        @Nullable List<@NotNull @Valid Member> members,
        @Nullable List<@NotNull @Valid Partner> partners,
        @Nullable @Valid PoleProject project,
        @Nullable @Valid PoleSheet sheet)
        implements Assessable, Serializable {

    /** The enterprises that it gathers. */
    public static final Many<Pole, Member> MEMBERS = Many.of("members", Pole::members);

    /** All others in link with whom it works. */
    public static final Many<Pole, Partner> PARTNERS = Many.of("partners", Pole::partners);

    /** What its members do together. */
    public static final Part<Pole, PoleProject> PROJECT = Part.of("project", Pole::project);

    /** Creates the facts of a pole. */
    public Pole {
        Faults.of("Pole")
                .elements("members", members)
                .elements("partners", partners)
                .refuse();
        members = members == null ? null : List.copyOf(members);
        partners = partners == null ? null : List.copyOf(partners);
    }

    @Override
    public Assessment<Pole> assess(Law law) {
        return PoleRules.SET.assess(this, law);
    }

    /**
     * Returns the number of enterprises that the pole gathers, whatever their kind.
     *
     * @return the number; empty while the members are not known
     */
    public Optional<Count> enterprises() {
        if (members == null) {
            return Optional.empty();
        }
        var total = 0L;
        for (var member : members) {
            total = Math.addExact(total, member.count());
        }
        return Optional.of(Count.of(total));
    }

    /**
     * Returns the number of jobs for each enterprise, exactly, as a fraction.
     *
     * @return the number; empty while the jobs or the members are not known, or there is no member
     */
    public Optional<Share> jobsPerEnterprise() {
        var enterprises = enterprises().map(Count::value).orElse(0L);
        var jobs = sheet == null ? null : sheet.jobs();
        return jobs == null || enterprises == 0 ? Optional.empty() : Optional.of(Share.of(jobs, enterprises));
    }
}
