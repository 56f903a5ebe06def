package fr.ess.procurement.insertion;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Hours;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of an integration clause: hours that were worked, or the reversal of a line that was wrong.
 *
 * @param id  what names the line, once in a ledger
 * @param clause  the clause it belongs to
 * @param day  the day of the line
 * @param hours  the hours, zero or more; those of the reversed line in a reversal
 * @param reverses  the line that this one takes back, absent when it takes none back
 */
public record InsertionEntry(
        @NotBlank String id,
        @NotBlank String clause,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @PositiveOrZero Hours hours,
        @Nullable String reverses)
        implements Serializable {

    /** The hours. */
    public static final Fact<InsertionEntry, Hours> HOURS = Fact.of("hours", InsertionEntry::hours);

    /** Creates a line. */
    public InsertionEntry {
        Faults.of("InsertionEntry")
                .given("id", id)
                .notBlank("id", id)
                .given("clause", clause)
                .notBlank("clause", clause)
                .given("day", day)
                .given("hours", hours)
                .positiveOrZero("hours", hours)
                .refuse();
    }
}
