package fr.ess.strategy;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local authority, or a body in which local authorities act together.
 *
 * @param siren  its number, if it is known
 * @param name  its name, if it is given
 * @param kind  what it is, if it is known
 * @param populations  its legal population, by year, if it is known
 */
public record PublicAuthority(
        @Nullable Siren siren,
        @Nullable String name,
        @Nullable AuthorityKind kind,
        @Nullable List<@NotNull @Valid Population> populations)
        implements Serializable {

    /** What it is. */
    public static final Fact<PublicAuthority, Code> KIND =
            Fact.code("kind", AuthorityKind.class, PublicAuthority::kind);

    /** Its legal population, by year. */
    public static final Many<PublicAuthority, Population> POPULATIONS =
            Many.of("populations", PublicAuthority::populations);

    /** Creates an authority. */
    public PublicAuthority {
        Faults.of("PublicAuthority").elements("populations", populations).refuse();
        populations = populations == null ? null : List.copyOf(populations);
    }

    /**
     * Returns its legal population in a year.
     *
     * @param year  the year
     * @return the inhabitants, with the place of the figure; a missing fact when none is given for that year
     */
    public Term<Count> inhabitants(int year) {
        return Population.in(year, POPULATIONS, this);
    }
}
