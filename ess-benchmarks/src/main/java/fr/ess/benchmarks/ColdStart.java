package fr.ess.benchmarks;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The first decision in a fresh virtual machine: whole processes, in turn, so that a noisy machine is noisy to all of them.
 *
 * <p>{@code java -cp ess-benchmarks/target/benchmarks.jar fr.ess.benchmarks.ColdStart [runs]}
 */
public final class ColdStart {

    private ColdStart() {}

    /** A program that does nothing: what the virtual machine itself costs. */
    public static final class Empty {

        private Empty() {}

        /**
         * Runs it.
         *
         * @param arguments  none
         */
        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }

    /** The facts alone: what building the records costs. */
    public static final class Facts {

        private Facts() {}

        /**
         * Runs it.
         *
         * @param arguments  none
         */
        public static void main(String[] arguments) {
            System.out.println(Subject.lawful() != null);
        }
    }

    /** One decision of ours, with all its findings. */
    public static final class Ours {

        private Ours() {}

        /**
         * Runs it.
         *
         * @param arguments  none
         */
        public static void main(String[] arguments) {
            System.out.println(Subject.lawful().assess(Law.on(Subject.DAY)).verdict());
        }
    }

    /** One decision of ours, worded in French. */
    public static final class OursWorded {

        private OursWorded() {}

        /**
         * Runs it.
         *
         * @param arguments  none
         */
        public static void main(String[] arguments) {
            System.out.println(
                    Explainer.in(Locale.FRENCH).explain(Subject.lawful().assess(Law.on(Subject.DAY))));
        }
    }

    /** One decision by Hibernate Validator. */
    public static final class Hibernate {

        private Hibernate() {}

        /**
         * Runs it.
         *
         * @param arguments  none
         */
        public static void main(String[] arguments) {
            var validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                    .buildValidatorFactory()
                    .getValidator();
            System.out.println(validator
                    .validate(new HibernateSubject(Subject.lawful(), Subject.DAY))
                    .size());
        }
    }

    /**
     * Measures all programs in turn and prints the median of each.
     *
     * @param arguments  the number of runs, 21 unless said
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the wait is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 21 : Integer.parseInt(arguments[0]);
        var times = new LinkedHashMap<Class<?>, List<Double>>();
        for (var program : List.of(Empty.class, Facts.class, Ours.class, OursWorded.class, Hibernate.class)) {
            times.put(program, new ArrayList<>());
        }
        for (var run = 0; run <= runs; run++) {
            for (var program : times.keySet()) {
                var time = time(program);
                if (run > 0) { // the first only fills the caches of the machine
                    Objects.requireNonNull(times.get(program)).add(time);
                }
            }
        }
        var empty = median(Objects.requireNonNull(times.get(Empty.class)));
        times.forEach((program, measured) -> System.out.printf(
                Locale.ROOT,
                "%-12s median %6.1f ms, above an empty program %6.1f ms%n",
                program.getSimpleName(),
                median(measured),
                median(measured) - empty));
    }

    private static double time(Class<?> program) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = System.nanoTime();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Program must end with 0: " + program.getName());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
