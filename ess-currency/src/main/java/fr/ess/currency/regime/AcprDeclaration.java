package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration to the supervisor ("ACPR") of an activity that relies on an exclusion.
 *
 * Defined by the Code monétaire et financier, articles L521-3, II, L525-6 and D521-1.
 *
 * @param filedOn  the day on which it was filed
 * @param completedOn  the day on which all its information had arrived, if it is known
 * @param exclusionNamed  whether it says which exclusion is relied on
 * @param objectedOn  the day on which the supervisor objected; absent while it has not
 */
public record AcprDeclaration(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate filedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate completedOn,

        @Nullable Boolean exclusionNamed,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate objectedOn)
        implements Serializable {

    /** The day on which it was filed. */
    public static final Fact<AcprDeclaration, Day> FILED_ON = Fact.day("filedOn", AcprDeclaration::filedOn);

    /** The day on which all its information had arrived. */
    public static final Fact<AcprDeclaration, Day> COMPLETED_ON = Fact.day("completedOn", AcprDeclaration::completedOn);

    /** Whether it says which exclusion is relied on. */
    public static final Fact<AcprDeclaration, Flag> EXCLUSION_NAMED =
            Fact.flag("exclusionNamed", AcprDeclaration::exclusionNamed);

    /** The day on which the supervisor objected. */
    public static final Fact<AcprDeclaration, Day> OBJECTED_ON = Fact.day("objectedOn", AcprDeclaration::objectedOn);

    /** Creates the facts. */
    public AcprDeclaration {
        Faults.of("AcprDeclaration").given("filedOn", filedOn).refuse();
    }
}
