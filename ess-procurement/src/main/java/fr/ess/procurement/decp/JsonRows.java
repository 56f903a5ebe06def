package fr.ess.procurement.decp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The rows of a file in JSON, of either nesting.
 *
 * <p>Past a place that is no JSON, the next contract is looked for: the next object that has a buyer or an object among its own
 * properties, which nothing else in the formats has.
 */
final class JsonRows implements Rows {

    /** Far beyond what a contract needs, and little enough for any memory. */
    private static final int DEEPEST = 200;

    private static final int LONGEST_TEXT = 1 << 20;

    /** The properties that an award does not keep: their text need not even be decoded. */
    private static final boolean[] PASSED = new boolean[Name.ALL.size()];

    static {
        for (var name : EnumSet.of(
                Name.CONDITIONS,
                Name.ADVANCE,
                Name.ADVANCE_RATE,
                Name.GROUPING,
                Name.PRICE_VARIATION,
                Name.CODE_KIND,
                Name.PRICE_KINDS,
                Name.PRICE_FORM,
                Name.FROM_UNION,
                Name.FROM_FRANCE,
                Name.SUBCONTRACT_MODIFICATIONS,
                Name.MODIFICATION_OBJECT,
                Name.SUBSIDY,
                Name.EXECUTION)) {
            PASSED[name.ordinal()] = true;
        }
    }

    private static final String LIST = "marches";
    private static final String CONTRACTS = "marche";
    private static final String CONCESSIONS = "contrat-concession";

    /** How often a beginning is tried where the text is broken, in one file. */
    private static final int MOST_TRIES = 1000;

    private static final int PUSHED_BACK = 1 << 15;

    /** How much of a row is kept to read it again. */
    private static final int MOST_AGAIN = 1 << 21;

    private PushbackInputStream input;
    private final LongConsumer bad;
    private boolean filtered;
    private final JsonFactory factory;
    private final PropertyNameMatcher names;
    private final boolean whole;
    private final boolean wide;
    private Source source;
    private JsonParser parser;
    private long linesBefore;
    private @Nullable Place rows;
    private int tries;
    private boolean lost;
    private long brokenLine;
    private long scanned;
    private String why = "";
    private final List<Defect> broken = new ArrayList<>();
    private final int[] open = new int[DEEPEST + 1];
    private final long[] low = new long[DEEPEST + 1];
    private final long[] high = new long[DEEPEST + 1];

    private Place place = Place.OUTSIDE;
    private DecpFormat format = DecpFormat.OF_2019;
    private AwardKind kind = AwardKind.CONTRACT;
    private String list = "";
    private long index;
    private boolean found;
    private boolean lists;
    private boolean ended;
    private boolean within;
    private long line;
    private DefectKind fault = DefectKind.NOT_A_CONTRACT;
    private String seen = "";

    /** The bytes of the file, those that the parser was given last, and whether it has asked for more than there are. */
    private static final class Source extends FilterInputStream {

        private boolean ended;
        private byte[] last = {};
        private int start;
        private int length;
        private long before;

        /** Where the row begins in what was given last, or -1; and what of it was given earlier. */
        private int row = -1;

        private final ByteArrayOutputStream earlier = new ByteArrayOutputStream();

        Source(InputStream input) {
            super(input);
        }

        /** Keeps what is given from the beginning of a row on, to read it again. */
        void row(long offset) {
            earlier.reset();
            row = offset >= before && offset < before + length && last[start + (int) (offset - before)] == '{'
                    ? (int) (offset - before)
                    : -1;
        }

        private void keep() {
            if (row >= 0) {
                if (earlier.size() + length - row > MOST_AGAIN) {
                    row = -1;
                } else {
                    earlier.write(last, start + row, length - row);
                    row = 0;
                }
            }
            before += length;
        }

        /** Returns all that was given from the beginning of the row on; {@code null} if it is not known. */
        byte @Nullable [] again() {
            if (row < 0) {
                return null;
            }
            keep();
            row = -1;
            return earlier.toByteArray();
        }

