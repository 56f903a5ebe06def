package fr.ess.core.ptce;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How an authority, or a pole, uses the eight levers: a description of itself, at one or several dates.
 *
 * <p>It is no mark. There is no total, no average, no rank and no threshold: a level is a name with its evidence, and a lever of
 * which nothing is shown is not known, which is not the same as nothing done.
 *
 * @param subject  whose profile it is
 * @param reviews  the reviews, each later than the one before
 */
public record LeverProfile(
        @NotBlank String subject, @NotNull List<@NotNull @Valid LeverReview> reviews)
        implements Assessable, Serializable {

    private static final Must BE_LATER =
            new Must("must be after the review before it", "doit être postérieur à l’évaluation précédente");

    /** Creates a profile. */
    public LeverProfile {
        var faults = Faults.of("LeverProfile")
                .given("subject", subject)
                .notBlank("subject", subject)
                .given("reviews", reviews)
                .elements("reviews", reviews);
        if (faults.none()) {
            for (var i = 1; i < reviews.size(); i++) {
                var day = reviews.get(i).day();
                faults.check(day.isAfter(reviews.get(i - 1).day()), "reviews[" + i + "].day", BE_LATER, day);
            }
        }
        faults.refuse();
        reviews = List.copyOf(reviews);
    }

    @Override
    public Assessment<LeverProfile> assess(Law law) {
        return LeverRules.SET.assess(this, law);
    }

    /**
     * Returns the review that holds on a day.
     *
     * @param day  the day
     * @return the last review of that day or before, if there is one
     */
    public Optional<LeverReview> review(LocalDate day) {
        return reviews.stream().filter(review -> !review.day().isAfter(day)).reduce((one, later) -> later);
    }

    /**
     * Returns what is said of a lever on a day.
     *
     * @param lever  the lever
     * @param day  the day
     * @return what the review of that day says, if it names the lever
     */
    public Optional<LeverAssessment> assessment(Lever lever, LocalDate day) {
        return review(day)
                .flatMap(review -> review.levers().stream()
                        .filter(each -> each.lever() == lever)
                        .findFirst());
    }

    /**
     * Returns the level of a lever on a day.
     *
     * @param lever  the lever
     * @param day  the day
     * @return the level; empty, which is not {@link LeverLevel#NOTHING}, where it is not known
     */
    public Optional<LeverLevel> level(Lever lever, LocalDate day) {
        return review(day)
                .flatMap(review -> review.levers().stream()
                        .filter(each -> each.lever() == lever)
                        .findFirst()
                        .flatMap(each -> each.level(review.day())));
    }

    /**
     * Compares two days, lever by lever.
     *
     * @param before  the first day
     * @param after  the second day
     * @return a change for each lever, in the order of the levers
     * @throws IllegalArgumentException if the second day is before the first
     */
    public List<LeverChange> compare(LocalDate before, LocalDate after) {
        if (after.isBefore(before)) {
            throw new IllegalArgumentException("Second day must not be before " + before + ", but was: " + after);
        }
        return Arrays.stream(Lever.values())
                .map(lever -> new LeverChange(
                        lever,
                        level(lever, before).orElse(null),
                        level(lever, after).orElse(null)))
                .toList();
    }
}
