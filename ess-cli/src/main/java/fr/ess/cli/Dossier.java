package fr.ess.cli;

import fr.ess.core.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was read: the kind of question, its day, and the facts.
 *
 * @param file  the name of the file, as it is shown
 * @param kind  the kind
 * @param on  the day of the question, if the dossier gives one
 * @param facts  the facts, of the type that the kind's rules examine
 */
record Dossier(String file, Kind kind, @Nullable LocalDate on, Object facts) {

    /**
     * What came of reading a file: a dossier, or every fault in it, or neither if it is no dossier.
     *
     * @param file  the name of the file, as it is shown
     * @param dossier  the dossier, if it could be read
     * @param faults  the faults, in the order of the file
     */
    record Read(String file, @Nullable Dossier dossier, List<Fault> faults) {

        /** Returns that a file was refused for one fault. */
        static Read refused(String file, String must, Object seen, Object... arguments) {
            return new Read(file, null, List.of(new Fault("", Musts.of(must, arguments), String.valueOf(seen))));
        }

        /** Words the faults, a line each. */
        List<String> lines(Locale locale) {
            return faults.stream().map(fault -> line(file, fault, locale)).toList();
        }
    }

    /** Words a fault of a file on one line. */
    static String line(String file, Fault fault, Locale locale) {
        var shown = Shown.plain(file);
        var words = fault.path().isEmpty()
                ? new Fault(shown, fault.must(), fault.seen()).in(locale)
                : shown + (locale.getLanguage().equals("fr") ? " : " : ": ") + fault.in(locale);
        return Shown.lines(words).replace('\n', ' ');
    }
}
