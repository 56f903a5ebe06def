package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The withdrawal of a granted subsidy.
 *
 * @param grantedOn  the day of the decision to grant, if it is known
 * @param withdrawnOn  the day of the decision to withdraw, the planned day when it is yet to come, if it is known
 * @param ground  why it is withdrawn, if it is known
 * @param amount  the amount withdrawn, if it is known
 * @param repayBy  the last day that is set for repayment, if it is known
 * @param breach  the breach of the republican commitment contract, when that is the ground
 */
public record SubsidyWithdrawal(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate withdrawnOn,

        @Nullable WithdrawalGround ground,
        @Nullable @PositiveOrZero Euros amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate repayBy,

        @Nullable @Valid RepublicanBreach breach)
        implements Assessable, Serializable {

    private static final Must NOT_BE_BEFORE = new Must("must not be before the grant", "ne doit pas précéder l’octroi");

    /** The day of the decision to grant. */
    public static final Fact<SubsidyWithdrawal, Day> GRANTED_ON = Fact.day("grantedOn", SubsidyWithdrawal::grantedOn);

    /** The day of the decision to withdraw. */
    public static final Fact<SubsidyWithdrawal, Day> WITHDRAWN_ON =
            Fact.day("withdrawnOn", SubsidyWithdrawal::withdrawnOn);

    /** Why it is withdrawn. */
    public static final Fact<SubsidyWithdrawal, Code> GROUND =
            Fact.code("ground", WithdrawalGround.class, SubsidyWithdrawal::ground);

    /** The amount withdrawn. */
    public static final Fact<SubsidyWithdrawal, Euros> AMOUNT = Fact.of("amount", SubsidyWithdrawal::amount);

    /** The last day for repayment. */
    public static final Fact<SubsidyWithdrawal, Day> REPAY_BY = Fact.day("repayBy", SubsidyWithdrawal::repayBy);

    /** The breach of the republican commitment contract. */
    public static final Part<SubsidyWithdrawal, RepublicanBreach> BREACH = Part.of("breach", SubsidyWithdrawal::breach);

    /** Creates a withdrawal. */
    public SubsidyWithdrawal {
        var faults = Faults.of("SubsidyWithdrawal").positiveOrZero("amount", amount);
        if (faults.none() && grantedOn != null && withdrawnOn != null) {
            faults.check(!withdrawnOn.isBefore(grantedOn), "withdrawnOn", NOT_BE_BEFORE, withdrawnOn);
        }
        faults.refuse();
    }

    @Override
    public Assessment<SubsidyWithdrawal> assess(Law law) {
        return SubsidyWithdrawalRules.SET.assess(this, law);
    }
}
