package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.Overlay;
import fr.ess.core.law.Timeline;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which law is applied. */
final class LawOptions {

    @Option(names = "--on", paramLabel = "DATE")
    @Nullable
    String on;

    @Option(names = "--law", paramLabel = "CSV")
    @Nullable
    List<String> overlays;

    /** Returns the day that the caller gave, if any. */
    @Nullable
    LocalDate day() {
        return on == null ? null : day("--on", on);
    }

    /** Returns the day that an option gives. */
    static LocalDate day(String option, String text) {
        var day = IsoDay.parse(text);
        if (day == null) {
            throw Refusal.of(option, "LocalDate", Shown.text(text));
        }
        return day;
    }

    /** Returns the law on a day, with the caller's amendments. */
    Law law(LocalDate day, Collection<? extends Timeline<?>> figures, Terminal terminal) {
        var law = Law.on(day);
        for (var overlay : overlays == null ? List.<String>of() : overlays) {
            law = law.amended(read(overlay, figures, terminal));
        }
        return law;
    }

    private static Overlay read(String file, Collection<? extends Timeline<?>> figures, Terminal terminal) {
        var text = Utf8.read(file, Input.bytes(file, terminal));
        try {
            return Overlay.read(new StringReader(text), figures);
        } catch (MalformedException e) {
            throw new Refusal(file, shown(e.faults()));
        } catch (IOException e) {
            throw Refusal.of(file, "readable", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    private static List<Fault> shown(List<Fault> faults) {
        var shown = new ArrayList<Fault>();
        faults.forEach(fault -> shown.add(new Fault(fault.path(), fault.must(), Shown.plain(fault.seen()))));
        return shown;
    }
}
