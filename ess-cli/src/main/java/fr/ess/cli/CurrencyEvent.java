package fr.ess.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.Standing;
import java.time.LocalDate;
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
 * @param until  the last day of a membership or approval
 * @param line  the line of the event that is reversed
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
        @Nullable Integer line) {

    /** What is done. */
    enum Deed {
        OPEN,
        MEMBER,
        APPROVE,
        DEPOSIT,
        MOVE,
        EXCHANGE,
        PAY,
        REDEEM,
        GIVE,
        CONVERT,
        CANCEL,
        DEMURRAGE,
        REVERSE,
        CLOSE,
        REOPEN
    }

    /** Returns the name of the component that this event lacks, or {@code null}. */
    @Nullable
    String lacking() {
        var needsAccount = deed != Deed.REVERSE;
        var needsTo = deed == Deed.MOVE || deed == Deed.PAY || deed == Deed.CONVERT;
        var needsEuros = deed == Deed.DEPOSIT || deed == Deed.MOVE || deed == Deed.EXCHANGE;
        var needsUnits = deed == Deed.PAY
                || deed == Deed.REDEEM
                || deed == Deed.GIVE
                || deed == Deed.CONVERT
                || deed == Deed.CANCEL;
        return needsAccount && account == null
                ? "account"
                : needsTo && to == null
                        ? "to"
                        : needsEuros && euros == null
                                ? "euros"
                                : needsUnits && units == null
                                        ? "units"
                                        : deed == Deed.OPEN && actor == null
                                                ? "actor"
                                                : deed == Deed.OPEN && form == null
                                                        ? "form"
                                                        : deed == Deed.REVERSE && line == null ? "line" : null;
    }

    /** Returns the name of an account that this event speaks of and the ledger does not know, or {@code null}. */
    @Nullable
    String stranger(Ledger ledger) {
        if (deed == Deed.OPEN || deed == Deed.REVERSE) {
            return null;
        }
        return ledger.account(Objects.requireNonNull(account)).isEmpty()
                ? account
                : to != null && ledger.account(to).isEmpty() ? to : null;
    }

    /** Returns the command, given the number of its line and the entries that the lines before it made. */
    Command command(int number, Ledger ledger, Map<Integer, Long> entries) {
        var id = new CommandId(0, number);
        var at = on.atStartOfDay();
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
        };
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
