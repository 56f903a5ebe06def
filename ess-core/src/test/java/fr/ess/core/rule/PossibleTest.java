package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** The sets of possible verdicts, all of them against the definition by pairs. */
class PossibleTest {

    private static final List<Possible> ALL = all();

    private static List<Possible> all() {
        var all = new ArrayList<Possible>();
        for (var one : List.of(Possible.SATISFIED, Possible.BREACHED, Possible.NOT_APPLICABLE)) {
            for (var other : List.of(Possible.SATISFIED, Possible.BREACHED, Possible.NOT_APPLICABLE)) {
                all.add(one.or(other));
            }
        }
        all.add(Possible.SATISFIED.or(Possible.BREACHED).or(Possible.NOT_APPLICABLE));
        return all.stream().distinct().toList();
    }

    private static Set<Verdict> pairs(Possible one, Possible other, BinaryOperator<Verdict> combine) {
        var set = EnumSet.noneOf(Verdict.class);
        for (var a : one.toSet()) {
            for (var b : other.toSet()) {
                set.add(combine.apply(a, b));
            }
        }
        return set;
    }

    /** One strong verdict is enough, one weak verdict else; what does not apply is neutral. */
    private static BinaryOperator<Verdict> kleene(Verdict strong, Verdict weak) {
        return (a, b) -> a == strong || b == strong ? strong : a == weak || b == weak ? weak : Verdict.NOT_APPLICABLE;
    }

    @Test
    void there_are_seven() {
        assertThat(ALL).hasSize(7);
        assertThat(ALL.stream().map(Possible::toSet)).doesNotHaveDuplicates().doesNotContain(Set.of());
        assertThat(ALL.stream().map(Possible::hashCode)).doesNotHaveDuplicates();
        assertThat(Possible.OPEN)
                .hasToString("[SATISFIED, BREACHED]")
                .isEqualTo(Possible.SATISFIED.or(Possible.BREACHED));
        assertThat(Possible.OPEN).isNotEqualTo(Possible.SATISFIED);
    }

    @Test
    void one_is_an_answer_and_several_are_undetermined() {
        for (var each : ALL) {
            var set = each.toSet();
            assertThat(each.verdict())
                    .isEqualTo(set.size() == 1 ? set.iterator().next() : Verdict.UNDETERMINED);
            for (var verdict : Verdict.values()) {
                assertThat(each.contains(verdict)).isEqualTo(set.contains(verdict));
            }
            assertThat(each.contains(Verdict.UNDETERMINED)).isFalse();
        }
        assertThat(Possible.of(true)).isSameAs(Possible.SATISFIED);
        assertThat(Possible.of(false)).isSameAs(Possible.BREACHED);
        assertThat(Possible.SATISFIED.toSet()).containsExactly(Verdict.SATISFIED);
        assertThat(Possible.BREACHED.toSet()).containsExactly(Verdict.BREACHED);
        assertThat(Possible.NOT_APPLICABLE.toSet()).containsExactly(Verdict.NOT_APPLICABLE);
    }

    @Test
    void they_combine_as_their_pairs_do() {
        for (var one : ALL) {
            for (var other : ALL) {
                assertThat(one.and(other).toSet())
                        .as("%s and %s", one, other)
                        .isEqualTo(pairs(one, other, kleene(Verdict.BREACHED, Verdict.SATISFIED)));
                assertThat(one.either(other).toSet())
                        .as("%s either %s", one, other)
                        .isEqualTo(pairs(one, other, kleene(Verdict.SATISFIED, Verdict.BREACHED)));
                assertThat(one.opens(other).toSet())
                        .as("%s opens %s", one, other)
                        .isEqualTo(pairs(one, other, (a, b) -> a == Verdict.SATISFIED ? b : Verdict.NOT_APPLICABLE));
                var union = EnumSet.copyOf(one.toSet());
                union.addAll(other.toSet());
                assertThat(one.or(other).toSet()).isEqualTo(union);
            }
        }
    }

    @Test
    void combining_is_commutative_associative_and_neutral_for_what_does_not_apply() {
        for (var one : ALL) {
            assertThat(one.and(Possible.NOT_APPLICABLE)).isSameAs(one);
            assertThat(one.either(Possible.NOT_APPLICABLE)).isSameAs(one);
            for (var other : ALL) {
                assertThat(one.and(other)).isSameAs(other.and(one));
                assertThat(one.either(other)).isSameAs(other.either(one));
                for (var third : ALL) {
                    assertThat(one.and(other).and(third)).isSameAs(one.and(other.and(third)));
                    assertThat(one.either(other).either(third)).isSameAs(one.either(other.either(third)));
                }
            }
        }
    }
}
