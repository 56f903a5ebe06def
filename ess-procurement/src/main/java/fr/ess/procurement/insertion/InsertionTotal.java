package fr.ess.procurement.insertion;

import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import java.util.Optional;

/**
 * The hours of some clauses together. What one clause has beyond its hours makes up for no other.
 *
 * @param name  the contract, territory or facilitator
 * @param clauses  the number of clauses
 * @param due  the hours due
 * @param done  the hours done, reversed lines taken back
 * @param shortfall  the hours that are lacking, clause by clause
 * @param beyond  the hours beyond those due, clause by clause
 */
public record InsertionTotal(String name, int clauses, Hours due, Hours done, Hours shortfall, Hours beyond) {

    /**
     * Returns the part of the hours due that was done.
     *
     * @return the rate, exact; empty when none is due
     */
    public Optional<Share> rate() {
        return due.hundredths() == 0 ? Optional.empty() : Optional.of(Share.of(done.hundredths(), due.hundredths()));
    }
}
