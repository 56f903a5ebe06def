package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Register;
import org.junit.jupiter.api.Test;

/** The facts records of this module. */
class FactsTest extends FactsProof {

    FactsTest() {
        super(Register.class);
    }

    @Test
    void the_records_are_found() {
        assertThat(records()).contains(Register.class, Holding.class).doesNotContain(Euros.class);
    }
}
