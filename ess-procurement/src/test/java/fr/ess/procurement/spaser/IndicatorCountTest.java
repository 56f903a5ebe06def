package fr.ess.procurement.spaser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.decp.Award;
import fr.ess.procurement.decp.Considerations.Answer;
import fr.ess.procurement.decp.DecpReader;
import fr.ess.procurement.decp.EnvironmentalConsideration;
import fr.ess.procurement.decp.Identity;
import fr.ess.procurement.decp.Operator;
import fr.ess.procurement.decp.OperatorIdKind;
import fr.ess.procurement.decp.SocialConsideration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rates of categories from rows of published contracts. */
class IndicatorCountTest {

    private static final Siren BUYER = Siren.of("732829320");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private static Indicators count(Awards... rows) {
        return count(FROM, TO, Kept.LARGEST, List.of(rows));
    }

    private static Indicators count(LocalDate from, LocalDate to, Kept kept, List<Awards> rows) {
        return count(from, to, AmountKind.INITIAL, kept, 1 << 14, rows);
    }

    private static Indicators count(
            LocalDate from, LocalDate to, AmountKind amount, Kept kept, int bound, List<Awards> rows) {
        try (var count = IndicatorCount.of(BUYER, from, to, amount, kept, bound)) {
            for (var row : rows) {
                count.add(row.award());
            }
            return count.indicators();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Share> share(long over, long under) {
        return Optional.of(Share.of(over, under));
    }

    // ---- the worked example

    private static final Awards A =
            Awards.of("A", 100_000).social(SocialConsideration.CLAUSE, SocialConsideration.CRITERION);
    private static final Awards B = Awards.of("B", 300_000);
    private static final Awards C = Awards.of("C", 50_000).social(Answer.UNKNOWN);
    private static final Awards D = Awards.of("D", 50_000).social(SocialConsideration.RESERVED);

    @Test
    void four_contracts_give_rates_over_all_and_over_those_that_are_known() {
        var indicators = count(A, B, C, D);
        var social = indicators.contracts().tally(Category.SOCIAL);

        assertThat(social.rate(Measure.NUMBER, Base.ALL)).isEqualTo(share(2, 4));
        assertThat(social.rate(Measure.NUMBER, Base.KNOWN)).isEqualTo(share(2, 3));
        assertThat(social.coverage(Measure.NUMBER)).isEqualTo(share(3, 4));
        assertThat(social.rate(Measure.VALUE, Base.ALL)).isEqualTo(share(150_000, 500_000));
        assertThat(social.rate(Measure.VALUE, Base.KNOWN)).isEqualTo(share(150_000, 450_000));
        assertThat(indicators.contracts().tally(Category.RESERVED).rate(Measure.NUMBER, Base.ALL))
                .isEqualTo(share(1, 4));
        assertThat(Tally.percent(social.rate(Measure.NUMBER, Base.KNOWN).orElseThrow()))
                .hasToString("66.7");
        assertThat(Tally.percent(social.rate(Measure.VALUE, Base.KNOWN).orElseThrow()))
                .hasToString("33.3");
    }

    @Test
    void a_contract_counts_once_in_a_category_whatever_it_has_of_it() {
        var contracts = count(A, B, C, D).contracts();

        assertThat(contracts.tally(Category.SOCIAL).with().number()).isEqualTo(2);
        assertThat(contracts.tally(Category.SOCIAL_CLAUSE).with().number()).isEqualTo(1);
        assertThat(contracts.tally(Category.SOCIAL_CRITERION).with().number()).isEqualTo(1);
        assertThat(contracts.tally(Category.EITHER).with().number()).isEqualTo(2);
        assertThat(contracts.tally(Category.ENVIRONMENTAL).with().number()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "1, 8, 12.5", "1, 2000, 0.1", "1, 2001, 0.0", "1, 1, 100.0", "0, 7, 0.0"})
    void rates_are_shown_with_one_decimal_half_up(long over, long under, String shown) {
        assertThat(Tally.percent(Share.of(over, under))).hasToString(shown);
    }

    @Test
    void there_is_no_rate_of_nothing() {
        var tally = count().contracts().tally(Category.SOCIAL);

        for (var measure : Measure.values()) {
            assertThat(tally.coverage(measure)).isEmpty();
            for (var base : Base.values()) {
                assertThat(tally.rate(measure, base)).isEmpty();
            }
        }
        assertThat(count(C).contracts().tally(Category.SOCIAL).rate(Measure.NUMBER, Base.KNOWN))
                .isEmpty();
        assertThat(count(C).contracts().tally(Category.SOCIAL).rate(Measure.NUMBER, Base.ALL))
                .contains(Share.ZERO);
    }

    // ---- scope

    @Test
    void every_establishment_of_the_buyer_counts_and_no_other_buyer() {
        var indicators = count(A, A.buyer("73282932000082"), A.buyer("55208131766522"), A.buyer("732829320"));

        assertThat(indicators.contracts().all().number()).isEqualTo(2);
        assertThat(indicators.sources().others()).isEqualTo(2);
    }

    @Test
    void the_window_holds_its_first_and_its_last_day() {
        var rows = List.of(
                Awards.of("1", 1).notified("2024-12-31"),
                Awards.of("2", 1).notified("2025-01-01"),
                Awards.of("3", 1).notified("2025-12-31"),
                Awards.of("4", 1).notified("2026-01-01"),
                Awards.of("5", 1).notified(null));
        var indicators = count(FROM, TO, Kept.LARGEST, rows);

        assertThat(indicators.contracts().all().number()).isEqualTo(2);
        assertThat(indicators.sources().outside()).isEqualTo(2);
        assertThat(indicators.sources().undated()).isEqualTo(1);
        assertThat(indicators.notes()).extracting(Note::kind).contains(Note.Kind.NO_DAY);
    }

    @Test
    void concessions_are_counted_apart() {
        var indicators = count(A, B, D.concession());

        assertThat(indicators.contracts().all()).isEqualTo(new Volume(2, cents(400_000)));
        assertThat(indicators.concessions().all()).isEqualTo(new Volume(1, cents(50_000)));
        assertThat(indicators.concessions().tally(Category.RESERVED).rate(Measure.NUMBER, Base.ALL))
                .contains(Share.WHOLE);
        assertThat(indicators.years().get(0).all().number()).isEqualTo(2);
    }

    private static BigInteger cents(long euros) {
        return BigInteger.valueOf(euros * 100);
    }

    @Test
    void a_contract_and_a_concession_of_one_number_are_two() {
        assertThat(count(A, A.concession()).sources().counted()).isEqualTo(2);
    }

    // ---- contradiction, unknown

    @Test
    void a_contradiction_is_listed_and_counted_in_neither_way() {
        var indicators = count(A, B, C.social(Answer.CONTRADICTORY));
        var social = indicators.contracts().tally(Category.SOCIAL);

        assertThat(social.rate(Measure.NUMBER, Base.ALL)).isEqualTo(share(1, 3));
        assertThat(social.rate(Measure.NUMBER, Base.KNOWN)).isEqualTo(share(1, 2));
        assertThat(social.contradictory()).isEqualTo(new Volume(1, cents(50_000)));
        assertThat(social.unknown()).isEqualTo(Volume.NONE);
        assertThat(indicators.notes())
                .containsExactly(new Note(Note.Kind.CONTRADICTION, Awards.BUYER + "C", LocalDate.of(2025, 6, 30), ""));
    }

    @Test
    void at_least_one_is_settled_by_either_sort() {
        var green = EnvironmentalConsideration.CLAUSE;
        var contracts = count(
                        Awards.of("1", 10).environmental(green).social(Answer.UNKNOWN),
                        Awards.of("2", 10).environmental(green).social(Answer.CONTRADICTORY),
                        Awards.of("3", 10).environmental(Answer.UNKNOWN),
                        Awards.of("4", 10).environmental(Answer.CONTRADICTORY).social(Answer.UNKNOWN),
                        Awards.of("5", 10).environmental(green).social(SocialConsideration.CLAUSE),
                        Awards.of("6", 10))
                .contracts();
        var either = contracts.tally(Category.EITHER);

        assertThat(either.with().number()).isEqualTo(3);
        assertThat(either.unknown().number()).isEqualTo(1);
        assertThat(either.contradictory().number()).isEqualTo(1);
        assertThat(either.known().number()).isEqualTo(4);
    }

    // ---- duplicates

    @Test
    void the_latest_publication_of_a_contract_is_kept() {
        var indicators = count(
                A.published("2025-09-01").amount(Euros.of(70_000)),
                A.published("2025-08-01"),
                A.published(null),
                A.published("2025-09-01").amount(Euros.of(60_000)));

        assertThat(indicators.contracts().all()).isEqualTo(new Volume(1, cents(70_000)));
        assertThat(indicators.sources().repeated()).isEqualTo(3);
        assertThat(indicators.notes())
                .containsExactly(new Note(
                        Note.Kind.DIFFERENT_AMOUNTS,
                        Awards.BUYER + "A",
                        LocalDate.of(2025, 6, 30),
                        "60000.00 – 100000.00"));
    }

    @ParameterizedTest
    @CsvSource({"LARGEST, 90", "SMALLEST, 20", "FIRST, 30", "LAST, 40"})
    void among_rows_of_one_publication_the_choice_is_stated(Kept kept, long euros) {
        var rows = List.of(Awards.of("A", 30), Awards.of("A", 90), Awards.of("A", 20), Awards.of("A", 40));

        assertThat(count(FROM, TO, kept, rows).contracts().all()).isEqualTo(new Volume(1, cents(euros)));
    }

    @Test
    void a_contract_moves_to_the_day_of_its_latest_publication() {
        var indicators =
                count(A.published("2025-07-01"), A.published("2026-02-01").notified("2026-01-15"));

        assertThat(indicators.contracts().all()).isEqualTo(Volume.NONE);
        assertThat(indicators.sources().outside()).isEqualTo(1);
    }

    @Test
    void rows_without_a_number_are_each_a_contract_and_told() {
        var indicators = count(A.withoutId(), A.withoutId());

        assertThat(indicators.contracts().all().number()).isEqualTo(2);
        assertThat(indicators.sources().noted(Note.Kind.NO_NUMBER)).isEqualTo(2);
    }

    // ---- value

    @Test
    void what_a_framework_agreement_holds_is_counted_in_value_once() {
        var indicators = count(
                Awards.of("AC1", 1_000_000).frameworkAgreement(),
                Awards.of("MS1", 200_000).under("AC1").social(SocialConsideration.CLAUSE),
                Awards.of("MS2", 300_000).under("AC1"),
                Awards.of("MS3", 50_000).under("AC9"),
                Awards.of("MS4", 7_000).under(null));
        var contracts = indicators.contracts();

        assertThat(contracts.all()).isEqualTo(new Volume(5, cents(1_057_000)));
        assertThat(contracts.frameworks()).isEqualTo(new Volume(1, cents(1_000_000)));
        assertThat(contracts.subsequent()).isEqualTo(new Volume(4, cents(57_000)));
        assertThat(contracts.within()).isEqualTo(new Volume(2, cents(500_000)));
        assertThat(contracts.tally(Category.SOCIAL).rate(Measure.NUMBER, Base.ALL))
                .isEqualTo(share(1, 5));
        assertThat(contracts.tally(Category.SOCIAL).rate(Measure.VALUE, Base.ALL))
                .contains(Share.ZERO);
        assertThat(indicators.sources().noted(Note.Kind.UNNAMED_FRAMEWORK)).isEqualTo(1);
    }

    @Test
    void the_framework_may_stand_after_its_contracts_or_outside_the_window() {
        var under = Awards.of("MS1", 200_000).under("AC1");
        var framework = Awards.of("AC1", 1_000_000).frameworkAgreement();

        assertThat(count(under, framework).contracts().all()).isEqualTo(new Volume(2, cents(1_000_000)));
        assertThat(count(under, framework.notified("2024-05-02")).contracts().all())
                .isEqualTo(new Volume(1, cents(200_000)));
        assertThat(count(under, framework.buyer("73282932000082")).contracts().all())
                .as("the framework of another establishment")
                .isEqualTo(new Volume(2, cents(1_200_000)));
    }

    @Test
    void the_current_amount_is_that_of_the_last_modification() {
        var rows = List.of(Awards.of("1", 13_216).modified(52_866), Awards.of("2", 1_000));

        assertThat(count(FROM, TO, AmountKind.CURRENT, Kept.LARGEST, 99, rows)
                        .contracts()
                        .all())
                .isEqualTo(new Volume(2, cents(53_866)));
        assertThat(count(FROM, TO, AmountKind.INITIAL, Kept.LARGEST, 99, rows)
                        .contracts()
                        .all())
                .isEqualTo(new Volume(2, cents(14_216)));
    }

    @Test
    void amounts_that_cannot_be_meant_are_told() {
        var indicators = count(
                Awards.of("1", 0),
                Awards.of("2", 5).amount(null),
                Awards.of("3", 5).amount(Euros.of(-5)),
                Awards.of("4", 5).amount(Euros.parse("199.99")),
                Awards.of("5", 200),
                Awards.of("6", 5).amount(Euros.parse("999999998.99")),
                Awards.of("7", 999_999_999));

        assertThat(indicators.contracts().withoutAmount()).isEqualTo(3);
        assertThat(indicators.notes())
                .extracting(note -> note.kind() + " " + note.contract().substring(14))
                .containsExactly("NO_AMOUNT 1", "NO_AMOUNT 2", "NO_AMOUNT 3", "UNLIKELY_AMOUNT 4", "UNLIKELY_AMOUNT 7");
        assertThat(indicators.contracts().all().euros()).isEqualTo(new BigDecimal("2000000397.98"));
    }

    @Test
    void sums_do_not_overflow() {
        var rows = new ArrayList<Awards>();
        for (var i = 0; i < 200; i++) {
            rows.add(Awards.of("M" + i, 5).amount(Euros.MAX));
        }

        assertThat(count(FROM, TO, Kept.LARGEST, rows).contracts().all().euros())
                .isEqualTo(Euros.MAX.toBigDecimal().multiply(BigDecimal.valueOf(200)));
    }

    // ---- years

    @Test
    void years_are_cut_to_the_window_and_add_up() {
        var rows = List.of(
                Awards.of("1", 100).notified("2024-03-01"),
                Awards.of("2", 200).notified("2024-07-01"),
                Awards.of("3", 400).notified("2026-07-01").social(SocialConsideration.CLAUSE));
        var indicators = count(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 11, 23), Kept.LARGEST, rows);

        assertThat(indicators.years())
                .extracting(
                        year -> year.from() + " " + year.to() + " " + year.all().number())
                .containsExactly("2024-03-01 2024-12-31 2", "2025-01-01 2025-12-31 0", "2026-01-01 2026-11-23 1");
        assertThat(indicators.years().get(1).tally(Category.SOCIAL).rate(Measure.NUMBER, Base.ALL))
                .isEmpty();
    }

    @Test
    void a_window_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCount.of(BUYER, TO, FROM, AmountKind.INITIAL, Kept.LAST))
                .withMessage(
                        "Window must end on or after its first day and touch at most 50 years, but was: 2025-12-31 to"
                                + " 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IndicatorCount.of(BUYER, FROM, LocalDate.of(2075, 1, 1), AmountKind.INITIAL, Kept.LAST));
        assertThat(count(FROM, LocalDate.of(2074, 12, 31), Kept.LAST, List.of()).years())
                .hasSize(50);
    }

