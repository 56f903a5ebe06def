package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a SCIC does, as far as the law has words of its own about it.
 *
 * @param sectors  all its fields of activity, if they are known
 * @param sport  the sports company, if it is one and that is known
 * @param energy  the energy community, if it is one and that is known
 */
public record Activities(
        @Nullable List<@NotNull Sector> sectors,
        @Nullable @Valid SportsCompany sport,
        @Nullable @Valid EnergyCommunity energy)
        implements Serializable {

    /** All its fields of activity. */
    public static final Fact<Activities, Codes> SECTORS = Fact.codes("sectors", Sector.class, Activities::sectors);

    /** The sports company. */
    public static final Part<Activities, SportsCompany> SPORT = Part.of("sport", Activities::sport);

    /** The energy community. */
    public static final Part<Activities, EnergyCommunity> ENERGY = Part.of("energy", Activities::energy);

    /** Creates the activities of a SCIC. */
    public Activities {
        Faults.of("Activities").elements("sectors", sectors).refuse();
        sectors = sectors == null ? null : List.copyOf(sectors);
    }
}
