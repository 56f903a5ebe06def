package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.procurement.EstimatedValue;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ess estimate}: the value of a need, which is what thresholds are compared with. */
@Command(name = "estimate")
final class ValueOfNeed extends Computation {

    ValueOfNeed(Terminal terminal, Kinds kinds) {
        super("estimated-value", List.of("estimated-value"), terminal, kinds);
    }

    @Override
    Outcome compute(Object facts, Law law, Dossier dossier) {
        var value = (EstimatedValue) facts;
        var outcome = new Outcome().with("total", value.total().orElse(null)).with("retained", value.retained());
        return judged(outcome, dossier, law, "estimated-value");
    }
}
