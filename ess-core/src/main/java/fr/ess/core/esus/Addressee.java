package fr.ess.core.esus;

import fr.ess.core.measure.Code;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * To whom an application is sent, and where the body is.
 *
 * @param seat  where its registered office is, if it is known
 * @param region  the region of that office, or of its main establishment in France when the office is abroad, if it is known; of
 *     use where the prefects of some regions decide
 * @param prefect  the prefect to whom the application is sent, if it is known
 */
public record Addressee(
        @Nullable Seat seat,
        @Nullable Region region,
        @Nullable Prefect prefect) implements Serializable {

    /** Where the registered office is. */
    public static final Fact<Addressee, Code> SEAT = Fact.code("seat", Seat.class, Addressee::seat);

    /** The region. */
    public static final Fact<Addressee, Code> REGION = Fact.code("region", Region.class, Addressee::region);

    /** The prefect to whom the application is sent. */
    public static final Fact<Addressee, Code> PREFECT = Fact.code("prefect", Prefect.class, Addressee::prefect);
}
