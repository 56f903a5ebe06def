package fr.ess.procurement.spaser;

import fr.ess.core.Faults;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer bought in one calendar year, which it chooses and names; months of two years are never put together.
 *
 * <p>Until 2022 contracts signed in the year were counted, since 2023 what was spent in it: a buyer can cross the threshold by that
 * change alone, so both are kept.
 *
 * @param year  the calendar year, such as 2025; the last whole one, by practice
 * @param signed  the contracts signed in it, if they are known
 * @param spent  what was spent in it, if it is known
 */
public record Purchases(
        @NotNull @Positive Integer year,
        @Nullable @Valid YearAmounts signed,
        @Nullable @Valid YearAmounts spent) implements Serializable {

    /** The contracts signed. */
    public static final Part<Purchases, YearAmounts> SIGNED = Part.of("signed", Purchases::signed);

    /** What was spent. */
    public static final Part<Purchases, YearAmounts> SPENT = Part.of("spent", Purchases::spent);

    /** Creates the purchases of a year. */
    public Purchases {
        Faults.of("Purchases").given("year", year).positive("year", year).refuse();
    }
}
