package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Receipts as JSON: written, and read back. */
final class Receipts {

    private static final String RECEIPTS = "receipts";

    private Receipts() {}

    /** Takes the receipt of an answer. */
    static Receipt of(Assessment<?> assessment) {
        return Receipt.of(assessment, facts(assessment.facts()));
    }

    /**
     * Returns facts in the form of which the digest is taken: JSON in UTF-8 without spaces, properties by name, none that is
     * absent, numbers without needless zeros. It is the same however the dossier was laid out.
     */
    static byte[] facts(Object facts) {
        var text = new StringBuilder();
        canonical(Json.MAPPER.valueToTree(facts), text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void canonical(JsonNode node, StringBuilder into) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().stream()
                    .filter(entry -> !entry.getValue().isNull())
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            var separator = '{';
            for (var entry : sorted.entrySet()) {
                into.append(separator).append(Json.MAPPER.writeValueAsString(entry.getKey()));
                into.append(':');
                canonical(entry.getValue(), into);
                separator = ',';
            }
            into.append(separator == '{' ? "{}" : "}");
        } else if (node.isArray()) {
            var separator = '[';
            for (var element : node) {
                into.append(separator);
                canonical(element, into);
                separator = ',';
            }
            into.append(separator == '[' ? "[]" : "]");
        } else if (node.isNumber()) {
            into.append(node.decimalValue().stripTrailingZeros().toPlainString());
        } else {
            into.append(Json.MAPPER.writeValueAsString(node));
        }
    }

    /** Writes receipts. */
    static String write(List<Receipt> receipts) {
        var document = Json.MAPPER.createObjectNode().put("format", Json.FORMAT);
        var list = document.putArray(RECEIPTS);
        receipts.forEach(receipt -> list.add(Json.MAPPER.<ObjectNode>valueToTree(receipt)));
        return Json.write(document);
    }

    /** Reads receipts, strictly. */
    static List<Receipt> read(String file, byte[] bytes) {
        var tree = Tree.read(bytes);
        var faults = new ArrayList<>(tree.faults());
        var receipts = new ArrayList<Receipt>();
        var root = tree.root();
        if (root != null) {
            if (root.get(RECEIPTS) instanceof ArrayNode list) {
                for (var i = 0; i < list.size(); i++) {
                    var place = Place.ROOT.then(RECEIPTS).then(i);
                    if (Binding.bind(list.get(i), Receipt.class, place, faults) instanceof Receipt receipt) {
                        receipts.add(receipt);
                    }
                }
            } else {
                var given = root.get(RECEIPTS);
                faults.add(new Fault("$." + RECEIPTS, Musts.of(given == null ? "given" : "list"), Shown.node(given)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(file, faults);
        }
        return receipts;
    }
}
