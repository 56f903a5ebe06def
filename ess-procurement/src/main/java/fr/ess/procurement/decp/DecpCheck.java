package fr.ess.procurement.decp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file of essential data: every departure of each row from the official schema, and every defect that no schema
 * sees, each with its path.
 *
 * <p>The schemas are 1.5 for the format of 2019 and 2.0.4 for that of 2022. A table has no official schema: only its defects
 * are told. A defect that both find at one path is told once, under the more telling name. Memory is that of one row,
 * whatever the length of the file: contracts that stand twice are found by keys that are written to a temporary file
 * past a bound.
 */
public final class DecpCheck {

    /** What the reader says no better than the schema. */
    private static final Set<DefectKind> PLAIN = EnumSet.of(
            DefectKind.MISSING,
            DefectKind.WRONG_TYPE,
            DefectKind.NOT_LISTED,
            DefectKind.OUT_OF_BOUNDS,
            DefectKind.UNREADABLE);

    private static final long EVERY = 4096;

    private final DecpReader reader;
    private final Tape tape;
    private final Keys contracts = new Keys();
    private final Keys whole = new Keys();
    private final Map<Key, Tally> tallies = new HashMap<>();
    private final List<Defect> departures = new ArrayList<>();
    private final Set<Defect> elsewhere = new HashSet<>();
    private long row;
    private long line;

    private DecpCheck(InputStream input) throws IOException {
        reader = DecpReader.whole(input, this::aside);
        tape = reader.tape();
    }

