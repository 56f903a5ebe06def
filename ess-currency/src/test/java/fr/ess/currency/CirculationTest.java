package fr.ess.currency;

import static fr.ess.currency.ActorKind.BANK;
import static fr.ess.currency.ActorKind.CCAS;
import static fr.ess.currency.ActorKind.CONSUMER;
import static fr.ess.currency.ActorKind.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three phases as those of a real currency: the last was planned without a day. */
class CirculationTest {

    private static final Phase PURCHASES = phase(
            "1",
            LocalDate.of(2013, 5, 17),
            new Passage(BANK, CONSUMER),
            new Passage(CONSUMER, PROVIDER),
            new Passage(PROVIDER, BANK));
    private static final Phase BUSINESS = phase("2", LocalDate.of(2015, 1, 1), new Passage(PROVIDER, PROVIDER));
    private static final Phase AID = phase("3", null, new Passage(BANK, CCAS), new Passage(CCAS, CONSUMER));
    private static final Circulation CIRCULATION = circulation(PURCHASES, BUSINESS, AID);

    private static final Map<Passage, Phase> MATRIX = Map.of(
            new Passage(BANK, CONSUMER), PURCHASES,
            new Passage(CONSUMER, PROVIDER), PURCHASES,
            new Passage(PROVIDER, BANK), PURCHASES,
            new Passage(PROVIDER, PROVIDER), BUSINESS,
            new Passage(BANK, CCAS), AID,
            new Passage(CCAS, CONSUMER), AID);

    private static Phase phase(String name, @Nullable LocalDate from, Passage... passages) {
        return new Phase(name, from, List.of(passages));
    }

    private static Circulation circulation(Phase... phases) {
        return new Circulation(List.of(phases), null, null, null, null);
    }

    @Test
    void phases_add_up_from_their_first_day() {
        assertThat(CIRCULATION.phaseOn(LocalDate.of(2013, 5, 16))).isZero();
        assertThat(CIRCULATION.phaseOn(LocalDate.of(2013, 5, 17))).isEqualTo(1);
        assertThat(CIRCULATION.phaseOn(LocalDate.of(2014, 12, 31))).isEqualTo(1);
        assertThat(CIRCULATION.phaseOn(LocalDate.of(2015, 1, 1))).isEqualTo(2);
        assertThat(CIRCULATION.phaseOn(LocalDate.of(2026, 11, 23))).isEqualTo(2);
    }

    @Test
    void each_passage_names_the_phase_that_opens_it_and_every_other_stays_closed() {
        for (var from : ActorKind.values()) {
            for (var to : ActorKind.values()) {
                var phase = MATRIX.get(new Passage(from, to));
                assertThat(CIRCULATION.opening(from, to).orElse(null))
                        .as("%s to %s", from, to)
                        .isEqualTo(phase);
            }
        }
    }

    @Test
    void a_passage_is_open_exactly_when_the_phase_that_opens_it_is() {
        for (var day : List.of("2013-05-16", "2013-05-17", "2014-12-31", "2015-01-01", "2026-11-23")) {
            for (var from : ActorKind.values()) {
                for (var to : ActorKind.values()) {
                    var on = LocalDate.parse(day);
                    assertThat(CIRCULATION.opens(from, to, on))
                            .as("%s to %s on %s", from, to, day)
                            .isEqualTo(CIRCULATION
                                    .opening(from, to)
                                    .filter(phase -> phase.openOn(on))
                                    .isPresent());
                }
            }
        }
    }

    @Test
    void a_known_day_comes_before_one_that_is_not_known() {
        var planned = phase("planned", null, new Passage(PROVIDER, PROVIDER));

        assertThat(circulation(planned, BUSINESS).opening(PROVIDER, PROVIDER)).contains(BUSINESS);
        assertThat(circulation(planned).opening(PROVIDER, PROVIDER)).contains(planned);
    }
}
