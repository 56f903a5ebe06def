package fr.ess.currency.circulation;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.Chain;
import fr.ess.currency.Form;
import fr.ess.currency.Phase;
import fr.ess.currency.Scheme;
import fr.ess.currency.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rules of a scheme ask of a transfer. Whatever the scheme says stands at its own path below {@code scheme}. */
final class TransferChecks {

    private static final Fact<Transfer, Code> FROM_KIND = Transfer.FROM.then(Party.KIND);
    private static final Fact<Transfer, Code> TO_KIND = Transfer.TO.then(Party.KIND);
    private static final Fact<Transfer, Units> PAID_TODAY = Transfer.FROM.then(Party.PAID_TODAY);
    private static final Fact<Transfer, Units> HOLDS = Transfer.TO.then(Party.HOLDS);
    private static final Fact<Transfer, Units> AMOUNT = Transfer.MOVEMENT.then(Movement.AMOUNT);
    private static final Fact<Transfer, Code> FORM = Transfer.MOVEMENT.then(Movement.FORM);
    private static final Fact<Transfer, Day> STAMPED_ON = Transfer.MOVEMENT.then(Movement.STAMPED_ON);
    private static final Many<Transfer, Approval> FROM_APPROVALS = Transfer.FROM.then(Party.APPROVALS);
    private static final Many<Transfer, Approval> TO_APPROVALS = Transfer.TO.then(Party.APPROVALS);
    private static final Many<Transfer, Membership> FROM_MEMBERSHIPS = Transfer.FROM.then(Party.MEMBERSHIPS);
    private static final Many<Transfer, Membership> TO_MEMBERSHIPS = Transfer.TO.then(Party.MEMBERSHIPS);

    private static final List<Code> KINDS = Code.all(ActorKind.class);
    private static final List<Code> FORMS = Code.all(Form.class);
    private static final Term<Code> BANK = Term.constant(Code.of(ActorKind.BANK));
    private static final Term<Code> PROVIDER = Term.constant(Code.of(ActorKind.PROVIDER));
    private static final Term<Code> PAPER = Term.constant(Code.of(Form.PAPER));
    private static final Term<Codes> NOT_BANK = Term.constant(codes(Arrays.asList(ActorKind.values())));
    private static final Term<Count> NONE = Term.constant(Count.of(0));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Units NOTHING = new Units(0);
    private static final Units LEAST = new Units(1);
    private static final Units ANY = new Units(Long.MAX_VALUE / 8); // more than any limit that a scheme sets

    private static final String TERMS = "scheme.terms";
    private static final String CIRCULATION = "scheme.circulation";
    private static final String NAME = "Text"; // a name of the scheme, which needs no words

    private TransferChecks() {}

    /** Returns kinds of actor other than the bank. */
    private static Codes codes(List<ActorKind> kinds) {
        return new Codes(
                "ActorKind",
                kinds.stream()
                        .filter(kind -> kind != ActorKind.BANK)
                        .map(Enum::name)
                        .toList());
    }

    private static ActorKind kind(Term<Code> kind) {
        return ActorKind.valueOf(Objects.requireNonNull(kind.value()).name());
    }

    private static Check unknown(String path) {
        return Check.unknown(path, Term.Cause.MISSING_FACT);
    }

    private static Check from(Term<Day> today, String path, LocalDate day) {
        return Check.atLeast(today, new Term.Given<>(path, Day.of(day)));
    }

    /** Requires that a thing of the scheme opened: it is one of those that did, and its first day, if it is known, is past. */
    private static Check opened(String path, String name, List<String> open, @Nullable LocalDate day, Law law) {
        var named = new Check.Condition(
                new Term.Given<>(path + ".name", new Code(NAME, name)), Term.constant(new Codes(NAME, open)));
        return day == null
                ? Check.all(
                        named,
                        new Check.Condition(
                                new Term.Given<>(path + ".from", Code.of(Opening.WITHOUT_A_DAY)),
                                Term.constant(Code.of(Opening.DATED))))
                : Check.all(named, from(law.today(), path + ".from", day));
    }

    private static Check begun(Scheme scheme, Law law) {
        return from(law.today(), TERMS + "[0].from", scheme.terms().get(0).from());
    }

