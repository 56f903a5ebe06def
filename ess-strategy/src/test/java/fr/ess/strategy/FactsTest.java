package fr.ess.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.proof.FactsProof;
import org.junit.jupiter.api.Test;

/** The facts records of this module. */
class FactsTest extends FactsProof {

    FactsTest() {
        super(PublicAuthority.class);
    }

    @Test
    void the_records_are_found() {
        assertThat(records()).contains(PublicAuthority.class, Population.class);
    }
}
