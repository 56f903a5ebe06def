package fr.ess.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.NoteAct;
import fr.ess.currency.ledger.Notes;
import fr.ess.currency.ledger.Role;
import fr.ess.currency.ledger.Series;
import fr.ess.currency.ledger.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of a currency, a line of a file.
 *
 * @param on  its day
 * @param deed  what is done
 * @param account  the account concerned, or the payer
 * @param to  the payee
 * @param actor  what the holder of a new account is
 * @param form  the form of a new account
 * @param euros  the euros of an exchange or a movement of euros
 * @param units  the units
 * @param until  the last day of a membership, an approval or a winding up
 * @param line  the line of the event that is reversed
 * @param series  the notes that were printed
 * @param notes  the notes concerned: handed out with what is issued, taken back with what is redeemed
 * @param others  the notes that take the place of those exchanged
 * @param share  the share of a euro that a winding up pays for a unit, all of it if absent
 */
record CurrencyEvent(
        @JsonProperty(required = true) LocalDate on,
        @JsonProperty(value = "do", required = true) Deed deed,
        @Nullable String account,
        @Nullable String to,
        @Nullable ActorKind actor,
        @Nullable Form form,
        @Nullable Euros euros,
        @Nullable Units units,
        @Nullable LocalDate until,
        @Nullable Integer line,
        @Nullable Series series,
        @Nullable List<Notes> notes,
        @Nullable List<Notes> others,
        @Nullable Share share) {

    /** What is done, and what must be given for it. */
    enum Deed {
        OPEN("account", "actor", "form"),
        MEMBER("account"),
        APPROVE("account"),
        DEPOSIT("account", "euros"),
        MOVE("account", "to", "euros"),
        EXCHANGE("account", "euros"),
        PAY("account", "to", "units"),
        REDEEM("account", "units"),
        GIVE("account", "units"),
        CONVERT("account", "to", "units"),
        CANCEL("account", "units"),
        DEMURRAGE("account"),
        REVERSE("line"),
        CLOSE("account"),
        REOPEN("account"),
        TILL("account"),
        PRINT("series"),
        STOCK("notes"),
        RETURN("notes"),
        EXPIRE("notes"),
        RENEW("notes"),
        SWAP("notes", "others"),
        DESTROY("notes"),
        WIND_UP;

        private final List<String> needs;

        Deed(String... needs) {
            this.needs = List.of(needs);
        }
    }

    /** Returns the name of the component that this event lacks, or {@code null}. */
    @Nullable
    String lacking() {
        for (var need : deed.needs) {
            if (part(need) == null) {
                return need;
            }
        }
        return null;
    }

    private @Nullable Object part(String name) {
        return switch (name) {
            case "account" -> account;
            case "to" -> to;
            case "actor" -> actor;
            case "form" -> form;
            case "euros" -> euros;
            case "units" -> units;
            case "line" -> line;
            case "series" -> series;
            case "notes" -> notes;
            default -> others;
        };
    }

    /** Returns the name of an account that this event speaks of and the ledger does not know, or {@code null}. */
    @Nullable
    String stranger(Ledger ledger) {
        if (deed == Deed.OPEN || deed == Deed.TILL) {
            return null;
        }
        return account != null && ledger.account(account).isEmpty()
                ? account
                : to != null && ledger.account(to).isEmpty() ? to : null;
    }

    /** Returns the command, given the number of its line and the entries that the lines before it made. */
    Command command(int number, Ledger ledger, Map<Integer, Long> entries) {
        var id = new CommandId(0, number);
        var parts = new ArrayList<Command>();
        var at = on.atStartOfDay();
        var alone = alone(id, at, ledger, entries);
        if (alone != null) {
            parts.add(alone);
        }
        pass(id, at, parts, notes, act());
        pass(id, at, parts, others, NoteAct.ISSUE);
        return parts.size() == 1 ? parts.get(0) : new Command.Together(id, at, parts);
    }

    private static void pass(
            CommandId id, LocalDateTime at, List<Command> parts, @Nullable List<Notes> passed, @Nullable NoteAct act) {
        if (passed != null && act != null) {
            passed.forEach(each -> parts.add(new Command.Pass(id, at, each, act)));
        }
    }

    /** Returns what becomes of the notes of this event, or {@code null} if the command itself says it. */
    private @Nullable NoteAct act() {
        return switch (deed) {
            case EXCHANGE, GIVE -> NoteAct.ISSUE;
            case CONVERT -> form == Form.DIGITAL ? NoteAct.REDEEM : NoteAct.ISSUE;
            case REDEEM, REVERSE, SWAP -> NoteAct.REDEEM;
            case CANCEL -> NoteAct.WRITE_OFF;
            case STOCK -> NoteAct.STOCK;
            case RETURN -> NoteAct.RETURN;
            case EXPIRE -> NoteAct.EXPIRE;
            case DESTROY -> NoteAct.DESTROY;
            default -> null;
        };
    }

    /** Returns what is done beside passing notes, or {@code null} if there is nothing else. */
    private @Nullable Command alone(CommandId id, LocalDateTime at, Ledger ledger, Map<Integer, Long> entries) {
        return switch (deed) {
            case OPEN -> new Command.Open(id, at, given(account), given(actor), given(form));
            case MEMBER -> new Command.Admit(id, at, account(ledger, account), Standing.MEMBER, period());
            case APPROVE -> new Command.Admit(id, at, account(ledger, account), Standing.APPROVED, period());
            case DEPOSIT ->
                new Command.Move(id, at, account(ledger, "outside"), account(ledger, account), given(euros));
            case MOVE -> new Command.Move(id, at, account(ledger, account), account(ledger, to), given(euros));
            case EXCHANGE -> new Command.Exchange(id, at, account(ledger, account), given(euros));
            case PAY -> new Command.Pay(id, at, account(ledger, account), account(ledger, to), given(units));
            case REDEEM -> new Command.Redeem(id, at, account(ledger, account), given(units));
            case GIVE -> new Command.Give(id, at, account(ledger, account), given(units));
            case CONVERT -> new Command.Convert(id, at, account(ledger, account), account(ledger, to), given(units));
            case CANCEL -> new Command.Cancel(id, at, account(ledger, account), given(units));
            case DEMURRAGE -> new Command.Demur(id, at, account(ledger, account));
            case REVERSE -> new Command.Reverse(id, at, entries.getOrDefault(given(line), -1L), units);
            case CLOSE -> new Command.Close(id, at, account(ledger, account));
            case REOPEN -> new Command.Reopen(id, at, account(ledger, account));
            case TILL -> new Command.OpenEuros(id, at, given(account), Role.TILL);
            case PRINT -> new Command.Print(id, at, given(series));
            case RENEW ->
                given(notes).size() == 1 ? renewal(id, at, ledger, given(notes).get(0)) : renewals(id, at, ledger);
            case WIND_UP -> new Command.WindUp(id, at, until, share == null ? Share.WHOLE : share);
            case STOCK, RETURN, EXPIRE, SWAP, DESTROY -> null;
        };
    }

    private Command renewals(CommandId id, LocalDateTime at, Ledger ledger) {
        return new Command.Together(
                id,
                at,
                given(notes).stream().map(each -> renewal(id, at, ledger, each)).toList());
    }

    private Command renewal(CommandId id, LocalDateTime at, Ledger ledger, Notes renewed) {
        return new Command.Renew(id, at, renewed, account == null ? null : account(ledger, account));
    }

    private DateRange period() {
        return new DateRange(on, until == null ? null : until.plusDays(1));
    }

    private static Account account(Ledger ledger, @Nullable String name) {
        return ledger.account(given(name)).orElseThrow();
    }

    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