    /** Asks what the terms on the day say; before the first, whatever it is is refused. */
    private static Check underTerms(Transfer transfer, Law law, BiFunction<Terms, String, Check> asked) {
        var scheme = transfer.scheme();
        var terms = scheme.termsOn(law.day()).orElse(null);
        return terms == null
                ? begun(scheme, law)
                : asked.apply(terms, TERMS + "[" + scheme.terms().indexOf(terms) + "]");
    }

    private static Check between(Transfer transfer) {
        return Check.all(Check.oneOf(FROM_KIND.of(transfer), NOT_BANK), Check.oneOf(TO_KIND.of(transfer), NOT_BANK));
    }

    // the phases

    static Check phase(Transfer transfer, Law law) {
        return Check.whichever(
                FROM_KIND.of(transfer),
                KINDS,
                from -> Check.whichever(TO_KIND.of(transfer), KINDS, to -> passage(transfer, law, from, to)));
    }

    private static Check passage(Transfer transfer, Law law, Term<Code> from, Term<Code> to) {
        var giver = kind(from);
        var taker = kind(to);
        var parts = new ArrayList<Check>();
        var same = Transfer.SAME_ACTOR.of(transfer);
        if (giver == taker || Flag.YES.equals(same.value())) {
            parts.add(Check.no(same));
        }
        if (transfer.scheme().termsOn(law.day()).isEmpty()) {
            parts.add(begun(transfer.scheme(), law));
        }
        var matrix = matrix(transfer.scheme(), law, giver, taker);
        if (giver != ActorKind.BANK && taker == ActorKind.BANK) {
            parts.add(Check.any(matrix, Check.yes(Transfer.WINDING_UP.of(transfer))));
        } else {
            if (giver == ActorKind.BANK) {
                parts.add(Check.no(Transfer.WINDING_UP.of(transfer)));
            }
            parts.add(matrix);
        }
        return parts.size() == 1 ? parts.get(0) : new Check.AllOf(parts);
    }

    /** Asks of the phase that opens a passage whether it is open; a passage that none opens is closed. */
    private static Check matrix(Scheme scheme, Law law, ActorKind from, ActorKind to) {
        var circulation = scheme.circulation();
        var phases = circulation.phases();
        var phase = circulation.opening(from, to).orElse(null);
        if (phase == null) {
            return Check.moreThan(new Term.Given<>(CIRCULATION + ".phases", Count.of(0)), NONE);
        }
        return opened(
                CIRCULATION + ".phases[" + phases.indexOf(phase) + "]",
                phase.name(),
                phases.stream()
                        .filter(each -> each.openOn(law.day()))
                        .map(Phase::name)
                        .toList(),
                phase.from(),
                law);
    }

    // membership

    static Check membership(Transfer transfer, Law law) {
        var terms = transfer.scheme().circulation().membership();
        if (terms == null) {
            return Check.when(Check.oneOf(TO_KIND.of(transfer), NOT_BANK), () -> unknown(CIRCULATION + ".membership"));
        }
        var asked = Term.constant(codes(terms.asked()));
        return Check.all(
                Check.when(
                        Check.all(
                                Check.oneOf(FROM_KIND.of(transfer), asked),
                                Check.oneOf(TO_KIND.of(transfer), NOT_BANK)),
                        () -> member(FROM_MEMBERSHIPS, transfer, law)),
                Check.when(Check.oneOf(TO_KIND.of(transfer), asked), () -> member(TO_MEMBERSHIPS, transfer, law)));
    }

    private static Check member(Many<Transfer, Membership> memberships, Transfer transfer, Law law) {
        return oneOf(
                memberships,
                transfer,
                (membership, index) -> Check.all(
                        Check.atMost(memberships.each(Membership.FROM).of(membership, index), law.today()),
                        Check.atLeast(memberships.each(Membership.UNTIL).of(membership, index), law.today())));
    }

    /** Requires one of a list: an absent list is open, an empty one lacks even a first. */
    private static <E> Check oneOf(Many<Transfer, E> list, Transfer transfer, BiFunction<E, Integer, Check> asked) {
        var given = list.read(transfer);
        if (given == null) {
            return new Check.Unknown(list.absent());
        }
        if (given.isEmpty()) {
            return Check.atLeast(list.count(transfer), ONE);
        }
        var ways = new ArrayList<Check>(given.size());
        for (var i = 0; i < given.size(); i++) {
            ways.add(asked.apply(given.get(i), i));
        }
        return ways.size() == 1 ? ways.get(0) : new Check.AnyOf(ways);
    }

