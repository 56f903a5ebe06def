package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workers' cooperative in the making ("SCOP d'amorçage"): a company converted while others than its cooperators hold most
 * of the capital.
 *
 * @param siren  the company, if it is known
 * @param converted  the day of the conversion
 * @param statements  statements of who held the capital since, if they are known
 */
public record ScopTransition(
        @Nullable Siren siren,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate converted,

        @Nullable List<@NotNull @Valid CapitalStatement> statements)
        implements Serializable, Assessable {

    /** The day of the conversion. */
    public static final Fact<ScopTransition, Day> CONVERTED = Fact.day("converted", ScopTransition::converted);

    /** Statements of who held the capital since. */
    public static final Many<ScopTransition, CapitalStatement> STATEMENTS =
            Many.of("statements", ScopTransition::statements);

    /** Creates the facts of a conversion. */
    public ScopTransition {
        Faults.of("ScopTransition")
                .given("converted", converted)
                .elements("statements", statements)
                .refuse();
        statements = statements == null ? null : List.copyOf(statements);
    }

    @Override
    public Assessment<ScopTransition> assess(Law law) {
        return ScopDeadline.SET.assess(this, law);
    }
}
