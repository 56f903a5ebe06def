package fr.ess.currency.ledger;

import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The handle of an account, which its ledger gives: a name is resolved once.
 *
 * @param number  its number in the ledger
 * @param name  its name
 * @param role  what it stands for
 * @param actor  who holds it; absent but for a holder
 * @param form  the form of the units it holds or backs; absent for euros that back none
 */
public record Account(
        int number,
        String name,
        Role role,
        @Nullable ActorKind actor,
        @Nullable Form form) implements Serializable {

    @Override
    public String toString() {
        return name;
    }
}
