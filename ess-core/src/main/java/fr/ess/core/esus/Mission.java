package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body pursues, and what its articles say of it.
 *
 * @param aims  the aims that a person judged it to pursue mainly, as article 2 of the act defines each; empty when none, absent
 *     while nobody has judged
 * @param stateUtility  whether its articles state that aim, if it is known
 * @param statePay  whether its articles state the limits of pay, if it is known
 */
public record Mission(
        @Nullable List<@NotNull Aim> aims,
        @Nullable Boolean stateUtility,
        @Nullable Boolean statePay) implements Serializable {

    /** The aims that it mainly pursues. */
    public static final Fact<Mission, Codes> AIMS = Fact.codes("aims", Aim.class, Mission::aims);

    /** Whether its articles state that aim. */
    public static final Fact<Mission, Flag> STATE_UTILITY = Fact.flag("stateUtility", Mission::stateUtility);

    /** Whether its articles state the limits of pay. */
    public static final Fact<Mission, Flag> STATE_PAY = Fact.flag("statePay", Mission::statePay);

    /** Creates a mission. */
    public Mission {
        Faults.of("Mission").elements("aims", aims).refuse();
        aims = aims == null ? null : List.copyOf(aims);
    }

    /**
     * Returns the clauses that the articles must hold on a day and are known to lack, in the general way.
     *
     * @param law  the law on the day of the question
     * @return the clauses, the aim first; those that nobody has read are not among them
     */
    public List<Fact<Mission, Flag>> missingClauses(Law law) {
        return EsusRules.clauses(law).stream()
                .filter(clause -> Flag.NO.equals(clause.of(this).value()))
                .toList();
    }

    /**
     * Returns the clauses that the articles must hold on a day and of which nobody has said whether they do, in the general way.
     *
     * @param law  the law on the day of the question
     * @return the clauses, the aim first
     */
    public List<Fact<Mission, Flag>> unreadClauses(Law law) {
        return EsusRules.clauses(law).stream()
                .filter(clause -> clause.of(this).value() == null)
                .toList();
    }
}
