package fr.ess.core.ptce;

import fr.ess.core.law.Reading;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A number of poles in France, as a source counts them; none of them keeps a register.
 *
 * @param month  the month of the source
 * @param poles  the number
 * @param about  whether it is told as about
 * @param source  who counts
 * @param reading  how far it was read
 */
public record PoleCount(YearMonth month, int poles, boolean about, String source, Reading reading)
        implements Serializable {

    /** Creates a count. */
    public PoleCount {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reading, "reading");
    }
}
