package fr.ess.strategy;

import fr.ess.core.proof.HouseProof;

/** What no class of this module may do. */
class HouseTest extends HouseProof {

    HouseTest() {
        super("fr.ess.strategy");
    }
}
