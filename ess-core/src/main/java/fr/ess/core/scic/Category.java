package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A category of associates ("catégorie d'associés") of the statutes. It is not a college: the two are told apart.
 *
 * @param kind  what its members are to the company
 * @param associates  the number of its members, zero or more, if it is known
 */
public record Category(
        @NotNull CategoryKind kind,
        @Nullable @PositiveOrZero Integer associates) implements Serializable {

    /** What its members are to the company. */
    public static final Fact<Category, Code> KIND = Fact.code("kind", CategoryKind.class, Category::kind);

    /** The number of its members. */
    public static final Fact<Category, Count> ASSOCIATES = Fact.count("associates", Category::associates);

    /** Creates a category. */
    public Category {
        Faults.of("Category")
                .given("kind", kind)
                .positiveOrZero("associates", associates)
                .refuse();
    }
}
