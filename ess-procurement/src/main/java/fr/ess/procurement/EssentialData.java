package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The publication of the essential data of a contract.
 *
 * @param notifiedOn  the day on which the contract was notified, if it is known
 * @param startsOn  the day on which a concession begins to be performed, if it is known
 * @param form  the form in which the data are published, if it is known
 * @param place  where they are published, if it is known
 * @param publishedOn  the day on which they were published, if it is known
 */
public record EssentialData(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate notifiedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate startsOn,

        @Nullable DataForm form,
        @Nullable DataPlace place,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate publishedOn)
        implements Serializable {

    /** The day of the notification. */
    public static final Fact<EssentialData, Day> NOTIFIED_ON = Fact.day("notifiedOn", EssentialData::notifiedOn);

    /** The day on which a concession begins to be performed. */
    public static final Fact<EssentialData, Day> STARTS_ON = Fact.day("startsOn", EssentialData::startsOn);

    /** The form of the publication. */
    public static final Fact<EssentialData, Code> FORM = Fact.code("form", DataForm.class, EssentialData::form);

    /** Where the data are published. */
    public static final Fact<EssentialData, Code> PLACE = Fact.code("place", DataPlace.class, EssentialData::place);

    /** The day of the publication. */
    public static final Fact<EssentialData, Day> PUBLISHED_ON = Fact.day("publishedOn", EssentialData::publishedOn);
}
