package fr.ess.currency.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/**
 * What tells a command from every other: a UUID that its sender made. Sent again, the same command has no second effect.
 *
 * @param high  the upper half
 * @param low  the lower half
 */
public record CommandId(long high, long low) implements Serializable {

    /**
     * Obtains an id.
     *
     * @param uuid  the UUID
     * @return the id
     */
    public static CommandId of(UUID uuid) {
        return new CommandId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /**
     * Reads an id.
     *
     * @param text  a UUID such as {@code 00000000-0000-0000-0000-00000000002a}
     * @return the id
     * @throws IllegalArgumentException if it is not a UUID
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommandId parse(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Command id must be a UUID, but was: '" + text + "'");
        }
        return of(uuid);
    }

    @JsonValue
    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