    // approval and chains

    static Check approval(Transfer transfer, Law law) {
        var terms = transfer.scheme().circulation().approval();
        if (terms == null) {
            return Check.when(between(transfer), () -> unknown(CIRCULATION + ".approval"));
        }
        return Check.when(
                Check.all(
                        Check.oneOf(FROM_KIND.of(transfer), NOT_BANK),
                        Check.oneOf(TO_KIND.of(transfer), Term.constant(codes(terms.asked())))),
                () -> oneOf(TO_APPROVALS, transfer, (approval, index) -> holds(approval, index, terms.months(), law)));
    }

    private static Check holds(Approval approval, int index, @Nullable Integer months, Law law) {
        var given = TO_APPROVALS.each(Approval.GIVEN_ON).of(approval, index);
        var parts = new ArrayList<Check>();
        parts.add(Check.atMost(given, law.today()));
        if (approval.withdrawnOn() != null) {
            parts.add(Check.lessThan(
                    law.today(), TO_APPROVALS.each(Approval.WITHDRAWN_ON).of(approval, index)));
        }
        if (months != null) {
            var term = new Term.Given<>(CIRCULATION + ".approval.months", Months.of(months));
            parts.add(Check.atMost(law.today(), Term.plusMonths(given, term)));
        }
        return parts.size() == 1 ? parts.get(0) : new Check.AllOf(parts);
    }

    static Check chain(Transfer transfer, Law law) {
        var chains = transfer.scheme().circulation().chains();
        if (chains == null) {
            return Check.notApplicable();
        }
        return Check.when(
                Check.all(Check.oneOf(FROM_KIND.of(transfer), NOT_BANK), Check.is(TO_KIND.of(transfer), PROVIDER)),
                () -> inOpenChain(transfer.to().chain(), chains, law));
    }

    private static Check inOpenChain(@Nullable String chain, List<Chain> chains, Law law) {
        var open = chains.stream()
                .filter(each -> each.openOn(law.day()))
                .map(Chain::name)
                .toList();
        if (open.isEmpty()) {
            return Check.moreThan(new Term.Given<>(CIRCULATION + ".chains", Count.of(0)), NONE);
        }
        return chain == null
                ? unknown("to.chain")
                : new Check.Condition(
                        new Term.Given<>("to.chain", new Code(NAME, chain)), Term.constant(new Codes(NAME, open)));
    }

    // limits

    static Check limits(Transfer transfer, Law law) {
        var limits = transfer.scheme().circulation().limits();
        if (limits == null) {
            return Check.notApplicable();
        }
        var operation = limits.operation();
        var day = limits.day();
        var balance = limits.balance();
        return each(AMOUNT.of(transfer), LEAST, amount -> {
            var paying = new ArrayList<Check>();
            if (operation != null) {
                paying.add(Check.atMost(amount, limit("operation", operation)));
            }
            if (day != null) {
                paying.add(each(
                        PAID_TODAY.of(transfer),
                        NOTHING,
                        paid -> Check.atMost(Term.plus(paid, amount), limit("day", day))));
            }
            var parts = new ArrayList<Check>();
            if (!paying.isEmpty()) {
                parts.add(Check.when(between(transfer), new Check.AllOf(paying)));
            }
            if (balance != null) {
                parts.add(Check.when(
                        Check.oneOf(TO_KIND.of(transfer), NOT_BANK),
                        () -> each(
                                HOLDS.of(transfer),
                                NOTHING,
                                held -> Check.atMost(Term.plus(held, amount), limit("balance", balance)))));
            }
            return new Check.AllOf(parts);
        });
    }

    private static Term<Units> limit(String which, Units limit) {
        return new Term.Given<>(CIRCULATION + ".limits." + which, limit);
    }

    /** Asks a question that only turns once as units grow: of an unknown number, the two ends tell all. */
    private static Check each(Term<Units> units, Units least, Function<Term<Units>, Check> asked) {
        return Check.whichever(units, List.of(least, ANY), asked);
    }

    // redemption

    static Check redemption(Transfer transfer, Law law) {
        return Check.when(
                Check.all(Check.oneOf(FROM_KIND.of(transfer), NOT_BANK), Check.is(TO_KIND.of(transfer), BANK)),
                () -> Check.any(
                        Check.whichever(FROM_KIND.of(transfer), KINDS, from -> entitled(transfer, law, from)),
                        Check.yes(Transfer.WINDING_UP.of(transfer))));
    }

