package fr.ess.strategy.chamber;

import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of enterprises that a regional chamber keeps and publishes.
 *
 * <p>A firm with an office in one region and a shop in another stands on both lists: to count bodies over several lists, use
 * {@link #bodies}, and {@link #establishments} for establishments.
 *
 * @param siren  the body, if it is known
 * @param fields  what the entry tells, if it is known
 * @param officeInArea  whether the registered office is in the area of the chamber, if it is known
 * @param establishments  the establishments in that area, none for an empty list, if they are known
 */
public record CressEntry(
        @Nullable Siren siren,
        @Nullable List<@NotNull ListField> fields,
        @Nullable Boolean officeInArea,
        @Nullable List<@NotNull Siret> establishments)
        implements Assessable, Serializable {

    /** What the entry tells. */
    public static final Fact<CressEntry, Codes> FIELDS = Fact.codes("fields", ListField.class, CressEntry::fields);

    /** Whether the registered office is in the area. */
    public static final Fact<CressEntry, Flag> OFFICE_IN_AREA = Fact.flag("officeInArea", CressEntry::officeInArea);

    /** Creates an entry. */
    public CressEntry {
        Faults.of("CressEntry")
                .elements("fields", fields)
                .elements("establishments", establishments)
                .refuse();
        fields = fields == null ? null : List.copyOf(fields);
        establishments = establishments == null ? null : List.copyOf(establishments);
    }

    /**
     * Returns how many bodies stand on lists, each counted once. An entry whose body is not known is left out.
     *
     * @param entries  the entries of all lists
     * @return the number of bodies
     */
    public static long bodies(Collection<CressEntry> entries) {
        return entries.stream()
                .map(CressEntry::siren)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /**
     * Returns how many establishments stand on lists, each counted once.
     *
     * @param entries  the entries of all lists
     * @return the number of establishments
     */
    public static long establishments(Collection<CressEntry> entries) {
        return entries.stream()
                .map(CressEntry::establishments)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    @Override
    public Assessment<CressEntry> assess(Law law) {
        return CressRules.ENTRIES.assess(this, law);
    }
}