    /**
     * Checks a file.
     *
     * @param file  the file
     * @return what was found
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that reads its format is not there; the message names it
     */
    public static DecpReport check(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return check(input, rows -> {});
        }
    }

    /**
     * Checks what a stream gives, and closes it.
     *
     * @param input  the stream
     * @param progress  told from time to time how many rows were read
     * @return what was found
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if the library that reads its format is not there; the message names it
     */
    public static DecpReport check(InputStream input, LongConsumer progress) throws IOException {
        try (input) {
            var check = new DecpCheck(input);
            try (check.contracts;
                    check.whole;
                    check.reader) {
                return check.run(progress);
            }
        }
    }

    private record Key(DefectKind kind, String field, boolean schema) {}

    private static final class Tally {
        private long count;
        private long rows;
        private long last = -1;
        private final List<Defect> examples = new ArrayList<>(1);

        void add(Defect defect) {
            count++;
            if (defect.row() != last) {
                rows++;
                last = defect.row();
            }
            if (examples.size() < DecpReport.EXAMPLES) {
                examples.add(defect);
            }
        }
    }

    private void aside(Defect defect) {
        tally(defect, defect.kind() == DefectKind.NOT_A_CONTRACT);
    }

    private void tally(Defect defect, boolean schema) {
        tallies.computeIfAbsent(new Key(defect.kind(), defect.field(), schema), key -> new Tally())
                .add(defect);
    }

    private DecpReport run(LongConsumer progress) throws IOException {
        var concessions = 0L;
        var counted = 0L;
        var sound = 0L;
        for (var award = reader.next(); award != null; award = reader.next()) {
            counted++;
            concessions += award.identity().kind() == AwardKind.CONCESSION ? 1 : 0;
            row = award.origin().row();
            line = award.origin().line();
            var format = award.origin().format();
            departures.clear();
            schema(format, award.identity().kind());
            if (departures.isEmpty() && award.defects().isEmpty()) {
                sound++;
            } else {
                merge(award.defects());
            }
            remember(award, format);
            if (counted % EVERY == 0) {
                progress.accept(counted);
            }
        }
        var account = reader.account();
        account.file().forEach(defect -> tally(defect, false));
        if (account.rows() == 0 && account.whole() && reader.rows().format() == DecpFormat.OF_2019) {
            tally(new Defect(DefectKind.TOO_FEW, 0, 0, "marches", ""), true);
        }
        contracts.repeats((again, first) ->
                tally(new Defect(DefectKind.DUPLICATE_CONTRACT, again, 0, "", Long.toString(first)), false));
        whole.repeats((again, first) ->
                tally(new Defect(DefectKind.REPEATED, again, 0, "marches", Long.toString(first)), true));
        return new DecpReport(account, counted - concessions, concessions, sound, groups());
    }

    private void schema(DecpFormat format, AwardKind kind) {
        var concession = kind == AwardKind.CONCESSION;
        switch (format) {
            case OF_2022 -> check(concession ? Schemas.concession2022() : Schemas.contract2022());
            case OF_2019 -> {
                // the schema takes a row that is either: what it is not is told only if it is neither
                check(concession ? Schemas.concession2019() : Schemas.contract2019());
                if (!departures.isEmpty()
                        && conforms(tape, concession ? Schemas.contract2019() : Schemas.concession2019())) {
                    departures.clear();
                }
            }
            case TABLE -> {
                // no official schema
            }
        }
    }

    private static boolean conforms(Tape tape, Shape shape) {
        var faults = new int[1];
        shape.check(tape, 0, (kind, node, missing) -> faults[0]++);
        return faults[0] == 0;
    }

    private void check(Shape shape) {
        shape.check(tape, 0, this::departs);
    }

    private void departs(DefectKind kind, int node, String missing) {
        var seen = kind == DefectKind.MISSING || kind == DefectKind.TOO_FEW || kind == DefectKind.REPEATED
                ? ""
                : tape.holds(node) ? tape.type[node] == Tape.LIST ? "[…]" : "{…}" : tape.string(node);
        if (departures.size() >= Extraction.MOST) {
            if (departures.size() == Extraction.MOST) {
                departures.add(new Defect(DefectKind.MANY, row, line, tape.path(0), ""));
            }
            return;
        }
        departures.add(new Defect(kind, row, line, tape.path(node, missing), seen));
    }

    private void merge(List<Defect> defects) {
        if (departures.isEmpty()) {
            defects.forEach(defect -> tally(defect, false));
            return;
        }
        var named = new HashMap<String, Defect>();
        for (var defect : defects) {
            if (!PLAIN.contains(defect.kind())) {
                named.putIfAbsent(defect.path(), defect);
            }
        }
        var paths = new HashMap<String, Boolean>();
        for (var departure : departures) {
            var better = better(departure, named);
            tally(better == null ? departure : better, true);
            paths.put(departure.path(), Boolean.TRUE);
            if (better != null) {
                elsewhere.add(better);
            }
        }
        for (var defect : defects) {
            var told = elsewhere.contains(defect) || PLAIN.contains(defect.kind()) && paths.containsKey(defect.path());
            if (!told) {
                tally(defect, false);
            }
        }
        elsewhere.clear();
    }

    /** Takes what the reader calls a departure, if that says more. */
    private static @Nullable Defect better(Defect departure, Map<String, Defect> named) {
        var defect = named.get(departure.path());
        if (defect == null
                || departure.kind() == DefectKind.MISSING
                || departure.kind() == DefectKind.WRONG_TYPE
                        && defect.kind() != DefectKind.PLACEHOLDER
                        && defect.kind() != DefectKind.BARE_HOLDER) {
            return null;
        }
        named.remove(departure.path());
        return defect;
    }

    private void remember(Award award, DecpFormat format) throws IOException {
        if (format == DecpFormat.TABLE) {
            return; // a row for each holder and modification: one contract has many
        }
        var identity = award.identity();
        var id = identity.id();
        var buyer = identity.buyer().id();
        if (id != null && buyer != null) {
            contracts.add(Tape.hash(buyer) * 31 + Tape.hash(id), row);
        }
        if (format == DecpFormat.OF_2019) {
            whole.add(tape.hash(0), row);
        }
    }

    private List<DecpReport.Group> groups() {
        var groups = new ArrayList<DecpReport.Group>();
        tallies.forEach((key, tally) -> groups.add(
                new DecpReport.Group(key.kind(), key.field(), key.schema(), tally.count, tally.rows, tally.examples)));
        groups.sort(Comparator.comparing(
                        (DecpReport.Group group) -> group.kind().gravity())
                .thenComparing(Comparator.comparingLong(DecpReport.Group::count).reversed())
                .thenComparing(DecpReport.Group::kind)
                .thenComparing(DecpReport.Group::field)
                .thenComparing(DecpReport.Group::schema));
        return groups;
    }
}
