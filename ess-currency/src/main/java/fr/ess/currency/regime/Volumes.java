package fr.ess.currency.regime;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sums that declarations to the supervisor hang on: the operations of a year, and the units in circulation. */
final class Volumes {

    private static final Many<Issuance, Flow> FLOWS = Issuance.DIGITAL.then(DigitalTerms.FLOWS);
    private static final Many<Issuance, Stock> STOCKS = Issuance.DIGITAL.then(DigitalTerms.STOCKS);
    private static final Many.Each<Stock, Euros> AMOUNT = STOCKS.each(Stock.AMOUNT);
    private static final Fact<Issuance, Day> COMPLETE_FROM = Issuance.DIGITAL.then(DigitalTerms.COMPLETE_FROM);

    private Volumes() {}

    /** Returns the operations of a kind after a day, until another that is included. */
    static Euros sum(List<Flow> flows, FlowKind kind, LocalDate afterExclusive, LocalDate until) {
        var sum = Euros.ZERO;
        for (var flow : flows) {
            if (flow.kind() == kind
                    && flow.on().isAfter(afterExclusive)
                    && !flow.on().isAfter(until)) {
                sum = sum.plus(flow.amount());
            }
        }
        return sum;
    }

    /** Returns the day that the year up to the day of the question follows. */
    static LocalDate before(Law law) {
        var start = Term.minusMonths(law.today(), law.term(RegimeRules.WINDOW)).value();
        return Objects.requireNonNull(start, "start").date();
    }

    /** Returns what counts of the year up to the day of the question, as one sum of its kinds. */
    static Term<Euros> counted(List<Flow> flows, Law law) {
        var payments = term(flows, FlowKind.PAYMENT, "digital.payments", law);
        return law.get(RegimeRules.READING).value() == VolumeReading.PAYMENTS_ONLY
                ? payments
                : Term.sum(List.of(
                        term(flows, FlowKind.EXCHANGE, "digital.exchanges", law),
                        payments,
                        term(flows, FlowKind.REDEMPTION, "digital.redemptions", law)));
    }

    private static Term<Euros> term(List<Flow> flows, FlowKind kind, String path, Law law) {
        return new Term.Given<>(path, sum(flows, kind, before(law), law.day()));
    }

    /** Requires that the year exceeds the volume; operations that are not known may only add to it. */
    static Check above(Issuance facts, Law law) {
        var flows = FLOWS.read(facts);
        if (flows == null) {
            return new Check.Unknown(FLOWS.absent());
        }
        var above = Check.moreThan(counted(flows, law), law.term(RegimeRules.VOLUME));
        return complete(facts, law) || above.verdict() == Verdict.SATISFIED
                ? above
                : Check.any(above, Check.unknown(COMPLETE_FROM.path(), Term.Cause.MISSING_FACT));
    }

    /** Returns whether every operation of the year is in the list: it goes back to the year or to the very start. */
    static boolean complete(Issuance facts, Law law) {
        var from = COMPLETE_FROM.of(facts).value();
        var digital = facts.digital();
        if (from == null || digital == null) {
            return false;
        }
        var started = digital.startedOn();
        return !from.date().isAfter(before(law).plusDays(1))
                || started != null && !from.date().isAfter(started);
    }

    /** Returns the units in circulation at the end of a day: the last that is known by then, none where there never were. */
    static Term<Euros> outstanding(Issuance facts, LocalDate day) {
        var stocks = STOCKS.read(facts);
        if (stocks == null) {
            return STOCKS.absent();
        }
        if (stocks.isEmpty()) {
            return new Term.Given<>(STOCKS.path(), Euros.ZERO);
        }
        var last = last(stocks, day);
        return last < 0 ? STOCKS.absent() : AMOUNT.of(stocks.get(last), last);
    }

    private static int last(List<Stock> stocks, LocalDate day) {
        var last = -1;
        for (var i = 0; i < stocks.size(); i++) {
            var on = stocks.get(i).on();
            if (!on.isAfter(day) && (last < 0 || !on.isBefore(stocks.get(last).on()))) {
                last = i;
            }
        }
        return last;
    }

    static @Nullable Euros stockOn(Issuance facts, LocalDate day) {
        return outstanding(facts, day).value();
    }
}
