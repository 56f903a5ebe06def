package fr.ess.cli;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.ess.core.MalformedException;
import fr.ess.core.register.RegisterRows;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A register file as CSV, read row by row: of a row only the cells that count are made, and those that come again and again, once.
 *
 * <p>It may be compressed, as gzip or as the first file of a zip; its cells are parted by commas, semicolons or tabs, as its header
 * shows.
 */
final class RegisterCsv implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;
    private static final String SEPARATORS = ",;\t";

    private final String name;
    private final BufferedReader reader;
    private final Cells cells = new Cells();
    private final CsvReader<Cells> csv;
    private final CloseableIterator<Cells> records;
    private final List<String> header;

    private RegisterCsv(String name, InputStream stream) throws IOException {
        this.name = name;
        this.reader = new BufferedReader(new InputStreamReader(plain(name, stream), StandardCharsets.UTF_8), BUFFER);
        this.csv = CsvReader.builder()
                .fieldSeparator(separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .build(cells, reader);
        this.records = csv.iterator();
        this.header = next() ? List.copyOf(cells.header) : List.of();
    }

    /** Opens a file that the caller named, or standard input. */
    static RegisterCsv open(String file, Terminal terminal) {
        var inputs = Input.of(file, terminal);
        if (inputs.size() != 1 || inputs.get(0).found()) {
            throw Refusal.of(file, "file", Shown.text(file));
        }
        var input = inputs.get(0);
        try {
            return new RegisterCsv(
                    input.name(), input.path() == null ? terminal.in() : Files.newInputStream(input.path()));
        } catch (IOException e) {
            throw unreadable(input.name(), e);
        } catch (UncheckedIOException e) {
            throw unreadable(input.name(), e);
        }
    }

    private static Refusal unreadable(String name, Exception e) {
        return Refusal.of(name, "readable", Shown.text(String.valueOf(e.getMessage())));
    }

    private static InputStream plain(String name, InputStream stream) throws IOException {
        var buffered = new BufferedInputStream(stream, BUFFER);
        buffered.mark(4);
        var magic = buffered.readNBytes(4);
        buffered.reset();
        if (magic.length >= 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b) {
            return new GZIPInputStream(buffered, BUFFER);
        }
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            var zip = new ZipInputStream(buffered);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    return zip;
                }
            }
            throw Refusal.of(name, "hold-file", Shown.text(name));
        }
        return buffered;
    }

    /** Returns the sign that parts the names of the header most often, and passes a byte order mark over. */
    private char separator() throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        reader.mark(BUFFER);
        var counts = new int[SEPARATORS.length()];
        for (var i = 0; i < BUFFER - 1; i++) {
            var sign = reader.read();
            if (sign < 0 || sign == '\n' || sign == '\r') {
                break;
            }
            var at = SEPARATORS.indexOf(sign);
            if (at >= 0) {
                counts[at]++;
            }
        }
        reader.reset();
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** Returns the name of the file, as it is shown. */
    String name() {
        return name;
    }

    /** Returns the names of the columns. */
    List<String> header() {
        return header;
    }

    /** Makes, from here on, the cells that some rows read. */
    void making(RegisterRows<?> rows, int columns) {
        cells.rows = rows;
        cells.kept = new @Nullable String[columns];
    }

    /** Goes on to the next row, if there is one. */
    boolean next() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (UncheckedIOException e) {
            throw unreadable(name, e);
        } catch (CsvParseException e) {
            throw Refusal.of(name, "csv", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    /** Returns the line on which this row begins. */
    long line() {
        return cells.line;
    }

    /** Reads this row. */
    <T> T read(RegisterRows<T> rows) {
        if (cells.count != rows.fields()) {
            throw new MalformedException("Row", List.of(rows.wrongSize(cells.count)));
        }
        return rows.read(cells.kept);
    }

    @Override
    public void close() {
        try {
            csv.close();
            reader.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The cells of the row that is being read; one for all rows. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {

        private static final int POOL = 1 << 12;
        private static final int LONGEST_POOLED = 8;

        private final List<String> header = new ArrayList<>();
        private final @Nullable String[] pool = new @Nullable String[POOL];
        private @Nullable RegisterRows<?> rows;
        private @Nullable String[] kept = {};
        private long line;
        private int count;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            count = 0;
            Arrays.fill(kept, null);
        }

        @Override
        protected void handleField(int index, char[] signs, int from, int length, boolean quoted) {
            count++;
            if (rows == null) {
                header.add(new String(signs, from, length));
                return;
            }
            var column = rows.column(index);
            if (column >= 0) {
                kept[column] = length > LONGEST_POOLED ? new String(signs, from, length) : pooled(signs, from, length);
            }
        }

        private String pooled(char[] signs, int from, int length) {
            var hash = 0;
            for (var i = from; i < from + length; i++) {
                hash = 31 * hash + signs[i];
            }
            var place = (hash ^ hash >>> 12) & POOL - 1;
            var known = pool[place];
            if (known != null && same(known, signs, from, length)) {
                return known;
            }
            var made = new String(signs, from, length);
            pool[place] = made;
            return made;
        }

        private static boolean same(String known, char[] signs, int from, int length) {
            if (known.length() != length) {
                return false;
            }
            for (var i = 0; i < length; i++) {
                if (known.charAt(i) != signs[from + i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected Cells buildRecord() {
            return this;
        }
    }
}
