package fr.ess.core.ptce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Verdict;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeverProfileTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 30);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 30);

    private static LeverAssessment said(Lever lever, @Nullable LeverLevel level, @Nullable LocalDate... days) {
        var evidence = Arrays.stream(days)
                .map(day -> new LeverEvidence(day, "Convention"))
                .toList();
        return new LeverAssessment(lever, level, evidence, null);
    }

    private static LeverProfile profile() {
        return new LeverProfile(
                "Ville de Villeneuve",
                List.of(
                        new LeverReview(
                                FIRST,
                                List.of(
                                        said(Lever.AWARENESS, LeverLevel.ISOLATED, FIRST),
                                        said(Lever.CONTRACTUAL_FRAMEWORKS, LeverLevel.NOTHING, FIRST.minusDays(1)),
                                        said(Lever.INTERNAL_TRANSVERSALITY, LeverLevel.LASTING, FIRST),
                                        said(Lever.SUSTAINED_CONSULTATION, LeverLevel.ORGANISED, FIRST))),
                        new LeverReview(
                                SECOND,
                                List.of(
                                        said(Lever.AWARENESS, LeverLevel.LASTING, SECOND),
                                        said(Lever.CONTRACTUAL_FRAMEWORKS, LeverLevel.NOTHING, SECOND),
                                        said(Lever.INTERNAL_TRANSVERSALITY, LeverLevel.ORGANISED, FIRST),
                                        said(Lever.LONG_TERM_COORDINATION_FUNDING, LeverLevel.LASTING)))));
    }

    @Test
    void there_are_eight_levers_and_four_levels() {
        assertThat(Lever.values()).hasSize(8);
        assertThat(LeverLevel.values())
                .containsExactly(LeverLevel.NOTHING, LeverLevel.ISOLATED, LeverLevel.ORGANISED, LeverLevel.LASTING);
    }

    @Test
    void a_level_needs_evidence_dated_by_the_day_of_its_review() {
        assertThat(said(Lever.AWARENESS, LeverLevel.ISOLATED, FIRST).level(FIRST))
                .contains(LeverLevel.ISOLATED);
        assertThat(said(Lever.AWARENESS, LeverLevel.ISOLATED, FIRST.plusDays(1)).level(FIRST))
                .isEmpty();
        assertThat(said(Lever.AWARENESS, LeverLevel.ISOLATED, (LocalDate) null).level(FIRST))
                .as("a month or a season is no day")
                .isEmpty();
        assertThat(said(Lever.AWARENESS, LeverLevel.ISOLATED).level(FIRST)).isEmpty();
        assertThat(new LeverAssessment(Lever.AWARENESS, LeverLevel.ISOLATED, null, null).level(FIRST))
                .isEmpty();
        assertThat(said(Lever.AWARENESS, null, FIRST).level(FIRST)).isEmpty();
        assertThat(said(Lever.AWARENESS, LeverLevel.ISOLATED, null, FIRST.plusDays(1), FIRST, FIRST.minusDays(9))
                        .evidence(FIRST))
                .extracting(LeverEvidence::day)
                .containsExactly(FIRST, FIRST.minusDays(9));
    }

    @Test
    void unknown_is_not_nothing() {
        assertThat(profile().level(Lever.CONTRACTUAL_FRAMEWORKS, FIRST)).contains(LeverLevel.NOTHING);
        assertThat(profile().level(Lever.INTER_AUTHORITY_COOPERATION, FIRST)).isEmpty();
        assertThat(profile().level(Lever.LONG_TERM_COORDINATION_FUNDING, SECOND))
                .isEmpty();
    }

    @Test
    void the_last_review_of_the_day_or_before_holds() {
        assertThat(profile().review(FIRST.minusDays(1))).isEmpty();
        assertThat(profile().level(Lever.AWARENESS, FIRST.minusDays(1))).isEmpty();
        assertThat(profile().review(FIRST)).map(LeverReview::day).contains(FIRST);
        assertThat(profile().review(SECOND.minusDays(1))).map(LeverReview::day).contains(FIRST);
        assertThat(profile().review(SECOND)).map(LeverReview::day).contains(SECOND);
        assertThat(profile().level(Lever.AWARENESS, SECOND.plusYears(1))).contains(LeverLevel.LASTING);
        assertThat(profile().assessment(Lever.AWARENESS, FIRST))
                .map(LeverAssessment::claimed)
                .contains(LeverLevel.ISOLATED);
        assertThat(profile().assessment(Lever.LONG_TERM_COORDINATION_FUNDING, FIRST))
                .isEmpty();
    }

    @Test
    void evidence_that_comes_after_the_review_does_not_bear_it() {
        var late = new LeverProfile(
                "Ville de Villeneuve",
                List.of(new LeverReview(FIRST, List.of(said(Lever.AWARENESS, LeverLevel.LASTING, FIRST.plusDays(1))))));
        assertThat(late.level(Lever.AWARENESS, SECOND)).isEmpty();
    }

    @Test
    void two_days_are_compared_lever_by_lever() {
        assertThat(profile().compare(FIRST, SECOND))
                .containsExactly(
                        new LeverChange(Lever.AWARENESS, LeverLevel.ISOLATED, LeverLevel.LASTING),
                        new LeverChange(Lever.CONTRACTUAL_FRAMEWORKS, LeverLevel.NOTHING, LeverLevel.NOTHING),
                        new LeverChange(Lever.INTERNAL_TRANSVERSALITY, LeverLevel.LASTING, LeverLevel.ORGANISED),
                        new LeverChange(Lever.INTER_AUTHORITY_COOPERATION, null, null),
                        new LeverChange(Lever.SUSTAINED_CONSULTATION, LeverLevel.ORGANISED, null),
                        new LeverChange(Lever.URBAN_AND_PROPERTY_PROJECTS, null, null),
                        new LeverChange(Lever.LONG_TERM_COORDINATION_FUNDING, null, null),
                        new LeverChange(Lever.INTERNAL_AND_EXTERNAL_ENGINEERING, null, null));
        assertThat(profile().compare(FIRST, SECOND).stream().map(LeverChange::move))
                .containsExactly(
                        LeverChange.Move.FURTHER,
                        LeverChange.Move.SAME,
                        LeverChange.Move.LESS_FAR,
                        LeverChange.Move.NOT_KNOWN,
                        LeverChange.Move.NOT_KNOWN,
                        LeverChange.Move.NOT_KNOWN,
                        LeverChange.Move.NOT_KNOWN,
                        LeverChange.Move.NOT_KNOWN);
        assertThat(new LeverChange(Lever.AWARENESS, null, LeverLevel.LASTING).move())
                .isEqualTo(LeverChange.Move.NOT_KNOWN);
        assertThat(profile().compare(FIRST, FIRST)).hasSize(8);
        assertThatThrownBy(() -> profile().compare(SECOND, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Second day must not be before 2026-06-30, but was: 2024-06-30");
    }

    @Test
    void nothing_gives_a_total() {
        for (var type : List.of(LeverProfile.class, LeverReview.class, LeverAssessment.class, LeverChange.class)) {
            assertThat(type.getDeclaredMethods())
                    .filteredOn(
                            method -> !method.isSynthetic() && !method.getName().equals("hashCode"))
                    .extracting(Method::getReturnType)
                    .doesNotContain(int.class, long.class, double.class);
        }
    }

    @Test
    void no_law_applies_to_a_description() {
        assertThat(profile().assess(Law.on(SECOND)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_review_names_a_lever_once_and_reviews_follow_each_other() {
        var twice = List.of(said(Lever.AWARENESS, null), said(Lever.AWARENESS, null));
        assertThatThrownBy(() -> new LeverReview(FIRST, twice))
                .hasMessageContaining("levers[1].lever: must stand at most once in a review");
        var review = new LeverReview(FIRST, List.of());
        assertThatThrownBy(() -> new LeverProfile("Ville de Villeneuve", List.of(review, review)))
                .hasMessageContaining("reviews[1].day: must be after the review before it");
        assertThatThrownBy(() -> new LeverProfile(
                        "Ville de Villeneuve", List.of(review, new LeverReview(FIRST.minusDays(1), List.of()))))
                .hasMessageContaining("reviews[1].day");
        assertThat(new LeverProfile(
                                "Ville de Villeneuve", List.of(review, new LeverReview(FIRST.plusDays(1), List.of())))
                        .reviews())
                .hasSize(2);
    }

    // the history of the calls

    @Test
    void the_money_of_a_year_and_the_counts_of_poles_are_kept_apart_from_the_calls() {
        assertThat(PastCalls.READING).isEqualTo(Reading.SECONDARY);
        assertThat(PastCalls.PROGRAMMES).containsExactly(new PastCalls.Programme(Year.of(2024), Euros.of(2_500_000)));
        assertThat(PastCalls.ALL.get(5).money().total())
                .as("a programme is not the money of a call")
                .isEmpty();
        assertThat(PastCalls.POLES)
                .containsExactly(
                        new PoleCount(YearMonth.of(2023, 5), 140, false, "État", Reading.SECONDARY),
                        new PoleCount(
                                YearMonth.of(2024, 11),
                                200,
                                true,
                                "Assemblée nationale, amendements",
                                Reading.SECONDARY));
    }
}
