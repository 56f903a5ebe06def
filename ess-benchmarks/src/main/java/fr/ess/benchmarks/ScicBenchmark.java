package fr.ess.benchmarks;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.ScicRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision on a SCIC: ours, by hand without and with its explanation, and by Hibernate Validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(3)
public class ScicBenchmark {

    private final Scic scic = Subject.lawful();
    private final Law law = Law.on(Subject.DAY);
    private final HibernateSubject bean = new HibernateSubject(scic, Subject.DAY);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    /** Refuses to measure decisions that differ. */
    @Setup
    public void theyDecideAlike() {
        var findings = ScicRules.SET.assess(scic, law).findings();
        var byHand = HandWritten.explain(scic, Subject.DAY);
        for (var i = 0; i < findings.size(); i++) {
            if (!findings.get(i).equals(byHand.get(i))) {
                throw new IllegalStateException(
                        "Findings must be equal, but were:\n" + findings.get(i) + "\n" + byHand.get(i));
            }
        }
        if (findings.size() != byHand.size()
                || !HandWritten.decide(scic, Subject.DAY)
                || ours() != Verdict.SATISFIED
                || !hibernateValidator().isEmpty()) {
            throw new IllegalStateException("Decisions must be alike");
        }
    }

    /**
     * The rule set, with all its findings, and its verdict.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict ours() {
        return ScicRules.SET.assess(scic, law).verdict();
    }

    /**
     * The rule set, with all its findings.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment<Scic> oursFindings() {
        return ScicRules.SET.assess(scic, law);
    }

    /**
     * The same findings, by hand.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> byHandExplained() {
        return HandWritten.explain(scic, Subject.DAY);
    }

    /**
     * Yes or no, by hand.
     *
     * @return the answer
     */
    @Benchmark
    public boolean byHand() {
        return HandWritten.decide(scic, Subject.DAY);
    }

    /**
     * Failures only, by Hibernate Validator.
     *
     * @return the violations: none
     */
    @Benchmark
    public Set<ConstraintViolation<HibernateSubject>> hibernateValidator() {
        return validator.validate(bean);
    }
}
