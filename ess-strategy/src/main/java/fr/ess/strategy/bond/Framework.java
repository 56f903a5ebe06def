package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer of a bond has published on how it uses the proceeds.
 *
 * @param documented  the components that are documented, if they are known; an empty list says that none is
 * @param lookBack  how many months before the issue an expense may stand that the bond pays back, zero or more, if it is known;
 *     zero where nothing is refinanced
 */
public record Framework(
        @Nullable List<@NotNull FrameworkPart> documented,
        @Nullable @PositiveOrZero Integer lookBack) implements Serializable {

    /** The components that are documented. */
    public static final Fact<Framework, Codes> DOCUMENTED =
            Fact.codes("documented", FrameworkPart.class, Framework::documented);

    /** How many months before the issue an expense may stand. */
    public static final Fact<Framework, Months> LOOK_BACK = Fact.months("lookBack", Framework::lookBack);

    /** Creates a framework. */
    public Framework {
        Faults.of("Framework")
                .elements("documented", documented)
                .positiveOrZero("lookBack", lookBack)
                .refuse();
        documented =
                documented == null ? null : documented.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(documented));
    }

    /**
     * Returns how many of the four components are documented.
     *
     * @return the part of them, exact; empty while the list is not known
     */
    public Optional<Share> coverage() {
        return documented == null
                ? Optional.empty()
                : Optional.of(Share.of(documented.size(), FrameworkPart.values().length));
    }
}