        @Override
        public int read() throws IOException {
            keep();
            var one = super.read();
            ended |= one < 0;
            last = new byte[] {(byte) one};
            start = 0;
            length = one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            keep();
            var read = super.read(into, offset, most);
            if (read < 0) {
                ended = true;
                length = 0;
            } else {
                last = into;
                start = offset;
                length = read;
            }
            return read;
        }

        /** Returns the last bytes of what was given last. */
        byte[] tail(int count) {
            return Arrays.copyOfRange(last, start + length - Math.min(length, count), start + length);
        }
    }

    /** Where the parser stands between two rows. */
    private enum Place {
        OUTSIDE,
        ROOT,
        MARCHES,
        ROWS_OF_ROOT,
        ROWS_OF_2019,
        ROWS_OF_2022
    }

    /**
     * Opens a file.
     *
     * @param text  the text in JSON
     * @param whole  whether properties that the formats do not know are kept too
     * @param wide  whether its characters are of two bytes or of four
     * @param foreign  whether its first bytes are no UTF-8
     * @param bad  told the line of each byte that is no UTF-8
     */
    JsonRows(InputStream text, boolean whole, boolean wide, boolean foreign, LongConsumer bad) {
        this.whole = whole;
        this.bad = bad;
        this.wide = wide;
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        var named = new ArrayList<Named>();
        Name.texts().forEach(name -> named.add(Named.fromString(name)));
        names = factory.constructNameMatcher(named, false);
        input = foreign ? filter(text) : new PushbackInputStream(text, PUSHED_BACK);
        source = new Source(input);
        parser = factory.createParser(ObjectReadContext.empty(), source);
    }

    private PushbackInputStream filter(InputStream bytes) {
        filtered = true;
        return new PushbackInputStream(new Utf8(bytes, this::lineReached, bad), PUSHED_BACK);
    }

    /** Returns the line that the parser has come to. */
    private long lineReached() {
        return lost ? scanned : reached();
    }

    @SuppressWarnings("NullAway") // the first bytes are read before there is a parser
    private long reached() {
        return parser == null
                ? 1
                : linesBefore + Math.max(1, parser.currentLocation().getLineNr());
    }

    @Override
    public Step next(Tape tape) throws IOException {
        while (!ended) {
            within = false;
            try {
                var step = lost ? resume(tape) : walk(tape);
                if (step != null) {
                    return step;
                }
            } catch (JacksonException e) {
                if (!again()) {
                    stop(e);
                }
                if (within) {
                    return Step.REFUSED;
                }
            }
        }
        return Step.END;
    }

    private static DefectKind cause(JacksonIOException e) throws IOException {
        var cause = e.getCause();
        if (cause instanceof EOFException) {
            return DefectKind.CUT_SHORT;
        }
        if (cause instanceof ZipException || cause instanceof java.io.CharConversionException) {
            return DefectKind.BROKEN;
        }
        throw cause == null ? new IOException(e) : cause;
    }

    /** Begins the row anew if it has bytes that are no UTF-8, which are then replaced from here on. */
    private boolean again() throws IOException {
        if (filtered || wide || !within || rows == null) {
            return false;
        }
        var row = source.again();
        if (row == null || Utf8.is(row)) {
            return false;
        }
        parser.close();
        input = filter(new SequenceInputStream(new ByteArrayInputStream(row), input));
        within = false;
        index--;
        parse(line);
        return true;
    }

    /** The text is broken here: the row begun, if there is one, is refused, and the next one is to be looked for. */
    private void stop(JacksonException e) throws IOException {
        fault = kind(e);
        seen = fault == DefectKind.CUT_SHORT
                ? ""
                : String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (fault == DefectKind.CUT_SHORT || e instanceof JacksonIOException || wide || rows == null) {
            end(fault, lineReached(), seen);
        } else {
            if (!lost) {
                brokenLine = lineReached();
                why = seen;
            }
            lose(1);
        }
    }

    private DefectKind kind(JacksonException e) throws IOException {
        return e instanceof StreamConstraintsException
                ? DefectKind.TOO_LONG
                : e instanceof JacksonIOException io
                        ? cause(io)
                        : source.ended ? DefectKind.CUT_SHORT : DefectKind.BROKEN;
    }

