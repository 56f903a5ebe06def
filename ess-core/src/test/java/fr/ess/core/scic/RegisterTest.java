package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.ess.core.MalformedException;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a share register refuses, and what it leaves open. */
class RegisterTest {

    private static final Euros HUNDRED = Euros.of(100);

    private static Holding holding(long amount, long paidUp) {
        return new Holding("Association Alpha", HolderKind.PRIVATE, Euros.of(amount), Euros.of(paidUp));
    }

    @Test
    void holdings_add_up_to_at_most_the_capital() {
        assertThat(Register.of(HUNDRED, null, List.of(holding(60, 0), holding(40, 0)))
                        .capital())
                .isEqualTo(HUNDRED);
        assertThatThrownBy(() -> Register.of(HUNDRED, null, List.of(holding(60, 0), holding(41, 0))))
                .isInstanceOf(MalformedException.class)
                .hasMessage("Register is malformed: holdings: must add up to at most the capital, but was: 101.00");
    }

    @Test
    void what_is_paid_up_is_at_most_the_capital_and_covers_the_holdings() {
        assertThat(new Register(HUNDRED, null, List.of(holding(60, 50), holding(40, 10)), Euros.of(60)).paidUp())
                .isEqualTo(Euros.of(60));
        assertThat(new Register(HUNDRED, null, null, HUNDRED).paidUp()).isEqualTo(HUNDRED);
        assertThat(new Register(null, null, null, HUNDRED).paidUp()).isEqualTo(HUNDRED);
        assertThatThrownBy(() -> new Register(HUNDRED, null, null, Euros.of(101)))
                .hasMessage("Register is malformed: paidUp: must be at most the capital, but was: 101.00");
        assertThatThrownBy(() -> new Register(null, null, List.of(holding(60, 50), holding(40, 11)), Euros.of(60)))
                .hasMessage(
                        "Register is malformed: holdings: must add up to at most what is paid up of the capital, but was: 61.00");
        assertThatThrownBy(() -> holding(10, 11))
                .hasMessage("Holding is malformed: paidUp: must be at most the nominal value, but was: 11.00");
        var open = Holding.of("Association Beta", null, Euros.of(40));
        assertThat(new Register(HUNDRED, null, List.of(holding(60, 60), open), Euros.of(60)).holdings())
                .hasSize(2);
    }

    @Test
    void every_part_that_is_wrong_is_told_before_the_parts_together() {
        assertThatThrownBy(() -> new Register(
                        Euros.ofCents(-1), Euros.ZERO, Arrays.asList(holding(60, 0), null), Euros.ofCents(-2)))
                .hasMessage("Register is malformed: capital: must be positive or zero, but was: -0.01; "
                        + "shareValue: must be more than zero, but was: 0.00; "
                        + "holdings[1]: must be given, but was: null; "
                        + "paidUp: must be positive or zero, but was: -0.02");
    }

    @Test
    void a_member_keeps_its_place_with_nothing_left_of_another() {
        var register = Register.of(
                HUNDRED,
                null,
                List.of(
                        Holding.of("Association Alpha", HolderKind.PRIVATE, Euros.of(10)),
                        Holding.of("Association Beta", HolderKind.PRIVATE, Euros.ZERO),
                        Holding.of("Association Alpha", HolderKind.PRIVATE, Euros.of(20))));
        var leaves = new Movement(
                LocalDate.of(2024, 1, 1), MovementKind.WITHDRAWAL, "Association Alpha", Euros.of(15), null, null);
        assertThat(register.after(leaves).holdings())
                .extracting(Holding::holder, Holding::amount)
                .containsExactly(tuple("Association Beta", Euros.ZERO), tuple("Association Alpha", Euros.of(15)));
        assertThat(register.shares()).containsEntry("Association Alpha", Share.of(3, 10));
    }
}
