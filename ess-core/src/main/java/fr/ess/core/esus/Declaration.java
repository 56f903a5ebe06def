package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of the minister that a collective investment is assimilated.
 *
 * @param on  its day
 * @param nextReport  the day on which the certified report of the following year was sent, if it was
 */
public record Declaration(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate nextReport)
        implements Serializable {

    /** Its day. */
    public static final Fact<Declaration, Day> ON = Fact.day("on", Declaration::on);

    /** The day on which the report of the following year was sent. */
    public static final Fact<Declaration, Day> NEXT_REPORT = Fact.day("nextReport", Declaration::nextReport);

    /** Creates a declaration. */
    public Declaration {
        Faults.of("Declaration").given("on", on).refuse();
    }
}
