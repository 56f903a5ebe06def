package fr.ess.procurement;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of award that is linked to the object of the contract. The law sets no least weight.
 *
 * @param kind  what it weighs, if it is known
 * @param environmental  whether it takes account of the environmental characteristics of the offer, if it is known
 * @param social  whether it takes account of a social aspect, such as the integration of people in difficulty, if it is known
 */
public record Criterion(
        @Nullable CriterionKind kind,
        @Nullable Boolean environmental,
        @Nullable Boolean social) implements Serializable {

    /** What it weighs. */
    public static final Fact<Criterion, Code> KIND = Fact.code("kind", CriterionKind.class, Criterion::kind);

    /** Whether it takes account of the environment. */
    public static final Fact<Criterion, Flag> ENVIRONMENTAL = Fact.flag("environmental", Criterion::environmental);

    /** Whether it takes account of a social aspect. */
    public static final Fact<Criterion, Flag> SOCIAL = Fact.flag("social", Criterion::social);
}
