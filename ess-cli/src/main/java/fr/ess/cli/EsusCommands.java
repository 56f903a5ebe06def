package fr.ess.cli;

import fr.ess.core.esus.Approval;
import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.FinancingBody;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ess esus}: computations on the approval as an enterprise of social utility. */
@Command(name = "esus")
final class EsusCommands extends Group {

    EsusCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new EsusCommands(terminal))
                .addSubcommand("headroom", new OfHeadroom(terminal, kinds))
                .addSubcommand("charges", new OfCharges(terminal, kinds))
                .addSubcommand("calendar", new OfCalendar(terminal, kinds));
    }

    private static List<Missing> open(String fact) {
        return List.of(new Missing(fact, Term.Cause.MISSING_FACT, 1, 1));
    }

    /** The limits of pay of a year, and the room below them. */
    @Command(name = "headroom")
    private static final class OfHeadroom extends Computation {

        private static final List<String> LIMITS = List.of("esus-pay-average-top5", "esus-pay-highest");

        OfHeadroom(Terminal terminal, Kinds kinds) {
            super("esus-headroom", List.of("esus"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var payroll = ((Candidate) facts).payroll();
            if (payroll == null) {
                return new Outcome().lacking(open("payroll"));
            }
            var highest = payroll.highestPay(law);
            var room = payroll.averageRoom(law);
            var verdict = verdict(dossier, law, LIMITS);
            var outcome = new Outcome()
                    .with("year", Count.of(payroll.year()))
                    .with("highestPay", highest.orElse(null))
                    .with("averageRoom", room.orElse(null));
            if (payroll.branchMinimum() == null && highest.isEmpty()) {
                return outcome.lacking(open("payroll.branchMinimum"));
            }
            return highest.isEmpty() || verdict == Verdict.UNDETERMINED
                    ? outcome.lacking(missing(dossier, law, LIMITS))
                    : outcome.that(verdict);
        }
    }

    /** What the charges of social utility lack. */
    @Command(name = "charges")
    private static final class OfCharges extends Computation {

        private static final List<String> CHARGES = List.of("esus-impact-by-charges");

        OfCharges(Terminal terminal, Kinds kinds) {
            super("esus-charges", List.of("esus"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var impact = ((Candidate) facts).impact();
            var lacking = impact == null ? Optional.<Euros>empty() : impact.missingSocialCharges(law);
            if (lacking.isEmpty()) {
                return new Outcome().lacking(impact == null ? open("impact") : missing(dossier, law, CHARGES));
            }
            return new Outcome()
                    .with("lacking", lacking.get())
                    .that(lacking.get().signum() == 0 ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }

    /** The days of an approval or of an assimilated financing body. */
    @Command(name = "calendar")
    private static final class OfCalendar extends Computation {

        @Option(names = "--margin", paramLabel = "DAYS")
        int margin;

        OfCalendar(Terminal terminal, Kinds kinds) {
            super("esus-calendar", List.of("esus-approval", "esus-financing-body"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            if (margin < 0) {
                throw Refusal.of("--margin", "not-negative", Shown.text(String.valueOf(margin)));
            }
            return facts instanceof Approval approval
                    ? of(approval, law, dossier)
                    : of((FinancingBody) facts, law, dossier);
        }

        private Outcome of(Approval approval, Law law, Dossier dossier) {
            var application = approval.application();
            var last = approval.lastDay(law);
            var outcome = new Outcome()
                    .withDay("filed", Optional.ofNullable(application).map(asked -> asked.filed()))
                    .withDay("completed", Optional.ofNullable(application).map(asked -> asked.completed()))
                    .withDay("impliedAcceptance", approval.impliedAcceptance(law))
                    .withDay("lastDay", last)
                    .withDay("renewBy", approval.renewBy(margin, law));
            var verdict = deadlines(Approval.duties().deadlines(approval, law), outcome, law);
            return last.isEmpty() || verdict == Verdict.UNDETERMINED
                    ? outcome.lacking(missing(
                            dossier,
                            law,
                            List.of("esus-silence-means-acceptance", "esus-validity-period", "esus-renewal-filing")))
                    : outcome.that(verdict);
        }

        private static Outcome of(FinancingBody body, Law law, Dossier dossier) {
            var outcome = new Outcome().withDay("reachBy", body.reachBy(law));
            var verdict = deadlines(FinancingBody.duties().deadlines(body, law), outcome, law);
            return body.declarations() == null
                    ? outcome.lacking(missing(dossier, law, List.of("esus-assimilation-declaration")))
                    : outcome.that(verdict);
        }
    }
}
