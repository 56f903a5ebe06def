package fr.ess.cli;

import fr.ess.core.Fault;
import java.util.List;

/** Thrown when the call or its input is malformed: nothing is answered, and every fault is told on its own line. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;

    /**
     * Creates the exception.
     *
     * @param file  the file, or the option of the call, as it is shown
     * @param faults  the faults, at least one
     */
    Refusal(String file, List<Fault> faults) {
        super(file, null, false, false);
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** Creates the exception of one fault of a file or option. */
    static Refusal of(String file, String must, Object seen, Object... arguments) {
        return new Refusal(file, List.of(new Fault("", Musts.of(must, arguments), String.valueOf(seen))));
    }

    /** Returns this as what came of reading a file. */
    Dossier.Read read() {
        return new Dossier.Read(file, null, faults);
    }

    /** Tells the faults. */
    void tell(Terminal terminal) {
        read().lines(terminal.locale()).forEach(terminal::complain);
    }
}
