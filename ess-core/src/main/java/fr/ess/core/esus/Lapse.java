package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that showed the share of a collective investment to be too low.
 *
 * @param stated  the day of the statement
 * @param byManagement  whether a person judged it due to an act of management, if anybody did
 * @param cures  the return to the share, none when it is still too low, if that is known; not before the statement
 */
public record Lapse(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate stated,

        @Nullable Boolean byManagement,
        @Nullable List<@NotNull @Valid Evidence> cures)
        implements Serializable {

    private static final Must AFTER = new Must("must not be before the statement", "ne doit pas précéder le constat");

    /** The day of the statement. */
    public static final Fact<Lapse, Day> STATED = Fact.day("stated", Lapse::stated);

    /** Whether it was judged due to an act of management. */
    public static final Fact<Lapse, Flag> BY_MANAGEMENT = Fact.judged("byManagement", Lapse::byManagement);

    /** The return to the share. */
    public static final Many<Lapse, Evidence> CURES = Many.of("cures", Lapse::cures);

    /** Creates a lapse. */
    public Lapse {
        var faults = Faults.of("Lapse").given("stated", stated).elements("cures", cures);
        if (faults.none() && cures != null) {
            for (var i = 0; i < cures.size(); i++) {
                var day = cures.get(i).day();
                faults.check(!day.isBefore(stated), "cures[" + i + "].day", AFTER, day);
            }
        }
        faults.refuse();
        cures = cures == null ? null : List.copyOf(cures);
    }
}
