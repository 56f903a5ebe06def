package fr.ess.strategy.competence;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The mission of its own under which a département would act.
 *
 * @param basis  the mission, if it is known
 * @param publicStated  whether the public that the support is for is stated in the act, if it is known
 */
public record OwnMission(
        @Nullable MissionBasis basis, @Nullable Boolean publicStated) implements Serializable {

    /** The mission. */
    public static final Fact<OwnMission, Code> BASIS = Fact.code("basis", MissionBasis.class, OwnMission::basis);

    /** Whether the public that the support is for is stated in the act. */
    public static final Fact<OwnMission, Flag> PUBLIC_STATED = Fact.flag("publicStated", OwnMission::publicStated);
}
