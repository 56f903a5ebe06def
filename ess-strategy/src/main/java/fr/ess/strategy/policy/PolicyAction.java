package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An action of a policy, in the fields and by the directorates that its cells name.
 *
 * @param name  its name
 * @param instrument  what it is made of, if it is known and one of those told
 * @param cells  what each directorate does of it, at least one, a field, directorate and year at most once
 */
public record PolicyAction(
        @NotBlank String name,
        @Nullable PolicyInstrument instrument,
        @NotEmpty List<@NotNull @Valid MatrixCell> cells) implements Serializable {

    private static final Must STAND_ONCE = new Must(
            "must stand at most once, by field, directorate and year",
            "doit figurer au plus une fois, par domaine, direction et année");

    /** Creates an action. */
    public PolicyAction {
        var faults = Faults.of("PolicyAction")
                .given("name", name)
                .notBlank("name", name)
                .given("cells", cells)
                .check(cells == null || !cells.isEmpty(), "cells", Must.NOT_BE_EMPTY, cells)
                .elements("cells", cells);
        if (faults.none()) {
            var seen = new HashSet<List<Object>>();
            for (var i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                faults.check(
                        seen.add(List.of(cell.field(), cell.directorate(), cell.year())),
                        "cells[" + i + "]",
                        STAND_ONCE,
                        cell.field() + ", " + cell.directorate() + ", " + cell.year());
            }
        }
        faults.refuse();
        cells = List.copyOf(cells);
    }

    /** Returns the directorates that its cells name, each once, in order. */
    Set<String> directorates() {
        var names = new TreeSet<String>();
        cells.forEach(cell -> names.add(cell.directorate()));
        return names;
    }

    /** Returns whether several directorates share it. */
    boolean shared() {
        return directorates().size() > 1;
    }
}
