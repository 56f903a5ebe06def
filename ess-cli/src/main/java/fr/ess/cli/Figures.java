package fr.ess.cli;

import fr.ess.core.law.Change;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Ending;
import fr.ess.core.law.Law;
import fr.ess.core.law.Table;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Explainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Figures of the law in words. */
final class Figures {

    private Figures() {}

    /** Words the value of a version; for the test of a rule, which drafting it is. */
    static String value(Timeline<?> line, Dated<?> version, Explainer words) {
        if (line.unit().ofVersions()) {
            return words.say("law.drafting", line.versions().indexOf(version) + 1);
        }
        return version.value() instanceof Value value
                ? words.value(value)
                : version.value() instanceof Enum<?> option
                        ? words.code(Code.of(option))
                        : String.valueOf(version.value());
    }

    /** Returns the rows of the table that hold on a day: each version in force, and each end that left a figure without one. */
    static List<Table.Row> on(LocalDate day, List<Table.Row> rows) {
        var last = new HashMap<String, Table.Row>();
        for (var row : rows) {
            if (!LocalDate.parse(row.from()).isAfter(day)) {
                last.put(row.id(), row);
            }
        }
        return rows.stream().filter(row -> row.equals(last.get(row.id()))).toList();
    }

    /** Words a figure as the law has it: what holds on a day, or every version and end. */
    static List<String> lines(Timeline<?> line, Law law, Optional<LocalDate> day, Explainer words) {
        var own = law.line(line);
        var lines = new ArrayList<String>();
        var ends = own.endings();
        for (var version : own.versions()) {
            var holds = own.indexOn(version.from()) == own.versions().indexOf(version);
            if (day.isEmpty() ? holds : isOn(own, version, day.get())) {
                lines.add(words.say("law.since", words.date(version.from()), value(own, version, words)) + " — "
                        + words.source(version.source()));
            }
        }
        for (var end : ends) {
            if (day.isEmpty() || own.endedOn(day.get()).filter(end::equals).isPresent()) {
                lines.add(words.say("law.since", words.date(end.from()), words.say("law.end." + end.kind())));
            }
        }
        if (lines.isEmpty()) {
            lines.add(words.say("law.not-before", words.date(own.firstDay())));
        }
        return lines;
    }

    private static boolean isOn(Timeline<?> line, Dated<?> version, LocalDate day) {
        var index = line.indexOn(day);
        return index >= 0 && line.versions().get(index).equals(version);
    }

    /** Words a change. */
    static String change(Change<?> change, Explainer words) {
        var line = change.line();
        var before = change.before().map(version -> value(line, version, words));
        var after = change.after().map(version -> value(line, version, words));
        if (after.isEmpty()) {
            var kind = line.endedOn(change.day()).map(Ending::kind).orElse(Ending.Kind.NOT_PUBLISHED);
            return words.say("law.end." + kind);
        }
        if (before.isEmpty()) {
            return line.unit().ofVersions() ? words.say("law.begins") : words.say("law.begins-at", after.get());
        }
        if (line.unit().ofVersions()) {
            return words.say("law.redrafted");
        }
        return before.equals(after) ? words.say("law.confirmed", after.get()) : before.get() + " → " + after.get();
    }

    /** Returns the label of a figure with its id. */
    static String label(Timeline<?> line, Explainer words) {
        var label = words.figure(line.id());
        return label.equals(line.id()) ? label : label + " (" + line.id() + ")";
    }

    /** Returns figures in the order of their ids. */
    static List<Timeline<?>> byId(Collection<Timeline<?>> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort((one, other) -> one.id().compareTo(other.id()));
        return sorted;
    }
}
