package fr.ess.strategy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.plan.Conference;
import fr.ess.strategy.plan.RegionalConferences;
import fr.ess.strategy.plan.RegionalRenewal;
import fr.ess.strategy.plan.RegionalStrategy;
import fr.ess.strategy.plan.Srdeii;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar of an authority. */
class AuthorityFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Siren REGION = Siren.of("732829320");

    private static AuthorityFile file(AuthorityKind kind) {
        return new AuthorityFile(
                new PublicAuthority(REGION, "Région Une", kind, null),
                new Plans(
                        new RegionalStrategy(null, kind, List.of(), null, null, null),
                        new RegionalConferences(
                                null,
                                true,
                                Stream.of("2014-11-20", "2016-07-05", "2018-12-04")
                                        .map(day -> new Conference(LocalDate.parse(day), null, null, null, null, null))
                                        .toList()),
                        new Srdeii(
                                Siren.of("552100554"),
                                new RegionalRenewal(null, LocalDate.of(2021, 6, 27)),
                                List.of(),
                                null,
                                null),
                        null),
                null);
    }

    @Test
    void what_is_late_is_in_the_calendar_however_old() {
        var agenda = file(AuthorityKind.REGION).calendar(Law.on(DAY), DAY, DAY.plusYears(1));
        assertThat(agenda.dated())
                .extracting(deadline -> deadline.uid() + " " + deadline.at() + " "
                        + deadline.turn().due().value() + " " + deadline.on(DAY))
                .containsExactly(
                        "regional-conference-interval/after-2018-12-04/732829320 plans.conferences 2020-12-04 LATE",
                        "srdeii-adoption-deadline/after-2021-06-27/552100554 plans.scheme 2022-06-27 LATE");
        assertThat(agenda.undated()).extracting(Deadline::uid).containsExactly("regional-strategy/strategy/732829320");
    }

    @Test
    void what_was_held_late_is_told_in_the_years_in_which_it_was_due() {
        var agenda =
                file(AuthorityKind.REGION).calendar(Law.on(DAY), LocalDate.of(2016, 1, 1), LocalDate.of(2019, 1, 1));
        assertThat(agenda.dated())
                .extracting(deadline -> deadline.turn().due().value() + " "
                        + deadline.turn().done().value() + " " + deadline.on(DAY))
                .contains("2018-01-01 2016-07-05 MET", "2018-07-05 2018-12-04 MET_LATE");
    }

    @Test
    void a_part_that_is_left_out_opens_no_duty() {
        var bare = new AuthorityFile(new PublicAuthority(null, null, null, null), null, null);
        assertThat(AuthorityRules.DUTIES.deadlines(bare, Law.on(DAY))).isEmpty();
        assertThat(bare.assess(Law.on(DAY)).missingFacts()).isEmpty();
    }

    @Test
    void a_mark_is_given_to_those_whom_it_concerns() {
        var from = LocalDate.of(2026, 1, 1);
        var until = LocalDate.of(2028, 4, 1);
        assertThat(file(AuthorityKind.REGION).marks(from, until))
                .extracting(Mark::id)
                .containsExactly(
                        "tzcld-end-2026",
                        "general-cfu-2027",
                        "eu-progress-report-2027",
                        "regional-departmental-renewal-2028");
        assertThat(file(AuthorityKind.COMMUNE).marks(from, until))
                .extracting(Mark::id)
                .containsExactly(
                        "municipal-first-ballot-2026",
                        "municipal-second-ballot-2026",
                        "tzcld-end-2026",
                        "general-cfu-2027",
                        "eu-progress-report-2027");
    }

    @Test
    void a_mark_stands_from_its_first_day_to_its_last() {
        var commune = file(AuthorityKind.COMMUNE);
        var ballot = LocalDate.of(2026, 3, 15);
        assertThat(commune.marks(ballot, ballot.plusDays(1))).hasSize(1);
        assertThat(commune.marks(ballot.minusDays(1), ballot)).isEmpty();
        assertThat(commune.marks(ballot.plusDays(1), ballot.plusDays(7))).isEmpty();
        var region = file(AuthorityKind.REGION);
        assertThat(region.marks(LocalDate.of(2028, 3, 31), LocalDate.of(2028, 4, 1)))
                .hasSize(1);
        assertThat(region.marks(LocalDate.of(2028, 4, 1), LocalDate.of(2028, 5, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AuthorityKind.class)
    void marks_are_by_day_and_each_concerns_somebody(AuthorityKind kind) {
        assertThat(file(kind).marks(LocalDate.MIN, LocalDate.MAX))
                .isSortedAccordingTo(java.util.Comparator.comparing(Mark::firstDay))
                .isNotEmpty();
    }

    @Test
    void each_mark_has_its_words() {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var words = Explainer.in(locale).with(Words.beside(Mark.class));
            assertThat(Mark.ALL)
                    .allSatisfy(
                            mark -> assertThat(words.find("mark." + mark.id())).isPresent());
        }
    }
}
