package fr.ess.procurement.decp;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The rows of a table: each cell is put where the format of 2022 would have it. */
final class CsvRows implements Rows {

    private static final int LONGEST_CELL = 1 << 20;

    /** The columns of the row itself, by heading without case and marks. */
    private static final Map<String, Name> OWN = Map.ofEntries(
            Map.entry("uid", Name.UID),
            Map.entry("id", Name.ID),
            Map.entry("nature", Name.NATURE),
            Map.entry("objet", Name.OBJECT),
            Map.entry("object", Name.OBJECT),
            Map.entry("codecpv", Name.CPV),
            Map.entry("cpv", Name.CPV),
            Map.entry("procedure", Name.PROCEDURE),
            Map.entry("montant", Name.AMOUNT),
            Map.entry("valeurglobale", Name.VALUE),
            Map.entry("dureemois", Name.MONTHS),
            Map.entry("datenotification", Name.NOTIFIED),
            Map.entry("datesignature", Name.SIGNED),
            Map.entry("datepublicationdonnees", Name.PUBLISHED),
            Map.entry("idaccordcadre", Name.FRAMEWORK),
            Map.entry("marcheinnovant", Name.INNOVATIVE),
            Map.entry("offresrecues", Name.OFFERS),
            Map.entry("attributionavance", Name.ADVANCE),
            Map.entry("tauxavance", Name.ADVANCE_RATE),
            Map.entry("origineue", Name.FROM_UNION),
            Map.entry("originefrance", Name.FROM_FRANCE),
            Map.entry("soustraitancedeclaree", Name.SUBCONTRACTED));

    private static final Map<String, Name> LISTS = Map.of(
            "considerationssociales", Name.SOCIAL,
            "considerationsociale", Name.SOCIAL,
            "considerationsenvironnementales", Name.ENVIRONMENTAL,
            "considerationenvironnementale", Name.ENVIRONMENTAL,
            "techniques", Name.TECHNIQUES,
            "technique", Name.TECHNIQUES,
            "modalitesexecution", Name.MODES,
            "modaliteexecution", Name.MODES);

    private static final Map<String, Name> BUYER =
            Map.of("acheteurid", Name.ID, "idacheteur", Name.ID, "acheteursiret", Name.ID, "acheteurnom", Name.LABEL);

    private static final Map<String, Name> HOLDER = Map.of(
            "titulaireid", Name.ID,
            "idtitulaire", Name.ID,
            "titulairetypeidentifiant", Name.ID_KIND,
            "typeidentifianttitulaire", Name.ID_KIND,
            "titulairenom", Name.COMPANY,
            "titulairedenominationsociale", Name.COMPANY,
            "denominationsociale", Name.COMPANY);

    private static final Map<String, Name> PLACE =
            Map.of("lieuexecutioncode", Name.CODE, "lieuexecutiontypecode", Name.CODE_KIND);

    private static final Map<String, Name> MODIFICATION =
            Map.of("modificationid", Name.ID, "idmodification", Name.ID, "modificationnumero", Name.ID);

    private final CsvReader<CsvRecord> reader;
    private final @Nullable CloseableIterator<CsvRecord> records;
    private final List<Defect> broken = new ArrayList<>();
    private final Map<Name, Integer> own = new EnumMap<>(Name.class);
    private final Map<Name, Integer> lists = new EnumMap<>(Name.class);
    private final Map<Name, Integer> buyer = new EnumMap<>(Name.class);
    private final Map<Name, Integer> place = new EnumMap<>(Name.class);
    private final Map<Name, Integer> modification = new EnumMap<>(Name.class);
    private final Map<Integer, Map<Name, Integer>> holders = new TreeMap<>();
    private @Nullable String[] columns = new String[0];
    private int[] column = new int[64];
    private CsvRecord record = CsvReader.builder().ofSingleCsvRecord("x");
    private boolean ended;
    private long line;
    private long index = -1;
    private DefectKind fault = DefectKind.WRONG_WIDTH;
    private String seen = "";

