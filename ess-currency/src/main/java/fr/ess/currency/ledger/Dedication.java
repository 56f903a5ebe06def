package fr.ess.currency.ledger;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.currency.Rounding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The yearly gift of a currency to the associations that its members chose: a share of what each member exchanged goes to the first
 * of those chosen that has enough members behind it.
 *
 * @param from  the first day of the year of the gift
 * @param until  the last day
 * @param parts  what each association receives, in the order in which they were chosen
 * @param unchosen  the euros exchanged by members of whom no association can receive anything: their share stays with the issuer
 */
public record Dedication(LocalDate from, LocalDate until, List<Part> parts, Euros unchosen) {

    /** Creates a dedication. */
    public Dedication {
        parts = List.copyOf(parts);
    }

    /**
     * What one association receives.
     *
     * @param association  its account
     * @param exchanged  the euros exchanged by those whose gift goes to it, zero or more
     * @param units  its share of them, rounded once to the nearest hundredth
     */
    public record Part(Account association, Euros exchanged, Units units) {}

    /**
     * Computes the gift of a year.
     *
     * @param books  the books, at the end of that year or later
     * @param year  the calendar year in which the year of the gift ends
     * @param choices  the associations that each member chose, by account: the first is the one chosen, which counts for the number
     *     of its sponsors, and those after it take its place where too few chose it
     * @return the gift
     * @throws IllegalArgumentException if the scheme has no gift at the end of that year
     */
    public static Dedication of(Books books, int year, Map<Account, List<Account>> choices) {
        var terms = books.scheme().termsOn(LocalDate.of(year, 12, 31)).orElse(null);
        var last = terms == null || terms.gift() == null
                ? null
                : YearMonth.of(year, terms.gift().lastMonth());
        var then = last == null
                ? null
                : books.scheme().termsOn(last.atEndOfMonth()).orElse(null);
        var gift = then == null ? null : then.gift();
        if (last == null || gift == null) {
            throw new IllegalArgumentException("Scheme must have a yearly gift in " + year + ", but has none");
        }
        var sponsors = new HashMap<Account, Integer>();
        choices.values().stream()
                .filter(chosen -> !chosen.isEmpty())
                .forEach(chosen -> sponsors.merge(chosen.get(0), 1, Integer::sum));
        var least = gift.sponsors() == null ? 0 : gift.sponsors();
        var from = last.minusMonths(11).atDay(1);
        var until = last.atEndOfMonth();
        var received = new LinkedHashMap<Account, Long>();
        var unchosen = 0L;
        for (var exchanged : exchanged(books, from, until).entrySet()) {
            var taker = choices.getOrDefault(exchanged.getKey(), List.of()).stream()
                    .filter(each -> sponsors.getOrDefault(each, 0) >= least)
                    .findFirst();
            if (taker.isPresent()) {
                received.merge(taker.get(), exchanged.getValue(), Math::addExact);
            } else {
                unchosen = Math.addExact(unchosen, exchanged.getValue());
            }
        }
        var parts = new ArrayList<Part>();
        received.forEach((association, cents) -> parts.add(new Part(
                association, Euros.ofCents(cents), new Units(Version.share(Rounding.HALF_UP, cents, gift.share())))));
        return new Dedication(from, until, parts, Euros.ofCents(unchosen));
    }

    /** Returns the euros that each account exchanged between two days, what was reversed taken off on the day of its reversal. */
    private static Map<Account, Long> exchanged(Books books, LocalDate from, LocalDate until) {
        var sums = new LinkedHashMap<Account, Long>();
        for (var outcome : books.journal().outcomes()) {
            var day = outcome.command().at().toLocalDate();
            if (outcome instanceof Outcome.Posted && !day.isBefore(from) && !day.isAfter(until)) {
                count(books, outcome.command(), sums);
            }
        }
        sums.values().removeIf(cents -> cents <= 0);
        return sums;
    }

    private static void count(Books books, Command command, Map<Account, Long> sums) {
        if (command instanceof Command.Exchange exchange) {
            sums.merge(exchange.holder(), exchange.euros().cents(), Math::addExact);
        } else if (command instanceof Command.Reverse reverse
                && books.journal()
                                .outcomes()
                                .get(Math.toIntExact(reverse.entry()))
                                .command()
                        instanceof Command.Exchange exchange) {
            sums.merge(exchange.holder(), -exchange.euros().cents(), Math::addExact);
        } else if (command instanceof Command.Together together) {
            together.parts().forEach(part -> count(books, part, sums));
        }
    }

    /**
     * Returns the command that gives all of it at once, each euro out of the running costs.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @return the command, which does nothing to an association that receives nothing
     */
    public Command.Together command(CommandId id, LocalDateTime at) {
        List<Command> gifts = new ArrayList<>();
        for (var part : parts) {
            if (part.units().hundredths() > 0) {
                gifts.add(new Command.Give(id, at, part.association(), part.units()));
            }
        }
        return new Command.Together(id, at, gifts);
    }
}
