package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.duty.Duties;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An approval as an enterprise of social utility, from its application to its renewal.
 *
 * @param siren  the body, if it is known
 * @param created  the day on which the body was created, if it is known
 * @param application  the application, if it is known
 * @param decision  how it was answered, if that is known
 * @param accounts  the annual accounts closed since, all of them, if they are known
 * @param renewals  the applications that renew it, all of them, if they are known
 */
public record Approval(
        @Nullable Siren siren,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate created,

        @Nullable @Valid Application application,
        @Nullable @Valid Decision decision,
        @Nullable List<@NotNull @Valid AnnualAccounts> accounts,
        @Nullable List<@NotNull @Valid Renewal> renewals)
        implements Serializable, Assessable {

    /** The day on which the body was created. */
    public static final Fact<Approval, Day> CREATED = Fact.day("created", Approval::created);

    /** The application. */
    public static final Part<Approval, Application> APPLICATION = Part.of("application", Approval::application);

    /** How it was answered. */
    public static final Part<Approval, Decision> DECISION = Part.of("decision", Approval::decision);

    /** The annual accounts closed since. */
    public static final Many<Approval, AnnualAccounts> ACCOUNTS = Many.of("accounts", Approval::accounts);

    /** The applications that renew it. */
    public static final Many<Approval, Renewal> RENEWALS = Many.of("renewals", Approval::renewals);

    /** Creates an approval. */
    public Approval {
        Faults.of("Approval")
                .elements("accounts", accounts)
                .elements("renewals", renewals)
                .refuse();
        accounts = accounts == null ? null : List.copyOf(accounts);
        renewals = renewals == null ? null : List.copyOf(renewals);
    }

    @Override
    public Assessment<Approval> assess(Law law) {
        return ApprovalRules.SET.assess(this, law);
    }

    /**
     * Returns what falls due for an approval: the answer of the prefect, and the renewal to be filed.
     *
     * @return the duties
     */
    public static Duties<Approval> duties() {
        return ApprovalRules.DUTIES;
    }

    /**
     * Returns the day on which silence makes the approval.
     *
     * @param law  the law on the day of the question
     * @return the day; empty when that of the complete file is not known
     */
    public Optional<LocalDate> impliedAcceptance(Law law) {
        return ApprovalRules.impliedAcceptance(this, law);
    }

    /**
     * Returns the last day of the approval.
     *
     * @param law  the law on the day of the question
     * @return the day, included; empty when the approval is not there, or a day that it hangs on is not known
     */
    public Optional<LocalDate> lastDay(Law law) {
        return ApprovalRules.lastDay(this, law);
    }

    /**
     * Returns the last day to file a complete renewal whose silent acceptance leaves no gap.
     *
     * @param marginDays  days kept in hand, for pieces that may be asked for; not negative
     * @param law  the law on the day of the question
     * @return the day; empty when the last day of the approval is not known
     */
    public Optional<LocalDate> renewBy(int marginDays, Law law) {
        return ApprovalRules.renewBy(this, law).map(day -> day.minusDays(marginDays));
    }
}
