package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
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
 * An agreement by which a local authority grants a subsidy, and the publication of its key data.
 *
 * @param grantor  the authority, if it is known
 * @param inhabitants  its inhabitants, zero or more, if it is known
 * @param amount  the subsidy of the agreement, zero or more, if it is known
 * @param signedOn  the day of its signature, if it is known
 * @param published  the publications of its key data, free of charge, if they are known
 */
public record SubsidyAgreement(
        @Nullable Siren grantor,
        @Nullable @PositiveOrZero Integer inhabitants,
        @Nullable @PositiveOrZero Euros amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate signedOn,

        @Nullable List<@NotNull @Valid Evidence> published)
        implements Assessable, Serializable {

    /** The inhabitants of the authority. */
    public static final Fact<SubsidyAgreement, Count> INHABITANTS =
            Fact.count("inhabitants", SubsidyAgreement::inhabitants);

    /** The subsidy. */
    public static final Fact<SubsidyAgreement, Euros> AMOUNT = Fact.of("amount", SubsidyAgreement::amount);

    /** The day of signature. */
    public static final Fact<SubsidyAgreement, Day> SIGNED_ON = Fact.day("signedOn", SubsidyAgreement::signedOn);

    /** The publications. */
    public static final Many<SubsidyAgreement, Evidence> PUBLISHED = Many.of("published", SubsidyAgreement::published);

    /** Creates an agreement. */
    public SubsidyAgreement {
        Faults.of("SubsidyAgreement")
                .positiveOrZero("inhabitants", inhabitants)
                .positiveOrZero("amount", amount)
                .elements("published", published)
                .refuse();
        published = published == null ? null : List.copyOf(published);
    }

    @Override
    public Assessment<SubsidyAgreement> assess(Law law) {
        return SubsidyDataRules.SET.assess(this, law);
    }
}
