package fr.ess.procurement.decp;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of one file, read one after another onto a tape. */
interface Rows extends Closeable {

    /** What was met. */
    enum Step {

        /** A row, now on the tape. */
        ROW,

        /** A row that cannot be read; what is wrong is told by {@link Rows#fault()}. */
        REFUSED,

        /** The end of the file, or of what can be read of it. */
        END
    }

    /**
     * Reads on to the next row.
     *
     * @param tape  where to write it
     * @return what was met
     * @throws IOException if the file cannot be read
     */
    Step next(Tape tape) throws IOException;

    /** Returns what is wrong with the row that was refused. */
    DefectKind fault();

    /** Returns what was seen of it. */
    String seen();

    /** Returns the format of the row that was met. */
    DecpFormat format();

    /** Returns the kind of the row that was met. */
    AwardKind kind(Tape tape);

    /** Returns the line on which the row begins. */
    long line();

    /** Returns what is wrong with the file as a whole; empty while nothing is. */
    List<Defect> broken();
}
