package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import java.io.Serializable;

/**
 * An aid for the takeover of an enterprise by its employees, which is counted by member.
 *
 * @param perMember  the amount for each member, zero or more
 * @param members  the members on the day of the award, zero or more
 */
public record MemberAid(Euros perMember, int members) implements Serializable {

    /** Creates an aid. */
    public MemberAid {
        Faults.of("MemberAid")
                .given("perMember", perMember)
                .positiveOrZero("perMember", perMember)
                .positiveOrZero("members", members)
                .refuse();
    }

    /**
     * Returns the whole aid.
     *
     * @return the amount for each member, as many times as there are members
     */
    public Euros total() {
        return perMember.times(members);
    }
}
