package fr.ess.cli;

import fr.ess.core.rule.Explainer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The kind that a command is about; all kinds without it. */
final class KindOption {

    @Parameters(arity = "0..1", paramLabel = "KIND")
    @Nullable
    String kind;

    /** Returns the kinds that are asked for. */
    List<Kind> of(Kinds kinds) {
        return kind == null ? kinds.list() : List.of(one(kind, kinds));
    }

    /** Returns the kind of an id. */
    static Kind one(String id, Kinds kinds) {
        return kinds.find(id)
                .orElseThrow(() -> Refusal.of("KIND", "one-of", Shown.text(id), String.join(", ", kinds.ids())));
    }

    /** Returns words that know those of some kinds. */
    static Explainer words(List<Kind> kinds, Terminal terminal) {
        var words = terminal.words();
        for (var each : kinds) {
            words = words.with(each.rules().words());
        }
        return words;
    }
}
