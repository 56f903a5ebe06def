package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of non-cooperative jurisdictions from a day on. Both lists change: the caller gives the one that was in force.
 *
 * @param source  whose list it is
 * @param from  the day from which it is in force, until the next of the same source
 * @param jurisdictions  the jurisdictions, as the declarations name them
 */
public record JurisdictionList(
        @NotNull ListSource source,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate from,

        @NotNull List<@NotNull String> jurisdictions)
        implements Serializable {

    /** Whose list it is. */
    public static final Fact<JurisdictionList, Code> SOURCE =
            Fact.code("source", ListSource.class, JurisdictionList::source);

    /** The day from which it is in force. */
    public static final Fact<JurisdictionList, Day> FROM = Fact.day("from", JurisdictionList::from);

    /** Creates a list. */
    public JurisdictionList {
        Faults.of("JurisdictionList")
                .given("source", source)
                .given("from", from)
                .given("jurisdictions", jurisdictions)
                .elements("jurisdictions", jurisdictions)
                .refuse();
        jurisdictions = List.copyOf(jurisdictions);
    }
}
