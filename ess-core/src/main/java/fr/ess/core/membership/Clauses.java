package fr.ess.core.membership;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the clauses that make a commercial company one of the ESS stand in its articles of association.
 *
 * <p>Defined by the act of 31 July 2014, article 1, II, 2°, and since 2016-01-01 by decree no. 2015-858, article 1.
 *
 * @param object  whether the object mainly answers one of the aims of social utility, if it is known
 * @param governance  whether the bodies that ensure a democratic governance are laid down, if it is known
 * @param profits  whether the greater part of the profits goes to the activity, if it is known
 * @param reserves  whether the mandatory reserves are indivisible, if it is known
 * @param managementRules  whether the development fund, the half retained and the ban on reducing the capital are carried out, if it
 *     is known
 */
public record Clauses(
        @Nullable Boolean object,
        @Nullable Boolean governance,
        @Nullable Boolean profits,
        @Nullable Boolean reserves,
        @Nullable Boolean managementRules)
        implements Serializable {

    /** The clause on the object. */
    public static final Fact<Clauses, Flag> OBJECT = Fact.flag("object", Clauses::object);

    /** The clause on the governance. */
    public static final Fact<Clauses, Flag> GOVERNANCE = Fact.flag("governance", Clauses::governance);

    /** The clause on the profits. */
    public static final Fact<Clauses, Flag> PROFITS = Fact.flag("profits", Clauses::profits);

    /** The clause on the reserves. */
    public static final Fact<Clauses, Flag> RESERVES = Fact.flag("reserves", Clauses::reserves);

    /** The clause on the management rules. */
    public static final Fact<Clauses, Flag> MANAGEMENT_RULES = Fact.flag("managementRules", Clauses::managementRules);

    static final List<Fact<Clauses, Flag>> ALL = List.of(OBJECT, GOVERNANCE, PROFITS, RESERVES, MANAGEMENT_RULES);

    /**
     * Returns the clauses that are known to be missing.
     *
     * @return the clauses, in the order of the decree
     */
    public List<Fact<Clauses, Flag>> missing() {
        return ALL.stream()
                .filter(clause -> Flag.NO.equals(clause.of(this).value()))
                .toList();
    }

    /**
     * Returns the clauses of which nobody has said whether they are there.
     *
     * @return the clauses, in the order of the decree
     */
    public List<Fact<Clauses, Flag>> unread() {
        return ALL.stream().filter(clause -> clause.of(this).value() == null).toList();
    }
}
