package fr.ess.core.indicator;

import fr.ess.core.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is printed, whose entries can be counted and looked for in another list.
 *
 * @param id  the name by which formulas call it: letters and digits, a letter first
 * @param label  what it lists
 * @param entries  all entries, if they are stated
 */
public record StatedList(
        @NotBlank String id,
        @Nullable String label,
        @Nullable List<@NotNull @Valid ListedEntry> entries) implements Serializable {

    /** Creates a list. */
    public StatedList {
        Faults.of("StatedList")
                .given("id", id)
                .notBlank("id", id)
                .elements("entries", entries)
                .refuse();
        entries = entries == null ? null : List.copyOf(entries);
    }
}