    /** Nothing can be read from here on. */
    private void end(DefectKind kind, long at, String message) {
        ended = true;
        var path = within ? list + "[" + index + "]" : "";
        broken.add(new Defect(kind == DefectKind.TOO_LONG ? DefectKind.BROKEN : kind, 0, at, path, message));
    }

    /** Leaves the parser, and gives back what it has not read, with the last bytes that it has. */
    private void lose(int bytes) throws IOException {
        lost = true;
        scanned = reached();
        var left = parser.releaseBuffered(OutputStream.nullOutputStream());
        var back = source.tail(Math.max(0, left) + bytes);
        parser.close();
        input.unread(back);
    }

    /** Looks for the next contract; {@code null} if what was found is none. */
    private @Nullable Step resume(Tape tape) throws IOException {
        try {
            if (tries++ == MOST_TRIES || !seek()) {
                end(DefectKind.BROKEN, brokenLine, why);
                return Step.END;
            }
        } catch (EOFException | ZipException e) {
            end(e instanceof EOFException ? DefectKind.CUT_SHORT : DefectKind.BROKEN, brokenLine, why);
            return Step.END;
        }
        try {
            parser.nextToken();
            index++;
            var step = row(tape);
            if (contract(tape)) {
                found(tape);
                return step;
            }
        } catch (JacksonException e) {
            if (contract(tape)) {
                found(tape);
                throw e;
            }
            if (source.ended || e instanceof JacksonIOException) {
                within = false;
                end(kind(e), brokenLine, why);
                return Step.END;
            }
            index--;
            lose(1);
            return null;
        }
        index--;
        lose(0);
        return null;
    }

    /** Returns whether what was written of an object shows that it is a contract. */
    private static boolean contract(Tape tape) {
        return tape.size() > 0 && (tape.begun(Name.BUYER) || tape.begun(Name.AUTHORITY) || tape.begun(Name.OBJECT));
    }

    private void found(Tape tape) {
        lost = false;
        broken.add(new Defect(DefectKind.RESUMED, 0, brokenLine, "", Long.toString(line)));
    }

    /** Reads on to the next object, and begins to parse there as if the list began with it. */
    private boolean seek() throws IOException {
        var word = new StringBuilder();
        var key = "";
        var brace = false;
        var newlines = 0;
        for (var b = input.read(); b >= 0; b = input.read()) {
            if (b == '\n') {
                scanned++;
                newlines++;
            }
            if (b == '"') {
                if (brace) {
                    begin(newlines);
                    return true;
                }
                key = word.toString();
                word.setLength(0);
            } else if (b > ' ') {
                if (b == ':') {
                    into(key);
                }
                key = "";
                brace = b == '{';
                newlines = 0;
            }
            if (b != '"' && word.length() < 32) {
                word.append((char) b);
            }
        }
        return false;
    }

    /** The list of contracts may end, and that of concessions begin, in what is passed over. */
    private void into(String key) {
        var path = LIST + "." + key;
        if (format == DecpFormat.OF_2022 && (key.equals(CONTRACTS) || key.equals(CONCESSIONS)) && !list.equals(path)) {
            begin(Place.ROWS_OF_2022, path, format, key.equals(CONTRACTS) ? AwardKind.CONTRACT : AwardKind.CONCESSION);
        }
    }

    private void begin(int newlines) throws IOException {
        var kept = Math.min(newlines, 1000);
        input.unread(("{" + "\n".repeat(kept) + "\"").getBytes(StandardCharsets.UTF_8));
        parse(scanned - kept);
    }

    /** Begins to parse a row on a line, as if the list began with it. */
    private void parse(long first) throws IOException {
        input.unread((switch (list) {
                    case "" -> "[";
                    case LIST -> "{\"marches\":[";
                    default -> "{\"marches\":{\"" + list.substring(LIST.length() + 1) + "\":[";
                })
                .getBytes(StandardCharsets.UTF_8));
        linesBefore = first - 1;
        source = new Source(input);
        parser = factory.createParser(ObjectReadContext.empty(), source);
        place = Objects.requireNonNull(rows);
        while (parser.nextToken() != JsonToken.START_ARRAY) {
            // on to the list
        }
    }

