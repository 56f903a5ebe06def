package fr.ess.core.scic.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.CapitalBasis;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a refund must observe, case by case, and how much may be refunded. */
class WithdrawalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @Test
    void the_authorities_left_behind_meet_the_ceiling_of_the_day() {
        assertThat(verdict(WithdrawalRules.CEILING, leaving(LocalDate.of(2014, 8, 2), 90_000_00, 45_000_00)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(WithdrawalRules.CEILING, leaving(DAY, 85_000_00, 45_000_00)))
                .isEqualTo(Verdict.BREACHED);
        assertThat(verdict(WithdrawalRules.CEILING, leaving(LocalDate.of(2014, 8, 1), 90_000_00, 45_000_00)))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void a_sa_may_be_refunded_below_the_minimum_of_its_form_in_the_other_reading() {
        var other = LAW.amended(WithdrawalRules.FORM_MINIMUM.amended(
                LocalDate.of(2001, 7, 18),
                FormMinimum.NOT_APPLIED,
                LegalTexts.CODE_DE_COMMERCE.at("art. L231-5", Reading.UNVERIFIED, "2026-11-23")));
        var withdrawal = withdrawal(LegalForm.SA, 60_000_00, 0, HolderKind.PRIVATE, 18_499_99, 1_00, 0);
        assertThat(verdict(WithdrawalRules.CAPITAL_FLOOR, withdrawal)).isEqualTo(Verdict.BREACHED);
        assertThat(WithdrawalRules.CAPITAL_FLOOR
                        .examine(withdrawal, other)
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(withdrawal.maxRefund(LAW)).contains(Euros.parse("0.99"));
        assertThat(withdrawal.maxRefund(other)).contains(Euros.parse("3500.99"));
    }

    @Test
    void the_greatest_refund_is_bound_by_the_floor_and_by_the_authorities_left_behind() {
        assertThat(withdrawal(LegalForm.SAS, 400_000_00, 0, HolderKind.PRIVATE, 130_000_00, 0, 0)
                        .maxRefund(LAW))
                .contains(Euros.of(30_000));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.PRIVATE, 100_000_00, 0, 30_000_00)
                        .maxRefund(LAW))
                .contains(Euros.of(40_000));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.COMMUNE, 100_000_00, 0, 30_000_00)
                        .maxRefund(LAW))
                .contains(Euros.of(75_000));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 80_000_00, HolderKind.PRIVATE, 100_000_00, 0, 30_000_00)
                        .maxRefund(LAW))
                .contains(Euros.of(20_000));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.PRIVATE, 60_000_00, 40_000_00, 30_000_00)
                        .maxRefund(LAW))
                .contains(Euros.of(40_000));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.PRIVATE, 100_000_00, 0, 60_000_00)
                        .maxRefund(LAW))
                .contains(Euros.ZERO);
    }

    @Test
    void on_another_capital_than_the_one_subscribed_only_an_authority_has_a_greatest_refund() {
        var paidUp = LAW.amended(PublicCeiling.CAPITAL_BASIS.amended(
                LocalDate.of(2001, 7, 18),
                CapitalBasis.PAID_UP,
                LegalTexts.LOI_47.at("art. 19 septies", Reading.UNVERIFIED, "2026-11-23")));
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.PRIVATE, 100_000_00, 0, 30_000_00)
                        .maxRefund(paidUp))
                .isEmpty();
        assertThat(withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.COMMUNE, 100_000_00, 0, 30_000_00)
                        .maxRefund(paidUp))
                .contains(Euros.of(75_000));
    }

    @Test
    void before_2014_a_fifth_binds_the_refund() {
        var register = Register.of(Euros.of(100_000), null, List.of(commune(10_000_00)));
        var floor = new CapitalFloor(LegalForm.SARL, Euros.of(100_000), Euros.ZERO);
        var leaver = new Leaver(HolderKind.PRIVATE, null);
        var withdrawal = new Withdrawal(LocalDate.of(2014, 8, 1), Euros.ZERO, floor, leaver, register, null);
        assertThat(withdrawal.maxRefund(LAW)).contains(Euros.of(50_000));
    }

    @Test
    void no_greatest_refund_without_its_facts() {
        var full = withdrawal(LegalForm.SAS, 100_000_00, 0, HolderKind.PRIVATE, 100_000_00, 0, 30_000_00);
        var floor = full.floor();
        var leaver = full.leaver();
        var register = full.register();
        assertThat(of(null, leaver, register).maxRefund(LAW)).isEmpty();
        assertThat(of(floor, null, register).maxRefund(LAW)).isEmpty();
        assertThat(of(floor, leaver, null).maxRefund(LAW)).isEmpty();
        assertThat(of(floor, new Leaver(null, null), register).maxRefund(LAW)).isEmpty();
        assertThat(of(floor, leaver, Register.of(Euros.of(9), null, null)).maxRefund(LAW))
                .isEmpty();
        var nameless = Register.of(Euros.of(9), null, List.of(Holding.of("Association Alpha", null, Euros.of(1))));
        assertThat(of(floor, leaver, nameless).maxRefund(LAW)).isEmpty();
        assertThat(of(new CapitalFloor(null, Euros.of(100_000), Euros.ZERO), leaver, register)
                        .maxRefund(LAW))
                .isEmpty();
        assertThat(of(new CapitalFloor(LegalForm.SAS, null, Euros.ZERO), leaver, register)
                        .maxRefund(LAW))
                .isEmpty();
        assertThat(of(new CapitalFloor(LegalForm.SAS, Euros.of(100_000), null), leaver, register)
                        .maxRefund(LAW))
                .isEmpty();
    }

    @Property(seed = "13")
    void the_greatest_refund_is_the_last_lawful_one(
            @ForAll @LongRange(min = 4, max = 500_000_00) long capital,
            @ForAll @LongRange(max = 500_000_00) long above,
            @ForAll @LongRange(max = 100_000_00) long statutory,
            @ForAll @LongRange(max = 250_000_00) long counted,
            @ForAll LegalForm form,
            @ForAll boolean authority) {
        Assume.that(2 * counted < capital);
        var kind = authority ? HolderKind.GROUPING : HolderKind.PRIVATE;
        var most = withdrawal(form, capital + above, statutory, kind, capital, 0, counted)
                .maxRefund(LAW)
                .orElseThrow()
                .cents();
        if (most > 0) {
            var left = authority ? Math.min(counted, (capital - most) / 2) : counted;
            assertThat(lawful(withdrawal(form, capital + above, statutory, kind, capital - most, most, left)))
                    .isTrue();
        }
        Assume.that(most + 1 <= capital - counted);
        var left = authority ? Math.min(counted, (capital - most - 1) / 2) : counted;
        assertThat(lawful(withdrawal(form, capital + above, statutory, kind, capital - most - 1, most + 1, left)))
                .isFalse();
    }

    @Test
    void the_floor_is_never_certain_when_the_missing_facts_could_change_it() {
        for (var refund : List.of(0L, 44_998L, 45_000L, 46_000L, 62_000L)) {
            var highest = List.of(
                    refund, 14_999 + refund, 15_000 + refund, 18_500 + refund, 60_000L, 80_000L, 200_000L, 5_000_000L);
            var after = List.of(0L, 14_999L, 15_000L, 18_500L, 60_000 - refund, 80_000 - refund, 200_000 - refund);
            var domains = List.<List<Object>>of(
                    List.of(LegalForm.SA, LegalForm.SAS),
                    highest.stream().distinct().map(Object.class::cast).toList(),
                    List.of(0L, 20_000L, 90_000L, 300_000L),
                    after.stream()
                            .distinct()
                            .filter(left -> left >= 0)
                            .map(Object.class::cast)
                            .toList());
            var open = Completions.openThoughAllAgree(
                    WithdrawalRules.CAPITAL_FLOOR,
                    LAW,
                    domains,
                    facts -> new Withdrawal(
                            DAY,
                            Euros.of(refund),
                            new CapitalFloor((LegalForm) facts[0], euros((Long) facts[1]), euros((Long) facts[2])),
                            null,
                            Register.of(euros((Long) facts[3]), null, null),
                            null));
            // a capital that would do after the greatest figures of the domain is not in the domain, which the rule
            // cannot know; nor
            // does it draw anything from a capital that was never above zero
            assertThat(open)
                    .as("refund %s", refund)
                    .filteredOn(facts -> !facts.matches(".* (5000000|0), .*, null]: .*|.* 300000, null]: .*"))
                    .isEmpty();
        }
    }

    @Test
    void the_revaluation_is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(LocalDate.of(2019, 6, 15), LocalDate.of(2019, 6, 16)),
                List.of(Euros.ZERO, Euros.of(1), Euros.of(3)),
                List.of(true, false),
                List.of(Euros.ZERO, Euros.of(1), Euros.of(2)),
                List.of(true, false));
        for (var day : List.of(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 6, 15))) {
            var open = Completions.openThoughAllAgree(
                    WithdrawalRules.EXIT_REVALUATION,
                    LAW,
                    domains,
                    facts -> new Withdrawal(
                            day,
                            Euros.ZERO,
                            null,
                            new Leaver(null, (LocalDate) facts[0]),
                            null,
                            new Revaluation(
                                    (Euros) facts[1], (Boolean) facts[2], (Euros) facts[3], (Boolean) facts[4])));
            // no reserve of the domain bears the greatest amount of the domain, which the rule cannot know
            assertThat(open)
                    .filteredOn(facts -> !facts.matches(".* 3.00, .*, null, .*"))
                    .isEmpty();
        }
    }

    @Test
    void refuses_what_is_malformed() {
        assertThatThrownBy(() -> new Withdrawal(DAY, Euros.of(-1), null, null, null, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("refund: must be positive or zero, but was: -1.00");
        assertThatThrownBy(() -> new CapitalFloor(null, Euros.of(-1), Euros.of(-2)))
                .hasMessageContaining("highest: must be positive or zero")
                .hasMessageContaining("statutory: must be positive or zero");
        assertThatThrownBy(() -> new Revaluation(Euros.of(-1), null, Euros.of(-2), null))
                .hasMessageContaining("amount: must be positive or zero")
                .hasMessageContaining("reserve: must be positive or zero");
        assertThatThrownBy(() -> withdrawal(LegalForm.SAS, 100_00, 0, HolderKind.PRIVATE, 90_00, 10_01, 0))
                .hasMessageContaining("floor.highest: must be at least the capital before the refund, but was: 100.00");
        assertThat(withdrawal(LegalForm.SAS, 100_00, 0, HolderKind.PRIVATE, 90_00, 10_00, 0)
                        .refund())
                .isEqualTo(Euros.of(10));
        assertThatThrownBy(() -> Json.read("{}", Withdrawal.class))
                .hasStackTraceContaining("day: must be given")
                .hasStackTraceContaining("refund: must be given");
    }

    @Test
    void is_written_and_read_alike_by_both_majors_of_jackson() {
        var revaluation = new Revaluation(Euros.of(5), true, null, false);
        var full = withdrawal(LegalForm.SA, 100_000_00, 0, HolderKind.PRIVATE, 50_000_00, 0, 3_00);
        Json.roundTrip(
                new Withdrawal(
                        DAY,
                        Euros.of(2),
                        full.floor(),
                        new Leaver(HolderKind.PRIVATE, DAY),
                        full.register(),
                        revaluation),
                Withdrawal.class);
        Json.roundTrip(of(null, null, null), Withdrawal.class);
    }

    private static boolean lawful(Withdrawal withdrawal) {
        return verdict(WithdrawalRules.CAPITAL_FLOOR, withdrawal) == Verdict.SATISFIED
                && verdict(WithdrawalRules.CEILING, withdrawal) == Verdict.SATISFIED;
    }

    private static Verdict verdict(Rule<Withdrawal> rule, Withdrawal withdrawal) {
        return rule.examine(withdrawal, LAW).get(0).verdict();
    }

    private static Withdrawal of(@Nullable CapitalFloor floor, @Nullable Leaver leaver, @Nullable Register register) {
        return new Withdrawal(DAY, Euros.ZERO, floor, leaver, register, null);
    }

    private static Withdrawal leaving(LocalDate day, long after, long counted) {
        var register = Register.of(Euros.ofCents(after), null, Arrays.asList(commune(counted)));
        return new Withdrawal(day, Euros.of(5_000), null, null, register, null);
    }

    private static Withdrawal withdrawal(
            LegalForm form, long highest, long statutory, HolderKind kind, long after, long refund, long counted) {
        return new Withdrawal(
                DAY,
                Euros.ofCents(refund),
                new CapitalFloor(form, Euros.ofCents(highest), Euros.ofCents(statutory)),
                new Leaver(kind, null),
                Register.of(Euros.ofCents(after), null, List.of(commune(counted))),
                null);
    }

    private static Holding commune(long cents) {
        return Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.ofCents(cents));
    }

    private static @Nullable Euros euros(@Nullable Long amount) {
        return amount == null ? null : Euros.of(amount);
    }

    private static @Nullable Euros euros(@Nullable String text) {
        return text == null ? null : Euros.parse(text);
    }
}
