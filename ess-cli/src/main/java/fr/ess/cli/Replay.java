package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ess replay}: assesses dossiers again, each on the day of its receipt, and says whether the answer is the same to the byte.
 *
 * <p>A receipt finds its dossier by the digest of its facts: names of files do not count.
 */
@Command(name = "replay", exitCodeOnInvalidInput = Status.MALFORMED)
final class Replay implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "RECEIPTS")
    String receipts = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    List<String> files = List.of();

    @Option(names = "--law", paramLabel = "CSV")
    @Nullable
    List<String> overlays;

    @Mixin
    OutputOptions output = new OutputOptions();

    Replay(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    /**
     * A receipt, and what came of it.
     *
     * @param receipt  the receipt
     * @param file  the dossier whose facts it has, if there is one
     * @param again  the receipt taken anew, if there is one
     */
    private record Replayed(
            Receipt receipt,
            @Nullable String file,
            @Nullable Receipt again) {

        boolean same() {
            return receipt.equals(again);
        }
    }

    @Override
    public Integer call() {
        var inputs = new ArrayList<>(files);
        inputs.add(receipts);
        output.check(inputs, FORMATS, terminal);
        var options = new LawOptions();
        options.overlays = overlays;
        var law = options.law(LocalDate.EPOCH, overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var taken = Receipts.read(receipts, Input.bytes(receipts, terminal));
        // The day of this first pass does not count: it is for the facts alone.
        var read = new DossierRun(LocalDate.EPOCH, law, terminal, kinds).over(files);
        read.refused().forEach(refused -> refused.lines(terminal.locale()).forEach(terminal::complain));
        var dossiers = new HashMap<String, Dossier>();
        read.answers()
                .forEach(answer -> dossiers.putIfAbsent(
                        key(answer.dossier().kind().id(), facts(answer.dossier())), answer.dossier()));
        var replayed =
                taken.stream().map(receipt -> replay(receipt, dossiers, law)).toList();
        var status = !read.refused().isEmpty()
                ? Status.MALFORMED
                : replayed.stream().allMatch(Replayed::same) ? Status.OK : Status.BREACHED;
        output.write(() -> output.format.equals("json") ? json(replayed) : text(replayed), status, terminal);
        return status;
    }

    private static String facts(Dossier dossier) {
        return Receipt.digest(Receipts.facts(dossier.facts()));
    }

    private static String key(String kind, String facts) {
        return kind + "/" + facts;
    }

    private static Replayed replay(Receipt receipt, Map<String, Dossier> dossiers, Law law) {
        var dossier = dossiers.get(key(receipt.kind(), receipt.facts()));
        return dossier == null
                ? new Replayed(receipt, null, null)
                : new Replayed(
                        receipt,
                        dossier.file(),
                        Receipts.of(dossier.kind().assess(dossier.facts(), law.at(receipt.on()))));
    }

    private String text(List<Replayed> replayed) {
        var words = terminal.words();
        var text = new StringBuilder();
        for (var each : replayed) {
            var receipt = each.receipt();
            var again = each.again();
            text.append(each.same() ? "✓ " : "✗ ")
                    .append(words.say(
                            "replay.receipt",
                            receipt.kind(),
                            words.date(receipt.on()),
                            receipt.facts().substring(0, 12)))
                    .append(words.say("colon"));
            if (again == null) {
                text.append(words.say("replay.absent"));
            } else if (each.same()) {
                text.append(words.say("replay.same", Shown.plain(String.valueOf(each.file()))));
            } else {
                text.append(words.say("replay.differs", Shown.plain(String.valueOf(each.file()))));
                receipt.differences(again)
                        .forEach(part -> text.append("\n    - ").append(words.say("replay.part." + part)));
            }
            text.append('\n');
        }
        var same = replayed.stream().filter(Replayed::same).count();
        return text.append(words.say("replay.summary", replayed.size(), same))
                .append('\n')
                .toString();
    }

    private String json(List<Replayed> replayed) {
        var document = Json.answer(terminal.locale());
        var list = document.putArray("receipts");
        for (var each : replayed) {
            var node = list.addObject();
            node.set("receipt", Json.MAPPER.<ObjectNode>valueToTree(each.receipt()));
            node.put("file", each.file()).put("same", each.same());
            var again = each.again();
            if (again != null && !each.same()) {
                node.set("again", Json.MAPPER.<ObjectNode>valueToTree(again));
                var parts = node.putArray("differences");
                each.receipt().differences(again).forEach(part -> parts.add(part.name()));
            }
        }
        return Json.write(document);
    }
}
