package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.cooperative.ScicAccounts;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.Headroom;
import fr.ess.core.scic.Movement;
import fr.ess.core.scic.Register;
import fr.ess.core.scic.RegisterPath;
import fr.ess.core.scic.RevisionRules;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.advance.Advance;
import fr.ess.core.scic.meeting.BallotLine;
import fr.ess.core.scic.meeting.BallotResult;
import fr.ess.core.scic.meeting.Meeting;
import fr.ess.core.scic.stake.Stake;
import fr.ess.core.scic.withdrawal.Withdrawal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ess scic}: computations on a SCIC. */
@Command(name = "scic")
final class ScicCommands extends Group {

    private static final List<String> WITH_REGISTER = List.of("scic", "scic-register", "scic-stake", "scic-withdrawal");
    private static final List<String> CEILING = List.of("scic-public-ceiling");

    ScicCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all of its computations. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new ScicCommands(terminal))
                .addSubcommand("headroom", new OfHeadroom(terminal, kinds))
                .addSubcommand("path", new OfPath(terminal, kinds))
                .addSubcommand("ballot", new OfBallot(terminal, kinds))
                .addSubcommand("allocate", new OfAllocation(terminal, kinds))
                .addSubcommand("advance", new OfAdvance(terminal, kinds))
                .addSubcommand("refund", new OfRefund(terminal, kinds))
                .addSubcommand("revision", new OfRevision(terminal, kinds));
    }

    private static @Nullable Register register(Object facts) {
        if (facts instanceof Register register) {
            return register;
        }
        return facts instanceof Scic scic
                ? scic.register()
                : facts instanceof Stake stake ? stake.register() : ((Withdrawal) facts).register();
    }

    /** What the ceiling of public stakes leaves free, and what it takes to be back below it. */
    @Command(name = "headroom")
    private static final class OfHeadroom extends Computation {

        @Option(names = "--others", paramLabel = "EUROS")
        @Nullable
        String others;

        OfHeadroom(Terminal terminal, Kinds kinds) {
            super("headroom", WITH_REGISTER, terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var byOthers = others == null ? Euros.ZERO : euros("--others", others);
            var register = register(facts);
            var room = register == null ? Optional.<Headroom>empty() : register.headroom(law);
            if (room.isEmpty()) {
                return new Outcome().lacking(missing(dossier, law, CEILING));
            }
            return outcome(room.get(), byOthers);
        }

        private static Outcome outcome(Headroom room, Euros byOthers) {
            var outcome = new Outcome()
                    .that(room.respected() ? Verdict.SATISFIED : Verdict.BREACHED)
                    .with("capital", room.capital())
                    .with("counted", room.counted())
                    .with("ceiling", room.ceiling());
            var fresh = room.newShares(byOthers);
            var purchase = room.purchase();
            var others = room.withdrawalOfOthers();
            if (byOthers.signum() > 0) {
                outcome.with("others", byOthers);
            }
            outcome.withRoom("newShares", fresh.amount(), fresh.shares())
                    .withRoom("purchase", purchase.amount(), purchase.shares())
                    .withRoom("withdrawalOfOthers", others.amount(), others.shares());
            if (!room.respected()) {
                room.cureByOthers().ifPresent(cure -> outcome.withRoom("cureByOthers", cure.amount(), cure.shares()));
                var cure = room.cureByWithdrawal();
                outcome.withRoom("cureByWithdrawal", cure.amount(), cure.shares());
            }
            return outcome;
        }
    }

    /** Movements of a register, in a file of their own. */
    record Movements(List<Movement> movements) {}

    /** A register along dated movements, with the ceiling at each step. */
    @Command(name = "path")
    private static final class OfPath extends Computation {

        @Option(names = "--movements", required = true, paramLabel = "JSON")
        String movements = "";

        OfPath(Terminal terminal, Kinds kinds) {
            super("path", WITH_REGISTER, terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var register = register(facts);
            var read = read(law);
            if (register == null) {
                return new Outcome().lacking(missing(dossier, law, CEILING));
            }
            try {
                return outcome(register.path(read, law).steps());
            } catch (MalformedException e) {
                throw new Refusal(movements, e.faults());
            }
        }

        private List<Movement> read(Law law) {
            var tree = Tree.read(Input.bytes(movements, terminal));
            var faults = new ArrayList<>(tree.faults());
            var root = tree.root();
            if (root != null && !root.isObject()) {
                faults.add(new Fault("$", Musts.of("object"), Shown.node(root)));
            }
            if (root == null || !root.isObject()) {
                throw new Refusal(movements, faults);
            }
            var bound = (Movements) Binding.bind(root, Movements.class, Place.ROOT, faults);
            var list = bound == null || bound.movements() == null ? List.<Movement>of() : bound.movements();
            if (faults.isEmpty() && !root.hasNonNull("movements")) {
                faults.add(new Fault("$.movements", Musts.of("given"), "null"));
            }
            for (var i = 0; faults.isEmpty() && i < list.size(); i++) {
                if (list.get(i) == null) {
                    faults.add(new Fault("$.movements[" + i + "]", Musts.of("given"), "null"));
                } else if (list.get(i).day().isBefore(law.day())) {
                    faults.add(new Fault(
                            "$.movements[" + i + "].day",
                            Musts.of("not-before", law.day()),
                            list.get(i).day().toString()));
                }
            }
            if (!faults.isEmpty()) {
                throw new Refusal(movements, faults);
            }
            return list;
        }

        private static Outcome outcome(List<RegisterPath.Step> steps) {
            var rows = new ArrayList<Outcome>();
            for (var step : steps) {
                var movement = step.movement();
                var row = new Outcome().with("day", Day.of(step.day()));
                if (movement != null) {
                    row.with("movement", Code.of(movement.kind())).with("amount", movement.amount());
                }
                var capital = step.register().capital();
                row.with("capital", capital);
                row.with("answer", Code.of(step.ceiling().verdict()));
                rows.add(row);
            }
            return new Outcome()
                    .that(together(
                            steps.stream().map(step -> step.ceiling().verdict()).toList()))
                    .withRows("steps", rows);
        }
    }

    /** How the votes of a ballot count, in each way that the statutes leave open. */
    @Command(name = "ballot")
    private static final class OfBallot extends Computation {

        OfBallot(Terminal terminal, Kinds kinds) {
            super("ballot", List.of("scic-meeting"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var meeting = (Meeting) facts;
            var results = meeting.results(law);
            if (results.isEmpty()) {
                var absent = meeting.ballot() == null ? List.of(open("ballot")) : List.<Missing>of();
                return new Outcome().lacking(absent);
            }
            var outcome = new Outcome();
            var carried = results.stream().map(BallotResult::carried).distinct().toList();
            if (carried.size() == 1) {
                outcome.with("carried", Flag.of(carried.get(0)));
            }
            outcome.with("modesDiffer", Flag.of(meeting.modesDiffer(law)));
            outcome.withRows("ways", results.stream().map(OfBallot::way).toList());
            if (results.size() == 1) {
                outcome.withRows(
                        "colleges",
                        results.get(0).lines().stream().map(OfBallot::college).toList());
            }
            return carried.size() == 1 ? outcome : outcome.lacking(open(results));
        }

        /** Returns the options of the statutes that are open: those in which the ways differ. */
        private static List<Missing> open(List<BallotResult> ways) {
            var open = new ArrayList<Missing>();
            if (ways.stream().map(BallotResult::carryMode).distinct().count() > 1) {
                open.add(open("ballot.carryMode"));
            }
            if (ways.stream().map(BallotResult::base).distinct().count() > 1) {
                open.add(open("ballot.base"));
            }
            if (ways.stream().map(BallotResult::emptyCollege).distinct().count() > 1) {
                open.add(open("ballot.emptyCollege"));
            }
            return open;
        }

        private static Missing open(String fact) {
            return new Missing(fact, Term.Cause.MISSING_FACT, 1, 1);
        }

        private static Outcome way(BallotResult result) {
            return new Outcome()
                    .with("carryMode", Code.of(result.carryMode()))
                    .with("base", Code.of(result.base()))
                    .with("emptyCollege", Code.of(result.emptyCollege()))
                    .with("threshold", result.threshold().share())
                    .with("thresholdReached", Flag.of(result.threshold().reached()))
                    .with("inFavour", result.inFavour())
                    .with("carried", Flag.of(result.carried()));
        }

        private static Outcome college(BallotLine line) {
            return new Outcome()
                    .withText("college", line.college())
                    .with("weight", line.weight())
                    .with("yes", Count.of(line.yes()))
                    .with("outOf", Count.of(line.counted()))
                    .with("brought", line.brought());
        }
    }

    /** What a year's result allows, line by line. */
    @Command(name = "allocate")
    private static final class OfAllocation extends Computation {

        OfAllocation(Terminal terminal, Kinds kinds) {
            super("allocate", List.of("scic-accounts"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var allocation = ((ScicAccounts) facts).allocation(law);
            if (allocation.isEmpty()) {
                // What is voted is what is computed: it is not missing.
                return new Outcome()
                        .lacking(missing(dossier, law, List.of()).stream()
                                .filter(fact -> !fact.fact().startsWith("vote."))
                                .toList());
            }
            var lines = allocation.get();
            return new Outcome()
                    .with("surplus", lines.surplus())
                    .with("legalReserve", lines.legalReserve())
                    .with("statutoryReserve", lines.statutoryReserve())
                    .with("remainder", lines.remainder())
                    .with("pool", lines.pool())
                    .with("rateCeiling", lines.rateCeiling())
                    .with("interest", lines.interest())
                    .with("otherReserves", lines.otherReserves())
                    .with("reserves", lines.reserves());
        }
    }

    /** What an advance in current account may be, until when, and in what order others are best settled. */
    @Command(name = "advance")
    private static final class OfAdvance extends Computation {

        OfAdvance(Terminal terminal, Kinds kinds) {
            super("advance", List.of("scic-advance"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var advance = (Advance) facts;
            var room = advance.room(law);
            var outcome =
                    new Outcome().with("asked", advance.agreement().amount()).with("room", room.orElse(null));
            try {
                outcome.with("latestEnd", Day.of(advance.latestEnd(law)))
                        .with("latestRenewedEnd", Day.of(advance.latestRenewedEnd(law)));
            } catch (NoSuchElementException e) {
                outcome.with("latestEnd", null).with("latestRenewedEnd", null);
            }
            var rungs = new ArrayList<Outcome>();
            for (var rung : advance.ladder(law)) {
                var end = rung.advance().end();
                rungs.add(new Outcome()
                        .with("beneficiary", Code.of(rung.advance().beneficiary()))
                        .with("outstanding", rung.advance().outstanding())
                        .withDay("end", Optional.ofNullable(end))
                        .with("roomAfter", rung.roomAfter()));
            }
            if (!rungs.isEmpty()) {
                outcome.withRows("ladder", rungs);
            }
            return room.isEmpty()
                    ? outcome.lacking(missing(dossier, law, List.of()))
                    : outcome.that(
                            advance.agreement().amount().compareTo(room.get()) <= 0
                                    ? Verdict.SATISFIED
                                    : Verdict.BREACHED);
        }
    }

    /** The greatest amount that may be refunded to a member who leaves. */
    @Command(name = "refund")
    private static final class OfRefund extends Computation {

        OfRefund(Terminal terminal, Kinds kinds) {
            super("refund", List.of("scic-withdrawal"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var withdrawal = (Withdrawal) facts;
            var most = withdrawal.maxRefund(law);
            var asked = withdrawal.refund();
            var outcome = new Outcome().with("asked", asked).with("most", most.orElse(null));
            if (most.isEmpty()) {
                return outcome.lacking(missing(dossier, law, List.of()));
            }
            return outcome.that(
                    asked != null && asked.compareTo(most.get()) > 0 ? Verdict.BREACHED : Verdict.SATISFIED);
        }
    }

    /** When the cooperative audit is due, and what calls for one. */
    @Command(name = "revision")
    private static final class OfRevision extends Computation {

        OfRevision(Terminal terminal, Kinds kinds) {
            super("revision", List.of("scic"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var scic = (Scic) facts;
            var outcome = new Outcome();
            var audit = scic.audit();
            if (audit != null) {
                outcome.withDay("next", audit.nextRevision(law));
                var grounds = audit.grounds(law).stream().sorted().map(Code::of).toList();
                if (!grounds.isEmpty()) {
                    outcome.withRows(
                            "grounds",
                            grounds.stream()
                                    .map(ground -> new Outcome().with("ground", ground))
                                    .toList());
                }
            }
            var verdict = deadlines(RevisionRules.DUTIES.deadlines(scic, law), outcome, law);
            return audit == null || verdict == Verdict.UNDETERMINED
                    ? outcome.lacking(missing(
                            dossier,
                            law,
                            List.of("scic-revision", "scic-revision-after-losses", "scic-revision-on-request")))
                    : outcome.that(verdict);
        }
    }

    /** Reads an amount that an option gives. */
    static Euros euros(String option, String text) {
        try {
            var euros = Euros.of(new BigDecimal(text));
            if (euros.signum() >= 0) {
                return euros;
            }
        } catch (IllegalArgumentException e) {
            // told below, in the words of the command
        }
        throw Refusal.of(option, "Euros", Shown.text(text));
    }
}
