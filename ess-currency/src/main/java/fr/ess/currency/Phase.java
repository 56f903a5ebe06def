package fr.ess.currency;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the life of a currency: passages that open on a day.
 *
 * @param name  its name
 * @param from  the first day on which its passages are open; without it they are closed
 * @param passages  the passages that it opens, beside those of the phases before it
 */
public record Phase(
        @NotBlank String name,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate from,

        @NotNull List<@NotNull @Valid Passage> passages)
        implements Serializable {

    /** Creates a phase. */
    public Phase {
        Faults.of("Phase")
                .given("name", name)
                .notBlank("name", name)
                .given("passages", passages)
                .elements("passages", passages)
                .refuse();
        passages = List.copyOf(passages);
    }

    /**
     * Returns whether this phase is open on a day.
     *
     * @param day  the day
     * @return whether the day is its first or later; never where the first is not known
     */
    public boolean openOn(LocalDate day) {
        return from != null && !day.isBefore(from);
    }
}
