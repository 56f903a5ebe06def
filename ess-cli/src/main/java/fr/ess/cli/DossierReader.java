package fr.ess.cli;

import fr.ess.core.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads dossiers, strictly: {@code {"kind": "scic", "on": "2026-11-23", "facts": {…}}}.
 *
 * <p>A dossier with a fault is refused whole, with every fault that can be told from the others.
 */
final class DossierReader {

    private static final List<String> ENVELOPE = List.of("kind", "on", "facts");

    private final Kinds kinds;

    DossierReader(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Reads a file that must be a dossier. */
    Dossier.Read read(String file, byte[] bytes) {
        return read(file, bytes, true);
    }

    /** Reads a file of a folder, which need not be a dossier: it is one if it has a kind. */
    Dossier.Read readIfDossier(String file, byte[] bytes) {
        return read(file, bytes, false);
    }

    private Dossier.Read read(String file, byte[] bytes, boolean mustBeDossier) {
        var tree = Tree.read(bytes);
        var root = tree.root();
        if (root == null) {
            return new Dossier.Read(file, null, tree.faults());
        }
        if (!mustBeDossier && !root.has("kind")) {
            return new Dossier.Read(file, null, List.of());
        }
        var faults = new ArrayList<>(tree.faults());
        var dossier = dossier(file, root, faults);
        inOrder(faults, root);
        return new Dossier.Read(file, faults.isEmpty() ? dossier : null, List.copyOf(faults));
    }

    private @Nullable Dossier dossier(String file, JsonNode root, List<Fault> faults) {
        if (!root.isObject()) {
            faults.add(new Fault("$", Musts.of("object"), Shown.node(root)));
            return null;
        }
        for (var name : root.propertyNames()) {
            if (!ENVELOPE.contains(name)) {
                faults.add(new Fault(
                        Place.ROOT.then(name).toString(),
                        Musts.of("known", String.join(", ", ENVELOPE)),
                        Shown.text(name)));
            }
        }
        var kind = kind(root.get("kind"), faults);
        var on = root.get("on");
        var day = on == null || on.isNull() ? null : IsoDay.parse(on.isString() ? on.stringValue() : "");
        if (on != null && !on.isNull() && day == null) {
            faults.add(new Fault("$.on", Musts.of("LocalDate"), Shown.node(on)));
        }
        var given = root.get("facts");
        if (given == null || !given.isObject()) {
            faults.add(new Fault("$.facts", Musts.of(given == null ? "given" : "object"), Shown.node(given)));
            return null;
        }
        if (kind == null) {
            return null;
        }
        var facts = Binding.bind(given, kind.rules().facts(), Place.ROOT.then("facts"), faults);
        return facts == null ? null : new Dossier(file, kind, day, facts);
    }

    private @Nullable Kind kind(@Nullable JsonNode node, List<Fault> faults) {
        var kind = node == null || !node.isString()
                ? null
                : kinds.find(node.stringValue()).orElse(null);
        if (kind == null) {
            var must = node == null ? Musts.of("given") : Musts.of("one-of", String.join(", ", kinds.ids()));
            faults.add(new Fault("$.kind", must, Shown.node(node)));
        }
        return kind;
    }

    /** Puts faults in the order of the document; what is missing comes where its holder stands. */
    private static void inOrder(List<Fault> faults, JsonNode root) {
        if (faults.size() > 1) {
            var order = new HashMap<String, Integer>();
            number(root, Place.ROOT, order);
            faults.sort((one, other) -> Integer.compare(rank(one.path(), order), rank(other.path(), order)));
        }
    }

    private static void number(JsonNode node, Place at, HashMap<String, Integer> order) {
        order.put(at.toString(), order.size());
        node.properties().forEach(entry -> number(entry.getValue(), at.then(entry.getKey()), order));
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                number(node.get(i), at.then(i), order);
            }
        }
    }

    private static int rank(String path, HashMap<String, Integer> order) {
        for (var end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            var rank = order.get(path.substring(0, end));
            if (rank != null) {
                return rank;
            }
        }
        return -1;
    }
}
