package fr.ess.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import fr.ess.procurement.insertion.ClauseState;
import fr.ess.procurement.insertion.HoursRounding;
import fr.ess.procurement.insertion.InsertionLedger;
import fr.ess.procurement.insertion.InsertionPlan;
import fr.ess.procurement.insertion.InsertionTotal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return new CommandLine(new InsertionCommands(terminal))
                .addSubcommand("hours", new OfHours(terminal, kinds))
                .addSubcommand("follow-up", new OfFollowUp(terminal, kinds));
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

    /** The hours due, done and lacking by clause, contract, territory and facilitator. */
    @Command(name = "follow-up")
    private static final class OfFollowUp extends Computation {

        private static final List<String> COLUMNS = List.of(
                "by",
                "name",
                "state",
                "clauses",
                "clauses_due_unknown",
                "hours_due",
                "hours_done",
                "hours_lacking",
                "hours_beyond",
                "rate");

        OfFollowUp(Terminal terminal, Kinds kinds) {
            super("insertion-follow-up", List.of("insertion-follow-up"), terminal, kinds);
        }

        @Override
        List<String> formats() {
            return List.of("text", "json", "csv");
        }

        /** The groups of totals, each by the key of what it is by. */
        private static Map<String, List<InsertionTotal>> totals(InsertionLedger ledger, LocalDate day) {
            var totals = new LinkedHashMap<String, List<InsertionTotal>>();
            totals.put("contract", ledger.byContract(day));
            totals.put("territory", ledger.byTerritory(day));
            totals.put("facilitator", ledger.byFacilitator(day));
            totals.put("clause", ledger.byClause(day));
            return totals;
        }

        private static Optional<ClauseState> state(
                String by, InsertionTotal total, InsertionLedger ledger, LocalDate day) {
            return by.equals("clause")
                    ? ledger.clauses().stream()
                            .filter(clause -> clause.id().equals(total.name()))
                            .findFirst()
                            .flatMap(clause -> clause.state(day))
                    : Optional.empty();
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var ledger = (InsertionLedger) dossier.facts();
            var outcome = new Outcome();
            totals(ledger, law.day()).forEach((by, totals) -> {
                var rows = new ArrayList<Outcome>();
                for (var total : totals) {
                    var name = total.name();
                    var row = new Outcome()
                            .with(by, name == null ? null : new Code("Text", name))
                            .withIf("state", state(by, total, ledger, law.day()).map(Code::of));
                    if (!by.equals("clause") || total.clauses() > 1) {
                        row.with("clauses", Count.of(total.clauses()));
                    }
                    if (total.open() > 0) {
                        row.with("open", Count.of(total.open()));
                    }
                    rows.add(row.with("due", total.due())
                            .with("done", total.done())
                            .with("shortfall", total.shortfall())
                            .with("beyond", total.beyond())
                            .withIf("rate", total.rate()));
                }
                outcome.withRows("by-" + by, rows);
            });
            return outcome;
        }

        @Override
        String csv(Dossier dossier, Law law) {
            var ledger = (InsertionLedger) dossier.facts();
            var into = new StringWriter();
            try (var writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(into)) {
                writer.writeRecord(COLUMNS);
                totals(ledger, law.day())
                        .forEach((by, totals) -> totals.forEach(total -> writer.writeRecord(
                                by,
                                Cells.harmless(total.name()),
                                state(by, total, ledger, law.day())
                                        .map(ClauseState::name)
                                        .orElse(""),
                                String.valueOf(total.clauses()),
                                String.valueOf(total.open()),
                                plain(total.due()),
                                plain(total.done()),
                                plain(total.shortfall()),
                                plain(total.beyond()),
                                total.rate().map(OfFollowUp::percent).orElse(""))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return into.toString();
        }

        private static String plain(@Nullable Hours hours) {
            return hours == null ? "" : hours.toString();
        }

        /** Returns a rate in per cent with two decimals, half up. */
        private static String percent(Share rate) {
            return new BigDecimal(rate.over())
                    .movePointRight(2)
                    .divide(new BigDecimal(rate.under()), 2, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }
}
