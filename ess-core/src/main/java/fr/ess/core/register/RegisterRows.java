package fr.ess.core.register;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.Must;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a register file, whoever splits it into cells: first its header, then row by row.
 *
 * <p>Columns stand in any order, and those that are not named here are passed over. A header that lacks one, or names one twice, is
 * refused; a row is refused with all its faults, each under the name of its column.
 *
 * <pre>{@code
 * var rows = RegisterRows.sirene(header);
 * var unit = rows.read(cells);
 * }</pre>
 *
 * @param <T>  what a row tells
 */
public final class RegisterRows<T> {

    /** The columns that are read of the stock file of legal units of SIRENE. */
    public static final List<String> SIRENE = List.of(
            "siren",
            "etatAdministratifUniteLegale",
            "dateCreationUniteLegale",
            "denominationUniteLegale",
            "categorieJuridiqueUniteLegale",
            "activitePrincipaleUniteLegale",
            "nomenclatureActivitePrincipaleUniteLegale",
            "economieSocialeSolidaireUniteLegale",
            "societeMissionUniteLegale",
            "identifiantAssociationUniteLegale");

    /** The columns that are read of the national directory of associations. */
    public static final List<String> RNA = List.of("id", "siret", "titre", "date_creat", "date_disso");

    private static final Must STAND_IN_HEADER = new Must("must stand in the header", "doit figurer dans l’en-tête");
    private static final Must STAND_ONCE =
            new Must("must stand once in the header", "doit figurer une seule fois dans l’en-tête");
    private static final Must BE_A_SIREN =
            new Must("must be nine digits with a valid key", "doit être neuf chiffres avec une clé valide");
    private static final Must BE_A_SIRET =
            new Must("must be fourteen digits with a valid key", "doit être quatorze chiffres avec une clé valide");
    private static final Must BE_AN_RNA_NUMBER =
            new Must("must be W and nine characters", "doit être W suivi de neuf caractères");
    private static final Must BE_A_OR_C = new Must("must be A or C", "doit être A ou C");
    private static final Must BE_O_OR_N = new Must("must be O or N", "doit être O ou N");
    private static final String HIDDEN = "[ND]"; // "non diffusible": INSEE may not tell
    private static final String NO_DAY = "0001-01-01"; // what the directory writes where there is no day

    private final List<String> columns;
    private final int[] slots; // of each field of a row, which column it is, or -1
    private final Function<Row, @Nullable T> build;

    private RegisterRows(String file, List<String> columns, List<String> header, Function<Row, @Nullable T> build) {
        this.columns = columns;
        this.build = build;
        this.slots = new int[header.size()];
        var faults = new ArrayList<Fault>();
        for (var field = 0; field < slots.length; field++) {
            slots[field] = columns.indexOf(header.get(field).strip());
        }
        for (var column = 0; column < columns.size(); column++) {
            var count = 0;
            for (var slot : slots) {
                count += slot == column ? 1 : 0;
            }
            if (count != 1) {
                faults.add(new Fault(
                        columns.get(column), count == 0 ? STAND_IN_HEADER : STAND_ONCE, Integer.toString(count)));
            }
        }
        if (!faults.isEmpty()) {
            throw new MalformedException(file, faults);
        }
    }

    /**
     * Obtains the rows of the stock file of legal units of SIRENE.
     *
     * @param header  the names of its columns
     * @return the rows
     * @throws MalformedException if a column is missing or stands twice, with all such columns
     */
    public static RegisterRows<SireneUnit> sirene(List<String> header) {
        return new RegisterRows<>("SIRENE header", SIRENE, header, RegisterRows::unit);
    }

    /**
     * Obtains the rows of the national directory of associations.
     *
     * @param header  the names of its columns
     * @return the rows
     * @throws MalformedException if a column is missing or stands twice, with all such columns
     */
    public static RegisterRows<RnaEntry> rna(List<String> header) {
        return new RegisterRows<>("RNA header", RNA, header, RegisterRows::entry);
    }

    /**
     * Returns how many cells a row has.
     *
     * @return as many as the header
     */
    public int fields() {
        return slots.length;
    }

    /**
     * Returns which column a cell belongs to, so that a reader need not make the others.
     *
     * @param field  the place of the cell in its row, from zero
     * @return the place of its column among those that are read, or -1 if it is passed over
     */
    public int column(int field) {
        return field < slots.length ? slots[field] : -1;
    }

    /**
     * Reads a row.
     *
     * @param cells  all its cells
     * @return what it tells
     * @throws MalformedException if it is faulty, with all its faults
     */
    public T read(List<String> cells) {
        if (cells.size() != slots.length) {
            throw new MalformedException("Row", List.of(wrongSize(cells.size())));
        }
        var kept = new @Nullable String[columns.size()];
        for (var field = 0; field < slots.length; field++) {
            if (slots[field] >= 0) {
                kept[slots[field]] = cells.get(field);
            }
        }
        return read(kept);
    }

