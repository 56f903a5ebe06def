package fr.ess.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.strategy.instance.Instance;
import fr.ess.strategy.policy.PolicyMatrix;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ess policy}: computations on a policy across directorates, and on its bodies. */
@Command(name = "policy")
final class PolicyCommands extends Group {

    PolicyCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new PolicyCommands(terminal))
                .addSubcommand("matrix", new OfMatrix(terminal, kinds))
                .addSubcommand("instance", new OfInstance(terminal, kinds));
    }

    private static @Nullable Code fraction(Optional<Share> share) {
        return share.map(each -> new Code("Text", each.over() + "/" + each.under()))
                .orElse(null);
    }

    /** The exact ratios of a matrix, what they leave out, and the table of its cells. */
    @Command(name = "matrix")
    private static final class OfMatrix extends Computation {

        private static final List<String> FORMATS = List.of("text", "json", "csv");

        @Option(names = "--year", paramLabel = "YEAR")
        @Nullable
        Integer year;

        OfMatrix(Terminal terminal, Kinds kinds) {
            super("policy-matrix", List.of("policy-matrix"), terminal, kinds);
        }

        @Override
        List<String> formats() {
            return FORMATS;
        }

        private PolicyMatrix matrix(Object facts) {
            var matrix = (PolicyMatrix) facts;
            return year == null ? matrix : matrix.in(year);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var matrix = matrix(facts);
            var directorates = new ArrayList<Outcome>();
            for (var directorate : matrix.directorates()) {
                directorates.add(new Outcome()
                        .withText("directorate", directorate.name())
                        .with("spent", matrix.budget(directorate).orElse(null)));
            }
            var fields = new ArrayList<Outcome>();
            for (var field : matrix.fields()) {
                fields.add(new Outcome()
                        .with("field", Code.of(field))
                        .with("spent", matrix.budget(field).orElse(null)));
            }
            var uncovered = new ArrayList<Outcome>();
            matrix.uncoveredFields().forEach(field -> uncovered.add(new Outcome().with("field", Code.of(field))));
            var levers = new ArrayList<Outcome>();
            matrix.levers()
                    .forEach((lever, actions) -> levers.add(new Outcome()
                            .with("lever", Code.of(lever))
                            .withText("actions", String.join(" · ", actions))));
            return new Outcome()
                    .with("fieldCoverage", fraction(matrix.fieldCoverage()))
                    .with("directorateInvolvement", fraction(matrix.directorateInvolvement()))
                    .with("sharedActions", fraction(matrix.sharedActionsShare()))
                    .with("budget", matrix.budget().orElse(null))
                    .with("concentration", fraction(matrix.concentration()))
                    .withRows("uncoveredFields", uncovered)
                    .withRows("fields", fields)
                    .withRows("directorates", directorates)
                    .withRows("levers", levers);
        }

        @Override
        String csv(Dossier dossier, Law law) {
            var into = new StringWriter();
            try (var writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(into)) {
                writer.writeRecord("action", "lever", "field", "directorate", "year", "budget");
                for (var action : matrix(dossier.facts()).actions()) {
                    var instrument = action.instrument();
                    for (var cell : action.cells()) {
                        var budget = cell.budget();
                        writer.writeRecord(
                                Cells.harmless(action.name()),
                                instrument == null ? "" : instrument.lever().name(),
                                cell.field().name(),
                                Cells.harmless(cell.directorate()),
                                String.valueOf(cell.year()),
                                budget == null ? "" : plain(budget.toBigDecimal()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return into.toString();
        }

        private static String plain(BigDecimal amount) {
            return amount.toPlainString();
        }
    }

    /** Who sits in a body: its members, the share of women, the colleges represented. */
    @Command(name = "instance")
    private static final class OfInstance extends Computation {

        OfInstance(Terminal terminal, Kinds kinds) {
            super("policy-instance", List.of("instance"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var instance = (Instance) facts;
            var composition = instance.composition();
            if (composition == null) {
                return new Outcome().lacking(missing(dossier, law, List.of("instance-colleges")));
            }
            var represented = composition.collegesRepresented();
            var defined = composition.collegesDefined();
            var members = composition.members();
            return new Outcome()
                    .with("members", members.isPresent() ? Count.of(members.getAsLong()) : null)
                    .with("womenShare", fraction(composition.womenShare()))
                    .with(
                            "collegesRepresented",
                            represented.isPresent() && defined.isPresent()
                                    ? new Code("Text", represented.getAsInt() + "/" + defined.getAsInt())
                                    : null);
        }
    }
}
