package fr.ess.testkit;

import fr.ess.core.rule.Assessment;
import org.assertj.core.api.Assertions;

/**
 * Assertions on assessments, for the tests of hosts.
 *
 * <pre>{@code
 * assertThat(register.assess(law)).breaches("scic-public-ceiling").withMargin(Euros.of(-1));
 * }</pre>
 */
public final class EssAssertions extends Assertions {

    private EssAssertions() {}

    /**
     * Starts an assertion.
     *
     * @param actual  the assessment
     * @return the assertion
     */
    public static AssessmentAssert assertThat(Assessment<?> actual) {
        return new AssessmentAssert(actual);
    }
}
