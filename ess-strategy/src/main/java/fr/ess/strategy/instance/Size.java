package fr.ess.strategy.instance;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;

/**
 * How many members a body has, by its own rules.
 *
 * @param least  the least number, zero or more
 * @param most  the greatest number, not less than the least
 */
public record Size(
        @NotNull @PositiveOrZero Integer least,
        @NotNull @PositiveOrZero Integer most) implements Serializable {

    /** The least number. */
    public static final Fact<Size, Count> LEAST = Fact.count("least", Size::least);

    /** The greatest number. */
    public static final Fact<Size, Count> MOST = Fact.count("most", Size::most);

    /** Creates a size. */
    public Size {
        var faults = Faults.of("Size")
                .given("least", least)
                .positiveOrZero("least", least)
                .given("most", most)
                .positiveOrZero("most", most);
        if (faults.none()) {
            faults.check(most >= least, "most", Must.beAtLeast(least), most);
        }
        faults.refuse();
    }
}
