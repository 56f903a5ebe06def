package fr.ess.core.duty;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Duties on one kind of facts. Each statute offers its own; who knows several joins them in one expression.
 *
 * @param <F>  the facts
 */
@FunctionalInterface
public interface Duties<F> {

    /**
     * Returns the deadlines that the facts open.
     *
     * @param facts  the facts
     * @param law  the law on the day of the question
     * @return the deadlines, in the order of the duties
     */
    List<Deadline> deadlines(F facts, Law law);

    /**
     * Joins duties on the same facts.
     *
     * @param <F>  the facts
     * @param parts  the duties
     * @return all of them
     */
    static <F> Duties<F> of(List<? extends Duties<F>> parts) {
        var all = List.copyOf(parts);
        return (facts, law) -> all.stream()
                .flatMap(part -> part.deadlines(facts, law).stream())
                .toList();
    }

    /**
     * Returns these duties on wider facts, of which theirs are a part; none while the part is missing.
     *
     * @param <W>  the wider facts
     * @param part  where their facts stand
     * @return the duties
     */
    default <W> Duties<W> within(Part<W, F> part) {
        return (whole, law) -> {
            var facts = part.read(whole);
            return facts == null ? List.of() : placed(facts, law, part.path());
        };
    }

    /**
     * Returns these duties on each element of a list; none while the list is missing.
     *
     * @param <W>  the wider facts
     * @param list  where their facts stand
     * @return the duties
     */
    default <W> Duties<W> withinEach(Many<W, F> list) {
        return (whole, law) -> {
            var all = new ArrayList<Deadline>();
            var elements = list.read(whole);
            for (var i = 0; elements != null && i < elements.size(); i++) {
                all.addAll(placed(elements.get(i), law, list.path() + "[" + i + "]"));
            }
            return List.copyOf(all);
        };
    }

    /**
     * Returns these duties, weighing on someone whom their own facts do not name.
     *
     * @param subject  on whom they weigh where nobody is named: a SIREN, or empty when these facts name nobody either
     * @return the duties
     */
    default Duties<F> weighingOn(Function<F, String> subject) {
        return (facts, law) -> deadlines(facts, law).stream()
                .map(deadline -> deadline.subject().isEmpty()
                        ? new Deadline(deadline.provision(), subject.apply(facts), deadline.at(), deadline.turn())
                        : deadline)
                .toList();
    }

    private List<Deadline> placed(F facts, Law law, String place) {
        return deadlines(facts, law).stream()
                .map(deadline -> new Deadline(
                        deadline.provision(),
                        deadline.subject(),
                        deadline.at().isEmpty() ? place : place + "." + deadline.at(),
                        deadline.turn()))
                .toList();
    }

    /**
     * Returns what falls due between two days: every deadline whose due day falls in it, all that are late on the day of the
     * question however old, and apart, the undated.
     *
     * @param facts  the facts
     * @param law  the law on the day of the question
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the agenda, by due day, then by uid
     */
    default Agenda agenda(F facts, Law law, LocalDate fromInclusive, LocalDate untilExclusive) {
        var dated = new ArrayList<Deadline>();
        var undated = new ArrayList<Deadline>();
        for (var deadline : deadlines(facts, law)) {
            var due = deadline.turn().due().value();
            if (due == null) {
                undated.add(deadline);
            } else if (!due.date().isBefore(fromInclusive) && due.date().isBefore(untilExclusive)
                    || deadline.on(law.day()) == Deadline.State.LATE) {
                dated.add(deadline);
            }
        }
        dated.sort(Comparator.<Deadline, LocalDate>comparing(deadline ->
                        Objects.requireNonNull(deadline.turn().due().value()).date())
                .thenComparing(Deadline::uid));
        undated.sort(Comparator.comparing(Deadline::uid));
        return new Agenda(dated, undated);
    }
}
