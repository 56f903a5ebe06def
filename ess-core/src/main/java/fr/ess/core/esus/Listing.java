package fr.ess.core.esus;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What makes a body one of those that are approved by right.
 *
 * @param body  which of them it is, if it is known
 * @param proven  whether its file proves that, if it is known
 * @param judged  for a body of public utility, whether a person judged it to seek social utility; for shared-life housing,
 *     whether a person judged that shared life to be its main mission; of no use for the others
 */
public record Listing(
        @Nullable ListedBody body,
        @Nullable Boolean proven,
        @Nullable Boolean judged) implements Serializable {

    /** Which of the listed bodies it is. */
    public static final Fact<Listing, Code> BODY = Fact.code("body", ListedBody.class, Listing::body);

    /** Whether its file proves that. */
    public static final Fact<Listing, Flag> PROVEN = Fact.flag("proven", Listing::proven);

    /** Whether the second condition of some of them was judged to be met. */
    public static final Fact<Listing, Flag> JUDGED = Fact.judged("judged", Listing::judged);
}
