package fr.ess.procurement.spaser;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.Siren;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.procurement.BuyerKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A buyer that may owe a scheme, alone or with others.
 *
 * @param siren  its number, if it is known
 * @param kind  what it is, if it is known
 * @param purchases  what it bought in the year that it names, if it is known
 * @param covered  whether a scheme covers it, its own or a joint one, if it is known
 * @param coveredSince  the first day on which one did, if there is one and it is known
 * @param indicators  its publications of indicators, its own and not only those of a group, if they are known
 */
public record SpaserBuyer(
        @Nullable Siren siren,
        @Nullable BuyerKind kind,
        @Nullable @Valid Purchases purchases,
        @Nullable Boolean covered,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate coveredSince,

        @Nullable List<@NotNull @Valid Published> indicators)
        implements Serializable {

    /** What it is. */
    public static final Fact<SpaserBuyer, Code> KIND = Fact.code("kind", BuyerKind.class, SpaserBuyer::kind);

    /** What it bought. */
    public static final Part<SpaserBuyer, Purchases> PURCHASES = Part.of("purchases", SpaserBuyer::purchases);

    /** Whether a scheme covers it. */
    public static final Fact<SpaserBuyer, Flag> COVERED = Fact.flag("covered", SpaserBuyer::covered);

    /** The first day on which a scheme covered it. */
    public static final Fact<SpaserBuyer, Day> COVERED_SINCE = Fact.day("coveredSince", SpaserBuyer::coveredSince);

    /** Its publications of indicators. */
    public static final Many<SpaserBuyer, Published> INDICATORS = Many.of("indicators", SpaserBuyer::indicators);

    private static final Must NO_DAY = new Must(
            "must be left out when no scheme covers the buyer",
            "doit être absent si aucun schéma ne couvre l’acheteur");

    /** Creates a buyer; the list is copied. */
    public SpaserBuyer {
        var faults = Faults.of("SpaserBuyer").elements("indicators", indicators);
        faults.check(coveredSince == null || !Boolean.FALSE.equals(covered), "coveredSince", NO_DAY, coveredSince);
        faults.refuse();
        indicators = indicators == null ? null : List.copyOf(indicators);
    }
}
