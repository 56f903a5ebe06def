package fr.ess.currency.circulation;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import fr.ess.currency.Chain;
import fr.ess.currency.Medium;
import fr.ess.currency.Passage;
import fr.ess.currency.Phase;
import fr.ess.currency.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a transfer is allowed or refused, from when it would be allowed, and what is open instead.
 *
 * @param assessment  the answer of every rule
 * @param phase  the phase that opens the passage, or keeps it closed until its day; absent if none ever opens it, or a kind of
 *     actor is not known
 * @param allowedFrom  the day from which it would be allowed, all else equal, nothing having been paid yet on another day: the day
 *     of the question if it is allowed; absent if no day is known
 * @param alternatives  the passages open on the day to the same giver, or else to the same receiver, where it is refused
 */
public record TransferExplanation(
        Assessment<Transfer> assessment,
        @Nullable Phase phase,
        @Nullable LocalDate allowedFrom,
        List<Passage> alternatives) {

    /** Creates an explanation. */
    public TransferExplanation {
        Objects.requireNonNull(assessment, "assessment");
        alternatives = List.copyOf(alternatives);
    }

    static TransferExplanation of(Transfer transfer, Law law) {
        var assessment = TransferRules.SET.assess(transfer, law);
        var from = transfer.from().kind();
        var to = transfer.to().kind();
        return new TransferExplanation(
                assessment,
                from == null || to == null
                        ? null
                        : transfer.scheme().circulation().opening(from, to).orElse(null),
                assessment.verdict() == Verdict.SATISFIED ? law.day() : next(transfer, law),
                assessment.verdict() == Verdict.BREACHED ? alternatives(transfer, law.day()) : List.of());
    }

    /** Returns the next day on which it would be allowed: only a day that something begins on may be the first. */
    private static @Nullable LocalDate next(Transfer transfer, Law law) {
        var days = new TreeSet<LocalDate>();
        var scheme = transfer.scheme();
        var circulation = scheme.circulation();
        var chains = circulation.chains();
        Stream.of(
                        Stream.of(law.day().plusDays(1)), // what was paid on the day of the question no longer counts
                        circulation.phases().stream().map(Phase::from),
                        scheme.terms().stream().map(Terms::from),
                        scheme.currency().media().stream().map(Medium::from),
                        chains == null
                                ? Stream.<LocalDate>empty()
                                : chains.stream().map(Chain::from),
                        begins(transfer.from()),
                        begins(transfer.to()))
                .flatMap(each -> each)
                .filter(day -> day != null && day.isAfter(law.day()))
                .forEach(days::add);
        var other = new Transfer(
                scheme,
                transfer.from().nextDay(),
                transfer.to(),
                transfer.sameActor(),
                transfer.movement(),
                transfer.windingUp());
        return days.stream()
                .filter(day -> TransferRules.SET.assess(other, law.at(day)).verdict() == Verdict.SATISFIED)
                .findFirst()
                .orElse(null);
    }

    private static Stream<LocalDate> begins(Party party) {
        var memberships = party.memberships();
        var approvals = party.approvals();
        return Stream.concat(
                memberships == null ? Stream.empty() : memberships.stream().map(Membership::from),
                approvals == null ? Stream.empty() : approvals.stream().map(Approval::givenOn));
    }

    private static List<Passage> alternatives(Transfer transfer, LocalDate day) {
        var open = transfer.scheme().circulation().phases().stream()
                .filter(phase -> phase.openOn(day))
                .flatMap(phase -> phase.passages().stream())
                .distinct()
                .filter(passage -> passage.from() != transfer.from().kind()
                        || passage.to() != transfer.to().kind())
                .toList();
        var given = open.stream()
                .filter(passage -> passage.from() == transfer.from().kind())
                .toList();
        return given.isEmpty()
                ? open.stream()
                        .filter(passage -> passage.to() == transfer.to().kind())
                        .toList()
                : given;
    }

    /**
     * Returns the answer.
     *
     * @return allowed if satisfied, refused if breached
     */
    public Verdict verdict() {
        return assessment.verdict();
    }

    /**
     * Returns the rules that refuse.
     *
     * @return their findings; none where it is allowed
     */
    public List<Finding> refusing() {
        return assessment.breaches();
    }

    /**
     * Returns the rules that apply and are met.
     *
     * @return their findings
     */
    public List<Finding> allowing() {
        return assessment.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.SATISFIED)
                .toList();
    }
}
