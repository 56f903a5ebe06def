package fr.ess.cli;

import fr.ess.core.grant.DeMinimisGrant;
import fr.ess.core.grant.SubsidyFile;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .addSubcommand("de-minimis", new OfDeMinimis(terminal, kinds))
                .addSubcommand("formalities", new OfFormalities(terminal, kinds));
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

    /** The formalities of the grants of a year, by due day, each with its article. */
    @Command(name = "formalities")
    private static final class OfFormalities extends Computation {

        OfFormalities(Terminal terminal, Kinds kinds) {
            super("formalities", List.of("subsidy-file"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var file = (SubsidyFile) facts;
            var rows = new ArrayList<Outcome>();
            for (var formality : file.formalities(law)) {
                var due = formality.due();
                rows.add(new Outcome()
                        .withIf("due", Optional.ofNullable(due).map(Day::of))
                        .with(
                                "rule",
                                new Code(Outcome.RULE, formality.provision().rule()))
                        .with("answer", Code.of(formality.verdict()))
                        .withIf("room", Optional.ofNullable(formality.room()))
                        .withText("at", formality.at())
                        .withArticle("article", formality.provision().source()));
            }
            var outcome = new Outcome().withRows("formalities", rows);
            var verdict = file.assess(law).verdict();
            return verdict == Verdict.UNDETERMINED
                    ? outcome.lacking(missing(dossier, law, List.of()))
                    : outcome.that(verdict);
        }
    }
}
