package fr.ess.core;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when something cannot be built from what was given. It carries every fault, not only the first. */
public final class MalformedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of the platform, which is serialisable
    private final List<Fault> faults;

    /**
     * Creates the exception.
     *
     * @param subject  what could not be built, such as {@code Register}
     * @param faults  the faults, at least one
     */
    public MalformedException(String subject, List<Fault> faults) {
        super(subject + " is malformed: "
                + faults.stream().map(fault -> fault.in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns the faults.
     *
     * @return the faults, in the order of the components
     */
    public List<Fault> faults() {
        return faults;
    }
}
