package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The file of a subsidy to a body for the creation of enterprises, annexed to the vote.
 *
 * <p>Defined by the Code général des collectivités territoriales, article R1511-2.
 *
 * @param accounts  whether it holds the accounts of the last two years, if it is known
 * @param budget  whether it holds the budget of the year, if it is known
 * @param useReport  whether it holds the report on the use of past subsidies, if it is known
 * @param plannedUse  whether it says what the subsidy is to be used for, if it is known
 * @param annexed  whether it is annexed to the vote, if it is known
 */
public record CreationFile(
        @Nullable Boolean accounts,
        @Nullable Boolean budget,
        @Nullable Boolean useReport,
        @Nullable Boolean plannedUse,
        @Nullable Boolean annexed)
        implements Serializable {

    /** Whether it holds the accounts of the last two years. */
    public static final Fact<CreationFile, Flag> ACCOUNTS = Fact.flag("accounts", CreationFile::accounts);

    /** Whether it holds the budget of the year. */
    public static final Fact<CreationFile, Flag> BUDGET = Fact.flag("budget", CreationFile::budget);

    /** Whether it holds the report on the use of past subsidies. */
    public static final Fact<CreationFile, Flag> USE_REPORT = Fact.flag("useReport", CreationFile::useReport);

    /** Whether it says what the subsidy is to be used for. */
    public static final Fact<CreationFile, Flag> PLANNED_USE = Fact.flag("plannedUse", CreationFile::plannedUse);

    /** Whether it is annexed to the vote. */
    public static final Fact<CreationFile, Flag> ANNEXED = Fact.flag("annexed", CreationFile::annexed);

    /** Returns a file that holds everything. */
    static CreationFile whole() {
        return new CreationFile(true, true, true, true, true);
    }
}
