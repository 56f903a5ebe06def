package fr.ess.benchmarks.esus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.esus.Way;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersTest {

    private static final Law LAW = Law.on(Candidates.DAY);
    private static final List<Candidate> SAMPLES = samples();

    private static List<Candidate> samples() {
        var samples = new ArrayList<>(Candidates.boundaries());
        samples.addAll(Candidates.many(600, 1901));
        return samples;
    }

    static Stream<Peer> peers() {
        return Stream.of(
                new ByHand(),
                new ByHibernate(),
                new ByYavi(),
                new ByEasyRules(),
                new ByEvrete(),
                new ByDrools(),
                new ByFeel());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_breaches_the_rules_that_ours_breaches(Peer peer) {
        for (var sample : SAMPLES) {
            var assessment = EsusRules.SET.assess(sample, LAW);
            var ours = new TreeSet<String>();
            assessment.breaches().stream().map(Finding::provision).forEach(provision -> ours.add(provision.rule()));
            var theirs = new TreeSet<String>();
            var plain = new PlainCandidate(sample, Candidates.DAY);
            for (var failure : peer.failures(plain)) {
                theirs.add(failure.rule(sample.way() == Way.GENERAL));
            }
            assertThat(theirs).as("%s", sample).isEqualTo(ours);
            assertThat(ByHand.decide(plain)).isEqualTo(assessment.verdict() == Verdict.SATISFIED);
        }
    }

    @Test
    void the_findings_by_hand_are_those_of_the_rule_set() {
        for (var sample : SAMPLES) {
            if (sample.way() == Way.GENERAL
                    && sample.mission() != null
                    && !Objects.requireNonNull(sample.mission().aims()).isEmpty()) {
                assertThat(ByHandExplained.explain(sample))
                        .isEqualTo(EsusRules.SET.assess(sample, LAW).findings());
            }
        }
    }

    @Test
    void every_failure_occurs_among_the_samples_and_so_do_lawful_candidates() {
        var seen = EnumSet.noneOf(Failure.class);
        var lawful = 0;
        for (var sample : SAMPLES) {
            var failures = new ByHand().failures(new PlainCandidate(sample, Candidates.DAY));
            seen.addAll(failures);
            lawful += failures.isEmpty() ? 1 : 0;
        }
        assertThat(seen).containsExactly(Failure.values());
        assertThat(lawful).isBetween(50, SAMPLES.size() - 50);
    }
}
