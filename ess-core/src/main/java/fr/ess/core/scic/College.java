package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A college of voters ("collège"), which has members. It is not a category of associates: the two are told apart.
 *
 * @param name  the name of the college
 * @param weight  its part of all voting rights, exact, if the statutes fix it
 */
public record College(@NotBlank String name, @Nullable Share weight) implements Serializable {

    /** Its part of all voting rights. */
    public static final Fact<College, Share> WEIGHT = Fact.of("weight", College::weight);

    /** Creates a college. */
    public College {
        Faults.of("College").given("name", name).notBlank("name", name).refuse();
    }
}
