package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
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
 * Participating securities ("titres participatifs") of a cooperative. They give no vote and are no part of the capital: the
 * ceiling of public stakes does not count them.
 *
 * @param form  the legal form of the cooperative, if it is known
 * @param issued  the day of the issue, the planned day when it is yet to come
 * @param repayments  the repayments, made or planned, if they are known; none on a day before the issue
 */
public record ParticipatingSecurities(
        @Nullable LegalForm form,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate issued,

        @Nullable List<@NotNull @Valid Repayment> repayments)
        implements Serializable, Assessable {

    /** The legal form of the cooperative. */
    public static final Fact<ParticipatingSecurities, Code> FORM =
            Fact.code("form", LegalForm.class, ParticipatingSecurities::form);

    /** The day of the issue. */
    public static final Fact<ParticipatingSecurities, Day> ISSUED = Fact.day("issued", ParticipatingSecurities::issued);

    /** The repayments. */
    public static final Many<ParticipatingSecurities, Repayment> REPAYMENTS =
            Many.of("repayments", ParticipatingSecurities::repayments);

    private static final Must NOT_BE_BEFORE_THE_ISSUE =
            new Must("must not be before the issue", "ne doit pas précéder l’émission");

    /** Creates the facts of an issue. */
    public ParticipatingSecurities {
        var faults =
                Faults.of("ParticipatingSecurities").given("issued", issued).elements("repayments", repayments);
        if (faults.none() && repayments != null) {
            for (var i = 0; i < repayments.size(); i++) {
                var made = repayments.get(i).made();
                faults.check(
                        made == null || !made.isBefore(issued),
                        "repayments[" + i + "].made",
                        NOT_BE_BEFORE_THE_ISSUE,
                        made);
            }
        }
        faults.refuse();
        repayments = repayments == null ? null : List.copyOf(repayments);
    }

    @Override
    public Assessment<ParticipatingSecurities> assess(Law law) {
        return SecuritiesRules.SET.assess(this, law);
    }
}
