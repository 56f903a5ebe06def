package fr.ess.strategy.instance;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that an authority creates for its policy, such as a council of the social economy, a strategic committee or regular
 * general meetings of actors ("assises").
 *
 * @param name  its name, if it is given
 * @param frequency  how often it meets by its own rules, if it is known
 * @param composition  who sits in it, if it is known
 * @param quorum  the share of the members that must be present, zero or more, if its rules say so
 * @param meetings  its meetings, if they are known
 */
public record Instance(
        @Nullable String name,
        @Nullable @Valid Frequency frequency,
        @Nullable @Valid Composition composition,
        @Nullable @PositiveOrZero Share quorum,
        @Nullable List<@NotNull @Valid Meeting> meetings)
        implements Assessable, Serializable {

    /** How often it meets by its own rules. */
    public static final Part<Instance, Frequency> FREQUENCY = Part.of("frequency", Instance::frequency);

    /** Who sits in it. */
    public static final Part<Instance, Composition> COMPOSITION = Part.of("composition", Instance::composition);

    /** The share of the members that must be present. */
    public static final Fact<Instance, Share> QUORUM = Fact.of("quorum", Instance::quorum);

    /** Its meetings. */
    public static final Many<Instance, Meeting> MEETINGS = Many.of("meetings", Instance::meetings);

    /** Creates a body. */
    public Instance {
        Faults.of("Instance")
                .positiveOrZero("quorum", quorum)
                .elements("meetings", meetings)
                .refuse();
        meetings = meetings == null ? null : List.copyOf(meetings);
    }

    @Override
    public Assessment<Instance> assess(Law law) {
        return InstanceRules.SET.assess(this, law);
    }
}
