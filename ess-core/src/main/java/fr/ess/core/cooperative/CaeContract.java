package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a salaried entrepreneur with an activity and employment cooperative ("coopérative d'activité et
 * d'emploi", CAE).
 *
 * @param siren  the cooperative, if it is known
 * @param signed  the day of the contract
 * @param earlierSupport  the length of the support contracts before it, zero when there was none
 * @param admissions  the admission of the entrepreneur as a member, none when there was none, if it is known
 */
public record CaeContract(
        @Nullable Siren siren,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate signed,

        @NotNull @PositiveOrZero Months earlierSupport,
        @Nullable List<@NotNull @Valid Admission> admissions)
        implements Serializable, Assessable {

    /** The day of the contract. */
    public static final Fact<CaeContract, Day> SIGNED = Fact.day("signed", CaeContract::signed);

    /** The length of the support contracts before it. */
    public static final Fact<CaeContract, Months> EARLIER_SUPPORT =
            Fact.of("earlierSupport", CaeContract::earlierSupport);

    /** The admission of the entrepreneur as a member. */
    public static final Many<CaeContract, Admission> ADMISSIONS = Many.of("admissions", CaeContract::admissions);

    /** Creates a contract. */
    public CaeContract {
        Faults.of("CaeContract")
                .given("signed", signed)
                .given("earlierSupport", earlierSupport)
                .positiveOrZero("earlierSupport", earlierSupport)
                .elements("admissions", admissions)
                .refuse();
        admissions = admissions == null ? null : List.copyOf(admissions);
    }

    @Override
    public Assessment<CaeContract> assess(Law law) {
        return CaeDeadline.SET.assess(this, law);
    }
}
