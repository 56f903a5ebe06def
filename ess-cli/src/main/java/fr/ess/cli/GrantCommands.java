package fr.ess.cli;

import fr.ess.core.grant.DeMinimisGrant;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Verdict;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ess grant}: computations on aid. */
@Command(name = "grant")
final class GrantCommands extends Group {

    GrantCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new GrantCommands(terminal))
                .addSubcommand("de-minimis", new OfDeMinimis(terminal, kinds));
    }

    /** What small aid leaves room for on a day, and the first day on which the planned one fits. */
    @Command(name = "de-minimis")
    private static final class OfDeMinimis extends Computation {

        OfDeMinimis(Terminal terminal, Kinds kinds) {
            super("de-minimis", List.of("de-minimis"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var grant = (DeMinimisGrant) facts;
            var granted = grant.planned().grantedOn();
            var day = options.on == null && granted != null ? granted : law.day();
            var room = grant.room(day, law);
            var asked = grant.planned().amount();
            var outcome = new Outcome()
                    .with("day", Day.of(day))
                    .with("planned", asked)
                    .with("room", room.orElse(null))
                    .withDay("firstDay", grant.firstDay(day, law));
            if (room.isEmpty() || asked == null) {
                return outcome.lacking(missing(dossier, law, List.of()));
            }
            return outcome.that(asked.compareTo(room.get()) <= 0 ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }
}