    /**
     * Opens a table.
     *
     * @param text  the text of the table, from its first line on
     * @param separator  what stands between two cells
     */
    CsvRows(Reader text, char separator) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
        records = reader.iterator();
        if (advance() == Step.ROW) {
            headings();
        } else if (broken.isEmpty()) {
            broken.add(new Defect(DefectKind.EMPTY, 0, 0, "", ""));
        }
    }

    private void headings() {
        columns = new String[record.getFieldCount() + 1];
        for (var i = 0; i < record.getFieldCount(); i++) {
            var heading = record.getField(i).strip();
            columns[i + 1] = heading;
            heading(plain(heading), i);
        }
        if (own.isEmpty() && buyer.isEmpty()) {
            broken.add(new Defect(DefectKind.NO_LIST, 0, 1, "", String.join(" ", record.getFields())));
            ended = true;
            return;
        }
        want("id", own.containsKey(Name.ID) || own.containsKey(Name.UID));
        want("acheteur_id", buyer.containsKey(Name.ID) || own.containsKey(Name.UID));
        want("montant", own.containsKey(Name.AMOUNT) || own.containsKey(Name.VALUE));
        want("dateNotification", own.containsKey(Name.NOTIFIED) || own.containsKey(Name.SIGNED));
    }

    private void want(String heading, boolean there) {
        if (!there) {
            broken.add(new Defect(DefectKind.NO_COLUMN, 0, 1, heading, ""));
        }
    }

    private void heading(String heading, int at) {
        var digits = heading.length();
        while (digits > 0 && Character.isDigit(heading.charAt(digits - 1))) {
            digits--;
        }
        var stem = heading.substring(0, digits);
        var holder = HOLDER.get(stem);
        if (holder != null) {
            var number =
                    digits == heading.length() ? 0 : Figures.whole(heading.toCharArray(), digits, heading.length());
            holders.computeIfAbsent(number, key -> new EnumMap<>(Name.class)).putIfAbsent(holder, at);
            return;
        }
        put(OWN, own, heading, at);
        put(LISTS, lists, heading, at);
        put(BUYER, buyer, heading, at);
        put(PLACE, place, heading, at);
        put(MODIFICATION, modification, heading, at);
    }

    private static void put(Map<String, Name> known, Map<Name, Integer> into, String heading, int at) {
        var name = known.get(heading);
        if (name != null) {
            into.putIfAbsent(name, at);
        }
    }

    /** Returns a heading without case, accents and marks. */
    private static String plain(String heading) {
        var plain = new StringBuilder(heading.length());
        var bare = java.text.Normalizer.normalize(heading, java.text.Normalizer.Form.NFD);
        for (var i = 0; i < bare.length(); i++) {
            var c = Character.toLowerCase(bare.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Reads one more record of the table, whatever it is. */
    private Step advance() throws IOException {
        try {
            var source = records;
            if (source == null || !source.hasNext()) {
                ended = true;
                return Step.END;
            }
            record = source.next();
            line = record.getStartingLineNumber();
            return Step.ROW;
        } catch (CsvParseException e) {
            var cause = e.getCause();
            if (cause instanceof IOException io) {
                return end(kind(io), io);
            }
            return end(unclosed(e) ? DefectKind.CUT_SHORT : DefectKind.BROKEN, e);
        } catch (UncheckedIOException e) {
            return end(kind(Objects.requireNonNull(e.getCause())), e);
        }
    }

    private static boolean unclosed(CsvParseException e) {
        return String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("quote");
    }

    private static DefectKind kind(IOException e) throws IOException {
        if (e instanceof EOFException) {
            return DefectKind.CUT_SHORT;
        }
        if (e instanceof ZipException || e instanceof java.io.CharConversionException) {
            return DefectKind.BROKEN;
        }
        throw e;
    }

    /** Nothing can be read from here on. A row that was begun is refused: the text just before the end belongs to it. */
    private Step end(DefectKind kind, Exception e) {
        ended = true;
        fault = kind;
        seen = String.valueOf(e.getMessage());
        broken.add(new Defect(kind, 0, line + 1, "", seen));
        return Step.REFUSED;
    }

    @Override
    public Step next(Tape tape) throws IOException {
        if (ended) {
            return Step.END;
        }
        var step = advance();
        if (step != Step.ROW) {
            return step;
        }
        index++;
        var width = columns.length - 1;
        if (record.getFieldCount() != width) {
            fault = DefectKind.WRONG_WIDTH;
            seen = Integer.toString(record.getFieldCount());
            return Step.REFUSED;
        }
        write(tape);
        if (tape.full()) {
            fault = DefectKind.TOO_LONG;
            seen = "";
            return Step.REFUSED;
        }
        return Step.ROW;
    }

    private void write(Tape tape) {
        tape.clear();
        tape.columns = columns;
        tape.index = index;
        var root = tape.open(Tape.OBJECT, Tape.ELEMENT);
        cells(tape, own);
        lists.forEach((name, at) -> list(tape, name, at));
        object(tape, Name.BUYER.ordinal(), buyer);
        object(tape, Name.PLACE.ordinal(), place);
        elements(tape, Name.HOLDERS, holders.values());
        if (!modification.isEmpty()) {
            elements(tape, Name.MODIFICATIONS, List.of(modification));
        }
        tape.close(root);
        tape.column = column;
    }

    private void elements(Tape tape, Name name, Iterable<Map<Name, Integer>> elements) {
        var list = tape.open(Tape.LIST, name.ordinal());
        for (var element : elements) {
            object(tape, Tape.ELEMENT, element);
        }
        tape.close(list);
    }

    private void object(Tape tape, int name, Map<Name, Integer> parts) {
        if (parts.values().stream().anyMatch(at -> !record.getField(at).isEmpty())) {
            var node = tape.open(Tape.OBJECT, name);
            cells(tape, parts);
            tape.close(node);
        }
    }

    private void cells(Tape tape, Map<Name, Integer> parts) {
        for (var part : parts.entrySet()) {
            cell(tape, part.getKey().ordinal(), record.getField(part.getValue()), part.getValue());
        }
    }

    /** Writes a cell; an empty one says nothing. */
    private void cell(Tape tape, int name, String text, int at) {
        if (!text.isEmpty()) {
            var node = tape.size();
            tape.text(name, text);
            if (node >= column.length) {
                column = Arrays.copyOf(column, node * 2);
            }
            column[node] = at + 1;
        }
    }

    /** Writes a cell that holds several values. */
    private void list(Tape tape, Name name, int at) {
        var text = record.getField(at);
        var list = tape.open(Tape.LIST, name.ordinal());
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;|".indexOf(text.charAt(i)) >= 0) {
                cell(tape, Tape.ELEMENT, text.substring(from, i).strip(), at);
                from = i + 1;
            }
        }
        tape.close(list);
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
        return DecpFormat.TABLE;
    }

    @Override
    public AwardKind kind(Tape tape) {
        var concession = tape.get(0, Name.VALUE) >= 0 || tape.get(0, Name.SIGNED) >= 0;
        return concession && tape.get(0, Name.AMOUNT) < 0 ? AwardKind.CONCESSION : AwardKind.CONTRACT;
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
        reader.close();
    }
}
