package fr.ess.currency;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chain of trade ("filière") in which providers are approved.
 *
 * @param name  its name
 * @param from  the first day on which it is open; without it, it is in preparation and closed
 */
public record Chain(
        @NotBlank String name,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate from) implements Serializable {

    /** Creates a chain. */
    public Chain {
        Faults.of("Chain").given("name", name).notBlank("name", name).refuse();
    }

    /**
     * Returns whether this chain is open on a day.
     *
     * @param day  the day
     * @return whether the day is its first or later; never where the first is not known
     */
    public boolean openOn(LocalDate day) {
        return from != null && !day.isBefore(from);
    }
}