    private Step walk(Tape tape) {
        while (true) {
            var step = switch (place) {
                case OUTSIDE -> outside();
                case ROOT -> root(tape);
                case MARCHES -> marches(tape);
                case ROWS_OF_ROOT, ROWS_OF_2019, ROWS_OF_2022 -> element(tape);
            };
            if (step != null) {
                return step;
            }
        }
    }

    private @Nullable Step outside() {
        var token = parser.nextToken();
        if (token == null) {
            ended = true;
            if (!found && broken.isEmpty()) {
                broken.add(new Defect(DefectKind.NO_LIST, 0, 0, LIST, ""));
            }
            return Step.END;
        }
        if (found) {
            broken.add(new Defect(
                    DefectKind.BROKEN,
                    0,
                    linesBefore + parser.currentTokenLocation().getLineNr(),
                    "",
                    "second document"));
        }
        if (token == JsonToken.START_OBJECT) {
            place = Place.ROOT;
        } else if (token == JsonToken.START_ARRAY) {
            broken.add(new Defect(DefectKind.NO_LIST, 0, 0, LIST, "["));
            begin(Place.ROWS_OF_ROOT, "", DecpFormat.OF_2019, AwardKind.CONTRACT);
        }
        return null;
    }

    private void begin(Place inside, String path, DecpFormat of, AwardKind sort) {
        place = inside;
        rows = inside;
        list = path;
        format = of;
        kind = sort;
        index = -1;
        found = true;
    }

