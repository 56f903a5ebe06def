package fr.ess.procurement;

import fr.ess.core.proof.HouseProof;

/** What no class of this module may do. */
class HouseTest extends HouseProof {

    HouseTest() {
        super("fr.ess.procurement");
    }

    @Override
    protected String[] optional() {
        return new String[] {"tools.jackson.core..", "de.siegmar.fastcsv.."};
    }
}
