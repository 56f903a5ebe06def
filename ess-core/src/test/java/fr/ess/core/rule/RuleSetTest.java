package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.sample.Bakery;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Law LAW = Law.on(LocalDate.of(2013, 1, 1));
    private static final Bakery LENT = new Bakery(new Money(Euros.of(300), Euros.of(80)), null, List.of());

    /** An oven is checked at least every twelve months. */
    private static final RuleSet<Oven> YEARLY = RuleSet.of(
            "yearly",
            Oven.class,
            Words.beside(BakeryRules.class),
            Rule.<Oven>binding("bakery-check")
                    .from(
                            "2000-01-01",
                            (oven, law) -> Check.atMost(
                                    law.today(), Term.plusMonths(Oven.CHECKED.of(oven), Term.constant(Months.of(12)))),
                            BakeryRules.READ)
                    .from(
                            "2014-01-01",
                            (oven, law) -> Check.atMost(
                                    law.today(), Term.plusMonths(Oven.CHECKED.of(oven), Term.constant(Months.of(12)))),
                            BakeryRules.READ));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void has_an_id_facts_words_and_rules() {
        var set = BakeryRules.RULES;
        assertThat(set.id()).isEqualTo("bakery");
        assertThat(set).hasToString("bakery");
        assertThat(set.facts()).isEqualTo(Bakery.class);
        assertThat(set.words()).isEqualTo(Words.beside(BakeryRules.class));
        assertThat(set.rules().stream().map(Rule::id))
                .containsExactly("bakery-loan", "bakery-staff", "bakery-training", "bakery-flour");
    }

    @Test
    void its_figures_are_those_of_its_rules_each_once() {
        var twice = RuleSet.of(
                "twice",
                Bakery.class,
                BakeryRules.RULES.words(),
                BakeryRules.LOAN.within(Bakery.MONEY),
                BakeryRules.LOAN.within(Bakery.MONEY),
                BakeryRules.ELECTION.within(Bakery.STAFF));
        assertThat(twice.figures().stream().map(Object::toString))
                .containsExactly(
                        "bakery-loan",
                        "bakery-loan.share",
                        "bakery-loan.lending",
                        "bakery-staff",
                        "bakery-staff.bakers");
    }

    @Test
    void assesses_every_rule_in_order() {
        var assessment = BakeryRules.RULES.assess(LENT, LAW);
        assertThat(assessment.findings().stream()
                        .map(finding -> finding.provision().rule()))
                .containsExactly("bakery-loan", "bakery-staff", "bakery-training", "bakery-flour");
        assertThat(assessment.ruleSet()).isSameAs(BakeryRules.RULES);
        assertThat(assessment.facts()).isSameAs(LENT);
        assertThat(assessment.law()).isSameAs(LAW);
    }

    // over

    @Test
    void periods_are_cut_where_the_law_changes() {
        var periods = BakeryRules.RULES.over(LENT, LAW, day("2013-01-01"), day("2021-01-01"));
        assertThat(periods.stream()
                        .map(period -> period.from() + "/" + period.until() + " "
                                + period.assessment()
                                        .findings("bakery-loan")
                                        .get(0)
                                        .verdict()))
                .containsExactly(
                        "2013-01-01/2014-08-02 BREACHED",
                        "2014-08-02/2020-01-01 SATISFIED",
                        "2020-01-01/2021-01-01 SATISFIED");
        assertThat(periods.get(1).assessment().law().day()).isEqualTo("2014-08-02");
    }

    @Test
    void periods_are_cut_where_time_turns_a_verdict_or_the_law_changes_without_turning_one() {
        var oven = new Oven(null, null, day("2013-06-15"));
        var periods = YEARLY.over(oven, LAW, day("2013-06-15"), day("2014-06-18"));
        assertThat(periods.stream()
                        .map(period -> period.from() + "/" + period.until() + " "
                                + period.assessment().verdict()))
                .containsExactly(
                        "2013-06-15/2014-01-01 SATISFIED",
                        "2014-01-01/2014-06-16 SATISFIED",
                        "2014-06-16/2014-06-18 BREACHED");
    }

    @Test
    void a_change_on_the_first_day_cuts_nothing() {
        var oven = new Oven(null, null, day("2013-06-15"));
        assertThat(YEARLY.over(oven, LAW, day("2014-01-01"), day("2014-01-03"))).hasSize(1);
        assertThat(YEARLY.over(oven, LAW, day("2013-12-31"), day("2014-01-01"))).hasSize(1);
        assertThat(YEARLY.over(oven, LAW, day("2013-12-31"), day("2014-01-02"))).hasSize(2);
    }

    @Test
    void amendments_cut_too() {
        var amended = LAW.amended(BakeryRules.LOAN_SHARE.amended(day("2013-03-01"), Share.WHOLE, BakeryRules.READ));
        assertThat(BakeryRules.RULES.over(LENT, amended, day("2013-01-01"), day("2013-12-31")).stream()
                        .map(period -> period.from().toString()))
                .containsExactly("2013-01-01", "2013-03-01");
    }

    @Test
    void each_change_of_the_law_cuts_even_if_no_verdict_turns() {
        var amended = LAW.amended(BakeryRules.LOAN_SHARE
                .amended(day("2013-03-01"), Share.WHOLE, BakeryRules.READ)
                .amended(day("2013-05-01"), Share.HALF, BakeryRules.READ)
                .amended(day("2013-06-01"), Share.WHOLE, BakeryRules.READ));
        assertThat(BakeryRules.RULES.over(LENT, amended, day("2013-01-01"), day("2013-12-31")).stream()
                        .map(period -> period.from().toString()))
                .containsExactly("2013-01-01", "2013-03-01", "2013-05-01", "2013-06-01");
    }

    @Test
    void a_stretch_has_a_day() {
        assertThat(YEARLY.over(new Oven(null, null, null), LAW, day("2013-01-01"), day("2013-01-02")))
                .hasSize(1);
        for (var until : List.of("2013-01-01", "2012-12-31")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> YEARLY.over(new Oven(null, null, null), LAW, day("2013-01-01"), day(until)))
                    .withMessage("Until must be after 2013-01-01, but was: " + until);
        }
    }

    // the next turn

    @Test
    void the_next_turn_is_the_first_day_of_another_verdict() {
        var oven = new Oven(null, null, day("2013-06-15"));
        var law = LAW.at(day("2013-06-15"));
        assertThat(YEARLY.nextTurn(oven, law, day("2020-01-01"))).contains(day("2014-06-16"));
        assertThat(YEARLY.nextTurn(oven, law, day("2014-06-17"))).contains(day("2014-06-16"));
        assertThat(YEARLY.nextTurn(oven, law, day("2014-06-16"))).isEmpty();
        assertThat(YEARLY.nextTurn(oven, law.at(day("2014-06-15")), day("2020-01-01")))
                .contains(day("2014-06-16"));
        assertThat(YEARLY.nextTurn(oven, law.at(day("2014-06-16")), day("2020-01-01")))
                .isEmpty();
        assertThat(BakeryRules.RULES.nextTurn(LENT, LAW, day("2020-01-01"))).contains(day("2014-08-02"));
    }

    @Test
    void the_next_turn_is_the_first_cut_of_a_verdict() {
        var oven = new Oven(null, null, day("2013-06-15"));
        var now = YEARLY.assess(oven, LAW).verdict();
        var turned = YEARLY.over(oven, LAW, LAW.day(), day("2016-01-01")).stream()
                .filter(period -> period.assessment().verdict() != now)
                .findFirst();
        assertThat(YEARLY.nextTurn(oven, LAW, day("2016-01-01"))).isEqualTo(turned.map(RuleSet.Period::from));
    }

    @Test
    void a_day_without_facts_is_open() {
        assertThat(YEARLY.assess(new Oven(null, null, null), LAW)
                        .findings()
                        .get(0)
                        .check())
                .isEqualTo(Check.atMost(
                        new Term.Given<>("on", Day.of(LAW.day())),
                        Term.plusMonths(
                                Term.absent("checked", Term.Cause.MISSING_FACT), Term.constant(Months.of(12)))));
    }

    @Test
    void words_are_taken_from_the_first_package_that_has_them() {
        var both = Words.beside(BakeryRules.class, fr.ess.core.scic.Register.class);
        assertThat(both.find("code.HolderKind.STATE", Locale.FRENCH)).contains("État");
        assertThat(both.find("set.bakery", Locale.ENGLISH))
                .isEqualTo(Words.beside(BakeryRules.class).find("set.bakery", Locale.ENGLISH));
        assertThat(both.find("set.unheard-of", Locale.ENGLISH)).isEmpty();
        assertThat(Words.beside(BakeryRules.class).find("code.HolderKind.STATE", Locale.FRENCH))
                .isEmpty();
        var withFiles = Words.beside(fr.ess.core.scic.stake.StakeRules.class, Explainer.class);
        assertThat(withFiles.find("set.scic-stake", Locale.ENGLISH)).isPresent();
        assertThat(withFiles.find("verdict.BREACHED", Locale.ENGLISH)).isPresent();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_is_null() {
        var words = BakeryRules.RULES.words();
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.of(null, Bakery.class, words))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.<Bakery>of("a", null, words))
                .withMessage("facts");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.of("a", Bakery.class, null))
                .withMessage("words");
        assertThatNullPointerException().isThrownBy(() -> Words.beside(null)).withMessage("beside");
    }
}
