package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.law.Fingerprint;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.sample.Bakery;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.Bakery.Staff;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final Words WORDS = Words.beside(BakeryRules.class);
    private static final Check MET = Check.yes(Term.constant(Flag.YES));
    private static final Check BROKEN = Check.no(Term.constant(Flag.YES));
    private static final Check NONE = Check.notApplicable();

    private static Check open(String fact) {
        return Check.unknown(fact, Term.Cause.MISSING_FACT);
    }

    private static Rule<String> rule(String id, Force force, Check check) {
        return Rule.<String>of(id, force).from("2000-01-01", (facts, law) -> check, BakeryRules.READ);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Assessment<String> of(Rule<String>... rules) {
        return RuleSet.of("set", String.class, WORDS, rules).assess("", LAW);
    }

    private static Assessment<String> binding(Check... checks) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < checks.length; i++) {
            findings.add(
                    rule("r" + i, Force.BINDING, checks[i]).examine("", LAW).get(0));
        }
        return new Assessment<>(RuleSet.of("set", String.class, WORDS), "", LAW, findings);
    }

    private static Check check(String name) {
        return switch (name) {
            case "S" -> MET;
            case "B" -> BROKEN;
            case "N" -> NONE;
            case "SB" -> open("a");
            case "SN" -> Check.when(open("a"), MET);
            case "BN" -> Check.when(open("a"), BROKEN);
            default -> Check.when(open("a"), open("b"));
        };
    }

    // verdict

    @ParameterizedTest
    @CsvSource({
        "S, SATISFIED",
        "B, BREACHED",
        "N, NOT_APPLICABLE",
        "SB, UNDETERMINED",
        "BN, UNDETERMINED",
        "SBN, UNDETERMINED",
        "SN, NOT_APPLICABLE",
        "S SN, SATISFIED",
        "S N, SATISFIED",
        "N S, SATISFIED",
        "S SB, UNDETERMINED",
        "SB B, BREACHED",
        "B S, BREACHED",
        "N SB, UNDETERMINED",
        "N N, NOT_APPLICABLE",
        "S BN N, UNDETERMINED"
    })
    void the_whole_is_breached_else_undetermined_else_satisfied_else_not_applicable(String checks, Verdict verdict) {
        assertThat(binding(List.of(checks.split(" ")).stream()
                                .map(AssessmentTest::check)
                                .toArray(Check[]::new))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void no_rule_is_no_concern() {
        assertThat(binding().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void only_what_binds_decides() {
        var assessment = of(
                rule("a", Force.PRACTICE, BROKEN), rule("b", Force.GUIDANCE, open("x")), rule("c", Force.SCHEME, MET));
        assertThat(assessment.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(assessment.breaches()).isEmpty();
        assertThat(assessment.missingFacts()).isEmpty();
        assertThat(assessment.findings()).hasSize(3);
        assertThat(of(rule("a", Force.PRACTICE, MET)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of(rule("c", Force.SCHEME, BROKEN)).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void breaches_are_told_in_the_order_of_the_rules() {
        var assessment =
                of(rule("b", Force.BINDING, BROKEN), rule("m", Force.BINDING, MET), rule("a", Force.SCHEME, BROKEN));
        assertThat(assessment.breaches().stream()
                        .map(finding -> finding.provision().rule()))
                .containsExactly("b", "a");
        assertThat(assessment.findings("m"))
                .containsExactly(assessment.findings().get(1));
        assertThat(assessment.findings("x")).isEmpty();
    }

    // missing facts

    private static List<String> missing(Check... checks) {
        return binding(checks).missingFacts().stream()
                .map(missing -> missing.fact() + " " + missing.settles() + "/" + missing.standsIn())
                .toList();
    }

    @Test
    void what_settles_most_findings_alone_is_asked_first() {
        assertThat(missing(open("a"), Check.all(open("b"), open("c")), open("c"), Check.any(open("c"), open("d"))))
                .containsExactly("c 1/3", "a 1/1", "b 0/1", "d 0/1");
        assertThat(missing(Check.all(open("b"), open("c")), Check.all(open("c"), open("d")), open("a"), open("a")))
                .containsExactly("a 2/2", "c 0/2", "b 0/1", "d 0/1");
    }

    @Test
    void equals_are_asked_in_the_order_of_the_rules() {
        assertThat(missing(open("z"), open("a"), open("m"))).containsExactly("z 1/1", "a 1/1", "m 1/1");
    }

    @Test
    void a_fact_is_counted_once_a_finding() {
        assertThat(missing(Check.all(open("a"), open("a")))).containsExactly("a 1/1");
    }

    @Test
    void what_is_decided_is_not_asked() {
        assertThat(missing(MET, BROKEN, NONE)).isEmpty();
        assertThat(missing(Check.any(open("a"), MET), Check.all(open("b"), BROKEN)))
                .isEmpty();
        assertThat(missing(Check.all(open("a"), Check.any(open("b"), MET)))).containsExactly("a 1/1");
        assertThat(missing(Check.when(open("a"), MET))).isEmpty();
    }

    @Test
    void a_scope_is_asked_before_what_it_opens() {
        assertThat(missing(Check.when(open("scope"), open("then")))).containsExactly("scope 1/1");
        assertThat(missing(Check.when(MET, open("then")))).containsExactly("then 1/1");
    }

    @Test
    void facts_are_found_wherever_they_stand() {
        Term<Count> seen = Term.absent("seen", Term.Cause.MISSING_FACT);
        Term<Count> limit = Term.absent("limit", Term.Cause.MISSING_FACT);
        Term<Flag> flag = Term.absent("flag", Term.Cause.OPEN_NORM);
        var either = (Term.Absent<Flag>) Term.<Flag>absent("either", Term.Cause.MISSING_FACT);
        assertThat(missing(
                        Check.atMost(Term.plus(Term.constant(Count.of(1)), seen), Term.sum(List.of(limit))),
                        Check.yes(flag),
                        new Check.Whichever(List.of(either), List.of(MET, BROKEN, open("inside")))))
                .containsExactly("flag 1/1", "seen 0/1", "limit 0/1", "either 0/1", "inside 0/1");
        assertThat(missing(new Check.Condition(Term.constant(Flag.YES), flag))).containsExactly("flag 1/1");
        assertThat(binding(Check.yes(flag)).missingFacts())
                .containsExactly(new Missing("flag", Term.Cause.OPEN_NORM, 1, 1));
    }

    @Test
    void what_nobody_can_give_is_not_asked_and_leaves_nothing_settled_alone() {
        var unpublished = Check.unknown("figure", Term.Cause.NOT_PUBLISHED);
        assertThat(missing(
                        unpublished,
                        Check.unknown("point", Term.Cause.CONTESTED_LAW),
                        Check.unknown("act", Term.Cause.NOT_DONE)))
                .isEmpty();
        assertThat(missing(Check.all(open("a"), unpublished))).containsExactly("a 0/1");
    }

    @Test
    void paths_are_those_of_the_subject() {
        var bakery =
                new Bakery(null, new Staff(null, null, LocalDate.of(2026, 1, 1)), List.of(new Oven(null, null, null)));
        assertThat(bakery.assess(LAW).missingFacts().stream().map(Missing::fact))
                .containsExactly("money", "staff.bakers", "ovens[0].flour");
    }

    // the law

    @Test
    void tells_the_next_change_and_the_fingerprint_of_its_law() {
        var bakery = new Bakery(null, null, null);
        assertThat(bakery.assess(LAW).nextChange()).contains(LocalDate.of(2028, 1, 1));
        assertThat(bakery.assess(LAW.at(LocalDate.of(2028, 1, 1))).nextChange()).isEmpty();
        assertThat(bakery.assess(LAW).fingerprint()).isEqualTo(Fingerprint.of(LAW, BakeryRules.FIGURES));
    }

    // compare

    private static final LocalDate OLD = LocalDate.of(2010, 6, 1);

    private static Bakery lent(long loan) {
        return new Bakery(new Money(Euros.of(300), Euros.of(loan)), null, List.of());
    }

    private static List<String> causes(Assessment<Bakery> one, Assessment<Bakery> other) {
        return one.compare(other).stream()
                .filter(difference -> difference.rule().equals("bakery-loan"))
                .map(difference -> difference.at() + " " + difference.cause())
                .toList();
    }

    @Test
    void a_finding_changes_because_of_the_law_the_facts_either_or_both() {
        var old = LAW.at(OLD); // 1/5 of 300 is 60, today 1/3 of it is 100
        assertThat(causes(lent(80).assess(old), lent(90).assess(LAW))).containsExactly("money LAW");
        assertThat(causes(lent(50).assess(old), lent(150).assess(LAW))).containsExactly("money FACTS");
        assertThat(causes(lent(150).assess(old), lent(80).assess(LAW))).containsExactly("money BOTH");
        assertThat(causes(lent(80).assess(old), lent(50).assess(LAW))).containsExactly("money EITHER");
        assertThat(causes(lent(80).assess(LAW), lent(80).assess(LAW))).isEmpty();
    }

    @Test
    void with_the_same_verdict_all_of_the_finding_is_compared() {
        assertThat(causes(lent(50).assess(LAW), lent(51).assess(LAW))).containsExactly("money FACTS");
        assertThat(causes(lent(50).assess(LAW), lent(50).assess(LAW.at(OLD)))).containsExactly("money LAW");
        assertThat(causes(lent(50).assess(LAW), lent(51).assess(LAW.at(OLD)))).containsExactly("money BOTH");
    }

    @Test
    void what_was_added_or_taken_away_changed_with_the_facts() {
        var rye = new Oven(Flour.RYE, null, null);
        var one = new Bakery(null, null, List.of(rye));
        var two = new Bakery(null, null, List.of(rye, rye));
        var added = one.assess(LAW).compare(two.assess(LAW));
        assertThat(added).hasSize(1);
        assertThat(added.get(0)).satisfies(difference -> {
            assertThat(difference.rule()).isEqualTo("bakery-flour");
            assertThat(difference.at()).isEqualTo("ovens[1]");
            assertThat(difference.before()).isEmpty();
            assertThat(difference.after().map(Finding::verdict)).contains(Verdict.SATISFIED);
            assertThat(difference.cause()).isEqualTo(Difference.Cause.FACTS);
        });
        var taken = two.assess(LAW).compare(one.assess(LAW.at(OLD)));
        assertThat(taken.stream()
                        .filter(difference -> difference.at().equals("ovens[1]"))
                        .map(Difference::cause))
                .containsExactly(Difference.Cause.FACTS);
    }

    @Test
    void a_difference_has_both_findings() {
        var before = lent(50).assess(LAW);
        var after = lent(150).assess(LAW);
        assertThat(before.compare(after).get(0).before())
                .contains(before.findings("bakery-loan").get(0));
        assertThat(before.compare(after).get(0).after())
                .contains(after.findings("bakery-loan").get(0));
    }

    @Test
    void an_amendment_is_a_change_of_the_law() {
        var amended =
                LAW.amended(BakeryRules.LOAN_SHARE.amended(LocalDate.of(2026, 1, 1), Share.WHOLE, BakeryRules.READ));
        assertThat(causes(lent(150).assess(LAW), lent(150).assess(amended))).containsExactly("money LAW");
    }

    @Test
    void another_rule_set_does_not_compare() {
        var other = RuleSet.of("other", Bakery.class, WORDS, BakeryRules.LOAN.within(Bakery.MONEY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lent(1).assess(LAW).compare(other.assess(lent(1), LAW)))
                .withMessage("Rule set must be bakery, but was: other");
    }

    @Test
    void is_the_same_for_the_same_facts_and_law() {
        assertThat(lent(80).assess(LAW).findings())
                .isEqualTo(lent(80).assess(Law.on(LAW.day())).findings());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_is_null() {
        var set = BakeryRules.RULES;
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(null, lent(1), LAW, List.of()))
                .withMessage("ruleSet");
        assertThatNullPointerException().isThrownBy(() -> set.assess(null, LAW));
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(set, null, LAW, List.of()))
                .withMessage("facts");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(set, lent(1), null, List.of()))
                .withMessage("law");
        var provision = lent(1).assess(LAW).findings().get(0).provision();
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, "", NONE))
                .withMessage("provision");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(provision, null, NONE))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(provision, "", null))
                .withMessage("check");
        assertThatNullPointerException()
                .isThrownBy(() -> new Provision(null, Force.BINDING, BakeryRules.READ))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new Provision("a", null, BakeryRules.READ))
                .withMessage("force");
        assertThatNullPointerException()
                .isThrownBy(() -> new Provision("a", Force.BINDING, null))
                .withMessage("source");
    }
}
