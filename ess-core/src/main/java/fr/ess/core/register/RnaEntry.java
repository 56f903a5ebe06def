package fr.ess.core.register;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siret;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An association, as a row of the national directory of associations tells it ("Répertoire national des associations", RNA).
 *
 * <p>A dissolution before the creation is refused.
 *
 * @param id  its number
 * @param siret  the number of its seat in SIRENE, if it has one
 * @param title  its name, if it is said
 * @param created  the day of its creation, if it is said
 * @param dissolved  the day of its dissolution, if it was dissolved
 */
public record RnaEntry(
        @NotNull RnaNumber id,
        @Nullable Siret siret,
        @Nullable String title,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate created,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate dissolved)
        implements Serializable {

    static final Must BE_LATER =
            new Must("must be the day of the creation or later", "doit être le jour de la création ou après");

    /** What any row says: a declared association. */
    static final Registration REGISTRATION = new Registration("9220", CategoryList.INSEE, null, null, null, null);

    /** Creates an entry. */
    public RnaEntry {
        var faults = Faults.of("RnaEntry").given("id", id);
        if (faults.none()) {
            faults.check(inOrder(created, dissolved), "dissolved", BE_LATER, dissolved);
        }
        faults.refuse();
    }

    static boolean inOrder(@Nullable LocalDate created, @Nullable LocalDate dissolved) {
        return created == null || dissolved == null || !dissolved.isBefore(created);
    }

    /**
     * Returns what this row says of membership of the social and solidarity economy: it is a declared association.
     *
     * @return the facts of the rules
     */
    public Registration registration() {
        return REGISTRATION;
    }
}
