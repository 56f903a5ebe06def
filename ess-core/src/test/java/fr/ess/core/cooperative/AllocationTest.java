package fr.ess.core.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final LocalDate MEETING = LocalDate.of(2024, 6, 20);
    private static final List<String> ON_THE_RESULT = List.of(
            "scic-legal-reserve",
            "scic-statutory-reserve",
            "scic-no-ristourne",
            "coop-interest-cap",
            "scic-aids-excluded");

    @ParameterizedTest
    @CsvSource({
        // opening reserves, aids, legal, statutory, remainder, pool, interest, in reserves
        "20000, 30000, 15000, 42500, 42500, 12500, 7605.00, 92395.00",
        "20000, 40000, 15000, 42500, 42500, 2500, 2500, 97500",
        "20000, 45000, 15000, 42500, 42500, 0, 0, 100000",
        "200000, 30000, 0, 50000, 50000, 20000, 7605.00, 92395.00"
    })
    void a_result_is_allocated_line_by_line(
            String reserves,
            String aids,
            String legal,
            String statutory,
            String remainder,
            String pool,
            String interest,
            String kept) {
        var allocation = accounts("100000", "0", "200000", reserves, aids)
                .allocation(LAW)
                .orElseThrow();
        assertThat(allocation.surplus()).isEqualTo(Euros.of(100_000));
        assertThat(allocation.legalReserve()).isEqualTo(Euros.parse(legal));
        assertThat(allocation.statutoryReserve()).isEqualTo(Euros.parse(statutory));
        assertThat(allocation.remainder()).isEqualTo(Euros.parse(remainder));
        assertThat(allocation.pool()).isEqualTo(Euros.parse(pool));
        assertThat(allocation.rateCeiling()).isEqualTo(Euros.parse("7605.00"));
        assertThat(allocation.interest()).isEqualTo(Euros.parse(interest));
        assertThat(allocation.reserves()).isEqualTo(Euros.parse(kept));
    }

    @Test
    void without_a_surplus_nothing_is_allocated() {
        var none = new Allocation(
                Euros.ZERO,
                Euros.ZERO,
                Euros.ZERO,
                Euros.ZERO,
                Euros.ZERO,
                Euros.parse("7605.00"),
                Euros.ZERO,
                Euros.ZERO);
        assertThat(accounts("-1", "0", "200000", "20000", "0").allocation(LAW)).contains(none);
        assertThat(accounts("100000", "100000", "200000", "20000", "0").allocation(LAW))
                .contains(none);
    }

    @Test
    void what_a_reserve_must_take_is_rounded_up_and_what_may_be_paid_down() {
        var allocation =
                accounts("100.03", "0", "200000", "20000", "0").allocation(LAW).orElseThrow();
        assertThat(allocation.legalReserve()).isEqualTo(Euros.parse("15.01")); // 15.0045
        assertThat(allocation.statutoryReserve()).isEqualTo(Euros.parse("42.51"));
        var odd = accounts("100000", "0", "200000", "20000", "0");
        var paidUp = new ScicAccounts(
                MEETING,
                null,
                new Funds(
                        Euros.of(200_000),
                        Euros.parse("199999.99"),
                        Euros.of(20_000),
                        Euros.of(100_000),
                        Euros.ZERO,
                        Euros.ZERO),
                odd.terms(),
                null,
                null);
        assertThat(paidUp.allocation(LAW).orElseThrow().rateCeiling()).isEqualTo(Euros.parse("7604.99"));
    }

    @Test
    void a_missing_fact_or_an_unknown_cap_leaves_no_allocation() {
        var known = accounts("100000", "0", "200000", "20000", "0");
        assertThat(new ScicAccounts(MEETING, null, null, known.terms(), null, null).allocation(LAW))
                .isEmpty();
        assertThat(new ScicAccounts(MEETING, null, known.funds(), null, null, null).allocation(LAW))
                .isEmpty();
        for (var i = 0; i < 6; i++) {
            var funds = new Funds(
                    i == 0 ? null : Euros.of(200_000),
                    i == 1 ? null : Euros.of(200_000),
                    i == 2 ? null : Euros.of(20_000),
                    i == 3 ? null : Euros.of(100_000),
                    i == 4 ? null : Euros.ZERO,
                    i == 5 ? null : Euros.ZERO);
            assertThat(new ScicAccounts(MEETING, null, funds, known.terms(), null, null).allocation(LAW))
                    .as("without the fact %s", i)
                    .isEmpty();
        }
        assertThat(new ScicAccounts(MEETING, null, known.funds(), new Terms(null, Share.WHOLE, null, null), null, null)
                        .allocation(LAW))
                .isEmpty();
        assertThat(new ScicAccounts(MEETING, null, known.funds(), new Terms(Share.HALF, null, null, null), null, null)
                        .allocation(LAW))
                .isEmpty();
        assertThat(new ScicAccounts(LocalDate.of(2026, 6, 15), null, known.funds(), known.terms(), null, null)
                        .allocation(LAW))
                .isEmpty();
    }

    @Test
    void the_rate_of_the_statutes_is_held_between_the_least_and_the_whole() {
        var known = accounts("100000", "0", "200000", "20000", "0");
        assertThat(statutory(known, Share.of(1, 10))).isEqualTo(Euros.of(42_500));
        assertThat(statutory(known, Share.of(49, 100))).isEqualTo(Euros.of(42_500));
        assertThat(statutory(known, Share.HALF)).isEqualTo(Euros.of(42_500));
        assertThat(statutory(known, Share.of(51, 100))).isEqualTo(Euros.of(43_350));
        assertThat(statutory(known, Share.WHOLE)).isEqualTo(Euros.of(85_000));
        assertThat(statutory(known, Share.of(2, 1))).isEqualTo(Euros.of(85_000));
    }

    private static Euros statutory(ScicAccounts known, Share rate) {
        return new ScicAccounts(MEETING, null, known.funds(), new Terms(rate, Share.WHOLE, null, null), null, null)
                .allocation(LAW)
                .orElseThrow()
                .statutoryReserve();
    }

    @ParameterizedTest
    @CsvSource({
        // result, losses, interest, verdict
        "-1, 0, 0.01, BREACHED",
        "0, 0, 0.01, BREACHED",
        "5, 5, 0.01, BREACHED",
        "5, 5, 0, SATISFIED",
        "0.01, 0, 0.01, SATISFIED",
        "0.01, 0, 0.02, BREACHED",
        ", 0, 0.01, UNDETERMINED"
    })
    void without_a_surplus_no_interest_is_paid_under_the_other_reading_either(
            @Nullable String result, String losses, String interest, Verdict verdict) {
        var law = LAW.amended(PublicAids.DEDUCTED.amended(
                LocalDate.of(2001, 7, 18),
                AidsDeducted.FROM_THE_RESULT,
                LegalTexts.LOI_47.at("art. 19 nonies", Reading.SECONDARY, "2026-11-23")));
        var accounts = new ScicAccounts(
                MEETING,
                null,
                new Funds(
                        null, null, null, result == null ? null : Euros.parse(result), Euros.parse(losses), Euros.ZERO),
                null,
                new Vote(Euros.ZERO, Euros.ZERO, Euros.parse(interest), null, null, null),
                null);
        assertThat(PublicAids.RULE.examine(accounts, law).get(0).verdict()).isEqualTo(verdict);
    }

    @Property(seed = "20261123")
    void the_allocation_at_its_most_is_lawful_and_a_cent_of_interest_more_is_not(
            @ForAll @LongRange(min = -1_000, max = 50_000_000) long result,
            @ForAll @LongRange(min = 0, max = 1_000_000) long losses,
            @ForAll @LongRange(min = 1, max = 90_000_000) long capital,
            @ForAll @LongRange(min = 0, max = 99_000_000) long reserves,
            @ForAll @LongRange(min = 0, max = 30_000_000) long aids,
            @ForAll @IntRange(min = 500, max = 1000) int statutoryRate,
            @ForAll @IntRange(min = 0, max = 800) int interestRate,
            @ForAll @IntRange(min = 2014, max = 2024) int year,
            @ForAll LastLevy levy,
            @ForAll AidsDeducted deducted) {
        var source = LegalTexts.LOI_47.at("art. 16", Reading.UNVERIFIED, "2026-11-23");
        var from = LocalDate.of(2001, 7, 18);
        var law = LAW.amended(Reserves.LAST_LEVY.amended(from, levy, source))
                .amended(PublicAids.DEDUCTED.amended(from, deducted, source));
        var accounts = new ScicAccounts(
                LocalDate.of(year, 11, 20),
                null,
                new Funds(
                        Euros.ofCents(capital),
                        Euros.ofCents(capital - capital / 3),
                        Euros.ofCents(reserves),
                        Euros.ofCents(result),
                        Euros.ofCents(losses),
                        Euros.ofCents(aids)),
                new Terms(Share.of(statutoryRate, 1000), Share.of(interestRate, 10_000), null, null),
                null,
                null);
        var allocation = accounts.allocation(law).orElseThrow();

        assertThat(allocation
                        .legalReserve()
                        .plus(allocation.statutoryReserve())
                        .plus(allocation.interest())
                        .plus(allocation.otherReserves()))
                .isEqualTo(allocation.surplus());
        assertThat(allocation.vote().patronageRebate()).isEqualTo(Euros.ZERO);
        assertThat(allocation.vote().incorporatedReserves()).isEqualTo(Euros.ZERO);
        var least = reserves < capital && levy == LastLevy.WHOLE ? Share.of(575, 1000) : Share.HALF;
        assertThat(allocation.reserves())
                .isGreaterThanOrEqualTo(allocation.surplus().up(least));
        assertThat(allocation.interest()).isGreaterThanOrEqualTo(Euros.ZERO);

        assertThat(breached(accounts.withVote(allocation.vote()), law)).isEmpty();
        assertThat(breached(accounts.withVote(oneMore(allocation.vote())), law)).isNotEmpty();
        if (allocation.legalReserve().signum() > 0) {
            assertThat(breached(accounts.withVote(lessLegal(allocation.vote())), law))
                    .contains("scic-legal-reserve");
        }
        if (allocation.statutoryReserve().signum() > 0) {
            assertThat(breached(accounts.withVote(lessStatutory(allocation.vote())), law))
                    .contains("scic-statutory-reserve");
        }
    }

    private static Vote oneMore(Vote vote) {
        return new Vote(
                vote.legalReserve(), vote.statutoryReserve(), more(vote.interest(), 1), null, Euros.ZERO, Euros.ZERO);
    }

    private static Vote lessLegal(Vote vote) {
        return new Vote(
                more(vote.legalReserve(), -1), vote.statutoryReserve(), vote.interest(), null, Euros.ZERO, Euros.ZERO);
    }

    private static Vote lessStatutory(Vote vote) {
        return new Vote(
                vote.legalReserve(), more(vote.statutoryReserve(), -1), vote.interest(), null, Euros.ZERO, Euros.ZERO);
    }

    private static Euros more(@Nullable Euros amount, long cents) {
        return java.util.Objects.requireNonNull(amount).plus(Euros.ofCents(cents));
    }

    /** Returns the ids of the rules on the result that are breached; none may be undetermined. */
    private static List<String> breached(ScicAccounts accounts, Law law) {
        var findings = accounts.assess(law).findings().stream()
                .filter(finding -> ON_THE_RESULT.contains(finding.provision().rule()))
                .toList();
        assertThat(findings).hasSize(ON_THE_RESULT.size()).noneMatch(f -> f.verdict() == Verdict.UNDETERMINED);
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.BREACHED)
                .map(finding -> finding.provision().rule())
                .toList();
    }

    private static ScicAccounts accounts(String result, String losses, String capital, String reserves, String aids) {
        return new ScicAccounts(
                MEETING,
                null,
                new Funds(
                        Euros.parse(capital),
                        Euros.parse(capital),
                        Euros.parse(reserves),
                        Euros.parse(result),
                        Euros.parse(losses),
                        Euros.parse(aids)),
                new Terms(Share.HALF, Share.ofPercent("9"), null, null),
                null,
                null);
    }
}
