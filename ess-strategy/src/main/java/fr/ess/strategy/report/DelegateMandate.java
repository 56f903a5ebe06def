package fr.ess.strategy.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
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
 * The mandate of somebody to whom an assembly delegates a policy, and who reports each year.
 *
 * @param from  its first day, if it is known
 * @param until  its last day, if it has ended
 * @param reports  the reports, if they are known
 */
public record DelegateMandate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until,

        @Nullable List<@NotNull @Valid DelegateReport> reports)
        implements Assessable, Serializable {

    /** Its first day. */
    public static final Fact<DelegateMandate, Day> FROM = Fact.day("from", DelegateMandate::from);

    /** Its last day, if it has ended. */
    public static final Fact<DelegateMandate, Day> UNTIL = Fact.day("until", DelegateMandate::until);

    /** The reports. */
    public static final Many<DelegateMandate, DelegateReport> REPORTS = Many.of("reports", DelegateMandate::reports);

    private static final Must NOT_BE_BEFORE_ITS_FIRST_DAY =
            new Must("must not be before the first day", "ne doit pas précéder le premier jour");

    /** Creates a mandate. */
    public DelegateMandate {
        var faults = Faults.of("DelegateMandate").elements("reports", reports);
        if (faults.none() && from != null && until != null) {
            faults.check(!until.isBefore(from), "until", NOT_BE_BEFORE_ITS_FIRST_DAY, until);
        }
        faults.refuse();
        reports = reports == null ? null : List.copyOf(reports);
    }

    @Override
    public Assessment<DelegateMandate> assess(Law law) {
        return DelegateRules.SET.assess(this, law);
    }
}
