package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One object that the by-laws of an issuer declare.
 *
 * Defined by the Code monétaire et financier, article L311-5.
 *
 * @param kind  what it is about
 * @param accessory  whether an object of another kind only serves the currency, such as its promotion, which a person
 *     judges
 */
public record SocialObject(
        @NotNull SocialObjectKind kind, @Nullable Boolean accessory) implements Serializable {

    /** What it is about. */
    public static final Fact<SocialObject, Code> KIND = Fact.code("kind", SocialObjectKind.class, SocialObject::kind);

    /** Whether an object of another kind only serves the currency. */
    public static final Fact<SocialObject, Flag> ACCESSORY = Fact.judged("accessory", SocialObject::accessory);

    /** Creates the facts. */
    public SocialObject {
        Faults.of("SocialObject").given("kind", kind).refuse();
    }
}