    // ---- targets

    private static SpaserTarget target(Measure measure, String share, Base base) {
        return new SpaserTarget(Category.SOCIAL, measure, Share.parse(share), base, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 50 %, ALL, SATISFIED", // 2 of 4
        "NUMBER, 50.01 %, ALL, UNDETERMINED", // the unknown one would make it 3 of 4
        "NUMBER, 75 %, ALL, UNDETERMINED",
        "NUMBER, 75.01 %, ALL, BREACHED",
        "NUMBER, 2/3, KNOWN, SATISFIED",
        "NUMBER, 66.7 %, KNOWN, BREACHED", // shown as 66.7, and less
        "VALUE, 30 %, ALL, SATISFIED",
        "VALUE, 30.01 %, ALL, UNDETERMINED",
        "VALUE, 40 %, ALL, UNDETERMINED",
        "VALUE, 40.01 %, ALL, BREACHED",
        "VALUE, 1/3, KNOWN, SATISFIED",
    })
    void a_target_is_reached_missed_or_open_while_contracts_are_unknown(
            Measure measure, String share, Base base, Verdict expected) {
        assertThat(count(A, B, C, D).against(List.of(target(measure, share, base))))
                .extracting(Compared::verdict)
                .containsExactly(expected);
    }

    @Test
    void a_target_without_contracts_is_not_applicable() {
        var target = target(Measure.NUMBER, "10 %", Base.ALL);
        var ofAnotherYear = new SpaserTarget(Category.SOCIAL, Measure.NUMBER, Share.HALF, null, 2031, null);

        assertThat(count().against(List.of(target)).get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(count(A).against(List.of(ofAnotherYear)).get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(count(C).against(List.of(target(Measure.NUMBER, "10 %", Base.KNOWN)))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_national_plan_is_compared_with_whole_years_of_its_time() {
        var rows = new ArrayList<Awards>();
        for (var i = 0; i < 10; i++) {
            var row = Awards.of("M" + i, 100);
            rows.add(i < 3 ? row.social(SocialConsideration.CLAUSE) : row);
        }
        var indicators = count(LocalDate.of(2024, 2, 1), LocalDate.of(2026, 12, 31), Kept.LARGEST, rows);
        var law = Law.on(LocalDate.of(2026, 11, 23));

        assertThat(indicators.againstNationalPlan(law))
                .extracting(
                        each -> each.target().category() + " " + each.target().year() + " " + each.verdict())
                .containsExactly("ENVIRONMENTAL 2025 BREACHED", "SOCIAL 2025 SATISFIED");
        assertThat(indicators.contractYears())
                .containsExactly(
                        new ContractYear(LocalDate.of(2025, 12, 31), 10, 0, 3),
                        new ContractYear(LocalDate.of(2026, 12, 31), 0, 0, 0));
        assertThat(SpaserRules.NATIONAL_PLAN
                        .examine(indicators.contractYears().get(0), law)
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void counts_that_are_not_certain_are_left_open_for_the_rules() {
        assertThat(count(A, C).contractYears()).containsExactly(new ContractYear(TO, 2, 0, null));
    }

    // ---- a published file

    @Test
    void a_published_file_of_before_2024_says_nothing_of_considerations() throws IOException {
        var published = DecpReader.class.getResourceAsStream("marches-publics.info_2018-2019.json.gz");
        try (var count = IndicatorCount.of(
                        BUYER, LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31), AmountKind.INITIAL, Kept.LARGEST);
                var reader = DecpReader.of(Objects.requireNonNull(published), defect -> {})) {
            for (var award = reader.next(); award != null; award = reader.next()) {
                count.add(ofOneBuyer(award));
            }
            var indicators = count.indicators();

            assertThat(indicators.sources().rows()).isEqualTo(4509);
            assertThat(indicators.sources().repeated()).isEqualTo(13);
            assertThat(indicators.contracts().tally(Category.SOCIAL).coverage(Measure.NUMBER))
                    .contains(Share.ZERO);
        }
    }

    /** Gives all rows to one buyer, and keeps their contracts apart. */
    private static Award ofOneBuyer(Award award) {
        var identity = award.identity();
        return new Award(
                award.origin(),
                new Identity(
                        identity.kind(),
                        identity.uid().orElse(null),
                        null,
                        new Operator(Awards.BUYER, OperatorIdKind.SIRET, null)),
                award.subject(),
                award.terms(),
                award.technique(),
                award.holders(),
                award.clauses(),
                award.performance(),
                award.defects());
    }

    // ---- memory

    @Property(seed = "42", tries = 60)
    void what_is_written_to_files_gives_the_same(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int bound) {
        var rows = new ArrayList<Awards>();
        var many = random.nextInt(300);
        for (var i = 0; i < many; i++) {
            var row = Awards.of("M" + random.nextInt(60), 1 + random.nextInt(1000))
                    .published("2025-0" + (1 + random.nextInt(9)) + "-01")
                    .notified((2024 + random.nextInt(3)) + "-05-01");
            row = switch (random.nextInt(6)) {
                case 0 -> row.social(SocialConsideration.RESERVED);
                case 1 -> row.social(Answer.UNKNOWN);
                case 2 -> row.under("M" + random.nextInt(60));
                case 3 -> row.environmental(EnvironmentalConsideration.CRITERION);
                case 4 -> row.concession();
                default -> row;
            };
            rows.add(row);
        }
        var from = LocalDate.of(2024, 1, 1);
        var to = LocalDate.of(2025, 12, 31);

        assertThat(count(from, to, AmountKind.INITIAL, Kept.LAST, bound, rows))
                .isEqualTo(count(from, to, AmountKind.INITIAL, Kept.LAST, 1 << 20, rows));
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void no_temporary_file_is_left(Kept kept) throws IOException {
        var before = temporary();
        var rows = new ArrayList<Awards>();
        for (var i = 0; i < 500; i++) {
            rows.add(Awards.of("M" + i % 70, i + 1));
        }
        var counted = count(FROM, TO, AmountKind.INITIAL, kept, 5, rows); // more runs than are read at once

        assertThat(counted.contracts().all().number()).isEqualTo(70);
        assertThat(temporary()).isEqualTo(before);
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ess-contracts-"))
                    .sorted()
                    .toList();
        }
    }
}
