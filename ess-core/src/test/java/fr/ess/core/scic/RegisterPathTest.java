package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A register along its movements: the share of each member, and the first day on which the ceiling is passed. */
class RegisterPathTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Law LAW = Law.on(START);
    private static final String CITY = "Ville de Villeneuve";
    private static final String REGION = "Région";
    private static final String ALPHA = "Association Alpha";

    private static final Register HALF = Register.of(
            Euros.of(90_000),
            Euros.of(100),
            List.of(
                    Holding.of(CITY, HolderKind.COMMUNE, Euros.of(45_000)),
                    Holding.of(ALPHA, HolderKind.PRIVATE, Euros.of(10_000))));

    @Test
    void a_withdrawal_of_others_passes_the_ceiling_without_any_act_of_the_authorities() {
        var path = HALF.path(List.of(on("2024-03-01", MovementKind.WITHDRAWAL, ALPHA, 5_000)), LAW);
        assertThat(path.steps().get(0).ceiling().verdict()).isEqualTo(Verdict.SATISFIED);
        var breach = path.firstBreach().orElseThrow();
        assertThat(breach.day()).isEqualTo("2024-03-01");
        assertThat(breach.register().shares()).isEqualTo(Map.of(CITY, Share.of(45, 85), ALPHA, Share.of(5, 85)));
        assertThat(HALF.shares()).isEqualTo(Map.of(CITY, Share.HALF, ALPHA, Share.of(1, 9)));
    }

    @Test
    void members_are_admitted_one_after_the_other_and_the_ceiling_must_hold_each_time() {
        var authorityFirst = List.of(
                on("2024-03-01", MovementKind.SUBSCRIPTION, CITY, 10_000),
                on("2024-03-01", MovementKind.SUBSCRIPTION, ALPHA, 10_000));
        assertThat(HALF.path(authorityFirst, LAW).firstBreach().orElseThrow().movement())
                .isEqualTo(authorityFirst.get(0));
        var othersFirst = List.of(authorityFirst.get(1), authorityFirst.get(0));
        assertThat(HALF.path(othersFirst, LAW).firstBreach()).isEmpty();
        assertThat(HALF.path(othersFirst, LAW).end())
                .isEqualTo(HALF.path(authorityFirst, LAW).end());
    }

    @Test
    void movements_are_taken_in_the_order_of_their_days() {
        var late = on("2024-05-01", MovementKind.SUBSCRIPTION, CITY, 10_000);
        var early = on("2024-03-01", MovementKind.SUBSCRIPTION, ALPHA, 10_000);
        assertThat(HALF.path(List.of(late, early), LAW).firstBreach()).isEmpty();
    }

    @Test
    void a_new_authority_counts_with_the_others() {
        var path = HALF.path(
                List.of(new Movement(
                        LocalDate.of(2024, 3, 1),
                        MovementKind.CONVERSION,
                        REGION,
                        Euros.of(100),
                        null,
                        HolderKind.REGION)),
                LAW);
        assertThat(path.firstBreach()).isPresent();
        assertThat(path.end().shares()).containsEntry(REGION, Share.of(100, 90_100));
    }

    @Test
    void a_transfer_leaves_the_capital_as_it_is() {
        var toTheRegion = new Movement(
                LocalDate.of(2024, 3, 1), MovementKind.TRANSFER, CITY, Euros.of(45_000), REGION, HolderKind.REGION);
        var path = HALF.path(List.of(toTheRegion), LAW);
        assertThat(path.firstBreach()).isEmpty();
        assertThat(path.end().capital()).isEqualTo(Euros.of(90_000));
        assertThat(path.end().shares()).isEqualTo(Map.of(ALPHA, Share.of(1, 9), REGION, Share.HALF));
        var fromOthers =
                new Movement(LocalDate.of(2024, 3, 1), MovementKind.TRANSFER, ALPHA, Euros.ofCents(1), CITY, null);
        assertThat(HALF.path(List.of(fromOthers), LAW).firstBreach()).isPresent();
    }

    @Test
    void members_who_are_not_listed_may_withdraw_what_the_register_does_not_name() {
        var path = HALF.path(List.of(on("2024-03-01", MovementKind.EXCLUSION, "unlisted", 35_000)), LAW);
        assertThat(path.end().capital()).isEqualTo(Euros.of(55_000));
        assertThatThrownBy(() -> HALF.after(on("2024-03-01", MovementKind.EXCLUSION, "unlisted", 35_001)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("must add up to at most the capital");
        assertThatThrownBy(() -> HALF.after(on("2024-03-01", MovementKind.WITHDRAWAL, ALPHA, 10_001)))
                .isInstanceOf(MalformedException.class)
                .hasMessage("Movement is malformed: amount: must be at most what the member holds, but was: 10001.00");
    }

    @Test
    void a_change_of_the_law_is_a_step_of_its_own() {
        var law = Law.on(LocalDate.of(2014, 8, 1));
        var path = HALF.path(List.of(on("2014-09-01", MovementKind.SUBSCRIPTION, ALPHA, 100)), law);
        assertThat(path.steps())
                .extracting(RegisterPath.Step::day)
                .containsExactly(LocalDate.of(2014, 8, 1), LocalDate.of(2014, 8, 2), LocalDate.of(2014, 9, 1));
        assertThat(path.steps())
                .extracting(step -> step.ceiling().verdict())
                .containsExactly(Verdict.BREACHED, Verdict.SATISFIED, Verdict.SATISFIED);
        var stricter = LAW.amended(PublicCeiling.SHARE.amended(
                LocalDate.of(2024, 2, 1),
                Share.of(2, 5),
                LegalTexts.LOI_47.at("art. 19 septies", Reading.UNVERIFIED, "2026-11-23")));
        var later = HALF.path(List.of(on("2024-03-01", MovementKind.SUBSCRIPTION, ALPHA, 100)), stricter);
        assertThat(later.firstBreach().orElseThrow().day()).isEqualTo("2024-02-01");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> HALF.path(List.of(on("2023-12-31", MovementKind.SUBSCRIPTION, ALPHA, 1)), LAW))
                .hasMessage("Movement must be on or after 2024-01-01, but was: 2023-12-31");
        assertThatThrownBy(() -> on("2024-03-01", MovementKind.TRANSFER, ALPHA, 1))
                .hasMessage(
                        "Movement is malformed: newHolder: must be given in a transfer, and only there, but was: null");
        assertThatThrownBy(() -> on("2024-03-01", MovementKind.SUBSCRIPTION, ALPHA, 0))
                .hasMessageContaining("amount: must be more than zero");
    }

    @Test
    void a_register_that_is_not_known_stays_so() {
        var moved = Register.of(null, null, null).after(on("2024-03-01", MovementKind.SUBSCRIPTION, ALPHA, 1));
        assertThat(moved).isEqualTo(Register.of(null, null, null));
        assertThat(moved.shares()).isEmpty();
        assertThat(Register.of(Euros.ZERO, null, List.of()).shares()).isEmpty();
    }

    private static Movement on(String day, MovementKind kind, String holder, long euros) {
        return new Movement(LocalDate.parse(day), kind, holder, Euros.of(euros), null, null);
    }
}
