package fr.ess.benchmarks.esus;

import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One decision on a candidate for the approval, lawful, of ten people and three years. The tests prove that all decide alike. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class EsusBenchmark {

    private final Candidate candidate = Candidates.lawful();
    private final PlainCandidate plain = new PlainCandidate(candidate, Candidates.DAY);
    private final Law law = Law.on(Candidates.DAY);

    /** Refuses to measure decisions that differ. */
    @Setup
    public void theyDecideAlike() {
        if (!ByHandExplained.explain(candidate).equals(oursFindings().findings())
                || !byHand()
                || ours() != Verdict.SATISFIED) {
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
        return EsusRules.SET.assess(candidate, law).verdict();
    }

    /**
     * The rule set, with all its findings.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment<Candidate> oursFindings() {
        return EsusRules.SET.assess(candidate, law);
    }

    /**
     * The same findings, by hand.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> byHandExplained() {
        return ByHandExplained.explain(candidate);
    }

    /**
     * Yes or no, by hand.
     *
     * @return the answer
     */
    @Benchmark
    public boolean byHand() {
        return ByHand.decide(plain);
    }

    /** A peer, which is only loaded where it is measured. */
    @State(Scope.Benchmark)
    public abstract static class Measured {

        private final Peer peer;

        /**
         * Keeps a peer.
         *
         * @param peer  the peer
         */
        protected Measured(Peer peer) {
            this.peer = peer;
        }

        Peer of() {
            return peer;
        }

        /**
         * Ends what the peer started.
         *
         * @throws Exception if it does not end
         */
        @TearDown
        public void close() throws Exception {
            if (peer instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    /** Hibernate Validator. */
    public static class Hibernate extends Measured {

        /** Starts it. */
        public Hibernate() {
            super(new ByHibernate());
        }
    }

    /** YAVI. */
    public static class Yavi extends Measured {

        /** Starts it. */
        public Yavi() {
            super(new ByYavi());
        }
    }

    /** Easy Rules. */
    public static class EasyRules extends Measured {

        /** Starts it. */
        public EasyRules() {
            super(new ByEasyRules());
        }
    }

    /** Evrete. */
    public static class Evrete extends Measured {

        /** Starts it. */
        public Evrete() {
            super(new ByEvrete());
        }
    }

    /** Drools. */
    public static class Drools extends Measured {

        /** Starts it. */
        public Drools() {
            super(new ByDrools());
        }
    }

    /** FEEL. */
    public static class Feel extends Measured {

        /** Starts it. */
        public Feel() {
            super(new ByFeel());
        }
    }

    /**
     * Failures only, by Hibernate Validator.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> hibernateValidator(Hibernate peer) {
        return peer.of().failures(plain);
    }

    /**
     * Failures only, by YAVI.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> yavi(Yavi peer) {
        return peer.of().failures(plain);
    }

    /**
     * Failures only, by Easy Rules.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> easyRules(EasyRules peer) {
        return peer.of().failures(plain);
    }

    /**
     * Failures only, by Evrete.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> evrete(Evrete peer) {
        return peer.of().failures(plain);
    }

    /**
     * Failures only, by Drools.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> drools(Drools peer) {
        return peer.of().failures(plain);
    }

    /**
     * Failures only, by FEEL.
     *
     * @param peer  the peer
     * @return the failures: none
     */
    @Benchmark
    public Set<Failure> feel(Feel peer) {
        return peer.of().failures(plain);
    }
}
