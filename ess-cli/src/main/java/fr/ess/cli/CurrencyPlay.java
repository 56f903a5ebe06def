package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Units;
import fr.ess.currency.Scheme;
import fr.ess.currency.ledger.Books;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.Notes;
import fr.ess.currency.ledger.Outcome.Posted;
import fr.ess.currency.ledger.Outcome.Refused;
import fr.ess.currency.ledger.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of events played under a scheme.
 *
 * @param scheme  the scheme
 * @param books  the books at the end
 * @param told  what became of each event, in order
 * @param first  the day of the first event
 * @param last  the day of the last one
 */
record CurrencyPlay(Scheme scheme, Books books, List<Outcome> told, LocalDate first, LocalDate last) {

    /** Reads a scheme and events, and plays them; refuses what is malformed with its line. */
    static CurrencyPlay of(String schemeFile, String eventsFile, Terminal terminal) {
        var scheme = (Scheme) read(schemeFile, Input.bytes(schemeFile, terminal), Scheme.class, "");
        var ledger = Ledger.of(scheme);
        var told = new ArrayList<Outcome>();
        var entries = new HashMap<Integer, Long>();
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        var lines = new String(Input.bytes(eventsFile, terminal), StandardCharsets.UTF_8).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                var event = event(eventsFile, lines[i], i + 1, ledger);
                if (last != null && event.on().isBefore(last)) {
                    throw refusal(eventsFile, i + 1, "$.on", "not-before", event.on(), last);
                }
                last = event.on();
                first = first == null ? last : first;
                told.add(done(event, i + 1, ledger, entries));
            }
        }
        if (first == null || last == null) {
            throw Refusal.of(eventsFile, "not-empty", "''");
        }
        return new CurrencyPlay(scheme, ledger.books(), List.copyOf(told), first, last);
    }

    private static Object read(String file, byte[] bytes, Class<?> type, String where) {
        var tree = Tree.read(bytes);
        var faults = new ArrayList<>(tree.faults());
        var root = tree.root();
        var bound = root == null ? null : Binding.bind(root, type, Place.ROOT, faults);
        if (bound == null || !faults.isEmpty()) {
            throw new Refusal(file + where, faults);
        }
        return bound;
    }

    private static CurrencyEvent event(String file, String line, int number, Ledger ledger) {
        var event =
                (CurrencyEvent) read(file, line.getBytes(StandardCharsets.UTF_8), CurrencyEvent.class, ":" + number);
        var lacking = event.lacking();
        if (lacking != null) {
            throw refusal(file, number, "$." + lacking, "given", "null");
        }
        var stranger = event.stranger(ledger);
        if (stranger != null) {
            throw refusal(file, number, "$", "account", Shown.text(stranger));
        }
        return event;
    }

    private static Refusal refusal(
            String file, int number, String path, String must, Object seen, Object... arguments) {
        return new Refusal(
                file + ":" + number, List.of(new Fault(path, Musts.of(must, arguments), String.valueOf(seen))));
    }

    private static Outcome done(CurrencyEvent event, int number, Ledger ledger, HashMap<Integer, Long> entries) {
        var outcome = ledger.post(event.command(number, ledger, entries));
        var row = new Outcome()
                .with("line", Count.of(number))
                .with("day", Day.of(event.on()))
                .with("deed", Code.of(event.deed()));
        if (event.account() != null) {
            row.withText("account", event.account());
        }
        if (event.to() != null) {
            row.withText("to", event.to());
        }
        if (event.euros() != null) {
            row.with("euros", event.euros());
        }
        if (event.units() != null) {
            row.with("units", event.units());
        }
        if (event.series() != null) {
            row.withText("series", event.series().name());
        }
        if (event.notes() != null) {
            row.withText("notes", shown(event.notes()));
        }
        if (outcome instanceof Posted posted) {
            entries.put(number, posted.number());
            for (var leg : posted.legs()) {
                if (event.deed() == CurrencyEvent.Deed.EXCHANGE
                        && ledger.account(leg.credit()).role() == Role.HOLDER) {
                    row.with("issued", new Units(leg.cents()));
                }
            }
        } else if (outcome instanceof Refused refused) {
            row.with("refused", Code.of(refused.reason()));
        }
        return row;
    }

    /** Shows notes as {@code A 1-20, B 7}. */
    private static String shown(List<Notes> notes) {
        var shown = new ArrayList<String>();
        for (var each : notes) {
            shown.add(each.series() + " " + each.first() + (each.last() == each.first() ? "" : "-" + each.last()));
        }
        return String.join(", ", shown);
    }
}
