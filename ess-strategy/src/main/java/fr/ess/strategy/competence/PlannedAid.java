package fr.ess.strategy.competence;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aid that an authority plans, or grants: the facts of the kind {@code public-aid}.
 *
 * <p>The day of the question is that of the act that grants it.
 *
 * @param route  the route, if one was chosen
 * @param authority  the authority, if it is known
 * @param recipient  the recipient, if it is known
 * @param operation  the operation and the aid to it, if they are known
 * @param acts  the acts on which the route rests, if they are known
 * @param mission  the mission of its own under which a département acts, if it is known
 */
public record PlannedAid(
        @Nullable AidRoute route,
        @Nullable @Valid PublicAuthority authority,
        @Nullable @Valid AidRecipient recipient,
        @Nullable @Valid AidOperation operation,
        @Nullable @Valid AidActs acts,
        @Nullable @Valid OwnMission mission)
        implements Serializable, Assessable {

    /** The route, if one was chosen. */
    public static final Fact<PlannedAid, Code> ROUTE = Fact.code("route", AidRoute.class, PlannedAid::route);

    /** The authority. */
    public static final Part<PlannedAid, PublicAuthority> AUTHORITY = Part.of("authority", PlannedAid::authority);

    /** The recipient. */
    public static final Part<PlannedAid, AidRecipient> RECIPIENT = Part.of("recipient", PlannedAid::recipient);

    /** The operation and the aid to it, if they are known. */
    public static final Part<PlannedAid, AidOperation> OPERATION = Part.of("operation", PlannedAid::operation);

    /** The acts on which the route rests, if they are known. */
    public static final Part<PlannedAid, AidActs> ACTS = Part.of("acts", PlannedAid::acts);

    /** The mission of its own under which a département acts. */
    public static final Part<PlannedAid, OwnMission> MISSION = Part.of("mission", PlannedAid::mission);

    @Override
    public Assessment<PlannedAid> assess(Law law) {
        return AidRules.SET.assess(this, law);
    }

    /**
     * Returns the same aid by another route.
     *
     * @param other  the route
     * @return the aid
     */
    public PlannedAid by(AidRoute other) {
        return new PlannedAid(other, authority, recipient, operation, acts, mission);
    }

    /**
     * Returns the same aid with every act done on which its route rests.
     *
     * @return the aid
     */
    public PlannedAid withActsDone() {
        return new PlannedAid(route, authority, recipient, operation, AidActs.done(), mission);
    }

    /**
     * Examines the routes by which the aid may be granted.
     *
     * @param law  the law on the day of the act
     * @return the routes in their order, each with the steps that remain or the reason why it is closed
     */
    public List<Choice.Option<PlannedAid, AidRoute>> routes(Law law) {
        return AidRules.ROUTES.examine(this, law);
    }
}
