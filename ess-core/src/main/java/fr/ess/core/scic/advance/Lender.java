package fr.ess.core.scic.advance;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.scic.HolderKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authority that grants an advance, as it stands on the day of the grant.
 *
 * @param kind  what the authority is, if it is known
 * @param holding  the nominal value of its shares in the SCIC, zero or more, if it is known
 * @param operatingRevenue  the real revenue of its operating section ("recettes réelles de la section de fonctionnement"), of
 *     the year that the authority relies on, zero or more, if it is known
 * @param openAdvances  its other advances to associates that are still due, if they are known
 */
public record Lender(
        @Nullable HolderKind kind,
        @Nullable @PositiveOrZero Euros holding,
        @Nullable @PositiveOrZero Euros operatingRevenue,
        @Nullable List<@NotNull @Valid OpenAdvance> openAdvances)
        implements Serializable {

    /** What the authority is. */
    public static final Fact<Lender, Code> KIND = Fact.code("kind", HolderKind.class, Lender::kind);

    /** The nominal value of its shares in the SCIC. */
    public static final Fact<Lender, Euros> HOLDING = Fact.of("holding", Lender::holding);

    /** The real revenue of its operating section. */
    public static final Fact<Lender, Euros> OPERATING_REVENUE = Fact.of("operatingRevenue", Lender::operatingRevenue);

    /** Its other advances that are still due. */
    public static final Many<Lender, OpenAdvance> OPEN_ADVANCES = Many.of("openAdvances", Lender::openAdvances);

    /** Creates a lender. */
    public Lender {
        Faults.of("Lender")
                .positiveOrZero("holding", holding)
                .positiveOrZero("operatingRevenue", operatingRevenue)
                .elements("openAdvances", openAdvances)
                .refuse();
        openAdvances = openAdvances == null ? null : List.copyOf(openAdvances);
    }
}
