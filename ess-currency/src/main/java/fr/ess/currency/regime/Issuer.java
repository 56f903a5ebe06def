package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person that issues and manages a local currency.
 *
 * Defined by the Code monétaire et financier, article L311-5.
 *
 * @param siren  its SIREN, if it has one and it is known
 * @param publicBody  whether it is a body of public law, such as a commune or a Crédit municipal
 * @param essPerson  whether it is a person of the social and solidarity economy on the day of the question, as the kind
 *     {@code ess-membership} says
 * @param objects  the objects that its by-laws declare, all of them
 */
public record Issuer(
        @Nullable Siren siren,
        @Nullable Boolean publicBody,
        @Nullable Boolean essPerson,
        @Nullable List<@NotNull @Valid SocialObject> objects)
        implements Serializable {

    /** Whether it is a body of public law. */
    public static final Fact<Issuer, Flag> PUBLIC_BODY = Fact.flag("publicBody", Issuer::publicBody);

    /** Whether it is a person of the social and solidarity economy on the day of the question. */
    public static final Fact<Issuer, Flag> ESS_PERSON = Fact.flag("essPerson", Issuer::essPerson);

    /** The objects that its by-laws declare. */
    public static final Many<Issuer, SocialObject> OBJECTS = Many.of("objects", Issuer::objects);

    /** Creates the facts. */
    public Issuer {
        Faults.of("Issuer").elements("objects", objects).refuse();
        objects = objects == null ? null : List.copyOf(objects);
    }
}
