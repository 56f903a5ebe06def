package fr.ess.core.scic.stake;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stake that an authority takes in a SCIC, by joining it or by buying more of its shares.
 *
 * @param authority  what the authority is, if it is known
 * @param operation  the day on which it is admitted, or buys the shares; the planned day when it is yet to come
 * @param object  what the SCIC was set up for, if it is known
 * @param decision  the decision of the authority, if it is known
 * @param register  the share register as it stands after the operation, if it is known
 * @param founding  the founding of the company, for a renewable-energy project only, if it is known
 */
public record Stake(
        @Nullable HolderKind authority,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate operation,

        @Nullable ScicObject object,
        @Nullable @Valid StakeDecision decision,
        @Nullable @Valid Register register,
        @Nullable @Valid EnergyFounding founding)
        implements Assessable, Serializable {

    /** What the authority is. */
    public static final Fact<Stake, Code> AUTHORITY = Fact.code("authority", HolderKind.class, Stake::authority);

    /** The day of the operation. */
    public static final Fact<Stake, Day> OPERATION = Fact.day("operation", Stake::operation);

    /** What the SCIC was set up for. */
    public static final Fact<Stake, Code> OBJECT = Fact.code("object", ScicObject.class, Stake::object);

    /** The decision of the authority. */
    public static final Part<Stake, StakeDecision> DECISION = Part.of("decision", Stake::decision);

    /** The share register after the operation. */
    public static final Part<Stake, Register> REGISTER = Part.of("register", Stake::register);

    /** The founding of the company. */
    public static final Part<Stake, EnergyFounding> FOUNDING = Part.of("founding", Stake::founding);

    /** Creates a stake. */
    public Stake {
        Faults.of("Stake").given("operation", operation).refuse();
    }

    @Override
    public Assessment<Stake> assess(Law law) {
        return StakeRules.SET.assess(this, law);
    }
}
