package fr.ess.procurement.decp;

import fr.ess.core.Siren;
import fr.ess.core.Siret;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A buyer, a holder or a sub-contractor, as the file names it.
 *
 * <p>Identifiers are kept as they were published, without spaces, for those that fail their check are many: ask for
 * {@link #siret()} where a sound one is needed.
 *
 * @param id  the identifier without spaces, or {@code null} if none is given
 * @param kind  the kind of identifier, or {@code null} if it is not known
 * @param name  the name, which the format of 2022 no longer has, or {@code null}
 */
public record Operator(
        @Nullable String id,
        @Nullable OperatorIdKind kind,
        @Nullable String name) implements Serializable {

    /** Nobody is named. */
    public static final Operator UNKNOWN = new Operator(null, null, null);

    /**
     * Returns the number of the establishment.
     *
     * @return the SIRET, if the identifier is a sound one
     */
    public Optional<Siret> siret() {
        return id != null && Siret.isValid(id) ? Optional.of(new Siret(id)) : Optional.empty();
    }

    /**
     * Returns whether the identifier is that of an establishment of a legal unit. The key of the establishment is not asked
     * for: published numbers fail it, and still name the unit.
     *
     * @param unit  the legal unit
     * @return whether the identifier is fourteen characters that begin with the SIREN
     */
    public boolean belongsTo(Siren unit) {
        return id != null && id.length() == 14 && id.startsWith(unit.value());
    }
}
