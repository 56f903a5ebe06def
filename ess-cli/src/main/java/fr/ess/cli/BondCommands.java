package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Explainer;
import fr.ess.strategy.bond.BondPortfolio;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ess bond}: bonds with earmarked proceeds. */
@Command(name = "bond")
final class BondCommands extends Group {

    BondCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with what it can do. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new BondCommands(terminal)).addSubcommand("report", new OfReport(terminal, kinds));
    }

    /**
     * All that is to be told.
     *
     * @param portfolio  the portfolio as it stood on the day
     * @param assessment  what the rules say of it
     * @param words  the words of the rules
     */
    record Told(BondPortfolio portfolio, Assessment<BondPortfolio> assessment, Explainer words) {

        /** Returns the law on the day of the report. */
        Law law() {
            return assessment.law();
        }
    }

    /** The yearly report on the allocation of the proceeds. */
    @Command(name = "report", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class OfReport implements Callable<Integer> {

        private final Terminal terminal;
        private final Kinds kinds;

        @Parameters(index = "0", paramLabel = "DOSSIER")
        String file = "";

        @Mixin
        LawOptions options = new LawOptions();

        @Mixin
        OutputOptions output = new OutputOptions();

        OfReport(Terminal terminal, Kinds kinds) {
            this.terminal = terminal;
            this.kinds = kinds;
        }

        @Override
        public Integer call() {
            output.check(List.of(file), OutputOptions.FORMATS, terminal);
            var own = options.day();
            var dossier = Computation.read(file, List.of("bond"), kinds, terminal);
            var on = own != null
                    ? own
                    : dossier.on() != null ? dossier.on() : terminal.today().get();
            var law = options.law(on, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
            var portfolio = ((BondPortfolio) dossier.facts()).until(on);
            var told = new Told(portfolio, portfolio.assess(law), KindOption.words(List.of(dossier.kind()), terminal));
            var status = Status.of(List.of(told.assessment().verdict()));
            output.write(() -> answer(told), status, terminal);
            return status;
        }

        private String answer(Told told) {
            return switch (output.format) {
                case "html" -> BondPage.of(told);
                case "json" -> BondReports.json(told, terminal);
                default -> BondReports.text(told);
            };
        }
    }
}
