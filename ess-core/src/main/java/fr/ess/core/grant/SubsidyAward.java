package fr.ess.core.grant;

import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy from its application to the report on its use.
 *
 * <p>Nothing here asks for a fault-free order of the days: an answer after silence has refused, or a payment before the
 * notification, is a fact like another.
 *
 * @param authority  the SIREN of the authority, if it is known
 * @param beneficiary  the SIREN of the recipient, if it has one and it is known
 * @param request  what became of the application
 * @param payment  the payment of the subsidy
 * @param report  the financial report on it
 */
public record SubsidyAward(
        @Nullable Siren authority,
        @Nullable Siren beneficiary,
        @Nullable @Valid AwardRequest request,
        @Nullable @Valid AwardPayment payment,
        @Nullable @Valid AwardReport report)
        implements Assessable, Serializable {

    /** What became of the application. */
    public static final Part<SubsidyAward, AwardRequest> REQUEST = Part.of("request", SubsidyAward::request);

    /** The payment of the subsidy. */
    public static final Part<SubsidyAward, AwardPayment> PAYMENT = Part.of("payment", SubsidyAward::payment);

    /** The financial report on it. */
    public static final Part<SubsidyAward, AwardReport> REPORT = Part.of("report", SubsidyAward::report);

    @Override
    public Assessment<SubsidyAward> assess(Law law) {
        return SubsidyAwardRules.SET.assess(this, law);
    }

    /**
     * Returns the day on which silence refuses the application: the day after the last one for an answer.
     *
     * @param law  the law on the day of the question
     * @return the day, whether or not an answer came before it; empty while a day is not known, or before the law told it
     */
    public Optional<LocalDate> impliedRefusal(Law law) {
        return SubsidyAwardRules.impliedRefusal(this, law);
    }
}
