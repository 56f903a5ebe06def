package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Share;
import fr.ess.procurement.insertion.HoursRounding;
import fr.ess.procurement.insertion.InsertionPlan;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ess insertion}: computations on integration clauses. */
@Command(name = "insertion")
final class InsertionCommands extends Group {

    InsertionCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new InsertionCommands(terminal)).addSubcommand("hours", new OfHours(terminal, kinds));
    }

    /** The hours that the formula gives, and what they cost. */
    @Command(name = "hours")
    private static final class OfHours extends Computation {

        OfHours(Terminal terminal, Kinds kinds) {
            super("insertion-hours", List.of("insertion-hours"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var plan = (InsertionPlan) facts;
            var formula = plan.formula();
            var outcome = new Outcome()
                    .with("exact", formula.map(each -> fraction(each.exact())).orElse(null))
                    .with(
                            "floor",
                            formula.map(each -> each.whole(HoursRounding.FLOOR)).orElse(null))
                    .with(
                            "halfUp",
                            formula.map(each -> each.whole(HoursRounding.HALF_UP))
                                    .orElse(null))
                    .with("cost", formula.map(each -> each.cost()).orElse(null))
                    .with("planned", plan.planned());
            return formula.isEmpty() ? outcome.lacking(plan.assess(law).missingFacts()) : outcome;
        }

        private static Code fraction(Share hours) {
            return new Code("Text", hours.over() + "/" + hours.under());
        }
    }
}
