package fr.ess.benchmarks.esus;

import java.util.Set;

/** A way to decide on a candidate. */
public interface Peer {

    /**
     * Decides.
     *
     * @param candidate  the candidate
     * @return the ways in which it fails, empty when it may be approved
     */
    Set<Failure> failures(PlainCandidate candidate);
}
