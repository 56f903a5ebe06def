package fr.ess.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.proof.RuleSetsProof;
import fr.ess.core.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The rule sets of this module. */
class RuleSetsTest extends RuleSetsProof {

    RuleSetsTest() {
        super(PublicAuthority.class);
    }

    @Test
    void the_sets_are_found() {
        assertThat(sets()).extracting(RuleSet::id).contains("budget-reports", "green-budget-annex");
        assertThat(sets()).extracting(RuleSet::id).contains("bond", "bank-declarations", "evaluation");
    }
}
