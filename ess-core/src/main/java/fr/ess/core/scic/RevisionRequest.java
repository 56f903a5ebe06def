package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a cooperative audit.
 *
 * @param made  the day of the request
 * @param by  who asks
 * @param requesters  the number of associates or directors who ask, zero or more, if it is known
 * @param outOf  the number of all associates or directors that day, more than zero, if it is known
 */
public record RevisionRequest(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate made,

        @NotNull Requester by,
        @Nullable @PositiveOrZero Integer requesters,
        @Nullable @Positive Integer outOf)
        implements Serializable {

    /** The day of the request. */
    public static final Fact<RevisionRequest, Day> MADE = Fact.day("made", RevisionRequest::made);

    /** Who asks. */
    public static final Fact<RevisionRequest, Code> BY = Fact.code("by", Requester.class, RevisionRequest::by);

    /** The number of those who ask. */
    public static final Fact<RevisionRequest, Count> REQUESTERS = Fact.count("requesters", RevisionRequest::requesters);

    /** The number of all who could. */
    public static final Fact<RevisionRequest, Count> OUT_OF = Fact.count("outOf", RevisionRequest::outOf);

    private static final Must COVER_REQUESTERS =
            new Must("must be at least the number of requesters", "doit être au moins égal au nombre de demandeurs");

    /** Creates a request. */
    public RevisionRequest {
        var faults = Faults.of("RevisionRequest")
                .given("made", made)
                .given("by", by)
                .positiveOrZero("requesters", requesters)
                .positive("outOf", outOf);
        if (faults.none() && requesters != null && outOf != null) {
            faults.check(requesters <= outOf, "outOf", COVER_REQUESTERS, outOf);
        }
        faults.refuse();
    }
}
