package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Value;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Serial;
import fr.ess.core.sample.Bakery.Flour;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final Term<Count> MISSING = Term.absent("staff", Term.Cause.MISSING_FACT);
    private static final Term<Flag> UNKNOWN = Term.absent("trained", Term.Cause.MISSING_FACT);
    private static final Check MET = Check.yes(Term.constant(Flag.YES));
    private static final Check BROKEN = Check.no(Term.constant(Flag.YES));
    private static final Check OPEN = Check.unknown("norm", Term.Cause.OPEN_NORM);
    private static final Check NONE = Check.notApplicable();

    private static <V extends Value> Term<V> of(V value) {
        return Term.constant(value);
    }

    private static Term<Count> count(long value) {
        return of(Count.of(value));
    }

    // comparisons

    @ParameterizedTest
    @CsvSource({
        "9, SATISFIED, SATISFIED, BREACHED, BREACHED, BREACHED",
        "10, SATISFIED, BREACHED, SATISFIED, BREACHED, SATISFIED",
        "11, BREACHED, BREACHED, SATISFIED, SATISFIED, BREACHED"
    })
    void a_limit_is_met_or_not_on_either_side_and_on_it(
            long seen, Verdict atMost, Verdict lessThan, Verdict atLeast, Verdict moreThan, Verdict equal) {
        assertThat(Check.atMost(count(seen), count(10)).verdict()).isEqualTo(atMost);
        assertThat(Check.lessThan(count(seen), count(10)).verdict()).isEqualTo(lessThan);
        assertThat(Check.atLeast(count(seen), count(10)).verdict()).isEqualTo(atLeast);
        assertThat(Check.moreThan(count(seen), count(10)).verdict()).isEqualTo(moreThan);
        assertThat(Check.equal(count(seen), count(10)).verdict()).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource({"8, 2, 2, -2, -2, -2", "10, 0, 0, 0, 0, 0", "13, -3, -3, 3, 3, -3"})
    void the_margin_is_positive_on_the_lawful_side(
            long seen, long atMost, long lessThan, long atLeast, long moreThan, long equal) {
        assertThat(margin(Check.atMost(count(seen), count(10)))).isEqualTo(Count.of(atMost));
        assertThat(margin(Check.lessThan(count(seen), count(10)))).isEqualTo(Count.of(lessThan));
        assertThat(margin(Check.atLeast(count(seen), count(10)))).isEqualTo(Count.of(atLeast));
        assertThat(margin(Check.moreThan(count(seen), count(10)))).isEqualTo(Count.of(moreThan));
        assertThat(margin(Check.equal(count(seen), count(10)))).isEqualTo(Count.of(equal));
    }

    private static Value margin(Check check) {
        return ((Check.Comparison) check).margin();
    }

    @Test
    void the_margin_between_days_is_a_number_of_days() {
        assertThat(margin(Check.atMost(of(Day.parse("2026-01-01")), of(Day.parse("2026-01-31")))))
                .isEqualTo(Days.of(30));
    }

    @Test
    void there_is_no_margin_without_a_distance() {
        assertThat(margin(Check.atMost(MISSING, count(10)))).isNull();
        assertThat(margin(Check.atMost(count(10), MISSING))).isNull();
        assertThat(margin(Check.equal(of(Flag.YES), of(Flag.NO)))).isNull();
    }

    @Test
    void what_is_absent_leaves_a_comparison_open() {
        assertThat(Check.atMost(MISSING, count(10)).possible()).isSameAs(Possible.OPEN);
        assertThat(Check.atMost(count(10), MISSING).possible()).isSameAs(Possible.OPEN);
        assertThat(Check.atMost(MISSING, count(10)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    // conditions

    @Test
    void a_condition_is_a_value_or_one_of_several() {
        assertThat(Check.yes(of(Flag.YES)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Check.yes(of(Flag.NO)).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.no(of(Flag.NO)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Check.no(of(Flag.YES)).verdict()).isEqualTo(Verdict.BREACHED);
        var rye = of(Code.of(Flour.RYE));
        assertThat(Check.is(rye, of(Code.of(Flour.RYE))).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Check.is(rye, of(Code.of(Flour.WHEAT))).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.oneOf(rye, of(Codes.of(Flour.WHEAT, Flour.RYE))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Check.oneOf(rye, of(Codes.of(Flour.WHEAT))).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.holds(of(Codes.of(Flour.WHEAT, Flour.RYE)), rye).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Check.holds(of(Codes.of(Flour.WHEAT)), rye).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(new Check.Condition(of(Codes.of(Flour.RYE)), of(Codes.of(Flour.RYE))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Check.yes(UNKNOWN).possible()).isSameAs(Possible.OPEN);
        assertThat(Check.oneOf(rye, Term.absent("flours", Term.Cause.NOT_PUBLISHED))
                        .possible())
                .isSameAs(Possible.OPEN);
    }

    // groups

    @Test
    void one_breach_breaks_all_of_them_whatever_is_unknown() {
        assertThat(Check.all(MET, OPEN, BROKEN).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.all(MET, OPEN).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Check.all(MET, NONE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Check.all(NONE, NONE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Check.all().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void one_success_makes_any_of_them_whatever_is_unknown() {
        assertThat(Check.any(BROKEN, OPEN, MET).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Check.any(BROKEN, OPEN).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Check.any(BROKEN, NONE).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.any().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void two_of_three_are_enough_whichever_they_are() {
        var all = List.of(MET, BROKEN, OPEN);
        for (var one : all) {
            for (var two : all) {
                for (var three : all) {
                    var asked = List.of(one, two, three);
                    var met = asked.stream().filter(MET::equals).count();
                    var open = asked.stream().filter(OPEN::equals).count();
                    assertThat(Check.twoOf(one, two, three).verdict())
                            .as("%s", asked)
                            .isEqualTo(
                                    met >= 2
                                            ? Verdict.SATISFIED
                                            : met + open >= 2 ? Verdict.UNDETERMINED : Verdict.BREACHED);
                }
            }
        }
    }

    @Test
    void whichever_way_it_falls_is_an_answer_when_all_agree() {
        var open = List.<Term.Absent<?>>of((Term.Absent<Flag>) UNKNOWN);
        assertThat(new Check.Whichever(open, List.of(MET, MET)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(new Check.Whichever(open, List.of(MET, BROKEN)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(new Check.Whichever(open, List.of(BROKEN, BROKEN)).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(new Check.Whichever(open, List.of(MET, NONE)).possible().toSet())
                .containsExactly(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check.Whichever(List.of(), List.of(MET)))
                .withMessageStartingWith("Open points and parts must be at least one, but was: [], [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check.Whichever(open, List.of()))
                .withMessageEndingWith(", []");
    }

    @Test
    void a_question_is_asked_under_each_value_of_what_is_absent() {
        Function<Term<Count>, Check> twice =
                seen -> Check.all(Check.atLeast(seen, count(1)), Check.atMost(seen, count(3)));
        assertThat(Check.whichever(count(2), List.of(Count.of(9)), twice)).isEqualTo(twice.apply(count(2)));
        var each = (Check.Whichever) Check.whichever(MISSING, List.of(Count.of(1), Count.of(4)), twice);
        assertThat(each.open()).containsExactly((Term.Absent<?>) MISSING);
        assertThat(each.parts())
                .containsExactly(
                        twice.apply(new Term.Given<>("staff", Count.of(1))),
                        twice.apply(new Term.Given<>("staff", Count.of(4))));
    }

    @Test
    void out_of_scope_nothing_applies() {
        assertThat(Check.when(MET, BROKEN).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Check.when(BROKEN, BROKEN).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Check.when(NONE, BROKEN).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Check.when(OPEN, BROKEN).possible().toSet())
                .containsExactly(Verdict.BREACHED, Verdict.NOT_APPLICABLE);
        assertThat(Check.when(OPEN, NONE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_a_closed_scope_would_open_is_not_weighed() {
        assertThat(Check.when(BROKEN, MET)).isEqualTo(new Check.Scoped(BROKEN, NONE));
        assertThat(Check.when(OPEN, MET)).isEqualTo(new Check.Scoped(OPEN, MET));
        assertThat(Check.when(MET, () -> BROKEN)).isEqualTo(new Check.Scoped(MET, BROKEN));
        assertThat(Check.when(OPEN, () -> BROKEN)).isEqualTo(new Check.Scoped(OPEN, BROKEN));
        assertThat(Check.when(BROKEN, () -> {
                    throw new IllegalStateException("not to be weighed");
                }))
                .isEqualTo(new Check.Scoped(BROKEN, NONE));
    }

    @Test
    void groups_do_not_change_afterwards() {
        var parts = new ArrayList<>(List.of(MET));
        var all = new Check.AllOf(parts);
        var any = new Check.AnyOf(parts);
        var open = new ArrayList<Term.Absent<?>>(List.of((Term.Absent<Flag>) UNKNOWN));
        var whichever = new Check.Whichever(open, parts);
        parts.clear();
        open.clear();
        assertThat(all.parts()).hasSize(1);
        assertThat(any.parts()).hasSize(1);
        assertThat(whichever.parts()).hasSize(1);
        assertThat(whichever.open()).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Check.atMost(null, count(1)))
                .withMessage("seen");
        assertThatNullPointerException()
                .isThrownBy(() -> Check.atMost(count(1), null))
                .withMessage("limit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Check.Comparison(count(1), null, count(1)))
                .withMessage("operator");
        assertThatNullPointerException()
                .isThrownBy(() -> Check.is(null, of(Code.of(Flour.RYE))))
                .withMessage("seen");
        assertThatNullPointerException()
                .isThrownBy(() -> Check.is(of(Code.of(Flour.RYE)), null))
                .withMessage("accepted");
        assertThatNullPointerException()
                .isThrownBy(() -> new Check.Unknown(null))
                .withMessage("about");
        assertThatNullPointerException()
                .isThrownBy(() -> new Check.Scoped(null, MET))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> new Check.Scoped(MET, null))
                .withMessage("then");
    }

    // json

    @Test
    void is_written_with_its_verdict_and_margin_and_read_back() {
        var limit = Term.shareDown(of(fr.ess.core.measure.Share.HALF), of(Euros.of(100)));
        var comparison = Check.atMost(new Term.Given<>("loan", Euros.of(51)), limit);
        assertThat(Json.roundTrip(comparison, Check.class))
                .contains("\"check\":\"comparison\"")
                .contains("\"verdict\":\"BREACHED\"")
                .contains("\"margin\":{\"euros\":-1.00}");
        var open = List.<Term.Absent<?>>of((Term.Absent<Flag>) UNKNOWN);
        var all = Check.all(
                comparison,
                MET,
                OPEN,
                NONE,
                Check.any(BROKEN),
                Check.when(OPEN, MET),
                new Check.Whichever(open, List.of(MET)),
                Check.atMost(MISSING, count(1)),
                Check.equal(of(Flag.YES), of(Flag.NO)));
        Json.roundTrip(all, Check.class);
        assertThat(Serial.copy(all)).isEqualTo(all);
    }

    @Test
    void the_verdict_is_not_believed_when_it_is_read() {
        var json = Json.write(BROKEN).replace("BREACHED", "SATISFIED");
        assertThat(Json.<Check>read(json, Check.class).verdict()).isEqualTo(Verdict.BREACHED);
    }

    // soundness, by brute force

    /** A check made of facts by number, each of which stands once. */
    private interface Tree {
        Check of(Map<Integer, Flag> known);
    }

    private static List<Tree> trees(int first, int last) {
        var trees = new ArrayList<Tree>();
        if (first == last) {
            var path = "fact" + first;
            Function<Map<Integer, Flag>, Term<Flag>> fact = known -> known.containsKey(first)
                    ? new Term.Given<>(path, known.get(first))
                    : Term.absent(path, Term.Cause.MISSING_FACT);
            trees.add(known -> Check.yes(fact.apply(known)));
            trees.add(known -> Check.no(fact.apply(known)));
            return trees;
        }
        for (var middle = first; middle < last; middle++) {
            for (var left : trees(first, middle)) {
                for (var right : trees(middle + 1, last)) {
                    trees.add(known -> Check.all(left.of(known), right.of(known)));
                    trees.add(known -> Check.any(left.of(known), right.of(known)));
                    trees.add(known -> Check.when(left.of(known), right.of(known)));
                }
            }
        }
        return trees;
    }

    @Test
    void a_check_is_open_exactly_when_two_completions_of_its_facts_differ() {
        var facts = 4;
        for (var tree : trees(0, facts - 1)) {
            var told = new HashMap<Map<Integer, Flag>, Set<Verdict>>();
            for (var known : assignments(facts)) {
                told.put(known, tree.of(known).possible().toSet());
            }
            told.forEach((known, possible) -> {
                var completions = EnumSet.noneOf(Verdict.class);
                told.forEach((other, verdicts) -> {
                    if (other.size() == facts && other.entrySet().containsAll(known.entrySet())) {
                        completions.addAll(verdicts);
                    }
                });
                assertThat(possible).isEqualTo(completions);
            });
        }
    }

    private static List<Map<Integer, Flag>> assignments(int facts) {
        var all = List.of(Map.<Integer, Flag>of());
        for (var i = 0; i < facts; i++) {
            var more = new ArrayList<>(all);
            for (var each : all) {
                for (var flag : List.of(Flag.YES, Flag.NO)) {
                    var known = new HashMap<>(each);
                    known.put(i, flag);
                    more.add(Map.copyOf(known));
                }
            }
            all = more;
        }
        return all;
    }
}
