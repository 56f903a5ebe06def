package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a body stands to the principles of the social and solidarity economy, as its articles of association show. They are open
 * norms: a person reads and judges.
 *
 * <p>Refused is evidence against a principle while all of them are said to hold.
 *
 * @param purposeBeyondProfit  whether it has a purpose other than only sharing profits, once judged
 * @param democraticGovernance  whether its articles organise a democratic governance, in which members, employees and stakeholders
 *     are informed and take part, and which does not rest on capital alone, once judged
 * @param profitsForActivity  whether the greater part of its profits keeps or develops its activity, once judged; no figure for
 *     the historic families
 * @param indivisibleReserves  whether its mandatory reserves can be neither shared out nor distributed, if it is known
 * @param surplusDevolved  whether what a winding up leaves goes to the ESS or as the special law of the form says, if it is known
 * @param contraryEvidence  whether anything shows that a principle fails, if somebody looked: a historic family is presumed to keep
 *     them all as long as nothing does
 */
public record Principles(
        @Nullable Boolean purposeBeyondProfit,
        @Nullable Boolean democraticGovernance,
        @Nullable Boolean profitsForActivity,
        @Nullable Boolean indivisibleReserves,
        @Nullable Boolean surplusDevolved,
        @Nullable Boolean contraryEvidence)
        implements Serializable {

    /** Whether it has a purpose other than only sharing profits. */
    public static final Fact<Principles, Flag> PURPOSE_BEYOND_PROFIT =
            Fact.judged("purposeBeyondProfit", Principles::purposeBeyondProfit);

    /** Whether its governance is democratic. */
    public static final Fact<Principles, Flag> DEMOCRATIC_GOVERNANCE =
            Fact.judged("democraticGovernance", Principles::democraticGovernance);

    /** Whether the greater part of its profits keeps or develops its activity. */
    public static final Fact<Principles, Flag> PROFITS_FOR_ACTIVITY =
            Fact.judged("profitsForActivity", Principles::profitsForActivity);

    /** Whether its mandatory reserves are neither shared out nor distributed. */
    public static final Fact<Principles, Flag> INDIVISIBLE_RESERVES =
            Fact.flag("indivisibleReserves", Principles::indivisibleReserves);

    /** Whether what a winding up leaves goes to the ESS, or as special law says. */
    public static final Fact<Principles, Flag> SURPLUS_DEVOLVED =
            Fact.flag("surplusDevolved", Principles::surplusDevolved);

    /** Whether anything shows that a principle fails. */
    public static final Fact<Principles, Flag> CONTRARY_EVIDENCE =
            Fact.flag("contraryEvidence", Principles::contraryEvidence);

    /** Creates the standing of a body. */
    public Principles {
        Faults.of("Principles")
                .check(
                        !(yes(contraryEvidence)
                                && yes(purposeBeyondProfit)
                                && yes(democraticGovernance)
                                && yes(profitsForActivity)
                                && yes(indivisibleReserves)
                                && yes(surplusDevolved)),
                        "contraryEvidence",
                        new Must(
                                "must be no when all principles are said to hold",
                                "doit être non lorsque tous les principes sont dits respectés"),
                        contraryEvidence)
                .refuse();
    }

    /** Returns whether one of the principles is said to fail. */
    boolean fails() {
        return no(purposeBeyondProfit)
                || no(democraticGovernance)
                || no(profitsForActivity)
                || no(indivisibleReserves)
                || no(surplusDevolved);
    }

    private static boolean yes(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static boolean no(@Nullable Boolean flag) {
        return Boolean.FALSE.equals(flag);
    }
}
