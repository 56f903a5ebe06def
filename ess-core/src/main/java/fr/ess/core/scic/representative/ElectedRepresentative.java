package fr.ess.core.scic.representative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An elected member who represents an authority in a SCIC, and a decision of that authority on the SCIC.
 *
 * @param day  the day of the decision, if it is known
 * @param decision  the decision, if it is known
 * @param paid  whether the SCIC pays the member, if it is known
 * @param withdrew  whether the member stays out of the decision ("déport"), if it is known
 */
public record ElectedRepresentative(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @Nullable RepresentativeDecision decision,
        @Nullable Boolean paid,
        @Nullable Boolean withdrew)
        implements Assessable, Serializable {

    /** The day of the decision. */
    public static final Fact<ElectedRepresentative, Day> DAY = Fact.day("day", ElectedRepresentative::day);

    /** The decision. */
    public static final Fact<ElectedRepresentative, Code> DECISION =
            Fact.code("decision", RepresentativeDecision.class, ElectedRepresentative::decision);

    /** Whether the SCIC pays the member. */
    public static final Fact<ElectedRepresentative, Flag> PAID = Fact.flag("paid", ElectedRepresentative::paid);

    /** Whether the member stays out of the decision. */
    public static final Fact<ElectedRepresentative, Flag> WITHDREW =
            Fact.flag("withdrew", ElectedRepresentative::withdrew);

    @Override
    public Assessment<ElectedRepresentative> assess(Law law) {
        return RepresentativeRules.SET.assess(this, law);
    }
}
