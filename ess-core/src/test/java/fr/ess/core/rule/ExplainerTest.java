package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import fr.ess.core.sample.Bakery;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Lending;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.Bakery.Staff;
import fr.ess.core.sample.BakeryRules;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Law LAW = Law.on(DAY);
    private static final Words WORDS = Words.beside(BakeryRules.class);
    private static final Explainer FR = Explainer.in(Locale.FRENCH).with(WORDS);
    private static final Explainer EN = Explainer.in(Locale.ENGLISH).with(WORDS);
    private static final Finding FINDING =
            BakeryRules.LOAN.examine(new Money(null, null), LAW).get(0);

    private static String golden(String file) {
        try (var in = ExplainerTest.class.getResourceAsStream("/fr/ess/core/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // whole assessments

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void explains_every_rule_with_its_article_and_arithmetic(String language) {
        var bakery = new Bakery(
                new Money(Euros.of(100), Euros.of(50_001)),
                new Staff(1, null, null),
                List.of(
                        new Oven(Flour.RYE, null, null),
                        new Oven(Flour.SPELT, null, null),
                        new Oven(null, null, null)));
        var law = LAW.amended(BakeryRules.LENDING.amended(LocalDate.of(2020, 1, 1), Lending.BANKS, BakeryRules.READ));
        assertThat(Explainer.in(Locale.forLanguageTag(language)).explain(bakery.assess(law)))
                .isEqualTo(golden("sample/bakery_" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void explains_what_is_missing_and_what_is_not_in_force(String language) {
        var assessment = new Bakery(null, null, List.of()).assess(LAW.at(LocalDate.of(2009, 11, 23)));
        assertThat(Explainer.in(Locale.forLanguageTag(language)).explain(assessment))
                .isEqualTo(golden("sample/nothing_" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void explains_the_public_ceiling(String language) {
        var register = new Register(
                Euros.of(100_000),
                null,
                List.of(
                        new Holding("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(30_000), null),
                        new Holding("Région Alpha", HolderKind.REGION, Euros.of(20_001), null),
                        new Holding("Association Alpha", null, Euros.of(1), null)),
                null);
        var set = RuleSet.of("scic", Register.class, Words.beside(PublicCeiling.class), PublicCeiling.RULE);
        assertThat(Explainer.in(Locale.forLanguageTag(language)).explain(set.assess(register, LAW)))
                .isEqualTo(golden("scic/public-ceiling_" + language + ".txt"));
    }

    @Test
    void nothing_to_weigh_is_said() {
        var none = new Bakery(null, null, List.of())
                .assess(LAW)
                .findings("bakery-flour")
                .get(0);
        assertThat(FR.works(none)).containsExactly("– rien à apprécier ici");
        assertThat(EN.works(none)).containsExactly("– nothing to weigh here");
    }

    @Test
    void readings_are_told_once_with_a_warning_where_nobody_has_read_the_text() {
        var assessment = new Bakery(new Money(null, null), null, null).assess(LAW);
        var finding = assessment.findings("bakery-loan").get(0);
        assertThat(Explainer.in(Locale.FRENCH).readings(finding, assessment))
                .containsExactly(
                        "Lecture retenue — ce qui compte comme emprunt : tout prêt (à vérifier : texte non lu).");
        assertThat(EN.readings(assessment.findings("bakery-flour").get(0), assessment))
                .isEmpty();
        assertThat(EN.readings(finding, new Bakery(null, null, null).assess(LAW.at(LocalDate.of(2014, 8, 1)))))
                .isEmpty();
    }

    @Test
    void what_nobody_has_checked_for_more_than_a_year_is_told() {
        var fresh = new Bakery(null, null, null).assess(LAW.at(LocalDate.of(2027, 11, 23)));
        assertThat(fresh.unchecked()).isEmpty();
        assertThat(EN.unchecked(fresh)).isEmpty();
        var old = new Bakery(null, null, null).assess(LAW.at(LocalDate.of(2027, 11, 24)));
        assertThat(old.unchecked())
                .extracting(Timeline::id)
                .containsExactly(
                        "bakery-loan",
                        "bakery-loan.share",
                        "bakery-loan.lending",
                        "bakery-staff",
                        "bakery-staff.bakers",
                        "bakery-flour",
                        "bakery-flour.flours");
        assertThat(EN.unchecked(old))
                .containsExactly(
                        "Rules and figures last checked on 23 November 2026, more than a year before the day of the"
                                + " question: 7.");
        assertThat(EN.explain(old)).contains(EN.unchecked(old).get(0));
    }

    @Test
    void amendments_are_told() {
        var law = LAW.amended(BakeryRules.LOAN_SHARE.amended(DAY, Share.HALF, BakeryRules.READ))
                .moved(BakeryRules.FLOUR.tests(), java.util.Map.of(0, LocalDate.of(2011, 1, 1)));
        assertThat(Explainer.in(Locale.ENGLISH).amendments(new Bakery(null, null, null).assess(law)))
                .containsExactly(
                        "Law amended by the user: ceiling (bakery-loan.share).",
                        "Law amended by the user: Flour (bakery-flour).");
        assertThat(EN.amendments(new Bakery(null, null, null).assess(LAW))).isEmpty();
    }

    // values

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Euros.parse("50001"), "50\u202f001,00\u00a0€", "€50,001.00"),
                Arguments.of(Euros.ofCents(-5), "−0,05\u00a0€", "−€0.05"),
                Arguments.of(Euros.ZERO, "0,00\u00a0€", "€0.00"),
                Arguments.of(Share.HALF, "50\u00a0%", "50%"),
                Arguments.of(Share.parse("3.15 %"), "3,15\u00a0%", "3.15%"),
                Arguments.of(Share.of(1, 3), "1/3 ≈ 33,3333\u00a0%", "1/3 ≈ 33.3333%"),
                Arguments.of(Share.of(-2, 3), "−2/3 ≈ −66,6667\u00a0%", "−2/3 ≈ −66.6667%"),
                Arguments.of(Share.of(1, 1023), "1/1023 ≈ 0,0978\u00a0%", "1/1023 ≈ 0.0978%"),
                Arguments.of(Share.of(1, 1027), "≈ 0,0974\u00a0%", "≈ 0.0974%"),
                Arguments.of(Share.of(1, 2_000_000), "≈ 0,0001\u00a0%", "≈ 0.0001%"),
                Arguments.of(Count.of(1_234_567), "1\u202f234\u202f567", "1,234,567"),
                Arguments.of(Headcount.of(new BigDecimal("1050.25")), "1\u202f050,25", "1,050.25"),
                Arguments.of(Headcount.of(50), "50", "50"),
                Arguments.of(Hours.of(new BigDecimal("1050.25")), "1\u202f050,25\u00a0heures", "1,050.25\u00a0hours"),
                Arguments.of(Hours.of(1), "1\u00a0heure", "1\u00a0hour"),
                Arguments.of(Hours.of(0), "0\u00a0heure", "0\u00a0hours"),
                Arguments.of(Units.of(21), "21,00\u00a0unités", "21.00\u00a0units"),
                Arguments.of(new Units(199), "1,99\u00a0unité", "1.99\u00a0units"),
                Arguments.of(Months.of(0), "0\u00a0mois", "0 months"),
                Arguments.of(Months.of(1), "1\u00a0mois", "1 month"),
                Arguments.of(Months.of(6), "6\u00a0mois", "6 months"),
                Arguments.of(Months.of(12), "1\u00a0an", "1 year"),
                Arguments.of(Months.of(60), "5\u00a0ans", "5 years"),
                Arguments.of(Months.of(18), "18\u00a0mois", "18 months"),
                Arguments.of(Days.of(0), "0\u00a0jour", "0 days"),
                Arguments.of(Days.of(1), "1\u00a0jour", "1 day"),
                Arguments.of(Days.of(-1), "−1\u00a0jour", "−1 day"),
                Arguments.of(Days.of(2), "2\u00a0jours", "2 days"),
                Arguments.of(Days.of(-2518), "−2\u202f518\u00a0jours", "−2,518 days"),
                Arguments.of(Day.parse("2014-08-02"), "2 août 2014", "2 August 2014"),
                Arguments.of(Day.parse("2028-01-01"), "1er janvier 2028", "1 January 2028"),
                Arguments.of(Day.parse("2028-01-11"), "11 janvier 2028", "11 January 2028"),
                Arguments.of(Flag.YES, "oui", "yes"),
                Arguments.of(Flag.NO, "non", "no"),
                Arguments.of(Code.of(Flour.SPELT), "épeautre", "spelt"),
                Arguments.of(new Code("Flour", "OATS"), "OATS", "OATS"),
                Arguments.of(Codes.of(Flour.WHEAT, Flour.RYE), "blé, seigle", "wheat, rye"),
                Arguments.of(new Codes("Flour", List.of()), "aucun", "none"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_has_its_unit(Value value, String fr, String en) {
        assertThat(FR.value(value)).isEqualTo(fr);
        assertThat(EN.value(value)).isEqualTo(en);
    }

    // arithmetic

    private static String line(Check check) {
        var lines = EN.works(new Finding(FINDING.provision(), "", check));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Term<Count> count(long value) {
        return Term.constant(Count.of(value));
    }

    @Test
    void the_sign_is_that_of_what_was_found() {
        assertThat(line(Check.atMost(count(2), count(3)))).isEqualTo("✓ 2 ≤ 3; margin: +1");
        assertThat(line(Check.atMost(count(3), count(3)))).isEqualTo("✓ 3 ≤ 3; margin: 0");
        assertThat(line(Check.atMost(count(0), count(9)))).isEqualTo("✓ 0 ≤ 9; margin: +9");
        assertThat(line(Check.atMost(count(14), count(3)))).isEqualTo("✗ 14 > 3; margin: −11");
        assertThat(line(Check.lessThan(count(2), count(3)))).isEqualTo("✓ 2 < 3; margin: +1");
        assertThat(line(Check.lessThan(count(3), count(3)))).isEqualTo("✗ 3 ≥ 3; margin: 0");
        assertThat(line(Check.atLeast(count(3), count(3)))).isEqualTo("✓ 3 ≥ 3; margin: 0");
        assertThat(line(Check.atLeast(count(2), count(3)))).isEqualTo("✗ 2 < 3; margin: −1");
        assertThat(line(Check.moreThan(count(4), count(3)))).isEqualTo("✓ 4 > 3; margin: +1");
        assertThat(line(Check.moreThan(count(3), count(3)))).isEqualTo("✗ 3 ≤ 3; margin: 0");
        assertThat(line(Check.equal(count(3), count(3)))).isEqualTo("✓ 3 = 3; margin: 0");
        assertThat(line(Check.equal(count(5), count(3)))).isEqualTo("✗ 5 ≠ 3; margin: −2");
        assertThat(line(Check.equal(Term.constant(Flag.YES), Term.constant(Flag.NO))))
                .isEqualTo("✗ yes ≠ no");
    }

    @Test
    void a_margin_of_shares_is_approximate_where_it_must() {
        assertThat(line(Check.atMost(Term.constant(Share.of(1, 2000)), Term.constant(Share.of(1, 1999)))))
                .endsWith("; margin: ≈ 0%");
        assertThat(line(Check.atMost(Term.constant(Share.ZERO), Term.constant(Share.of(1, 1999)))))
                .endsWith("; margin: ≈ +0.05%");
        assertThat(line(Check.atMost(Term.constant(Share.of(1, 1999)), Term.constant(Share.ZERO))))
                .endsWith("; margin: ≈ −0.05%");
        assertThat(line(Check.atMost(Term.constant(Share.ZERO), Term.constant(Share.of(1, 3)))))
                .endsWith("; margin: +1/3 ≈ 33.3333%");
    }

    static Stream<Arguments> arithmetic() {
        var two = Term.constant(Euros.of(2));
        var three = Term.constant(Euros.of(3));
        var day = Term.constant(Day.parse("2022-02-28"));
        return Stream.of(
                Arguments.of(Term.plus(two, three), "€2.00 + €3.00 = €5.00"),
                Arguments.of(Term.sum(List.of(two)), "€2.00"),
                Arguments.of(Term.minus(two, three), "€2.00 − €3.00 = −€1.00"),
                Arguments.of(Term.minus(Term.plus(two, three), three), "(€2.00 + €3.00 = €5.00) − €3.00 = €2.00"),
                Arguments.of(Term.times(two, count(3)), "€2.00 × 3 = €6.00"),
                Arguments.of(Term.part(two, three), "€2.00 ÷ €3.00 = 2/3 ≈ 66.6667%"),
                Arguments.of(Term.wholeHours(three, two), "€3.00 ÷ €2.00 = 1\u00a0hour (rounded down)"),
                Arguments.of(Term.wholeHours(two, two), "€2.00 ÷ €2.00 = 1\u00a0hour"),
                Arguments.of(Term.shareDown(Term.constant(Share.HALF), three), "50% × €3.00 = €1.50"),
                Arguments.of(
                        Term.shareDown(Term.constant(Share.of(1, 9)), two),
                        "1/9 ≈ 11.1111% × €2.00 = €0.22 (rounded down)"),
                Arguments.of(
                        Term.shareUp(Term.constant(Share.of(1, 9)), two),
                        "1/9 ≈ 11.1111% × €2.00 = €0.23 (rounded up)"),
                Arguments.of(Term.shareUp(Term.constant(Share.HALF), count(3)), "50% × 3 = 2 (rounded up)"),
                Arguments.of(Term.shareUp(Term.constant(Share.HALF), count(4)), "50% × 4 = 2"),
                Arguments.of(
                        Term.shareDown(Term.constant(Share.of(1, 200)), Term.constant(Headcount.of(1))),
                        "0.5% × 1 = 0 (rounded down)"),
                Arguments.of(
                        Term.shareDown(Term.constant(Share.HALF), Term.constant(Headcount.of(1))), "50% × 1 = 0.5"),
                Arguments.of(Term.shareDown(Term.constant(Share.HALF), Term.constant(Share.HALF)), "50% × 50% = 25%"),
                Arguments.of(Term.least(List.of(two, three)), "the least of (€2.00; €3.00) = €2.00"),
                Arguments.of(Term.greatest(List.of(two, three)), "the greatest of (€2.00; €3.00) = €3.00"),
                Arguments.of(
                        Term.mean(List.of(Term.constant(Share.HALF), Term.constant(Share.WHOLE))),
                        "mean of (50%; 100%) = 75%"),
                Arguments.of(
                        Term.plusMonths(day, Term.constant(Months.of(60))),
                        "28 February 2022 + 5 years = 28 February 2027"),
                Arguments.of(
                        Term.minusMonths(day, Term.constant(Months.of(1))),
                        "28 February 2022 − 1 month = 28 January 2022"),
                Arguments.of(Term.plusDays(day, Term.constant(Days.of(1))), "28 February 2022 + 1 day = 1 March 2022"),
                Arguments.of(Term.previousDay(day), "day before 28 February 2022 = 27 February 2022"),
                Arguments.of(Term.yearEnd(day), "31 December of the year of 28 February 2022 = 31 December 2022"),
                Arguments.of(
                        Term.plus(two, Term.absent("loan", Term.Cause.MISSING_FACT)),
                        "€2.00 + (loan: missing fact) = ?"),
                Arguments.of(new Term.Given<>("loan", Euros.of(2)), "€2.00 (loan)"),
                Arguments.of(LAW.term(BakeryRules.LOAN_SHARE), "1/3 ≈ 33.3333% (ceiling)"),
                Arguments.of(LAW.term(BakeryRules.BAKERS), "2 (least number, to be verified: text not read)"),
                Arguments.of(Term.absent("loan", Term.Cause.NOT_DONE), "loan: not done"),
                Arguments.of(Term.absent("loan", Term.Cause.OPEN_NORM), "loan: to be judged by a person"),
                Arguments.of(
                        Term.absent("bakery-loan.lending", Term.Cause.CONTESTED_LAW),
                        "what counts as a loan: disputed point of law"),
                Arguments.of(
                        Term.absent("bakery-loan.share", Term.Cause.NOT_PUBLISHED),
                        "ceiling: value not published, or not known on that day"),
                Arguments.of(
                        Term.absent("bakery-loan", Term.Cause.NOT_PUBLISHED),
                        "Ceiling on loans: value not published, or not known on that day"));
    }

    @ParameterizedTest
    @MethodSource("arithmetic")
    void a_term_tells_its_arithmetic(Term<?> term, String words) {
        assertThat(EN.term(term, new Finding(FINDING.provision(), "", Check.notApplicable())))
                .isEqualTo(words);
    }

    // checks

    @Test
    void groups_are_indented() {
        var met = Check.yes(Term.constant(Flag.YES));
        var broken = Check.no(Term.constant(Flag.YES));
        var open = (Term.Absent<Flag>) Term.<Flag>absent("trained", Term.Cause.MISSING_FACT);
        var other = (Term.Absent<Flag>) Term.<Flag>absent("bakers", Term.Cause.MISSING_FACT);
        var check = Check.all(
                met,
                Check.any(met, broken),
                Check.any(met),
                Check.notApplicable(),
                Check.when(Check.atLeast(count(3), count(2)), Check.atMost(count(3), count(4))),
                Check.when(Check.atLeast(count(1), count(2)), met),
                new Check.Scoped(Check.notApplicable(), met),
                Check.when(new Check.Unknown(open), met),
                Constants.anything(open),
                new Check.Whichever(List.of(open, other), List.of(met, broken)));
        assertThat(EN.works(new Finding(FINDING.provision(), "", check)))
                .containsExactly(
                        "? All of these conditions:",
                        "  ✓ yes; expected: yes",
                        "  ✓ At least one of these conditions:",
                        "    ✓ yes; expected: yes",
                        "    ✗ yes; expected: no",
                        "  ✓ yes; expected: yes",
                        "  Applies, since:",
                        "    ✓ 3 ≥ 2; distance: +1",
                        "  ✓ 3 ≤ 4; margin: +1",
                        "  Does not apply, since:",
                        "    ✗ 1 < 2; distance: −1",
                        "  Does not apply, since:",
                        "  Applies only if:",
                        "    ? training: missing fact",
                        "  ✓ yes; expected: yes",
                        "  ? training: missing fact",
                        "  ? In each possible case (training: missing fact; bakers: missing fact):",
                        "    ✓ yes; expected: yes",
                        "    ✗ yes; expected: no");
    }

    private enum Letter {
        A,
        B,
        C,
        D,
        E,
        F,
        G
    }

    @Test
    void a_long_list_is_told_by_its_label() {
        var six = fr.ess.core.law.Timeline.of("letters.six", fr.ess.core.law.Unit.codes(Letter.class))
                .from(
                        "2000-01-01",
                        Codes.of(Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F),
                        BakeryRules.READ);
        var seven = fr.ess.core.law.Timeline.of("letters.seven", fr.ess.core.law.Unit.codes(Letter.class))
                .from("2000-01-01", Codes.of(Letter.A, Letter.values()), BakeryRules.UNREAD);
        assertThat(line(Check.oneOf(Term.constant(Code.of(Letter.A)), LAW.term(six))))
                .isEqualTo("✓ A; expected: A or B or C or D or E or F (letters.six)");
        assertThat(line(Check.oneOf(Term.constant(Code.of(Letter.A)), LAW.term(seven))))
                .isEqualTo("✓ A; expected: letters.seven, to be verified: text not read");
        assertThat(line(Check.oneOf(Term.constant(Code.of(Letter.A)), Term.constant(Codes.of(Letter.B, Letter.C)))))
                .isEqualTo("✗ A; expected: B or C");
    }

    @Test
    void a_figure_that_is_no_list_is_told_with_its_value() {
        var flag = fr.ess.core.law.Timeline.of("bakery-loan.share", fr.ess.core.law.Unit.FLAG)
                .from("2000-01-01", Flag.YES, BakeryRules.READ);
        assertThat(line(new Check.Condition(Term.constant(Flag.YES), LAW.term(flag))))
                .isEqualTo("✓ yes; expected: yes (ceiling)");
    }

    @Test
    void verdicts_have_a_mark() {
        assertThat(Stream.of(Verdict.values()).map(Explainer::mark)).containsExactly("✓", "✗", "?", "–");
    }

    // labels, words, sources

    @ParameterizedTest
    @CsvSource({
        "money.capital, capital",
        "loan, emprunt",
        "money.loan, emprunt",
        "a.b.loan, emprunt",
        "ovens[0].flour, farine du four n°\u00a01",
        "ovens[11].loaves, pains n°\u00a012",
        "streets[1].ovens[2].loaves, pains n°\u00a02.3",
        "ovens[2], four n°\u00a03",
        "unheard.of, unheard.of",
        "unheard[0], unheard[0]",
        "on, jour de la question"
    })
    void the_longest_label_of_a_fact_is_found_first(String path, String label) {
        assertThat(FR.label(path)).isEqualTo(label);
    }

    @Test
    void words_are_found_or_their_key_is_told() {
        assertThat(FR.find("verdict.BREACHED")).contains("non conforme");
        assertThat(FR.find("nothing")).isEmpty();
        assertThat(FR.say("nothing")).isEqualTo("nothing");
        assertThat(FR.say("nothing {like} it")).isEqualTo("nothing {like} it");
        assertThat(FR.say("margin", "5")).isEqualTo("marge : 5");
        assertThat(FR.title("bakery-loan")).isEqualTo("Plafond d’emprunt");
        assertThat(FR.requirement("bakery-loan")).isEqualTo("L’emprunt ne dépasse pas une part du capital.");
        assertThat(FR.figure("bakery-loan.share")).isEqualTo("part plafond");
        assertThat(FR.figure("bakery-loan")).isEqualTo("Plafond d’emprunt");
        assertThat(FR.figure("nothing")).isEqualTo("nothing");
        assertThat(FR.code(Code.of(Flour.RYE))).isEqualTo("seigle");
    }

    @Test
    void words_given_later_are_found_first() {
        assertThat(EN.with(WORDS)).isSameAs(EN);
        assertThat(Explainer.in(Locale.ENGLISH).find("set.bakery")).isEmpty();
        var both = EN.with(Words.beside(fr.ess.core.constraint.Lawful.class));
        assertThat(both.find("set.bakery")).contains("Bakery");
    }

    @Test
    void speaks_french_and_else_english() {
        assertThat(Explainer.in(Locale.CANADA_FRENCH).locale()).isEqualTo(Locale.FRENCH);
        assertThat(Explainer.in(Locale.GERMAN).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(FR).hasToString("fr");
        assertThat(EN).hasToString("en");
    }

    @Test
    void a_source_is_its_title_article_and_how_far_it_was_read() {
        Citation read = BakeryRules.READ;
        assertThat(FR.source(read)).isEqualTo("Loi sur les boulangeries, art. 1");
        assertThat(EN.source(read)).isEqualTo("Bakery act, art. 1");
        assertThat(FR.source(read.as(Reading.SECONDARY)))
                .isEqualTo("Loi sur les boulangeries, art. 1 (d’après une source secondaire)");
        assertThat(EN.source(read.as(Reading.UNVERIFIED)))
                .isEqualTo("Bakery act, art. 1 (to be verified: text not read)");
        assertThat(EN.source(BakeryRules.ACT.at("", Reading.PRIMARY, "2026-11-23")))
                .isEqualTo("Bakery act");
    }

    @Test
    void words_of_a_package_without_files_are_none() {
        assertThat(Words.beside(Fact.class).find("verdict.BREACHED", Locale.FRENCH))
                .contains("non conforme");
        assertThat(Words.beside(String.class).find("verdict.BREACHED", Locale.FRENCH))
                .isEmpty();
    }
}