    /**
     * Returns the fault of a row that has too many or too few cells.
     *
     * @param cells  how many it has
     * @return the fault
     */
    public Fault wrongSize(int cells) {
        return new Fault(
                "",
                new Must("must have " + slots.length + " cells", "doit avoir " + slots.length + " cellules"),
                Integer.toString(cells));
    }

    /**
     * Reads a row of which only the cells that count were made.
     *
     * @param cells  the cells, in the order of the columns that are read; an absent or empty one says nothing
     * @return what it tells
     * @throws MalformedException if it is faulty, with all its faults
     */
    public T read(@Nullable String[] cells) {
        var row = new Row(columns, cells);
        var read = build.apply(row);
        if (read == null) {
            throw new MalformedException("Row", row.faults());
        }
        return read;
    }

    private static @Nullable SireneUnit unit(Row row) {
        var siren = row.siren(0);
        var active = row.either(1, 'A', 'C', BE_A_OR_C);
        var created = row.day(2);
        var name = row.text(3);
        var category = row.category(4);
        var activity = row.text(5);
        var activityList = row.text(6);
        var socialEconomy = row.either(7, 'O', 'N', BE_O_OR_N);
        var missionCompany = row.either(8, 'O', 'N', BE_O_OR_N);
        var association = row.rna(9);
        return siren == null || row.faulty()
                ? null
                : new SireneUnit(
                        siren,
                        active,
                        created,
                        name,
                        category,
                        activity,
                        activityList,
                        socialEconomy,
                        missionCompany,
                        association);
    }

    private static @Nullable RnaEntry entry(Row row) {
        var id = row.rna(0);
        if (id == null && !row.faulty()) {
            row.refuse(0, Must.BE_GIVEN, "");
        }
        var siret = row.siret(1);
        var title = row.text(2);
        var created = row.day(3);
        var dissolved = row.day(4);
        if (!RnaEntry.inOrder(created, dissolved)) {
            row.refuse(4, RnaEntry.BE_LATER, String.valueOf(dissolved));
        }
        return id == null || row.faulty() ? null : new RnaEntry(id, siret, title, created, dissolved);
    }

    /** The cells of one row, and the faults found in them. */
    private static final class Row {

        private final List<String> columns;
        private final @Nullable String[] cells;
        private @Nullable List<Fault> faults;

        Row(List<String> columns, @Nullable String[] cells) {
            this.columns = columns;
            this.cells = cells;
        }

        boolean faulty() {
            return faults != null;
        }

        List<Fault> faults() {
            return faults == null ? List.of() : faults;
        }

        void refuse(int column, Must must, String seen) {
            if (faults == null) {
                faults = new ArrayList<>();
            }
            faults.add(new Fault(columns.get(column), must, "'" + seen + "'"));
        }

        @Nullable
        String text(int column) {
            var text = cells[column];
            if (text == null || text.isBlank() || text.equals(HIDDEN)) {
                return null;
            }
            if (!Cells.utf8(text)) {
                refuse(column, Cells.BE_UTF8, text);
                return null;
            }
            return text;
        }

        @Nullable
        Siren siren(int column) {
            var text = cells[column] == null ? "" : cells[column];
            try {
                return new Siren(text);
            } catch (IllegalArgumentException e) {
                refuse(column, BE_A_SIREN, text);
                return null;
            }
        }

        @Nullable
        Siret siret(int column) {
            var text = text(column);
            if (text != null && !Siret.isValid(text)) {
                refuse(column, BE_A_SIRET, text);
                return null;
            }
            return text == null ? null : new Siret(text);
        }

        @Nullable
        RnaNumber rna(int column) {
            var text = text(column);
            if (text == null) {
                return null;
            }
            var number = text.toUpperCase(Locale.ROOT);
            if (!RnaNumber.isValid(number)) {
                refuse(column, BE_AN_RNA_NUMBER, text);
                return null;
            }
            return new RnaNumber(number);
        }

        @Nullable
        LocalDate day(int column) {
            var text = text(column);
            if (text == null || text.equals(NO_DAY)) {
                return null;
            }
            var day = Cells.day(text);
            if (day == null) {
                refuse(column, Cells.BE_A_DAY, text);
            }
            return day;
        }

        @Nullable
        String category(int column) {
            var text = text(column);
            if (text != null && !Cells.category(text)) {
                refuse(column, Registration.BE_A_CATEGORY, text);
                return null;
            }
            return text;
        }

        @Nullable
        Boolean either(int column, char yes, char no, Must must) {
            var text = text(column);
            if (text == null) {
                return null;
            }
            var sign = text.length() == 1 ? text.charAt(0) : ' ';
            if (sign != yes && sign != no) {
                refuse(column, must, text);
                return null;
            }
            return sign == yes;
        }
    }
}
