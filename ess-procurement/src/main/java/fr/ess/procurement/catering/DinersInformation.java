package fr.ess.procurement.catering;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What diners are told of the shares of food.
 *
 * @param noticeOn  the day on which the notice at the entrance was last refreshed, if it is known
 * @param electronicOn  the day of the last electronic information, if it is known
 */
public record DinersInformation(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate noticeOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate electronicOn)
        implements Serializable {

    /** The day of the notice at the entrance. */
    public static final Fact<DinersInformation, Day> NOTICE_ON = Fact.day("noticeOn", DinersInformation::noticeOn);

    /** The day of the electronic information. */
    public static final Fact<DinersInformation, Day> ELECTRONIC_ON =
            Fact.day("electronicOn", DinersInformation::electronicOn);
}
