package fr.ess.procurement.decp;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the essential data of public contracts row by row, in the memory of one row whatever the length of the file.
 *
 * <p>Read are the formats of 2019 and of 2022 in JSON, of either nesting, and tables drawn from them in CSV, each also
 * compressed by gzip: what a file is, its first bytes tell. XML is not read, and the {@linkplain #account() account} says
 * so. JSON needs {@code tools.jackson.core:jackson-core}, a table {@code de.siegmar:fastcsv}.
 *
 * <p>No file is refused, and no row is dropped in silence: a row that is no contract is set aside, one that has defects is
 * given with them. At a broken place the row is set aside and the next one that can be recognised is read; the account says
 * where, and at a cut end, how far the reading went. Text is UTF-8: what is not is read as Windows-1252, and its line is told.
 * Properties that an award does not keep are passed over; {@link DecpCheck} tells their defects.
 *
 * <pre>{@code
 * try (var reader = DecpReader.open(path)) {
 *     for (var award = reader.next(); award != null; award = reader.next()) {
 *         …
 *     }
 *     var account = reader.account();
 * }
 * }</pre>
 *
 * <p>One thread uses a reader.
 */
public final class DecpReader implements Closeable {

    private static final int PEEK = 1 << 16;

    private final Tape tape = new Tape();
    private final Extraction extraction = new Extraction(tape);
    private final Consumer<Defect> aside;
    private final Rows rows;
    private final InputStream input;
    private final Map<DefectKind, Long> met = new EnumMap<>(DefectKind.class);
    private final List<Defect> notes = new ArrayList<>();
    private long read;
    private long counted;
    private long refused;

    private DecpReader(InputStream input, boolean whole, Consumer<Defect> aside) throws IOException {
        this.aside = aside;
        var opened = new Opening(input, whole, notes);
        this.rows = opened.rows;
        this.input = input;
    }

    /**
     * Opens a file.
     *
     * @param file  the file
     * @return the reader, to be closed
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that reads its format is not there; the message names it
     */
    public static DecpReader open(Path file) throws IOException {
        return open(file, defect -> {});
    }

    /**
     * Opens a file.
     *
     * @param file  the file
     * @param aside  told why each row that is set aside is, as it happens
     * @return the reader, to be closed
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that reads its format is not there; the message names it
     */
    public static DecpReader open(Path file, Consumer<Defect> aside) throws IOException {
        var stream = Files.newInputStream(file);
        try {
            return new DecpReader(stream, false, aside);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Reads what a stream gives.
     *
     * @param stream  the stream, closed with the reader
     * @param aside  told why each row that is set aside is, as it happens
     * @return the reader
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if the library that reads its format is not there; the message names it
     */
    public static DecpReader of(InputStream stream, Consumer<Defect> aside) throws IOException {
        return new DecpReader(stream, false, aside);
    }

    /** Reads what a stream gives, with the properties that the formats do not know. */
    static DecpReader whole(InputStream stream, Consumer<Defect> aside) throws IOException {
        return new DecpReader(stream, true, aside);
    }

    /**
     * Reads the next award. Rows that are set aside are passed over.
     *
     * @return the award, or {@code null} when nothing more can be read
     * @throws IOException if the file cannot be read
     */
    public @Nullable Award next() throws IOException {
        while (true) {
            switch (rows.next(tape)) {
                case ROW -> {
                    read++;
                    counted++;
                    var award = extraction.award(read, rows.line(), rows.format(), rows.kind(tape));
                    for (var defect : award.defects()) {
                        met.merge(defect.kind(), 1L, Long::sum);
                    }
                    return award;
                }
                case REFUSED -> {
                    read++;
                    refused++;
                    var path = tape.list.isEmpty() && rows.format() == DecpFormat.TABLE ? "" : tape.path(0);
                    met.merge(rows.fault(), 1L, Long::sum);
                    aside.accept(new Defect(rows.fault(), read, rows.line(), path, rows.seen()));
                }
                case END -> {
                    return null;
                }
            }
        }
    }

    /**
     * Reads the awards one after another.
     *
     * @return the awards that are still to be read; a file that cannot be read throws {@link UncheckedIOException}
     */
    public Stream<Award> awards() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Award> action) {
                        try {
                            var award = next();
                            if (award == null) {
                                return false;
                            }
                            action.accept(award);
                            return true;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                },
                false);
    }

    /**
     * Returns what became of the rows so far.
     *
     * @return the account
     */
    public Account account() {
        var file = new ArrayList<>(notes);
        file.addAll(rows.broken());
        var all = new EnumMap<DefectKind, Long>(DefectKind.class);
        all.putAll(met);
        file.forEach(defect -> all.merge(defect.kind(), 1L, Long::sum));
        return new Account(read, counted, refused, all, file);
    }

    /** Returns the row that was read last, as it was written. */
    Tape tape() {
        return tape;
    }

    /** Returns the rows. */
    Rows rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            input.close();
        }
    }

    /** Finds out what a file is, and opens it as that. */
    private static final class Opening {

        private final Rows rows;

        Opening(InputStream source, boolean whole, List<Defect> notes) throws IOException {
            var input = new PushbackInputStream(source, PEEK);
            var head = peek(input);
            if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
                try {
                    input = new PushbackInputStream(new GZIPInputStream(input, PEEK), PEEK);
                    head = peek(input);
                } catch (EOFException | ZipException e) {
                    rows = new NoRows(
                            e instanceof EOFException ? DefectKind.CUT_SHORT : DefectKind.BROKEN,
                            String.valueOf(e.getMessage()));
                    return;
                }
            }
            rows = rows(input, head, whole, notes);
        }

        private static byte[] peek(PushbackInputStream input) throws IOException {
            var head = new byte[PEEK];
            var length = 0;
            try {
                while (length < head.length) {
                    var more = input.read(head, length, head.length - length);
                    if (more < 0) {
                        break;
                    }
                    length += more;
                }
            } catch (EOFException | ZipException e) {
                if (length == 0) {
                    throw e;
                }
                // the end is cut: what is there is read, and who reads on meets the cut again
            }
            input.unread(head, 0, length);
            return Arrays.copyOf(head, length);
        }

        private static Rows rows(PushbackInputStream input, byte[] head, boolean whole, List<Defect> notes)
                throws IOException {
            var start = head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf
                    ? 3
                    : 0;
            var at = start;
            while (at < head.length && head[at] <= ' ' && head[at] > 0) {
                at++;
            }
            if (at == head.length) {
                return new NoRows(DefectKind.EMPTY, "");
            }
            if (head[at] == '<') {
                return new NoRows(DefectKind.XML, "<");
            }
            var wide = head[at] == 0 || (head[at] & 0xff) >= 0xfe || at + 1 < head.length && head[at + 1] == 0;
            var json = head[at] == '{' || head[at] == '[' || wide;
            if (!json && binary(head)) {
                return new NoRows(DefectKind.NOT_TEXT, "");
            }
            input.skipNBytes(start);
            try {
                return json ? json(input, whole, wide, !wide && !Utf8.is(head), notes) : csv(input, head, notes);
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        json
                                ? "To read essential data in JSON, add tools.jackson.core:jackson-core"
                                : "To read essential data in a table, add de.siegmar:fastcsv",
                        e);
            }
        }

        private static Rows json(InputStream input, boolean whole, boolean wide, boolean foreign, List<Defect> notes) {
            return new JsonRows(input, whole, wide, foreign, new Foreign(notes));
        }

        private static Rows csv(InputStream input, byte[] head, List<Defect> notes) throws IOException {
            var text = new Utf8(input, new Foreign(notes));
            return new CsvRows(new InputStreamReader(text, StandardCharsets.UTF_8), separator(head));
        }

        private static boolean binary(byte[] head) {
            for (var b : head) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                    return true;
                }
            }
            return false;
        }

        /** Returns the mark that the first line has most of, outside quotes. */
        private static char separator(byte[] head) {
            var marks = ",;\t|";
            var counts = new int[marks.length()];
            var quoted = false;
            for (var b : head) {
                if (b == '"') {
                    quoted = !quoted;
                } else if (!quoted && (b == '\n' || b == '\r')) {
                    break;
                } else if (!quoted && marks.indexOf(b) >= 0) {
                    counts[marks.indexOf(b)]++;
                }
            }
            var best = 0;
            for (var i = 1; i < counts.length; i++) {
                best = counts[i] > counts[best] ? i : best;
            }
            return marks.charAt(best);
        }
    }

    /** Notes the lines that are not UTF-8, the first thousand of them. */
    private static final class Foreign implements LongConsumer {

        private final List<Defect> notes;
        private long last;
        private int told;

        Foreign(List<Defect> notes) {
            this.notes = notes;
        }

        @Override
        public void accept(long line) {
            if (line == last || told > Extraction.MOST) {
                return;
            }
            last = line;
            told++;
            notes.add(new Defect(told > Extraction.MOST ? DefectKind.MANY : DefectKind.NOT_UTF8, 0, line, "", ""));
        }
    }

    /** A file of which nothing can be read. */
    private static final class NoRows implements Rows {

        private final List<Defect> broken;

        NoRows(DefectKind kind, String seen) {
            broken = List.of(new Defect(kind, 0, 0, "", seen));
        }

        @Override
        public Step next(Tape tape) {
            return Step.END;
        }

        @Override
        public DefectKind fault() {
            return DefectKind.NOT_A_CONTRACT;
        }

        @Override
        public String seen() {
            return "";
        }

        @Override
        public DecpFormat format() {
            return DecpFormat.TABLE;
        }

        @Override
        public AwardKind kind(Tape tape) {
            return AwardKind.CONTRACT;
        }

        @Override
        public long line() {
            return 0;
        }

        @Override
        public List<Defect> broken() {
            return broken;
        }

        @Override
        public void close() {}
    }
}
