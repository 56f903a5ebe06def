package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may pay whom, and on which conditions: whatever no phase opens is closed.
 *
 * @param phases  the phases, in the order in which they open; each adds passages to those before it
 * @param chains  the chains of trade that are open to providers; absent if the scheme does not limit them
 * @param membership  what membership is asked of; absent if that is not known
 * @param approval  the approval of providers; absent if that is not known
 * @param limits  the limits of what one person may hold or pay; absent if there are none
 */
public record Circulation(
        @NotNull List<@NotNull @Valid Phase> phases,
        @Nullable List<@NotNull @Valid Chain> chains,
        @Nullable @Valid MembershipTerms membership,
        @Nullable @Valid ApprovalTerms approval,
        @Nullable @Valid Limits limits)
        implements Serializable {

    private static final Must IN_ORDER =
            new Must("must not open before the phase above it", "ne doit pas ouvrir avant la phase précédente");

    /** Creates the terms of circulation. */
    public Circulation {
        var faults = Faults.of("Circulation")
                .given("phases", phases)
                .elements("phases", phases)
                .elements("chains", chains);
        if (faults.none()) {
            @Nullable LocalDate last = null;
            for (var i = 0; i < phases.size(); i++) {
                var from = phases.get(i).from();
                faults.check(
                        from == null || last == null || !from.isBefore(last), "phases[" + i + "].from", IN_ORDER, from);
                last = from == null ? last : from;
            }
        }
        faults.refuse();
        phases = List.copyOf(phases);
        chains = chains == null ? null : List.copyOf(chains);
    }

    /**
     * Returns the number of the phase on a day.
     *
     * @param day  the day
     * @return the number of phases open on that day: zero before the first; a phase without a day is not open
     */
    public int phaseOn(LocalDate day) {
        return (int) phases.stream().filter(phase -> phase.openOn(day)).count();
    }

    /**
     * Returns whether a kind of actor may pass units to another on a day. The approval, the membership and the limits of the
     * persons concerned are not asked here.
     *
     * @param from  the kind of actor that gives
     * @param to  the kind of actor that receives
     * @param day  the day
     * @return whether a phase that is open on that day has this passage
     */
    public boolean opens(ActorKind from, ActorKind to, LocalDate day) {
        var passage = new Passage(from, to);
        return phases.stream()
                .anyMatch(phase -> phase.openOn(day) && phase.passages().contains(passage));
    }

    /**
     * Returns the phase that opens a passage: the reason why the passage is open, or is not yet.
     *
     * @param from  the kind of actor that gives
     * @param to  the kind of actor that receives
     * @return the first phase with this passage whose day is known, otherwise the first whose day is not known, which keeps it
     *     closed; empty if no phase ever opens it
     */
    public Optional<Phase> opening(ActorKind from, ActorKind to) {
        var passage = new Passage(from, to);
        var having = phases.stream()
                .filter(phase -> phase.passages().contains(passage))
                .toList();
        return having.stream()
                .filter(phase -> phase.from() != null)
                .findFirst()
                .or(() -> having.stream().findFirst());
    }
}
