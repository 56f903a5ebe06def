package fr.ess.strategy.chamber;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regional chamber of the social economy ("CRESS").
 *
 * @param members  its members with their representatives, if they are known
 * @param missions  the missions that it carries out, if they are known
 * @param signatories  who signed the agreement by which it is recognised, if they are known
 */
public record Cress(
        @Nullable List<@NotNull @Valid CressMember> members,
        @Nullable List<@NotNull CressMission> missions,
        @Nullable List<@NotNull AgreementSignatory> signatories)
        implements Assessable, Serializable {

    /** Its members. */
    public static final Many<Cress, CressMember> MEMBERS = Many.of("members", Cress::members);

    /** Its missions. */
    public static final Fact<Cress, Codes> MISSIONS = Fact.codes("missions", CressMission.class, Cress::missions);

    /** Who signed. */
    public static final Fact<Cress, Codes> SIGNATORIES =
            Fact.codes("signatories", AgreementSignatory.class, Cress::signatories);

    /** Creates a chamber as it is known. */
    public Cress {
        Faults.of("Cress")
                .elements("members", members)
                .elements("missions", missions)
                .elements("signatories", signatories)
                .refuse();
        members = members == null ? null : List.copyOf(members);
        missions = missions == null ? null : List.copyOf(missions);
        signatories = signatories == null ? null : List.copyOf(signatories);
    }

    /**
     * Returns how many of the missions of the act it carries out. The act rounds nothing to a yes or a no, nor does this.
     *
     * <p>Defined by act of 31 July 2014, article 6.
     *
     * @return the part of the missions, exactly; nothing when they are not known
     */
    public Optional<Share> missionsCovered() {
        return missions == null
                ? Optional.empty()
                : Optional.of(Share.of(missions.stream().distinct().count(), CressMission.values().length));
    }

    @Override
    public Assessment<Cress> assess(Law law) {
        return CressRules.SET.assess(this, law);
    }
}
