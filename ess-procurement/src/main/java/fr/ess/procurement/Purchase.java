package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A contract and its buyer.
 *
 * @param buyer  the buyer
 * @param contract  the contract
 */
public record Purchase(
        @NotNull @Valid Buyer buyer, @NotNull @Valid Contract contract) implements Assessable, Serializable {

    /** The buyer. */
    public static final Part<Purchase, Buyer> BUYER = Part.of("buyer", Purchase::buyer);

    /** The contract. */
    public static final Part<Purchase, Contract> CONTRACT = Part.of("contract", Purchase::contract);

    /** Creates a purchase. */
    public Purchase {
        Faults.of("Purchase").given("buyer", buyer).given("contract", contract).refuse();
    }

    @Override
    public Assessment<Purchase> assess(Law law) {
        return Obligations.SET.assess(this, law);
    }
}
