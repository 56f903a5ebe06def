package fr.ess.core.scic.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an advance must observe, case by case, and what it leaves room for. */
class AdvanceTest {

    private static final LocalDate GRANTED = LocalDate.of(2024, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 1);
    private static final Law LAW = Law.on(LocalDate.of(2024, 6, 1));
    private static final AdvancePapers PAPERS = new AdvancePapers(true, true);
    private static final AdvanceTerms TERMS = new AdvanceTerms(true, true, true, true, true, true);

    @Test
    void a_written_agreement_that_leaves_something_out_is_void() {
        for (var left = 0; left < 6; left++) {
            assertThat(verdict(withTerms(terms(left, false)), LAW)).isEqualTo(Verdict.BREACHED);
            assertThat(verdict(withTerms(terms(left, null)), LAW)).isEqualTo(Verdict.UNDETERMINED);
        }
        assertThat(verdict(withTerms(TERMS), LAW)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(withTerms(null), LAW)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void each_act_needs_its_papers() {
        for (var papers : List.of(new AdvancePapers(false, true), new AdvancePapers(true, false))) {
            assertThat(verdict(withPapers(papers, PAPERS, PAPERS), LAW)).isEqualTo(Verdict.BREACHED);
            assertThat(verdict(withPapers(PAPERS, papers, PAPERS), LAW)).isEqualTo(Verdict.BREACHED);
            assertThat(verdict(withPapers(PAPERS, PAPERS, papers), LAW)).isEqualTo(Verdict.BREACHED);
        }
        for (var papers : Arrays.asList(new AdvancePapers(null, true), new AdvancePapers(true, null), null)) {
            assertThat(verdict(withPapers(papers, PAPERS, PAPERS), LAW)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(withPapers(PAPERS, papers, PAPERS), LAW)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(withPapers(PAPERS, PAPERS, papers), LAW)).isEqualTo(Verdict.UNDETERMINED);
        }
        assertThat(verdict(withPapers(PAPERS, PAPERS, PAPERS), LAW)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_conversion_settles_and_meets_the_ceiling_on_its_day() {
        var later = Law.on(LocalDate.of(2026, 6, 1));
        var half = List.of(new AdvanceRepayment(END, Euros.of(20_000)));
        assertThat(verdict(converted(50_000_00, half), later)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(converted(50_000_00, List.of()), later)).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(converted(50_000_00, null), later)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ceiling(converted(50_000_00, half))).isEqualTo(Verdict.SATISFIED);
        assertThat(ceiling(converted(50_000_01, half))).isEqualTo(Verdict.BREACHED);
        assertThat(ceiling(plain(Euros.of(40_000), List.of()))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(converted(50_000_01, half).assess(later).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void conversions_that_are_unknown_leave_the_papers_and_the_ceiling_open() {
        var some = plain(Euros.of(40_000), List.of());
        var advance = new Advance(some.lender(), some.borrower(), some.agreement(), List.of(), List.of(), null);
        assertThat(verdict(advance, LAW)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(advance, Law.on(LocalDate.of(2026, 6, 1)))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ceiling(advance)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_advances_to_companies_other_than_scic_count_unless_the_other_reading_is_taken() {
        var open = List.of(
                new OpenAdvance(AdvanceBeneficiary.SEM, Euros.of(30_000), null),
                new OpenAdvance(AdvanceBeneficiary.SPL, Euros.of(20_000), null),
                new OpenAdvance(AdvanceBeneficiary.OTHER_SCIC, Euros.of(10_000), null));
        var narrow = LAW.amended(AdvanceRules.COUNT_SCOPE.amended(
                LocalDate.of(2022, 2, 23),
                CountScope.SCIC_ONLY,
                LegalTexts.CGCT.at("art. L. 1522-5", Reading.UNVERIFIED, "2026-11-23")));
        assertThat(plain(Euros.of(1), open).room(LAW)).contains(Euros.of(40_000));
        assertThat(plain(Euros.of(1), open).room(narrow)).contains(Euros.of(90_000));
        assertThat(verdict(plain(Euros.of(90_000), open), LAW)).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(plain(Euros.of(90_000), open), narrow)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(plain(Euros.parse("90000.01"), open), narrow)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void the_ladder_begins_with_the_same_scic_and_goes_on_by_end() {
        var late = new OpenAdvance(AdvanceBeneficiary.SEM, Euros.of(50_000), LocalDate.of(2026, 1, 1));
        var soon = new OpenAdvance(AdvanceBeneficiary.SPL, Euros.of(40_000), LocalDate.of(2025, 1, 1));
        var someday = new OpenAdvance(AdvanceBeneficiary.SEM, Euros.of(5_000), null);
        var same = new OpenAdvance(AdvanceBeneficiary.THIS_SCIC, Euros.of(20_000), LocalDate.of(2027, 1, 1));
        var advance = plain(Euros.of(1), List.of(late, someday, soon, same));
        assertThat(advance.room(LAW)).contains(Euros.ZERO);
        assertThat(advance.ladder(LAW))
                .containsExactly(
                        new AdvanceRung(same, Euros.of(5_000)),
                        new AdvanceRung(soon, Euros.of(45_000)),
                        new AdvanceRung(late, Euros.of(95_000)),
                        new AdvanceRung(someday, Euros.of(100_000)));
        assertThat(advance.ladder(LAW).get(0).room()).contains(Euros.of(5_000));
    }

    @Test
    void nothing_is_computed_from_what_is_unknown() {
        var agreement = plain(Euros.of(1), List.of()).agreement();
        var unknown = new Advance(null, null, agreement, null, null, null);
        assertThat(unknown.room(LAW)).isEmpty();
        assertThat(unknown.ladder(LAW)).isEmpty();
        var poor = new Lender(HolderKind.COMMUNE, null, null, List.of(open(1)));
        var noRevenue = new Advance(poor, null, agreement, null, null, null);
        assertThat(noRevenue.room(LAW)).isEmpty();
        assertThat(noRevenue.ladder(LAW)).containsExactly(new AdvanceRung(open(1), null));
        var noList = new Lender(HolderKind.COMMUNE, null, Euros.of(1), null);
        assertThat(new Advance(noList, null, agreement, null, null, null).room(LAW))
                .isEmpty();
        assertThat(new Advance(noList, null, agreement, null, null, null).ladder(LAW))
                .isEmpty();
    }

    @Property(seed = "20240301")
    void the_room_is_the_greatest_lawful_amount(
            @ForAll @LongRange(min = 1, max = 500_000_000) long revenue,
            @ForAll @Size(max = 3) List<@LongRange(min = 1, max = 5_000_000) Long> due) {
        var open = due.stream().map(AdvanceTest::open).toList();
        var advance = withRevenue(Euros.ofCents(revenue), Euros.ofCents(1), open);
        var room = advance.room(LAW).orElseThrow();
        if (room.signum() > 0) {
            assertThat(verdict(withRevenue(Euros.ofCents(revenue), room, open), LAW))
                    .isEqualTo(Verdict.SATISFIED);
        }
        var more = room.plus(Euros.ofCents(1));
        assertThat(verdict(withRevenue(Euros.ofCents(revenue), more, open), LAW))
                .isEqualTo(Verdict.BREACHED);
    }

    @Property(seed = "20260301")
    void the_latest_ends_are_the_last_lawful_days(
            @ForAll @IntRange(max = 1500) int day, @ForAll @IntRange(min = 1, max = 730) int first) {
        var granted = LocalDate.of(2022, 2, 23).plusDays(day);
        var law = Law.on(granted);
        var end = granted.plusDays(first);
        var advance = with(granted, end, List.of());
        Assume.that(!end.isAfter(advance.latestEnd(law)));
        assertThat(verdict(with(granted, advance.latestEnd(law), List.of()), law))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(with(granted, advance.latestEnd(law).plusDays(1), List.of()), law))
                .isEqualTo(Verdict.BREACHED);
        var last = advance.latestRenewedEnd(law);
        assertThat(verdict(with(granted, end, List.of(new AdvanceRenewal(last, PAPERS))), law))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(with(granted, end, List.of(new AdvanceRenewal(last.plusDays(1), PAPERS))), law))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void the_latest_renewed_end_counts_from_the_latest_first_end_when_that_is_unknown_or_too_late() {
        var latest = LocalDate.of(2028, 3, 1);
        assertThat(with(GRANTED, null, List.of()).latestEnd(LAW)).isEqualTo(END);
        assertThat(with(GRANTED, null, List.of()).latestRenewedEnd(LAW)).isEqualTo(latest);
        assertThat(with(GRANTED, END.plusDays(1), List.of()).latestRenewedEnd(LAW))
                .isEqualTo(latest);
        var leapDay = LocalDate.of(2024, 2, 29);
        assertThat(with(leapDay, LocalDate.of(2026, 2, 28), List.of()).latestRenewedEnd(LAW))
                .isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void is_never_certain_when_the_missing_facts_could_change_it() {
        var day = LocalDate.of(2026, 3, 2);
        var domains = List.<List<Object>>of(
                List.of(HolderKind.COMMUNE, HolderKind.REGION, HolderKind.PRIVATE),
                List.of(Euros.ZERO, Euros.of(1_000)),
                List.of(Euros.of(2_000_000), Euros.of(100), Euros.of(20_000_000)),
                List.of(List.of(), List.of(open(60_000_01)), List.of(open(900_000_00))),
                List.of(END, END.plusDays(1), END.minusDays(30)),
                List.of(List.of(), renewals("2028-01-30"), renewals("2028-03-02")),
                List.of(List.of(), List.of(new AdvanceRepayment(END, Euros.of(40_000)))),
                List.of(true, false));
        for (var law : List.of(Law.on(day), Law.on(LocalDate.of(2028, 3, 2)))) {
            var open = Completions.openThoughAllAgree(AdvanceRules.RULE, law, domains, facts -> advance(facts));
            // the greatest revenue of the domain bears every volume of the domain, which the rule cannot know
            assertThat(open)
                    .filteredOn(facts -> !facts.contains("20000000.00, null,"))
                    .isEmpty();
        }
    }

    @SuppressWarnings("unchecked") // the domains above hold lists of these types
    private static Advance advance(@Nullable Object[] facts) {
        var lender =
                new Lender((HolderKind) facts[0], (Euros) facts[1], (Euros) facts[2], (List<OpenAdvance>) facts[3]);
        var agreement = new AdvanceAgreement(
                GRANTED, (LocalDate) facts[4], Euros.of(40_000), (Boolean) facts[7], TERMS, PAPERS);
        return new Advance(
                lender,
                new Borrower(Euros.of(25_000), Euros.of(50_000)),
                agreement,
                (List<AdvanceRenewal>) facts[5],
                (List<AdvanceRepayment>) facts[6],
                List.of());
    }

    @Test
    void refuses_what_is_malformed() {
        refused(() -> new OpenAdvance(AdvanceBeneficiary.SEM, Euros.ZERO, null), "outstanding: must be more than zero");
        refused(() -> new Lender(null, Euros.of(-1), Euros.of(-2), null), "holding: must be positive or zero");
        refused(() -> new Lender(null, null, Euros.of(-2), null), "operatingRevenue: must be positive or zero");
        refused(() -> new Lender(null, null, null, Arrays.asList(open(1), null)), "openAdvances[1]: must be given");
        refused(() -> new Borrower(Euros.of(-1), Euros.of(-1)), "capital: must be positive or zero");
        refused(() -> new AdvanceRepayment(END, Euros.ZERO), "amount: must be more than zero");
        refused(() -> new AdvanceConversion(END, Euros.ZERO, null, null), "amount: must be more than zero");
        refused(
                () -> new AdvanceAgreement(GRANTED, GRANTED.minusDays(1), Euros.of(1), null, null, null),
                "end: must be on or after the day of the grant, but was: 2024-02-29");
        refused(
                () -> new AdvanceAgreement(GRANTED, null, Euros.ZERO, null, null, null),
                "amount: must be more than zero");
        refused(
                () -> with(GRANTED, END, List.of(new AdvanceRenewal(END, null))),
                "renewals[0].end: must be after the end of the term before, but was: 2026-03-01");
        refused(
                () -> with(GRANTED, null, List.of(new AdvanceRenewal(GRANTED, null))),
                "renewals[0].end: must be after");
        refused(
                () -> repaid(new AdvanceRepayment(GRANTED.minusDays(1), Euros.of(1))),
                "repayments[0].day: must be on or after the day of the grant");
        refused(
                () -> repaid(new AdvanceRepayment(END, Euros.parse("40000.01"))),
                "repayments: must add up, with the conversions, to at most the amount of the advance, but was: 40000.01");
        assertThat(repaid(new AdvanceRepayment(GRANTED, Euros.of(40_000))).repayments())
                .hasSize(1);
        assertThatThrownBy(() -> Json.read("{}", Advance.class)).hasStackTraceContaining("agreement: must be given");
    }

    @Test
    void is_written_and_read_alike_by_both_majors_of_jackson() {
        Json.roundTrip(converted(10_000_00, List.of(new AdvanceRepayment(END, Euros.of(1)))), Advance.class);
        Json.roundTrip(withPapers(PAPERS, null, null), Advance.class);
        Json.roundTrip(plain(Euros.of(3), List.of(open(5))), Advance.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(MalformedException.class).hasMessageContaining(message);
    }

    private static Verdict verdict(Advance advance, Law law) {
        return AdvanceRules.RULE.examine(advance, law).get(0).verdict();
    }

    private static Verdict ceiling(Advance advance) {
        return AdvanceRules.CEILING.examine(advance, LAW).get(0).verdict();
    }

    private static OpenAdvance open(long cents) {
        return new OpenAdvance(AdvanceBeneficiary.SEM, Euros.ofCents(cents), null);
    }

    private static Advance plain(Euros amount, List<OpenAdvance> open) {
        return withRevenue(Euros.of(2_000_000), amount, open);
    }

    private static Advance withRevenue(Euros revenue, Euros amount, List<OpenAdvance> open) {
        return new Advance(
                new Lender(HolderKind.COMMUNE, Euros.of(1_000), revenue, open),
                new Borrower(Euros.of(25_000), Euros.of(50_000)),
                new AdvanceAgreement(GRANTED, END, amount, false, TERMS, PAPERS),
                List.of(),
                List.of(),
                List.of());
    }

    private static Advance with(LocalDate granted, @Nullable LocalDate end, List<AdvanceRenewal> renewals) {
        return changed(
                agreement -> new AdvanceAgreement(granted, end, agreement.amount(), false, TERMS, PAPERS),
                renewals,
                List.of(),
                List.of());
    }

    private static Advance withTerms(@Nullable AdvanceTerms terms) {
        return changed(
                agreement -> new AdvanceAgreement(GRANTED, END, agreement.amount(), false, terms, PAPERS),
                List.of(),
                List.of(),
                List.of());
    }

    private static Advance withPapers(
            @Nullable AdvancePapers grant, @Nullable AdvancePapers renewal, @Nullable AdvancePapers conversion) {
        return changed(
                agreement -> new AdvanceAgreement(GRANTED, END, agreement.amount(), false, TERMS, grant),
                List.of(new AdvanceRenewal(END.plusMonths(1), renewal)),
                List.of(),
                List.of(new AdvanceConversion(END, Euros.of(1), null, conversion)));
    }

    private static Advance repaid(AdvanceRepayment repayment) {
        return changed(UnaryOperator.identity(), List.of(), List.of(repayment), List.of());
    }

    private static Advance converted(long publicCents, @Nullable List<AdvanceRepayment> repayments) {
        var commune = Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.ofCents(publicCents));
        var register = Register.of(Euros.of(100_000), null, List.of(commune));
        var conversion = new AdvanceConversion(END, Euros.of(20_000), register, PAPERS);
        return changed(UnaryOperator.identity(), List.of(), repayments, List.of(conversion));
    }

    private static Advance changed(
            UnaryOperator<AdvanceAgreement> agreement,
            List<AdvanceRenewal> renewals,
            @Nullable List<AdvanceRepayment> repayments,
            List<AdvanceConversion> conversions) {
        var plain = plain(Euros.of(40_000), List.of());
        return new Advance(
                plain.lender(),
                plain.borrower(),
                agreement.apply(plain.agreement()),
                renewals,
                repayments,
                conversions);
    }

    private static AdvanceTerms terms(int left, @Nullable Boolean out) {
        var stated = new Boolean[] {true, true, true, true, true, true};
        stated[left] = out;
        return new AdvanceTerms(stated[0], stated[1], stated[2], stated[3], stated[4], stated[5]);
    }

    private static @Nullable Euros euros(@Nullable String text) {
        return text == null ? null : Euros.parse(text);
    }

    private static void add(List<OpenAdvance> open, AdvanceBeneficiary beneficiary, @Nullable String due) {
        if (due != null && !due.equals("-")) {
            open.add(new OpenAdvance(beneficiary, Euros.parse(due), null));
        }
    }

    private static @Nullable List<AdvanceRenewal> renewals(@Nullable String ends) {
        if (ends == null) {
            return null;
        }
        return ends.equals("-")
                ? List.of()
                : Arrays.stream(ends.split(";"))
                        .map(end -> new AdvanceRenewal(LocalDate.parse(end), PAPERS))
                        .toList();
    }
}
