package fr.ess.core.esus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.FactsTree;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Interview;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How many questions decide a file, beside those of a form that asks in the declared order and stops as soon as the verdict is
 * certain.
 *
 * <p>The files are those of the case tables: what a case does not say is taken from a plain lawful body of its day, and one file
 * is counted once. A file that goes by another bond yield than the published one is left out: nobody is asked for it. A question is one component; of a list of records, how many there are, and each component of each.
 */
class EsusInterviewTest {

    private record File(Object facts, LocalDate day) {}

    /** What a means of asking cost, over files of one verdict. */
    private static final class Tally {
        private int files;
        private int adaptive;
        private int fixed;
        private int whole;

        private double part() {
            return (double) adaptive / fixed;
        }

        @Override
        public String toString() {
            return "%d files: %.1f questions, %.1f in the declared order (%.0f %%), %.1f in all (%.0f %%)"
                    .formatted(
                            files,
                            (double) adaptive / files,
                            (double) fixed / files,
                            100 * part(),
                            (double) whole / files,
                            100.0 * adaptive / whole);
        }
    }

    private static Candidate plain(LocalDate day) {
        var years = IntStream.rangeClosed(1, 3)
                .mapToObj(ago -> new ClosedYear(
                        LocalDate.of(day.getYear() - ago, 12, 31),
                        Euros.parse("80000"),
                        Euros.parse("100000"),
                        Euros.parse("0"),
                        Euros.parse("50000")))
                .toList();
        var people = Collections.nCopies(5, new Paid(Euros.parse("30000"), Share.WHOLE));
        return new Candidate(
                Way.GENERAL,
                true,
                null,
                new Mission(List.of(Aim.SOCIAL_LINK_OR_COHESION), true, true),
                new Listing(ListedBody.INTEGRATION_ENTERPRISE, true, true),
                new Impact(years, true, null),
                new Payroll(day.getYear() - 1, WageZone.GENERAL, Euros.parse("0"), people),
                Trading.NO_SECURITIES);
    }

    private static Stream<File> files(CaseTable<?> table) {
        return table.subjects().stream()
                .map(subject -> new File(
                        Objects.requireNonNull(
                                FactsTree.over(FactsTree.open(subject.facts()), FactsTree.open(plain(subject.day())))),
                        subject.day()))
                .filter(file -> FactsTree.at(file.facts(), "impact.referenceRate") == null);
    }

    /** A person who holds the whole file and is asked. */
    private static final class Asked {
        private final Object whole;
        private final Map<String, Object> told = new LinkedHashMap<>();
        private int questions;

        Asked(Object whole) {
            this.whole = whole;
        }

        Candidate facts() {
            return FactsTree.close(Candidate.class, told);
        }

        /** Answers a question; of a record, its components that must be given. Returns whether there is an answer. */
        boolean answer(String path) {
            var value = FactsTree.at(whole, path);
            if (value == null) {
                questions++;
                return false;
            }
            FactsTree.put(told, path, answered(value, type(path)));
            return true;
        }

        private static Class<?> type(String path) {
            return switch (path) {
                case "impact" -> Impact.class;
                case "impact.years" -> ClosedYear.class;
                case "listing" -> Listing.class;
                case "mission" -> Mission.class;
                case "payroll" -> Payroll.class;
                case "payroll.people" -> Paid.class;
                default -> Object.class;
            };
        }

        private @Nullable Object answered(Object value, Class<?> type) {
            if (value instanceof Map<?, ?> map) {
                var bare = new LinkedHashMap<String, @Nullable Object>();
                for (var component : type.getRecordComponents()) {
                    if (FactsTree.required(component)) {
                        questions++;
                        bare.put(component.getName(), map.get(component.getName()));
                    }
                }
                return bare;
            }
            questions++;
            if (value instanceof List<?> list && type.isRecord()) {
                var bare = new ArrayList<@Nullable Object>();
                list.forEach(each -> bare.add(answered(each, type)));
                return bare;
            }
            return FactsTree.copy(value);
        }
    }

    private static Verdict verdict(Candidate facts, Law law) {
        return EsusRules.SET.assess(facts, law).verdict();
    }

    private static int adaptive(File file, Law law) {
        var asked = new Asked(file.facts());
        var interview = Interview.of(EsusRules.SET, asked.facts(), law);
        for (var open = interview.next(); open.isPresent(); open = interview.next()) {
            var path = open.get().fact();
            if (System.getProperty("trace") != null) {
                System.err.println(path + " " + open.get());
            }
            interview = asked.answer(path) ? interview.with(asked.facts()) : interview.unknown(path);
        }
        assertThat(interview.assessment().verdict()).isEqualTo(verdict(whole(file), law));
        return asked.questions;
    }

    private static int fixed(File file, Law law, boolean stops) {
        var asked = new Asked(file.facts());
        for (var path : declared("", file.facts(), new ArrayList<>())) {
            if (stops && verdict(asked.facts(), law) != Verdict.UNDETERMINED) {
                break;
            }
            if (FactsTree.at(asked.told, path) == null) {
                asked.answer(path);
            }
        }
        return asked.questions;
    }

    private static List<String> declared(String at, Object node, List<String> into) {
        if (!at.isEmpty()) {
            into.add(at);
        }
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                var path = at.isEmpty() ? (String) name : at + "." + name;
                if (value != null) {
                    declared(path, value, into);
                }
            });
        } else if (node instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            for (var i = 0; i < list.size(); i++) {
                declared(at + "[" + i + "]", Objects.requireNonNull(list.get(i)), into);
            }
        }
        return into;
    }

    private static Candidate whole(File file) {
        return FactsTree.close(Candidate.class, file.facts());
    }

    @Test
    void the_questions_that_matter_decide_a_file_sooner_than_a_form() {
        Set<File> files = new LinkedHashSet<>();
        EsusTableTest.TABLES.forEach(table -> files(table).forEach(files::add));
        var unlawful = new Tally();
        var lawful = new Tally();
        for (var file : files) {
            var law = Law.on(file.day());
            var verdict = verdict(whole(file), law);
            if (verdict == Verdict.BREACHED || verdict == Verdict.SATISFIED) {
                var tally = verdict == Verdict.BREACHED ? unlawful : lawful;
                tally.files++;
                tally.adaptive += adaptive(file, law);
                tally.fixed += fixed(file, law, true);
                tally.whole += fixed(file, law, false);
            }
        }
        System.out.println("ESUS, unlawful, " + unlawful);
        System.out.println("ESUS, lawful, " + lawful);
        assertThat(unlawful.files).isGreaterThan(50);
        assertThat(lawful.files).isGreaterThan(50);
        assertThat(unlawful.part()).isLessThanOrEqualTo(0.6);
        assertThat(lawful.part()).isLessThanOrEqualTo(0.6);
    }
}
