package fr.ess.procurement.insertion;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who is to work the hours of an integration clause. It says nothing of where the person lives: a clause cannot ask it.
 *
 * @param grounds  all grounds that the person has, none when there is none, if they are known
 * @param validatedOn  the day on which the facilitator validated the person, if it is known
 * @param hiredOn  the day of hiring, if it is known
 */
public record EligiblePerson(
        @Nullable List<@NotNull IntegrationGround> grounds,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate validatedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate hiredOn)
        implements Assessable, Serializable {

    /** The grounds that the person has. */
    public static final Fact<EligiblePerson, Codes> GROUNDS =
            Fact.codes("grounds", IntegrationGround.class, EligiblePerson::grounds);

    /** The day of the facilitator's validation. */
    public static final Fact<EligiblePerson, Day> VALIDATED_ON = Fact.day("validatedOn", EligiblePerson::validatedOn);

    /** The day of hiring. */
    public static final Fact<EligiblePerson, Day> HIRED_ON = Fact.day("hiredOn", EligiblePerson::hiredOn);

    /** Creates a person. */
    public EligiblePerson {
        Faults.of("EligiblePerson").elements("grounds", grounds).refuse();
        grounds = grounds == null ? null : List.copyOf(grounds);
    }

    @Override
    public Assessment<EligiblePerson> assess(Law law) {
        return EligibilityRules.SET.assess(this, law);
    }
}
