package fr.ess.core.scic.advance;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The papers that the grant, the renewal and the conversion of an advance ask for alike.
 *
 * @param report  whether the representative of the authority in the board, or in the body that stands for one, made a report, if
 *     it is known
 * @param deliberation  whether that body deliberated, with reasons, on the amount, the duration and the terms, if it is known
 */
public record AdvancePapers(
        @Nullable Boolean report, @Nullable Boolean deliberation) implements Serializable {

    /** Whether the representative of the authority made a report. */
    public static final Fact<AdvancePapers, Flag> REPORT = Fact.flag("report", AdvancePapers::report);

    /** Whether the board deliberated with reasons. */
    public static final Fact<AdvancePapers, Flag> DELIBERATION = Fact.flag("deliberation", AdvancePapers::deliberation);
}
