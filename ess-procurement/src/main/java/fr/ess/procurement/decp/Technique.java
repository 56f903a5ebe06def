package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it is bought: techniques, the framework it belongs to, competition.
 *
 * @param techniques  the purchasing techniques, as published; empty if none is given
 * @param modes  the ways of performance ("modalités d'exécution"), as published; empty if none is given
 * @param frameworkId  the number of the framework agreement of which this is a subsequent contract, or {@code null}
 * @param innovative  whether it buys innovation, or {@code null}
 * @param offers  the number of offers received, or {@code null}
 */
public record Technique(
        List<String> techniques,
        List<String> modes,
        @Nullable String frameworkId,
        @Nullable Boolean innovative,
        @Nullable Integer offers)
        implements Serializable {

    /** Nothing is said. */
    public static final Technique UNKNOWN = new Technique(List.of(), List.of(), null, null, null);

    /** Creates the record; the lists are copied. */
    public Technique {
        techniques = List.copyOf(techniques);
        modes = List.copyOf(modes);
    }
}
