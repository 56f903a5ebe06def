package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.procurement.catering.Restaurant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ess catering}: computations on public catering. */
@Command(name = "catering")
final class CateringCommands extends Group {

    CateringCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new CateringCommands(terminal)).addSubcommand("gap", new OfGap(terminal, kinds));
    }

    /** What the purchases of a year lack to reach the shares of the law. */
    @Command(name = "gap")
    private static final class OfGap extends Computation {

        OfGap(Terminal terminal, Kinds kinds) {
            super("catering-gap", List.of("catering"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var restaurant = (Restaurant) facts;
            var gap = restaurant.gap(law);
            var outcome = new Outcome()
                    .with(
                            Outcome.YEAR,
                            Optional.ofNullable(restaurant.year())
                                    .map(Count::of)
                                    .orElse(null));
            gap.ifPresent(each -> outcome.with("quality", each.quality())
                    .with("organic", each.organic())
                    .with("meatAndFish", each.meatAndFish())
                    .with("replacedByOrganic", each.replacedByOrganic().orElse(null)));
            return judged(outcome, dossier, law, "egalim-catering");
        }
    }
}
