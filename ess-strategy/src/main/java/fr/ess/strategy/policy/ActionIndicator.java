package fr.ess.strategy.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an action. What is left out of it is what the plan still lacks.
 *
 * @param name  what it counts
 * @param unit  its unit
 * @param baseline  the value from which it starts, as it is written
 * @param target  the value to be reached, as it is written
 * @param due  the day by which it is to be reached
 * @param measured  the values measured, none when nothing was, if they are known
 */
public record ActionIndicator(
        @NotBlank String name,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable String target,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate due,

        @Nullable List<@NotNull @Valid Measured> measured)
        implements Serializable {

    /** The day by which the target is to be reached. */
    public static final Fact<ActionIndicator, Day> DUE = Fact.day("due", ActionIndicator::due);

    /** The values measured. */
    public static final Many<ActionIndicator, Measured> MEASURED = Many.of("measured", ActionIndicator::measured);

    /** Creates an indicator. */
    public ActionIndicator {
        Faults.of("ActionIndicator")
                .given("name", name)
                .notBlank("name", name)
                .elements("measured", measured)
                .refuse();
        measured = measured == null ? null : List.copyOf(measured);
    }

    /**
     * Returns what the indicator lacks to be followed.
     *
     * @return the names of the components that are left out or blank, of its unit, baseline, target and due day
     */
    public List<String> lacking() {
        var lacking = new ArrayList<String>();
        if (blank(unit)) {
            lacking.add("unit");
        }
        if (blank(baseline)) {
            lacking.add("baseline");
        }
        if (blank(target)) {
            lacking.add("target");
        }
        if (due == null) {
            lacking.add("due");
        }
        return List.copyOf(lacking);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
