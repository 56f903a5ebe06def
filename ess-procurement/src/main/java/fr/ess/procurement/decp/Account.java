package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the rows of a file: each was counted or set aside.
 *
 * @param rows  the rows met, also one that was begun when the file ended
 * @param counted  the rows that were given as awards, with defects or without
 * @param setAside  the rows that could not be; {@code rows} is the sum of the two
 * @param defects  how many defects of each kind the reader met, of the file and of its rows
 * @param file  the defects of the file as a whole
 */
public record Account(long rows, long counted, long setAside, Map<DefectKind, Long> defects, List<Defect> file)
        implements Serializable {

    private static final Set<DefectKind> HIDING = EnumSet.of(
            DefectKind.CUT_SHORT,
            DefectKind.BROKEN,
            DefectKind.RESUMED,
            DefectKind.XML,
            DefectKind.NOT_TEXT,
            DefectKind.NO_LIST,
            DefectKind.EMPTY);

    /** Creates the account; the map and the list are copied. */
    public Account {
        if (rows != counted + setAside) {
            throw new IllegalArgumentException("Rows must be those counted and those set aside, but was: " + rows + ", "
                    + counted + ", " + setAside);
        }
        defects = defects.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(defects));
        file = List.copyOf(file);
    }

    /**
     * Returns whether the file was read whole, from its beginning to its end.
     *
     * @return whether no defect of the file as a whole hides rows: none that ends the reading, and none past which it was
     *     taken up again, for rows may stand between
     */
    public boolean whole() {
        return file.stream().noneMatch(defect -> HIDING.contains(defect.kind()));
    }
}
