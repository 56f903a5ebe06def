package fr.ess.strategy.instance;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A college of a body, with its members. A college without members is defined and not represented.
 *
 * @param name  its name
 * @param women  the women among its members, zero or more, if it is known
 * @param men  the men among its members, zero or more, if it is known
 */
public record College(
        @NotBlank String name,
        @Nullable @PositiveOrZero Integer women,
        @Nullable @PositiveOrZero Integer men) implements Serializable {

    /** The women among its members. */
    public static final Fact<College, Count> WOMEN = Fact.count("women", College::women);

    /** The men among its members. */
    public static final Fact<College, Count> MEN = Fact.count("men", College::men);

    /** Creates a college. */
    public College {
        Faults.of("College")
                .given("name", name)
                .notBlank("name", name)
                .positiveOrZero("women", women)
                .positiveOrZero("men", men)
                .refuse();
    }
}
