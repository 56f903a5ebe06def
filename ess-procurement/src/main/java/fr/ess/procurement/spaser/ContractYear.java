package fr.ess.procurement.spaser;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that a buyer notified in a year, counted.
 *
 * @param closed  the last day of the year
 * @param notified  the contracts notified in it, if their number is known
 * @param environmental  those with at least one environmental consideration, if their number is known
 * @param social  those with at least one social consideration, if their number is known
 */
public record ContractYear(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate closed,

        @Nullable @PositiveOrZero Integer notified,
        @Nullable @PositiveOrZero Integer environmental,
        @Nullable @PositiveOrZero Integer social)
        implements Serializable {

    /** The last day of the year. */
    public static final Fact<ContractYear, Day> CLOSED = Fact.day("closed", ContractYear::closed);

    /** The contracts notified in it. */
    public static final Fact<ContractYear, Count> NOTIFIED = Fact.count("notified", ContractYear::notified);

    /** Those with an environmental consideration. */
    public static final Fact<ContractYear, Count> ENVIRONMENTAL =
            Fact.count("environmental", ContractYear::environmental);

    /** Those with a social consideration. */
    public static final Fact<ContractYear, Count> SOCIAL = Fact.count("social", ContractYear::social);

    private static final Must AMONG =
            new Must("must be at most the contracts notified", "doit être au plus le nombre de marchés notifiés");

    /** Creates the counts of a year. */
    public ContractYear {
        var faults = Faults.of("ContractYear")
                .given("closed", closed)
                .positiveOrZero("notified", notified)
                .positiveOrZero("environmental", environmental)
                .positiveOrZero("social", social);
        if (faults.none() && notified != null) {
            faults.check(environmental == null || environmental <= notified, "environmental", AMONG, environmental)
                    .check(social == null || social <= notified, "social", AMONG, social);
        }
        faults.refuse();
    }
}
