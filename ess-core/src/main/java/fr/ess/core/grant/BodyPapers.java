package fr.ess.core.grant;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of the papers of a subsidised body.
 *
 * @param listed  whether the list annexed to the budget of the commune names the body, if it is known
 * @param transmitted  whether its certified accounts went to the commune, the prefect and the accountant, if it is known
 * @param copyGiven  whether it gave the commune a certified copy of its last budget and accounts, and what shows its results, if
 *     it is known
 */
public record BodyPapers(
        @Nullable Boolean listed,
        @Nullable Boolean transmitted,
        @Nullable Boolean copyGiven) implements Serializable {

    /** Whether the annexed list names the body. */
    public static final Fact<BodyPapers, Flag> LISTED = Fact.flag("listed", BodyPapers::listed);

    /** Whether its certified accounts were sent on. */
    public static final Fact<BodyPapers, Flag> TRANSMITTED = Fact.flag("transmitted", BodyPapers::transmitted);

    /** Whether it gave a certified copy. */
    public static final Fact<BodyPapers, Flag> COPY_GIVEN = Fact.flag("copyGiven", BodyPapers::copyGiven);
}
