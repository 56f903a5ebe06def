package fr.ess.currency.ledger;

import static fr.ess.currency.ledger.Desk.done;
import static fr.ess.currency.ledger.Desk.euros;
import static fr.ess.currency.ledger.Desk.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Share;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.Gift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly gift to the associations that members chose. */
class DedicationTest {

    private static final Gift GIFT = new Gift(Share.ofPercent("3"), 30, 6);

    private final Desk desk = new Desk(Schemes.giving(GIFT));
    private final Account first = desk.holder("first", ActorKind.ASSOCIATION, Form.DIGITAL);
    private final Account second = desk.holder("second", ActorKind.ASSOCIATION, Form.DIGITAL);

    @ParameterizedTest
    @CsvSource({"29,second", "30,first"})
    void the_first_choice_with_enough_sponsors_receives_the_gift(int sponsors, String receiver) {
        var giver = desk.consumer("giver");
        Map<Account, List<Account>> choices = new HashMap<>();
        choices.put(giver, List.of(first, second));
        for (var i = 1; i < sponsors; i++) {
            choices.put(desk.consumer("of-first-" + i), List.of(first));
        }
        for (var i = 0; i < 30; i++) {
            choices.put(desk.consumer("of-second-" + i), List.of(second));
        }
        done(desk.exchange(giver, "1000"));
        var given = Dedication.of(desk.ledger.books(), 2016, choices);
        assertThat(given.parts())
                .containsExactly(new Dedication.Part(desk.account(receiver), euros("1000"), units("30")));
        assertThat(given.from()).isEqualTo(LocalDate.parse("2015-07-01"));
        assertThat(given.until()).isEqualTo(LocalDate.parse("2016-06-30"));
        done(desk.move("outside", "operating", "30"));
        done(desk.ledger.post(given.command(desk.id(), desk.now)));
        assertThat(desk.held(receiver)).isEqualTo("30.00");
        assertThat(desk.held("operating")).isEqualTo("0.00");
        desk.sound();
    }

    @Test
    void what_nobody_can_receive_stays_with_the_issuer() {
        var giver = desk.consumer("giver");
        done(desk.exchange(giver, "100"));
        var given = Dedication.of(desk.ledger.books(), 2016, Map.of(giver, List.of(first)));
        assertThat(given.parts()).isEmpty();
        assertThat(given.unchosen()).isEqualTo(euros("100"));
    }

    @Test
    void the_year_ends_with_its_last_month_and_what_was_reversed_does_not_count() {
        var free = new Desk(Schemes.giving(new Gift(Share.ofPercent("3"), null, 6)));
        var club = free.holder("club", ActorKind.ASSOCIATION, Form.DIGITAL);
        var giver = free.consumer("giver");
        var choices = Map.of(giver, List.of(club));
        free.on("2016-06-30");
        done(free.exchange(giver, "10.50"));
        var wrong = done(free.exchange(giver, "100"));
        done(free.ledger.post(new Command.Reverse(free.id(), free.now, wrong, null)));
        free.on("2016-07-01");
        done(free.exchange(giver, "7"));
        assertThat(Dedication.of(free.ledger.books(), 2016, choices).parts())
                .containsExactly(new Dedication.Part(club, euros("10.50"), units("0.32"))); // 0.315
        assertThat(Dedication.of(free.ledger.books(), 2017, choices).parts())
                .containsExactly(new Dedication.Part(club, euros("7"), units("0.21")));
        assertThat(Dedication.of(free.ledger.books(), 2018, choices).parts()).isEmpty();
    }

    @Test
    void a_scheme_without_a_gift_has_none() {
        var books = new Desk(Schemes.plain()).ledger.books();
        assertThatThrownBy(() -> Dedication.of(books, 2016, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scheme must have a yearly gift in 2016, but has none");
    }
}