    private @Nullable Step root(Tape tape) {
        var name = parser.nextName();
        if (name == null) {
            place = Place.OUTSIDE;
            return null;
        }
        var token = parser.nextToken();
        if (!name.equals(LIST)) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            begin(Place.ROWS_OF_2019, LIST, DecpFormat.OF_2019, AwardKind.CONTRACT);
        } else if (token == JsonToken.START_OBJECT) {
            place = Place.MARCHES;
            lists = false;
            format = DecpFormat.OF_2022;
            found = true;
        } else {
            broken.add(new Defect(DefectKind.WRONG_TYPE, 0, 0, LIST, parser.getString()));
            found = true;
        }
        return null;
    }

    private @Nullable Step marches(Tape tape) {
        var name = parser.nextName();
        if (name == null) {
            place = Place.ROOT;
            if (!lists) {
                broken.add(new Defect(DefectKind.NO_LIST, 0, 0, LIST, "{"));
            }
            return null;
        }
        var token = parser.nextToken();
        var path = LIST + "." + name;
        if (!name.equals(CONTRACTS) && !name.equals(CONCESSIONS)) {
            parser.skipChildren();
            return null;
        }
        lists = true;
        if (token == JsonToken.START_ARRAY) {
            begin(
                    Place.ROWS_OF_2022,
                    path,
                    DecpFormat.OF_2022,
                    name.equals(CONTRACTS) ? AwardKind.CONTRACT : AwardKind.CONCESSION);
            return null;
        }
        if (token == JsonToken.START_OBJECT) { // one row that no list holds
            broken.add(new Defect(DefectKind.WRONG_TYPE, 0, 0, path, "{"));
            list = path;
            kind = name.equals(CONTRACTS) ? AwardKind.CONTRACT : AwardKind.CONCESSION;
            index = 0;
            rows = Place.ROWS_OF_2022;
            return row(tape);
        }
        broken.add(new Defect(DefectKind.WRONG_TYPE, 0, 0, path, parser.getString()));
        return null;
    }

    private @Nullable Step element(Tape tape) {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            place = place == Place.ROWS_OF_2022
                    ? Place.MARCHES
                    : place == Place.ROWS_OF_2019 ? Place.ROOT : Place.OUTSIDE;
            return null;
        }
        index++;
        return row(tape);
    }

    private Step row(Tape tape) {
        within = true;
        var begins = parser.currentTokenLocation();
        line = linesBefore + begins.getLineNr();
        source.row(begins.getByteOffset());
        tape.clear();
        tape.list = list;
        tape.index = index;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            fault = DefectKind.NOT_A_CONTRACT;
            seen = parser.currentToken() == JsonToken.START_ARRAY ? "[" : parser.getString();
            parser.skipChildren();
            return Step.REFUSED;
        }
        record(tape);
        if (tape.full()) {
            fault = DefectKind.TOO_LONG;
            seen = "";
            return Step.REFUSED;
        }
        return Step.ROW;
    }

    /** Writes the object at which the parser stands onto the tape. */
    private void record(Tape tape) {
        var depth = 0;
        var object = true;
        open[0] = tape.open(Tape.OBJECT, Tape.ELEMENT);
        low[0] = 0;
        high[0] = 0;
        while (true) {
            int name;
            JsonToken token;
            if (object) {
                name = parser.nextNameMatch(names);
                if (name == PropertyNameMatcher.MATCH_END_OBJECT) {
                    tape.close(open[depth]);
                    if (depth-- == 0) {
                        return;
                    }
                    object = tape.type[open[depth]] == Tape.OBJECT;
                    continue;
                }
                if (name >= 0) {
                    once(tape, depth, name);
                    token = parser.nextToken();
                    if (!whole && PASSED[name]) {
                        parser.skipChildren();
                        continue;
                    }
                } else if (whole) {
                    misspelt(tape, parser.currentName());
                    name = tape.strange(parser.currentName());
                    token = parser.nextToken();
                } else {
                    misspelt(tape, parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                    continue;
                }
            } else {
                name = Tape.ELEMENT;
                token = parser.nextToken();
                if (token == JsonToken.END_ARRAY) {
                    tape.close(open[depth--]);
                    object = tape.type[open[depth]] == Tape.OBJECT;
                    continue;
                }
            }
            switch (token) {
                case START_OBJECT -> {
                    open[++depth] = tape.open(Tape.OBJECT, name);
                    low[depth] = 0;
                    high[depth] = 0;
                    object = true;
                }
                case START_ARRAY -> {
                    open[++depth] = tape.open(Tape.LIST, name);
                    object = false;
                }
                case VALUE_STRING -> text(tape, Tape.TEXT, name);
                case VALUE_NUMBER_INT -> text(tape, Tape.INTEGER, name);
                case VALUE_NUMBER_FLOAT -> text(tape, Tape.DECIMAL, name);
                case VALUE_TRUE -> tape.bare(Tape.TRUE, name);
                case VALUE_FALSE -> tape.bare(Tape.FALSE, name);
                default -> tape.bare(Tape.NULL, name);
            }
            if (tape.full()) {
                pass(depth);
                return;
            }
        }
    }

    private void text(Tape tape, byte sort, int name) {
        tape.scalar(sort, name, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** Notes a property, and that an earlier one of the same name does not count. */
    private void once(Tape tape, int depth, int name) {
        var bit = 1L << name;
        var seenBefore = name < 64 ? low[depth] & bit : high[depth] & bit;
        if (seenBefore != 0) {
            tape.dead(open[depth], name);
        }
        if (name < 64) {
            low[depth] |= bit;
        } else {
            high[depth] |= bit;
        }
    }

    private static void misspelt(Tape tape, String name) {
        if (!name.isEmpty() && (name.charAt(0) == ' ' || name.charAt(name.length() - 1) == ' ')) {
            tape.misspelt(name);
        }
    }

    /** Passes over the rest of a row. */
    private void pass(int depth) {
        var left = depth + 1;
        while (left > 0) {
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                left++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                left--;
            }
        }
    }

    @Override
    public DefectKind fault() {
        return fault;
    }

    @Override
    public String seen() {
        return seen;
    }

    @Override
    public DecpFormat format() {
        return format;
    }

    /** In the format of 2019 a row says itself what it is; one that does not is what its properties make it. */
    @Override
    public AwardKind kind(Tape tape) {
        if (format == DecpFormat.OF_2022) {
            return kind;
        }
        var type = tape.get(0, Name.TYPE);
        if (type >= 0 && tape.same(type, "Contrat de concession")) {
            return AwardKind.CONCESSION;
        }
        if (type >= 0 && tape.same(type, "Marché")) {
            return AwardKind.CONTRACT;
        }
        var concession = tape.get(0, Name.AUTHORITY) >= 0 || tape.get(0, Name.CONCESSION_HOLDERS) >= 0;
        return concession && tape.get(0, Name.BUYER) < 0 ? AwardKind.CONCESSION : AwardKind.CONTRACT;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<Defect> broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        input.close();
    }
}
