package fr.ess.core.indicator;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list.
 *
 * @param name  the name, as it is printed
 * @param alsoNamed  all other names under which the same thing stands in another list, if there are any
 */
public record ListedEntry(@NotBlank String name, @Nullable List<@NotNull String> alsoNamed) implements Serializable {

    /** Creates an entry. */
    public ListedEntry {
        Faults.of("ListedEntry")
                .given("name", name)
                .notBlank("name", name)
                .elements("alsoNamed", alsoNamed)
                .refuse();
        alsoNamed = alsoNamed == null ? null : List.copyOf(alsoNamed);
    }

    /** Returns whether two entries are the same thing, under one name or another. */
    boolean same(ListedEntry other) {
        return name.equals(other.name) || named(other.name) || other.named(name);
    }

    private boolean named(String text) {
        return alsoNamed != null && alsoNamed.contains(text);
    }
}
