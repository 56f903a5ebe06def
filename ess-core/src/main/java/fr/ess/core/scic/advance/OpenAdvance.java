package fr.ess.core.scic.advance;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another advance of the authority, still neither repaid nor converted on the day of the grant.
 *
 * @param beneficiary  whom it was granted to
 * @param outstanding  what is still due, more than zero
 * @param end  the last day of its term, if it is known
 */
public record OpenAdvance(
        @NotNull AdvanceBeneficiary beneficiary,
        @NotNull @Positive Euros outstanding,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate end)
        implements Serializable {

    /** Whom it was granted to. */
    public static final Fact<OpenAdvance, Code> BENEFICIARY =
            Fact.code("beneficiary", AdvanceBeneficiary.class, OpenAdvance::beneficiary);

    /** What is still due. */
    public static final Fact<OpenAdvance, Euros> OUTSTANDING = Fact.of("outstanding", OpenAdvance::outstanding);

    /** The last day of its term. */
    public static final Fact<OpenAdvance, Day> END = Fact.day("end", OpenAdvance::end);

    /** Creates an advance. */
    public OpenAdvance {
        Faults.of("OpenAdvance")
                .given("beneficiary", beneficiary)
                .given("outstanding", outstanding)
                .positive("outstanding", outstanding)
                .refuse();
    }
}
