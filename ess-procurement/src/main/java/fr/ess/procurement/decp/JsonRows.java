package fr.ess.procurement.decp;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The rows of a file in JSON, of either nesting. */
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

    private final Source source;
    private final JsonParser parser;
    private final PropertyNameMatcher names;
    private final boolean whole;
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

    /** The bytes of the file, and whether the parser has asked for more than there are. */
    private static final class Source extends FilterInputStream {

        private boolean ended;

        Source(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            ended |= one < 0;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            ended |= read < 0;
            return read;
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
     * @param input  the text in JSON
     * @param whole  whether properties that the formats do not know are kept too
     */
    JsonRows(InputStream input, boolean whole) {
        this.whole = whole;
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .build();
        source = new Source(input);
        parser = factory.createParser(ObjectReadContext.empty(), source);
        var named = new ArrayList<Named>();
        Name.texts().forEach(text -> named.add(Named.fromString(text)));
        names = factory.constructNameMatcher(named, false);
    }

    @Override
    public Step next(Tape tape) throws IOException {
        if (ended) {
            return Step.END;
        }
        within = false;
        try {
            return walk(tape);
        } catch (StreamConstraintsException e) {
            return end(DefectKind.TOO_LONG, e.getOriginalMessage());
        } catch (JacksonIOException e) {
            return end(cause(e), String.valueOf(e.getOriginalMessage()));
        } catch (JacksonException e) {
            return source.ended
                    ? end(DefectKind.CUT_SHORT, "")
                    : end(DefectKind.BROKEN, String.valueOf(e.getOriginalMessage()));
        }
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

    /** Nothing can be read from here on: the row begun, if there is one, is refused. */
    private Step end(DefectKind kind, String message) {
        ended = true;
        var at = parser.currentLocation();
        var path = within ? list + "[" + index + "]" : "";
        var shown = message.isEmpty() ? "" : message.lines().findFirst().orElse("");
        broken.add(new Defect(
                kind == DefectKind.TOO_LONG ? DefectKind.BROKEN : kind, 0, Math.max(0, at.getLineNr()), path, shown));
        if (!within) {
            return Step.END;
        }
        fault = kind;
        seen = shown;
        return Step.REFUSED;
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
                    DefectKind.BROKEN, 0, parser.currentTokenLocation().getLineNr(), "", "second document"));
        }
        if (token == JsonToken.START_OBJECT) {
            place = Place.ROOT;
        } else if (token == JsonToken.START_ARRAY) {
            broken.add(new Defect(DefectKind.NO_LIST, 0, 0, LIST, "["));
            begin(Place.ROWS_OF_ROOT, "", DecpFormat.OF_2019, AwardKind.CONTRACT);
        }
        return null;
    }

    private void begin(Place rows, String path, DecpFormat of, AwardKind sort) {
        place = rows;
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
        line = parser.currentTokenLocation().getLineNr();
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
    public void close() {
        parser.close();
    }
}
