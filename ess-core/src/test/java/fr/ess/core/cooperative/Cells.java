package fr.ess.core.cooperative;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the tables of cases; an empty cell is a fact that is not known. */
final class Cells {

    private Cells() {}

    static @Nullable Euros euros(@Nullable String cell) {
        return cell == null ? null : Euros.parse(cell);
    }

    static @Nullable Share share(@Nullable String cell) {
        return cell == null ? null : Share.parse(cell);
    }

    static @Nullable Boolean flag(@Nullable String cell) {
        return cell == null || cell.equals("?") ? null : Boolean.valueOf(cell.equals("y"));
    }
}
