package fr.ess.core.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the facts on cooperatives refuse: each part first, then the parts together. */
class CooperativeFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Euros DEBT = Euros.of(-1);
    private static final Euros ONE = Euros.of(1);
    private static final Euros HUNDRED = Euros.of(100);
    private static final Funds PAID_UP = new Funds(null, HUNDRED, null, null, null, null);

    static Stream<Arguments> malformed() {
        return Stream.of(
                refused("day", () -> new Admission(null)),
                refused("decided", () -> new AssociationConversion(null, null, null, null, null, null)),
                refused("meeting", () -> new Liquidation(null, null, null, null)),
                refused("paidUpCapital", () -> new Liquidation(DAY, DEBT, null, null)),
                refused("paidToMembers", () -> new Liquidation(DAY, null, DEBT, null)),
                refused("recipients[0]", () -> new Liquidation(DAY, null, null, hole())),
                refused("converted", () -> new ScopTransition(null, null, null)),
                refused("statements[0]", () -> new ScopTransition(null, DAY, hole())),
                refused("meeting", () -> new ScicAccounts(null, null, PAID_UP, null, vote(6, 5), null)),
                refused("vote.interest", () -> new ScicAccounts(DAY, null, PAID_UP, null, vote(6, 5), null)),
                refused("issued", () -> new ParticipatingSecurities(null, null, List.of(new Repayment(DAY, null)))),
                refused("repayments[0]", () -> new ParticipatingSecurities(null, DAY, hole())),
                refused(
                        "repayments[0].made",
                        () -> new ParticipatingSecurities(null, DAY, List.of(new Repayment(DAY.minusDays(1), null)))),
                refused("distributed", () -> new LegacyFunds(HUNDRED, Euros.of(101), null)),
                refused("incorporated", () -> new LegacyFunds(HUNDRED, null, Euros.of(101))),
                refused("distributed", () -> new LegacyFunds(HUNDRED, HUNDRED, ONE)),
                refused("amount", () -> new LegacyFunds(DEBT, HUNDRED, null)),
                refused("distributed", () -> new LegacyFunds(DEBT.minus(DEBT), DEBT, ONE)),
                refused("publishedCap", () -> new Terms(null, null, Share.HALF, null)),
                refused("publishedCap", () -> new Terms(null, null, Share.HALF, " ")),
                refused("publishedCap", () -> new Terms(null, null, null, "JORF")),
                refused("statutoryRate", () -> new Terms(Share.of(-1, 2), null, Share.HALF, null)),
                refused("paidUpCapital", () -> new Funds(ONE, HUNDRED, null, null, null, null)),
                refused("publicAids", () -> new Funds(ONE, HUNDRED, null, null, null, DEBT)));
    }

    private static Vote vote(int interest, int percent) {
        return new Vote(null, null, Euros.of(interest), Share.of(percent, 100), null, null);
    }

    private static Arguments refused(String path, ThrowingCallable built) {
        return Arguments.of(path, built);
    }

    private static <T> List<T> hole() {
        return Collections.singletonList(null);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_malformed_is_refused_part_by_part(String path, ThrowingCallable built) {
        assertThatThrownBy(built)
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly(path));
    }

    @Test
    void what_is_not_known_contradicts_nothing() {
        assertThat(new ScicAccounts(DAY, null, PAID_UP, null, vote(5, 5), null).vote())
                .isNotNull();
        assertThat(new ScicAccounts(DAY, null, null, null, vote(6, 5), null).vote())
                .isNotNull();
        assertThat(new ScicAccounts(DAY, null, PAID_UP, null, null, null).vote())
                .isNull();
        assertThat(new ScicAccounts(DAY, null, new Funds(null, null, null, null, null, null), null, vote(6, 5), null)
                        .vote())
                .isNotNull();
        assertThat(new ScicAccounts(DAY, null, PAID_UP, null, new Vote(null, null, ONE, null, null, null), null).vote())
                .isNotNull();
        assertThat(new ScicAccounts(DAY, null, PAID_UP, null, new Vote(null, null, null, Share.HALF, null, null), null)
                        .vote())
                .isNotNull();
        assertThat(new LegacyFunds(null, HUNDRED, HUNDRED).amount()).isNull();
        assertThat(new LegacyFunds(HUNDRED, HUNDRED, null).amount()).isEqualTo(HUNDRED);
        assertThat(new LegacyFunds(HUNDRED, null, HUNDRED).amount()).isEqualTo(HUNDRED);
        assertThat(new LegacyFunds(HUNDRED, null, null).amount()).isEqualTo(HUNDRED);
        assertThat(new Terms(null, null, Share.HALF, "JORF").publishedCap()).isEqualTo(Share.HALF);
        assertThat(new Terms(null, null, null, " ").publishedCap()).isNull();
        assertThat(new Funds(null, HUNDRED, null, null, null, null).capital()).isNull();
        assertThat(new Funds(HUNDRED, null, null, null, null, null).paidUpCapital())
                .isNull();
        assertThat(new Funds(HUNDRED, HUNDRED, null, null, null, null).capital())
                .isEqualTo(HUNDRED);
        assertThat(new ParticipatingSecurities(null, DAY, null).repayments()).isNull();
        assertThat(new ParticipatingSecurities(null, DAY, List.of(new Repayment(null, null), new Repayment(DAY, null)))
                        .repayments())
                .hasSize(2);
    }
}
