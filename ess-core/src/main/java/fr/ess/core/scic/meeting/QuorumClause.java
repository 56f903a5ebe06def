package fr.ess.core.scic.meeting;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The quorum that the statutes fix for a general meeting.
 *
 * @param basis  what is counted, if it is known
 * @param fraction  the part of the whole that must be present or represented, if it is known; none when nothing is counted
 */
public record QuorumClause(
        @Nullable QuorumBasis basis, @Nullable Share fraction) implements Serializable {

    /** What is counted. */
    public static final Fact<QuorumClause, Code> BASIS = Fact.code("basis", QuorumBasis.class, QuorumClause::basis);

    /** The part of the whole that must be present or represented. */
    public static final Fact<QuorumClause, Share> FRACTION = Fact.of("fraction", QuorumClause::fraction);

    private static final Must BE_ABSENT = new Must(
            "must be absent when the statutes fix no quorum", "doit être absent si les statuts ne fixent aucun quorum");

    /** Creates a clause. */
    public QuorumClause {
        Faults.of("QuorumClause")
                .check(basis != QuorumBasis.NONE || fraction == null, "fraction", BE_ABSENT, fraction)
                .refuse();
    }
}
