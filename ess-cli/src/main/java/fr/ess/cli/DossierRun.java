package fr.ess.cli;

import fr.ess.core.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossiers of some files, read and assessed, each under the law of its day. */
final class DossierRun {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Terminal terminal;

    private final @Nullable LocalDate day;
    private final Law law;
    private final DossierReader reader;
    private final List<Assess.Answer> answers = new ArrayList<>();
    private final List<Dossier.Read> refused = new ArrayList<>();
    private final long began = System.nanoTime();
    private @Nullable LocalDate today;
    private boolean shown;

    /**
     * Creates a run.
     *
     * @param day  the day of all questions, if the caller gave one
     * @param law  the law, amended as the caller wants
     * @param terminal  what surrounds the command
     * @param kinds  the kinds of dossier it knows
     */
    DossierRun(@Nullable LocalDate day, Law law, Terminal terminal, Kinds kinds) {
        this.day = day;
        this.law = law;
        this.terminal = terminal;
        reader = new DossierReader(kinds);
    }

    /** Returns all answers, and the files that are refused. */
    Assess.Answers over(List<String> names) {
        var standard = false;
        for (var name : names) {
            if (name.equals(Input.STANDARD) && standard) {
                refused.add(Dossier.Read.refused(name, "once-stdin", Shown.text(name)));
            } else {
                named(name);
            }
            standard |= name.equals(Input.STANDARD);
        }
        return new Assess.Answers(answers, refused);
    }

    private void named(String name) {
        var before = answers.size() + refused.size();
        try {
            var inputs = Input.of(name, terminal);
            for (var i = 0; i < inputs.size(); i++) {
                progress(i, inputs.size());
                assess(inputs.get(i));
            }
            clear();
        } catch (Refusal refusal) {
            refused.add(refusal.read());
        }
        if (answers.size() + refused.size() == before) {
            refused.add(Dossier.Read.refused(name, "hold-dossier", Shown.text(name)));
        }
    }

    private void assess(Input input) {
        var read = read(input);
        var dossier = read.dossier();
        if (dossier == null) {
            if (!read.faults().isEmpty()) {
                refused.add(read);
            }
            return;
        }
        var assumed = day == null && dossier.on() == null;
        try {
            var assessment = dossier.kind().assess(dossier.facts(), law.at(on(dossier)));
            answers.add(new Assess.Answer(dossier, assumed, assessment));
        } catch (ArithmeticException e) {
            refused.add(Dossier.Read.refused(input.name(), "compute", Shown.text(String.valueOf(e.getMessage()))));
        }
    }

    private Dossier.Read read(Input input) {
        try {
            var bytes = input.bytes(terminal);
            return input.found() ? reader.readIfDossier(input.name(), bytes) : reader.read(input.name(), bytes);
        } catch (Refusal refusal) {
            return refusal.read();
        }
    }

    private LocalDate on(Dossier dossier) {
        if (day != null) {
            return day;
        }
        var own = dossier.on();
        if (own != null) {
            return own;
        }
        if (today == null) {
            today = terminal.today().get();
        }
        return today;
    }

    private void progress(int done, int all) {
        if (terminal.watched() && done % 100 == 0 && System.nanoTime() - began > PATIENCE_NANOS) {
            terminal.err().print("\r" + terminal.words().say("progress", done, all));
            terminal.err().flush();
            shown = true;
        }
    }

    private void clear() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
