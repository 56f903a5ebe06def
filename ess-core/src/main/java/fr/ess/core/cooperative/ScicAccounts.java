package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of a SCIC and the general meeting that decides on it.
 *
 * <p>The rules on the result and on the report are those of the day of the meeting, not of the year of account.
 *
 * @param meeting  the day of the general meeting, the planned day when it is yet to come
 * @param year  the year, if it is known
 * @param funds  the capital, the reserves and the result, if they are known
 * @param terms  the terms on which the result is allocated, if they are known
 * @param vote  what was voted, or is to be voted, if it is known
 * @param report  the management report, if it is known
 */
public record ScicAccounts(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate meeting,

        @Nullable @Valid FinancialYear year,
        @Nullable @Valid Funds funds,
        @Nullable @Valid Terms terms,
        @Nullable @Valid Vote vote,
        @Nullable @Valid AnnualReport report)
        implements Serializable, Assessable {

    /** The day of the general meeting. */
    public static final Fact<ScicAccounts, Day> MEETING = Fact.day("meeting", ScicAccounts::meeting);

    /** The year. */
    public static final Part<ScicAccounts, FinancialYear> YEAR = Part.of("year", ScicAccounts::year);

    /** The capital, the reserves and the result. */
    public static final Part<ScicAccounts, Funds> FUNDS = Part.of("funds", ScicAccounts::funds);

    /** The terms on which the result is allocated. */
    public static final Part<ScicAccounts, Terms> TERMS = Part.of("terms", ScicAccounts::terms);

    /** What was voted. */
    public static final Part<ScicAccounts, Vote> VOTE = Part.of("vote", ScicAccounts::vote);

    /** The management report. */
    public static final Part<ScicAccounts, AnnualReport> REPORT = Part.of("report", ScicAccounts::report);

    /** Creates the accounts. */
    public ScicAccounts {
        var faults = Faults.of("ScicAccounts").given("meeting", meeting);
        if (faults.none()
                && funds != null
                && vote != null
                && vote.interestRate() != null
                && vote.interest() != null
                && funds.paidUpCapital() != null) {
            var most = funds.paidUpCapital().down(vote.interestRate());
            faults.check(vote.interest().compareTo(most) <= 0, "vote.interest", Must.beAtMost(most), vote.interest());
        }
        faults.refuse();
    }

    @Override
    public Assessment<ScicAccounts> assess(Law law) {
        return ScicAccountsRules.SET.assess(this, law);
    }

    /**
     * Returns the same accounts with another vote.
     *
     * @param other  what is to be voted
     * @return the accounts
     */
    public ScicAccounts withVote(Vote other) {
        return new ScicAccounts(meeting, year, funds, terms, other, report);
    }

    /**
     * Returns what the result allows, line by line, when as much interest as possible is paid on shares.
     *
     * @param law  the law, whose day does not count here: the meeting's does
     * @return the allocation; empty when a fact that it needs is missing, or the cap of the rate is not known on that day
     */
    public Optional<Allocation> allocation(Law law) {
        return Allocation.of(this, law);
    }
}
