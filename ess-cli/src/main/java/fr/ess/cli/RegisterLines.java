package fr.ess.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ess.core.register.Classification;
import fr.ess.core.register.Proof;
import fr.ess.core.register.RnaEntry;
import fr.ess.core.register.SireneUnit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** The lines that tell what a register file shows: a unit a line. */
interface RegisterLines {

    /** Writes the line of a legal unit. */
    void write(SireneUnit unit, Classification shown) throws IOException;

    /** Writes the line of an association. */
    void write(RnaEntry entry, Classification shown) throws IOException;

    /** Writes what still waits. */
    void flush() throws IOException;

    /** Returns lines of a form. */
    static RegisterLines of(String format, boolean rna, OutputStream stream) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        return format.equals("csv") ? new Csv(writer, rna) : new JsonLines(writer);
    }

    /** JSON lines: one object a line, properties that are not known left out. */
    final class JsonLines implements RegisterLines {

        private final Writer writer;
        private final StringBuilder line = new StringBuilder();
        private char[] signs = new char[1 << 10]; // a writer would copy the line once more
        private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        private final Map<Classification, String> ends = new IdentityHashMap<>(); // few, and kept by the classifier

        JsonLines(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void write(SireneUnit unit, Classification shown) throws IOException {
            line.setLength(0);
            line.append("{\"siren\":\"").append(unit.siren().value()).append('"');
            text("name", unit.name());
            flag("active", unit.active());
            text("category", unit.category());
            text("activity", unit.activity());
            end(shown);
        }

        @Override
        public void write(RnaEntry entry, Classification shown) throws IOException {
            line.setLength(0);
            line.append("{\"rna\":\"").append(entry.id().value()).append('"');
            text("siret", entry.siret() == null ? null : entry.siret().value());
            text("name", entry.title());
            flag("active", entry.dissolved() == null);
            end(shown);
        }

        private void end(Classification shown) throws IOException {
            line.append(ends.computeIfAbsent(shown, JsonLines::told));
            var length = line.length();
            if (signs.length < length) {
                signs = new char[length * 2];
            }
            line.getChars(0, length, signs, 0);
            writer.write(signs, 0, length);
        }

        private static String told(Classification shown) {
            var end = new StringBuilder();
            end.append(",\"standing\":\"").append(shown.standing());
            end.append("\",\"strength\":\"").append(shown.strength()).append('"');
            if (shown.form() != null) {
                end.append(",\"form\":\"").append(shown.form()).append('"');
            }
            if (shown.cooperative() != null) {
                end.append(",\"cooperative\":").append(shown.cooperative());
            }
            end.append(shown.documents().stream()
                    .map(document -> "\"" + document + "\"")
                    .collect(Collectors.joining(",", ",\"documents\":[", "]")));
            return end.append(",\"counted\":\"")
                    .append(shown.counted())
                    .append("\"}\n")
                    .toString();
        }

        private void text(String name, @Nullable String text) {
            if (text != null) {
                line.append(",\"").append(name).append("\":\"");
                encoder.quoteAsString(text, line);
                line.append('"');
            }
        }

        private void flag(String name, @Nullable Boolean flag) {
            if (flag != null) {
                line.append(",\"").append(name).append("\":").append(flag.booleanValue());
            }
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }
    }

    /** CSV, in which no cell begins like a formula of a spreadsheet. */
    final class Csv implements RegisterLines {

        private final CsvWriter writer;

        Csv(Writer writer, boolean rna) {
            this.writer = CsvWriter.builder().build(writer);
            if (rna) {
                this.writer.writeRecord(
                        "rna",
                        "siret",
                        "name",
                        "active",
                        "standing",
                        "strength",
                        "form",
                        "cooperative",
                        "documents",
                        "counted");
            } else {
                this.writer.writeRecord(
                        "siren",
                        "name",
                        "active",
                        "category",
                        "activity",
                        "standing",
                        "strength",
                        "form",
                        "cooperative",
                        "documents",
                        "counted");
            }
        }

        @Override
        public void write(SireneUnit unit, Classification shown) {
            writer.writeRecord(
                    unit.siren().value(),
                    Cells.harmless(unit.name()),
                    said(unit.active()),
                    said(unit.category()),
                    Cells.harmless(unit.activity()),
                    shown.standing().name(),
                    shown.strength().name(),
                    said(shown.form()),
                    said(shown.cooperative()),
                    documents(shown),
                    shown.counted().name());
        }

        @Override
        public void write(RnaEntry entry, Classification shown) {
            writer.writeRecord(
                    entry.id().value(),
                    said(entry.siret()),
                    Cells.harmless(entry.title()),
                    said(entry.dissolved() == null),
                    shown.standing().name(),
                    shown.strength().name(),
                    said(shown.form()),
                    said(shown.cooperative()),
                    documents(shown),
                    shown.counted().name());
        }

        private static String documents(Classification shown) {
            return shown.documents().stream().map(Proof::name).collect(Collectors.joining("|"));
        }

        private static String said(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }
    }
}
