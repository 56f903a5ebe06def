package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of the minister that a collective investment is assimilated.
 *
 * @param on  its day
 * @param reports  the sending of the certified report of the following year, none when it was not sent, if that is known
 */
public record Declaration(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @Nullable List<@NotNull @Valid Evidence> reports)
        implements Serializable {

    /** Its day. */
    public static final Fact<Declaration, Day> ON = Fact.day("on", Declaration::on);

    /** The sending of the report of the following year. */
    public static final Many<Declaration, Evidence> REPORTS = Many.of("reports", Declaration::reports);

    /** Creates a declaration. */
    public Declaration {
        Faults.of("Declaration").given("on", on).elements("reports", reports).refuse();
        reports = reports == null ? null : List.copyOf(reports);
    }
}
