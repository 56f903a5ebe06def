package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.procurement.deduction.DeductionClaim;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ess oeth}: computations on the contribution for the employment of disabled workers. */
@Command(name = "oeth")
final class OethCommands extends Group {

    OethCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new OethCommands(terminal)).addSubcommand("deduction", new OfDeduction(terminal, kinds));
    }

    /** What the purchases of a year allow to deduct. */
    @Command(name = "deduction")
    private static final class OfDeduction extends Computation {

        OfDeduction(Terminal terminal, Kinds kinds) {
            super("oeth-deduction", List.of("oeth-deduction"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var claim = (DeductionClaim) facts;
            var outcome = new Outcome()
                    .with(
                            Outcome.YEAR,
                            Optional.ofNullable(claim.year()).map(Count::of).orElse(null))
                    .with("beforeCap", claim.beforeCap(law).orElse(null))
                    .with("cap", claim.cap(law).orElse(null))
                    .with("deduction", claim.deduction(law).orElse(null))
                    .with("declared", claim.declared());
            return judged(outcome, dossier, law, "oeth-purchase-deduction");
        }
    }
}
