package fr.ess.core.scic;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share register along dated movements, with the answer of the ceiling of public stakes at each step.
 *
 * <p>Movements of one day follow each other in the order given: in a capital increase that is carried out member by member, the
 * ceiling must hold at each admission. A day on which the law of the ceiling changes is a step too.
 *
 * @param steps  the steps, in order, the first of them the register as it stood
 */
public record RegisterPath(List<Step> steps) implements Serializable {

    /** Creates a path. */
    public RegisterPath {
        steps = List.copyOf(steps);
    }

    /**
     * A register as it stands after a movement, or from a day on which the law changes.
     *
     * @param day  the day
     * @param movement  the movement, absent for the first step and for a change of the law
     * @param register  the register after it
     * @param ceiling  the answer of the ceiling under the law of that day
     */
    public record Step(LocalDate day, @Nullable Movement movement, Register register, Finding ceiling)
            implements Serializable {

        /** Creates a step. */
        public Step {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(ceiling, "ceiling");
        }
    }

    /**
     * Returns the path of a register.
     *
     * @param register  the register as it stands on the day of the law
     * @param movements  the movements from that day on; those of one day in the order in which they take effect
     * @param law  the law on the day of the register, amendments included
     * @return the path
     * @throws IllegalArgumentException if a movement is before the day of the register
     * @throws fr.ess.core.MalformedException if a movement takes more shares than there are
     */
    public static RegisterPath of(Register register, List<Movement> movements, Law law) {
        var sorted =
                movements.stream().sorted(Comparator.comparing(Movement::day)).toList();
        var now = law;
        var steps = new ArrayList<Step>();
        steps.add(step(now, null, register));
        for (var movement : sorted) {
            if (movement.day().isBefore(law.day())) {
                throw new IllegalArgumentException(
                        "Movement must be on or after " + law.day() + ", but was: " + movement.day());
            }
            var change = PublicCeiling.RULE.nextChange(now);
            while (change.isPresent() && !change.get().isAfter(movement.day())) {
                now = now.at(change.get());
                steps.add(step(now, null, last(steps).register()));
                change = PublicCeiling.RULE.nextChange(now);
            }
            now = now.at(movement.day());
            steps.add(step(now, movement, last(steps).register().after(movement)));
        }
        return new RegisterPath(steps);
    }

    private static Step step(Law law, @Nullable Movement movement, Register register) {
        return new Step(
                law.day(),
                movement,
                register,
                PublicCeiling.RULE.examine(register, law).get(0));
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /**
     * Returns the first step at which the ceiling is passed.
     *
     * @return the step, if there is one
     */
    public Optional<Step> firstBreach() {
        return steps.stream()
                .filter(step -> step.ceiling().verdict() == Verdict.BREACHED)
                .findFirst();
    }

    /**
     * Returns the register after all movements.
     *
     * @return the register
     */
    public Register end() {
        return last(steps).register();
    }
}
