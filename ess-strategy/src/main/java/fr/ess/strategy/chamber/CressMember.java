package fr.ess.strategy.chamber;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A member enterprise or organisation of a regional chamber.
 *
 * @param name  its name, if it is given
 * @param women  the women among its representatives, zero or more, if it is known
 * @param men  the men among its representatives, zero or more, if it is known
 */
public record CressMember(
        @Nullable String name,
        @Nullable @PositiveOrZero Integer women,
        @Nullable @PositiveOrZero Integer men) implements Serializable {

    /** The women among its representatives. */
    public static final Fact<CressMember, Count> WOMEN = Fact.count("women", CressMember::women);

    /** The men among its representatives. */
    public static final Fact<CressMember, Count> MEN = Fact.count("men", CressMember::men);

    /** Creates a member. */
    public CressMember {
        Faults.of("CressMember")
                .positiveOrZero("women", women)
                .positiveOrZero("men", men)
                .refuse();
    }
}
