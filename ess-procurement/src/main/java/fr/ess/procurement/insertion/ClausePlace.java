package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where an integration clause stands, and who follows it up.
 *
 * @param contract  the contract, or what the contracts have in common where the clause stands for several
 * @param territory  the territory, if it is known
 * @param facilitator  the facilitator ("facilitateur"), if it is known
 * @param gathers  how many clauses it stands for, where it gathers those of several contracts; absent for one alone
 */
public record ClausePlace(
        @NotBlank String contract,
        @Nullable String territory,
        @Nullable String facilitator,
        @Nullable @Positive Integer gathers)
        implements Serializable {

    /** Creates a place. */
    public ClausePlace {
        Faults.of("ClausePlace")
                .given("contract", contract)
                .notBlank("contract", contract)
                .positive("gathers", gathers)
                .refuse();
    }

    /**
     * Returns how many clauses it stands for.
     *
     * @return the number, one or more
     */
    public int count() {
        return gathers == null ? 1 : gathers;
    }
}
