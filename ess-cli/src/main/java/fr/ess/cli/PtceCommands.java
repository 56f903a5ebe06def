package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.ptce.Lever;
import fr.ess.core.ptce.LeverAssessment;
import fr.ess.core.ptce.LeverLevel;
import fr.ess.core.ptce.LeverProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ess ptce}: descriptions of territorial poles of economic cooperation. */
@Command(name = "ptce")
final class PtceCommands extends Group {

    PtceCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its descriptions. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new PtceCommands(terminal)).addSubcommand("levers", new OfLevers(terminal, kinds));
    }

    /** How far each of the eight levers is used on a day, and what changed since another. There is no total. */
    @Command(name = "levers")
    private static final class OfLevers extends Computation {

        @Option(names = "--since", paramLabel = "DATE")
        @Nullable
        String since;

        OfLevers(Terminal terminal, Kinds kinds) {
            super("levers", List.of("ptce-levers"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var profile = (LeverProfile) facts;
            var day = law.day();
            var before = since == null ? null : LawOptions.day("--since", since);
            if (before != null && before.isAfter(day)) {
                throw Refusal.of("--since", "not-after", Shown.text(String.valueOf(since)), day);
            }
            var review = profile.review(day);
            var outcome = new Outcome()
                    .withText("subject", profile.subject())
                    .withDay("review", review.map(each -> each.day()));
            var rows = new ArrayList<Outcome>();
            for (var lever : Lever.values()) {
                var row = new Outcome().with("lever", Code.of(lever)).with("level", level(profile.level(lever, day)));
                profile.assessment(lever, day).ifPresent(each -> row(each, row));
                rows.add(row);
            }
            outcome.withRows("levers", rows);
            if (before != null) {
                var changes = new ArrayList<Outcome>();
                for (var change : profile.compare(before, day)) {
                    changes.add(new Outcome()
                            .with("lever", Code.of(change.lever()))
                            .with("before", level(Optional.ofNullable(change.before())))
                            .with("after", level(Optional.ofNullable(change.after())))
                            .with("move", Code.of(change.move())));
                }
                outcome.withRows("changes", changes);
            }
            return outcome;
        }

        /** Tells the evidence, that which bears no level because it is not dated by then too. */
        private void row(LeverAssessment assessment, Outcome into) {
            var given = assessment.evidence();
            if (given != null && !given.isEmpty()) {
                var evidence = given.stream()
                        .map(each -> (each.day() == null ? terminal.words().say("levers.undated") : each.day()) + " "
                                + each.what())
                        .collect(Collectors.joining(" · "));
                into.withText("evidence", evidence);
            }
            var gap = assessment.gap();
            if (gap != null) {
                into.withText("gap", gap);
            }
        }

        private static @Nullable Code level(Optional<LeverLevel> level) {
            return level.map(Code::of).orElse(null);
        }
    }
}
