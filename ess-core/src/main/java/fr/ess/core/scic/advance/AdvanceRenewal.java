package fr.ess.core.scic.advance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A renewal of an advance.
 *
 * @param end  the last day of the term that it opens, if it is known
 * @param papers  the papers of the renewal, if they are known
 */
public record AdvanceRenewal(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate end,

        @Nullable @Valid AdvancePapers papers) implements Serializable {

    /** The last day of the term that it opens. */
    public static final Fact<AdvanceRenewal, Day> END = Fact.day("end", AdvanceRenewal::end);

    /** The papers of the renewal. */
    public static final Part<AdvanceRenewal, AdvancePapers> PAPERS = Part.of("papers", AdvanceRenewal::papers);
}
