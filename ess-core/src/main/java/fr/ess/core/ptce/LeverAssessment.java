package fr.ess.core.ptce;

import fr.ess.core.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody says that a lever is used, with the evidence.
 *
 * @param lever  the lever
 * @param claimed  the level that is claimed, if one is
 * @param evidence  the evidence of that level; without any, or with none dated by then, the level is not known
 * @param gap  what is lacking, in words, if somebody says so
 */
public record LeverAssessment(
        @NotNull Lever lever,
        @Nullable LeverLevel claimed,
        @Nullable List<@NotNull @Valid LeverEvidence> evidence,
        @Nullable String gap)
        implements Serializable {

    /** Creates an assessment. */
    public LeverAssessment {
        Faults.of("LeverAssessment")
                .given("lever", lever)
                .elements("evidence", evidence)
                .refuse();
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /**
     * Returns the level on a day: that which is claimed, if evidence bears it.
     *
     * @param day  the day
     * @return the level; empty, which is not {@link LeverLevel#NOTHING}, while no evidence is dated by that day
     */
    public Optional<LeverLevel> level(LocalDate day) {
        return evidence(day).isEmpty() ? Optional.empty() : Optional.ofNullable(claimed);
    }

    /**
     * Returns the evidence on a day.
     *
     * @param day  the day
     * @return the evidence dated by that day
     */
    public List<LeverEvidence> evidence(LocalDate day) {
        return evidence == null
                ? List.of()
                : evidence.stream().filter(each -> datedBy(each.day(), day)).toList();
    }

    private static boolean datedBy(@Nullable LocalDate evidence, LocalDate day) {
        return evidence != null && !evidence.isAfter(day);
    }
}
