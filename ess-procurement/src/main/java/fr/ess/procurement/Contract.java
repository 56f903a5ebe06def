package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract that is being prepared or was awarded.
 *
 * @param type  its type, if it is known
 * @param subject  what it buys, if it is known
 * @param launchedOn  the day on which the consultation was launched, or the notice sent for publication: the day whose law holds
 * @param need  the need that it answers, if it is known
 * @param formalities  its formalities, if they are known
 * @param mechanisms  the ways in which it serves the social economy, integration or the environment, none when it goes none, if they
 *     are known; a reservation is one of them
 * @param reservation  the terms of its reservation, if they are known
 * @param conditions  the conditions under which it is awarded and performed, if they are known
 */
public record Contract(
        @Nullable ContractType type,
        @Nullable Subject subject,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate launchedOn,

        @Nullable @Valid Need need,
        @Nullable @Valid Formalities formalities,
        @Nullable List<@NotNull Mechanism> mechanisms,
        @Nullable @Valid Reservation reservation,
        @Nullable @Valid Conditions conditions)
        implements Serializable {

    /** Its type. */
    public static final Fact<Contract, Code> TYPE = Fact.code("type", ContractType.class, Contract::type);

    /** What it buys. */
    public static final Fact<Contract, Code> SUBJECT = Fact.code("subject", Subject.class, Contract::subject);

    /** The day whose law holds. */
    public static final Fact<Contract, Day> LAUNCHED_ON = Fact.day("launchedOn", Contract::launchedOn);

    /** The need that it answers. */
    public static final Part<Contract, Need> NEED = Part.of("need", Contract::need);

    /** Its formalities. */
    public static final Part<Contract, Formalities> FORMALITIES = Part.of("formalities", Contract::formalities);

    /** The ways it goes. */
    public static final Fact<Contract, Codes> MECHANISMS =
            Fact.codes("mechanisms", Mechanism.class, Contract::mechanisms);

    /** The terms of its reservation. */
    public static final Part<Contract, Reservation> RESERVATION = Part.of("reservation", Contract::reservation);

    /** The conditions under which it is awarded and performed. */
    public static final Part<Contract, Conditions> CONDITIONS = Part.of("conditions", Contract::conditions);

    /** Creates a contract. */
    public Contract {
        Faults.of("Contract").elements("mechanisms", mechanisms).refuse();
        mechanisms = mechanisms == null ? null : List.copyOf(mechanisms);
    }

    /**
     * Returns this contract by other ways.
     *
     * @param ways  the ways, none for none
     * @return the contract
     */
    public Contract by(Mechanism... ways) {
        return new Contract(type, subject, launchedOn, need, formalities, List.of(ways), reservation, conditions);
    }

    /**
     * Returns this contract, launched on another day.
     *
     * @param day  the day on which the consultation is launched
     * @return the contract
     */
    public Contract launched(LocalDate day) {
        return new Contract(type, subject, day, need, formalities, mechanisms, reservation, conditions);
    }
}
