package fr.ess.strategy.competence;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The place of an authority in the territorial conference of public action ("CTAP"): the facts of the kind {@code ctap-seat}.
 *
 * @param authority  the authority and its population of the year, if they are known
 * @param place  how it sits, if it is known
 */
public record CtapSeat(
        @Nullable @Valid PublicAuthority authority,
        @Nullable CtapPlace place) implements Serializable, Assessable {

    /** The authority. */
    public static final Part<CtapSeat, PublicAuthority> AUTHORITY = Part.of("authority", CtapSeat::authority);

    /** How it sits. */
    public static final Fact<CtapSeat, Code> PLACE = Fact.code("place", CtapPlace.class, CtapSeat::place);

    @Override
    public Assessment<CtapSeat> assess(Law law) {
        return CtapRules.SET.assess(this, law);
    }
}
