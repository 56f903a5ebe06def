package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement that showed the share of a collective investment to be too low.
 *
 * @param stated  the day of the statement
 * @param byManagement  whether a person judged it due to an act of management, if anybody did
 * @param cured  the day on which it was put right, if it was; not before the statement
 */
public record Lapse(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate stated,

        @Nullable Boolean byManagement,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate cured)
        implements Serializable {

    /** The day of the statement. */
    public static final Fact<Lapse, Day> STATED = Fact.day("stated", Lapse::stated);

    /** Whether it was judged due to an act of management. */
    public static final Fact<Lapse, Flag> BY_MANAGEMENT = Fact.judged("byManagement", Lapse::byManagement);

    /** The day on which it was put right. */
    public static final Fact<Lapse, Day> CURED = Fact.day("cured", Lapse::cured);

    /** Creates a lapse. */
    public Lapse {
        var faults = Faults.of("Lapse").given("stated", stated);
        if (faults.none()) {
            faults.check(
                    cured == null || !cured.isBefore(stated),
                    "cured",
                    new Must("must not be before the statement", "ne doit pas précéder le constat"),
                    cured);
        }
        faults.refuse();
    }
}
