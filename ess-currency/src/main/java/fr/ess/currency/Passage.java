package fr.ess.currency;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A passage of units from one kind of actor to another. From the bank it is an exchange against euros, to the bank a redemption.
 *
 * @param from  the kind of actor that gives
 * @param to  the kind of actor that receives
 */
public record Passage(@NotNull ActorKind from, @NotNull ActorKind to) implements Serializable {

    /** Creates a passage. */
    public Passage {
        Faults.of("Passage").given("from", from).given("to", to).refuse();
    }
}
