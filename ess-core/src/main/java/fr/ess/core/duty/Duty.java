package fr.ess.core.duty;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Provision;
import fr.ess.core.rule.Rule;
import java.util.List;
import java.util.function.Function;

/**
 * A duty that falls due, written once: as deadlines in an agenda, and as the rule that nothing open is past due.
 *
 * <p>What was done late stays in the agenda as history; it is no breach on the day of the question.
 *
 * <pre>{@code
 * static final Duty<Audit> REVISION = Duty.<Audit>binding("scic-revision", Audit::siren)
 *         .from("2014-08-02", Audit::revisions, ARTICLE)
 *         .reads(INTERVAL);
 * }</pre>
 *
 * @param <F>  the facts
 */
public final class Duty<F> implements Duties<F> {

    private final Force force;
    private final Timeline<Turns<F>> turns;
    private final Function<F, String> subject;
    private final List<Timeline<?>> figures;

    private Duty(Force force, Timeline<Turns<F>> turns, Function<F, String> subject, List<Timeline<?>> figures) {
        this.force = force;
        this.turns = turns;
        this.subject = subject;
        this.figures = List.copyOf(figures);
    }

    /**
     * Starts a duty.
     *
     * @param <F>  the facts
     * @param id  the id of the rule
     * @param force  how strongly it binds
     * @param subject  on whom it weighs: a SIREN, or empty when the facts name nobody
     * @return the duty, without a version yet
     */
    public static <F> Duty<F> of(String id, Force force, Function<F, String> subject) {
        return new Duty<>(force, Timeline.of(id, Unit.<Turns<F>>versions()), subject, List.of());
    }

    /**
     * Starts a duty of law.
     *
     * @param <F>  the facts
     * @param id  the id of the rule
     * @param subject  on whom it weighs: a SIREN, or empty when the facts name nobody
     * @return the duty, without a version yet
     */
    public static <F> Duty<F> binding(String id, Function<F, String> subject) {
        return of(id, Force.BINDING, subject);
    }

    /**
     * Returns this duty with a further version.
     *
     * @param day  the ISO day from which it holds
     * @param asked  the turns it opens
     * @param source  the article in that drafting
     * @return the duty
     */
    public Duty<F> from(String day, Turns<F> asked, Citation source) {
        return new Duty<>(force, turns.from(day, asked, source), subject, figures);
    }

    /**
     * Returns this duty, given up by the law.
     *
     * @param day  the first ISO day on which it no longer holds
     * @return the duty
     */
    public Duty<F> repealed(String day) {
        return new Duty<>(force, turns.repealed(day), subject, figures);
    }

    /**
     * Returns this duty with the figures that it reads.
     *
     * @param lines  the timelines, all of them and no other
     * @return the duty
     */
    public Duty<F> reads(Timeline<?>... lines) {
        return new Duty<>(force, turns, subject, List.of(lines));
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return turns.id();
    }

    @Override
    public List<Deadline> deadlines(F facts, Law law) {
        return law.find(turns)
                .map(version -> {
                    var provision = new Provision(id(), force, version.source());
                    var weighsOn = subject.apply(facts);
                    return version.value().of(facts, law).stream()
                            .map(turn -> new Deadline(provision, weighsOn, "", turn))
                            .toList();
                })
                .orElse(List.of());
    }

    /**
     * Returns the rule that nothing open is past due on the day of the question.
     *
     * @return the rule, of the same id; not applicable when nothing is owed
     */
    public Rule<F> rule() {
        var rule = Rule.<F>of(id(), force);
        var endings = turns.endings();
        var ended = 0;
        for (var version : turns.versions()) {
            while (ended < endings.size() && endings.get(ended).from().isBefore(version.from())) {
                rule = rule.repealed(endings.get(ended++).from().toString());
            }
            var asked = version.value();
            rule = rule.from(
                    version.from().toString(), (facts, law) -> inTime(asked.of(facts, law), law), version.source());
        }
        for (; ended < endings.size(); ended++) { // a duty ends only by being given up
            rule = rule.repealed(endings.get(ended).from().toString());
        }
        return rule.reads(figures.toArray(new Timeline<?>[0]));
    }

    private static Check inTime(List<Turn> turns, Law law) {
        if (turns.isEmpty()) {
            return Check.notApplicable();
        }
        var checks = new Check[turns.size()];
        for (var i = 0; i < checks.length; i++) {
            checks[i] = turns.get(i).inTime(law);
        }
        return Check.all(checks);
    }

    @Override
    public String toString() {
        return id();
    }
}
