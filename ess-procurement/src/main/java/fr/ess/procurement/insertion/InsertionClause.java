package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.measure.Hours;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;

/**
 * An integration clause that is followed up.
 *
 * @param id  what names the clause, once in a ledger
 * @param contract  the contract
 * @param territory  the territory
 * @param facilitator  the facilitator ("facilitateur")
 * @param due  the hours due, zero or more
 * @param state  how far it has gone
 */
public record InsertionClause(
        @NotBlank String id,
        @NotBlank String contract,
        @NotBlank String territory,
        @NotBlank String facilitator,
        @NotNull @PositiveOrZero Hours due,
        @NotNull ClauseState state)
        implements Serializable {

    /** Creates a clause. */
    public InsertionClause {
        Faults.of("InsertionClause")
                .given("id", id)
                .notBlank("id", id)
                .given("contract", contract)
                .notBlank("contract", contract)
                .given("territory", territory)
                .notBlank("territory", territory)
                .given("facilitator", facilitator)
                .notBlank("facilitator", facilitator)
                .given("due", due)
                .positiveOrZero("due", due)
                .given("state", state)
                .refuse();
    }
}
