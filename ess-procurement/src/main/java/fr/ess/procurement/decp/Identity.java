package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which contract it is, and whose.
 *
 * @param kind  contract or concession
 * @param id  the number that the buyer gave it, or {@code null}
 * @param given  the identifier of its own among all that the file gives ("uid"), or {@code null}
 * @param buyer  the buyer, or the authority that grants the concession
 */
public record Identity(
        AwardKind kind, @Nullable String id, @Nullable String given, Operator buyer) implements Serializable {

    /**
     * Returns the key of the contract among all contracts: the number of the buyer and that of the contract.
     *
     * @return the key; empty if the file gives neither it nor its parts
     */
    public Optional<String> uid() {
        if (buyer.id() != null && id != null) {
            return Optional.of(buyer.id() + id);
        }
        return Optional.ofNullable(given);
    }
}
