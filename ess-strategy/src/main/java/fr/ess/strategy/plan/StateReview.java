package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the representative of the State reviewed a scheme. A list that is given is complete.
 *
 * @param approvals  the orders that approve it, if they are known
 * @param refusals  the days on which a reasoned refusal, with the changes asked, was notified, if they are known
 * @param revisions  the days on which the council took the changes into account, if they are known
 */
public record StateReview(
        @Nullable List<@NotNull @Valid Evidence> approvals,
        @Nullable List<@NotNull @Valid Evidence> refusals,
        @Nullable List<@NotNull @Valid Evidence> revisions)
        implements Serializable {

    /** The orders that approve it. */
    public static final Many<StateReview, Evidence> APPROVALS = Many.of("approvals", StateReview::approvals);

    /** The refusals, by the day of their notification. */
    public static final Many<StateReview, Evidence> REFUSALS = Many.of("refusals", StateReview::refusals);

    /** The revisions. */
    public static final Many<StateReview, Evidence> REVISIONS = Many.of("revisions", StateReview::revisions);

    /** Creates a review; the lists are copied. */
    public StateReview {
        Faults.of("StateReview")
                .elements("approvals", approvals)
                .elements("refusals", refusals)
                .elements("revisions", revisions)
                .refuse();
        approvals = approvals == null ? null : List.copyOf(approvals);
        refusals = refusals == null ? null : List.copyOf(refusals);
        revisions = revisions == null ? null : List.copyOf(revisions);
    }
}