    private static Check entitled(Transfer transfer, Law law, Term<Code> from) {
        if (kind(from) == ActorKind.BANK) {
            return Check.notApplicable();
        }
        return underTerms(transfer, law, (terms, path) -> {
            var redemption = terms.redemption();
            var parts = new ArrayList<Check>();
            parts.add(Check.oneOf(from, new Term.Given<>(path + ".redemption.entitled", codes(redemption.entitled()))));
            var free = redemption.feeFree();
            if (redemption.fee() == null && (free == null || !free.contains(kind(from)))) {
                parts.add(unknown(path + ".redemption.fee"));
            }
            var approval = transfer.scheme().circulation().approval();
            if (approval == null) {
                parts.add(unknown(CIRCULATION + ".approval"));
            } else if (approval.asked().contains(kind(from))) {
                parts.add(approvedOnce(transfer, law));
            }
            return new Check.AllOf(parts);
        });
    }

    /** Requires an approval, be it over: else the money of one whose approval lapsed would be trapped. */
    private static Check approvedOnce(Transfer transfer, Law law) {
        return oneOf(
                FROM_APPROVALS,
                transfer,
                (approval, index) ->
                        Check.atMost(FROM_APPROVALS.each(Approval.GIVEN_ON).of(approval, index), law.today()));
    }

    // exchange

    static Check exchange(Transfer transfer, Law law) {
        return Check.when(
                Check.all(Check.is(FROM_KIND.of(transfer), BANK), Check.oneOf(TO_KIND.of(transfer), NOT_BANK)),
                () -> Check.all(
                        Check.whichever(FORM.of(transfer), FORMS, form -> issued(transfer.scheme(), form, law)),
                        underTerms(transfer, law, (terms, path) -> given(transfer, terms, path))));
    }

    private static Check issued(Scheme scheme, Term<Code> form, Law law) {
        var media = scheme.currency().media();
        for (var i = 0; i < media.size(); i++) {
            var medium = media.get(i);
            if (Code.of(medium.form()).equals(form.value())) {
                var path = "scheme.currency.media[" + i + "].from";
                return medium.from() == null
                        ? new Check.Condition(
                                new Term.Given<>(path, Code.of(Opening.WITHOUT_A_DAY)),
                                Term.constant(Code.of(Opening.DATED)))
                        : from(law.today(), path, medium.from());
            }
        }
        return Check.oneOf(
                form,
                Term.constant(new Codes(
                        "Form",
                        media.stream().map(medium -> medium.form().name()).toList())));
    }

    /** Requires as many units as euros, and the bonus of the full tranches. */
    private static Check given(Transfer transfer, Terms terms, String path) {
        var movement = transfer.movement();
        var euros = movement == null ? null : movement.euros();
        if (euros == null) {
            return unknown("movement.euros");
        }
        var atPar = new Term.Given<>("movement.euros", new Units(euros.cents()));
        var bonus = terms.exchange().bonus();
        var due = bonus == null
                ? atPar
                : Term.plus(atPar, new Term.Given<>(path + ".exchange.bonus.units", bonus.on(euros)));
        return Check.equal(AMOUNT.of(transfer), due);
    }

    // notes

    static Check validity(Transfer transfer, Law law) {
        return Check.when(
                Check.all(Check.oneOf(FROM_KIND.of(transfer), NOT_BANK), Check.is(FORM.of(transfer), PAPER)),
                () -> underTerms(
                        transfer, law, (terms, path) -> valid(transfer, terms.ageing(), path + ".ageing", law)));
    }

    /** Requires a note within its months, the last day included. Terms that speak of ageing and not of expiry have none. */
    private static Check valid(Transfer transfer, @Nullable Ageing ageing, String path, Law law) {
        var months = ageing == null ? null : ageing.validityMonths();
        if (months == null) {
            return ageing == null || ageing.equals(new Ageing(null, null, null, null, null))
                    ? unknown(path + ".validityMonths")
                    : Check.notApplicable();
        }
        return Check.atMost(
                law.today(),
                Term.plusMonths(
                        STAMPED_ON.of(transfer), new Term.Given<>(path + ".validityMonths", Months.of(months))));
    }
}
