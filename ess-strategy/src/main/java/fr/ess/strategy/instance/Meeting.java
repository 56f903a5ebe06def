package fr.ess.strategy.instance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param day  its day
 * @param present  the members present or represented, zero or more and within the entitled, if it is known
 * @param entitled  the members entitled to sit on that day, zero or more, if it is known
 */
public record Meeting(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable @PositiveOrZero Integer present,
        @Nullable @PositiveOrZero Integer entitled)
        implements Serializable {

    /** Its day. */
    public static final Fact<Meeting, Day> DAY = Fact.day("day", Meeting::day);

    /** The members present or represented. */
    public static final Fact<Meeting, Count> PRESENT = Fact.count("present", Meeting::present);

    /** The members entitled to sit on that day. */
    public static final Fact<Meeting, Count> ENTITLED = Fact.count("entitled", Meeting::entitled);

    /** Creates a meeting. */
    public Meeting {
        var faults = Faults.of("Meeting")
                .given("day", day)
                .positiveOrZero("present", present)
                .positiveOrZero("entitled", entitled);
        if (faults.none() && present != null && entitled != null) {
            faults.check(present <= entitled, "present", Must.beAtMost(entitled), present);
        }
        faults.refuse();
    }
}
