package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claim of an authority to lead in a field, and its own share in a project there: the facts of the kind {@code lead-role}.
 *
 * @param authority  the authority, if it is known
 * @param field  the field, if it is known
 * @param ownShare  what it pays of a project that it owns in the field, zero or more; absent when there is no project
 * @param publicFunding  all public funding of the project, zero or more; absent when there is no project
 */
public record LeadClaim(
        @Nullable @Valid PublicAuthority authority,
        @Nullable LeadField field,
        @Nullable @PositiveOrZero Euros ownShare,
        @Nullable @PositiveOrZero Euros publicFunding)
        implements Serializable, Assessable {

    /** The authority. */
    public static final Part<LeadClaim, PublicAuthority> AUTHORITY = Part.of("authority", LeadClaim::authority);

    /** The field. */
    public static final Fact<LeadClaim, Code> FIELD = Fact.code("field", LeadField.class, LeadClaim::field);

    /** What it pays of a project that it owns in the field, zero or more. */
    public static final Fact<LeadClaim, Euros> OWN_SHARE = Fact.of("ownShare", LeadClaim::ownShare);

    /** All public funding of the project, zero or more. */
    public static final Fact<LeadClaim, Euros> PUBLIC_FUNDING = Fact.of("publicFunding", LeadClaim::publicFunding);

    /** Creates the facts. */
    public LeadClaim {
        Faults.of("LeadClaim")
                .positiveOrZero("ownShare", ownShare)
                .positiveOrZero("publicFunding", publicFunding)
                .refuse();
    }

    @Override
    public Assessment<LeadClaim> assess(Law law) {
        return LeadRules.SET.assess(this, law);
    }

    /**
     * Returns how the claim stands.
     *
     * @param law  the law on the day of the claim
     * @return its standing; empty while the authority or the field is not known
     */
    public Optional<LeadStanding> standing(Law law) {
        return LeadRules.standing(this, law);
    }
}
