package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.membership.EssAccounts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ess membership}: computations on a body of the social and solidarity economy. */
@Command(name = "membership")
final class MembershipCommands extends Group {

    MembershipCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new MembershipCommands(terminal))
                .addSubcommand("allocate", new OfAllocation(terminal, kinds));
    }

    /** What the profit of a commercial company allows. */
    @Command(name = "allocate")
    private static final class OfAllocation extends Computation {

        OfAllocation(Terminal terminal, Kinds kinds) {
            super("ess-allocate", List.of("ess-profit"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var allocation = ((EssAccounts) facts).allocation(law);
            if (allocation.isEmpty()) {
                // What is voted is what is computed: it is not missing.
                return new Outcome()
                        .lacking(missing(dossier, law, List.of()).stream()
                                .filter(fact -> !fact.fact().startsWith("vote"))
                                .toList());
            }
            var lines = allocation.get();
            return new Outcome()
                    .with("base", lines.base())
                    .with("developmentFund", lines.developmentFund())
                    .with("retained", lines.retained())
                    .with("distributable", lines.distributable());
        }
    }
}
