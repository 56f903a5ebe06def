package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.Purchase;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ess contract}: the duties on a contract, and which mechanisms fit it. */
@Command(name = "contract")
final class ContractDuties extends Computation {

    ContractDuties(Terminal terminal, Kinds kinds) {
        super("contract", List.of("contract"), terminal, kinds);
    }

    @Override
    Outcome compute(Object facts, Law law, Dossier dossier) {
        var purchase = (Purchase) facts;
        var duties = new ArrayList<Outcome>();
        for (var rule : Obligations.SET.rules()) {
            for (var finding : rule.examine(purchase, law)) {
                var next = Obligations.nextTurn(rule, purchase, law);
                if (finding.verdict() == Verdict.NOT_APPLICABLE && next.isEmpty()) {
                    continue;
                }
                var alone = new Assessment<>(Obligations.SET, purchase, law, List.of(finding));
                var row = new Outcome()
                        .with("rule", new Code(Outcome.RULE, rule.id()))
                        .with("answer", Code.of(finding.verdict()))
                        .withArticle("article", finding.provision().source())
                        .withFacts("missing", alone.missingFacts());
                duties.add(next.isPresent() ? row.withDay("next", next) : row);
            }
        }
        var mechanisms = new ArrayList<Outcome>();
        for (var option : Obligations.mechanisms(purchase, law)) {
            mechanisms.add(new Outcome()
                    .with("mechanism", Code.of(option.way()))
                    .with("state", Code.of(option.state()))
                    .withFindings("excluding", option.excluding())
                    .withFindings("remaining", open(option.state()) ? option.remaining() : List.of())
                    .withFacts("missing", option.missingFacts()));
        }
        var outcome = new Outcome().withRows("duties", duties).withRows("mechanisms", mechanisms);
        var answer = purchase.assess(law);
        return answer.verdict() == Verdict.UNDETERMINED
                ? outcome.lacking(answer.missingFacts())
                : outcome.that(answer.verdict());
    }

    private static boolean open(Choice.State state) {
        return state == Choice.State.OPEN;
    }
}
