package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that renews an approval.
 *
 * @param filed  the day on which it was filed
 * @param impact  what shows the impact over the approval, with the years before it that still count, if it is known
 */
public record Renewal(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate filed,

        @Nullable @Valid Impact impact) implements Serializable {

    /** The day on which it was filed. */
    public static final Fact<Renewal, Day> FILED = Fact.day("filed", Renewal::filed);

    /** What shows the impact. */
    public static final Part<Renewal, Impact> IMPACT = Part.of("impact", Renewal::impact);

    /** Creates a renewal. */
    public Renewal {
        Faults.of("Renewal").given("filed", filed).refuse();
    }
}
