package fr.ess.core.scic.stake;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the founders of a renewable-energy project told one of the two addressees of the law, and what came back.
 *
 * <p>A day, or a refusal, is refused unless the addressee was informed.
 *
 * @param informed  whether the addressee was informed, if it is known
 * @param day  the day on which it was informed, if it is known
 * @param declined  whether it declined to take a stake before the act, if it is known; its silence is no such answer
 */
public record PriorNotice(
        @Nullable Boolean informed,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @Nullable Boolean declined)
        implements Serializable {

    /** Whether the addressee was informed. */
    public static final Fact<PriorNotice, Flag> INFORMED = Fact.flag("informed", PriorNotice::informed);

    /** The day on which it was informed. */
    public static final Fact<PriorNotice, Day> DAY = Fact.day("day", PriorNotice::day);

    /** Whether it declined. */
    public static final Fact<PriorNotice, Flag> DECLINED = Fact.flag("declined", PriorNotice::declined);

    private static final Must INFORMED_FIRST = new Must(
            "must be true when a day or a refusal is given", "doit être vrai lorsqu’un jour ou un refus est renseigné");

    /** Creates a notice. */
    public PriorNotice {
        Faults.of("PriorNotice")
                .check(
                        Boolean.TRUE.equals(informed) || day == null && !Boolean.TRUE.equals(declined),
                        "informed",
                        INFORMED_FIRST,
                        informed)
                .refuse();
    }
}
