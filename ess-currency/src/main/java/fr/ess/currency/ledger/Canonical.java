package fr.ess.currency.ledger;

import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of outcomes: what the chain is made over, and what a store keeps. Whole numbers are big-endian, an account is
 * its number, a text its length and its UTF-8, an entry of a list its name.
 */
public final class Canonical {

    private static final int OPEN = 1;
    private static final int ADMIT = 2;
    private static final int MOVE = 3;
    private static final int EXCHANGE = 4;
    private static final int PAY = 5;
    private static final int SWEEP = 6;
    private static final int REDEEM = 7;
    private static final int GIVE = 8;
    private static final int CONVERT = 9;
    private static final int CANCEL = 10;
    private static final int DEMUR = 11;
    private static final int REVERSE = 12;
    private static final int HOLD = 13;
    private static final int SETTLE = 14;
    private static final int RELEASE = 15;
    private static final int CLOSE = 16;
    private static final int REOPEN = 17;
    private static final int TOGETHER = 18;
    private static final int OPEN_EUROS = 19;
    private static final int PRINT = 20;
    private static final int PASS = 21;
    private static final int RENEW = 22;
    private static final int WIND_UP = 23;
    private static final int NOBODY = -1;

    private byte[] bytes = new byte[512];
    private int size;

    /** Creates an empty buffer. */
    Canonical() {}

    /**
     * Returns the canonical bytes of an outcome.
     *
     * @param outcome  the outcome
     * @return the bytes
     */
    public static byte[] of(Outcome outcome) {
        var canonical = new Canonical();
        canonical.put(outcome);
        return Arrays.copyOf(canonical.bytes, canonical.size);
    }

    /**
     * Returns the canonical bytes of a command.
     *
     * @param command  the command
     * @return the bytes
     */
    public static byte[] of(Command command) {
        var canonical = new Canonical();
        canonical.put(command);
        return Arrays.copyOf(canonical.bytes, canonical.size);
    }

    /**
     * Reads a command.
     *
     * @param bytes  its canonical bytes
     * @param accounts  gives the accounts by their numbers
     * @return the command
     * @throws IllegalArgumentException if they are not those of a command
     */
    public static Command read(byte[] bytes, IntFunction<Account> accounts) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            var command = command(buffer, accounts);
            if (!buffer.hasRemaining()) {
                return command;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Bytes must be those of a command, but were: " + Arrays.toString(bytes), e);
        }
        throw new IllegalArgumentException("Bytes must be those of one command, but were: " + Arrays.toString(bytes));
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void put(Outcome outcome) {
        put(outcome.command());
        if (outcome instanceof Outcome.Posted posted) {
            put8(0);
            put64(posted.number());
            put32(posted.version());
            put64(posted.shortfall());
            put32(posted.legs().size());
            for (var leg : posted.legs()) {
                put32(leg.debit());
                put32(leg.credit());
                put64(leg.cents());
            }
        } else if (outcome instanceof Outcome.Refused refused) {
            put8(1);
            text(refused.reason().name());
            put32(refused.part());
        }
    }

    private void head(int tag, Command command) {
        put8(tag);
        put64(command.id().high());
        put64(command.id().low());
        put64(command.at().toEpochSecond(ZoneOffset.UTC));
        put32(command.at().getNano());
    }

    private void put(Command command) {
        if (command instanceof Command.Pay pay) {
            head(PAY, command);
            put32(pay.from().number());
            put32(pay.to().number());
            put64(pay.units().hundredths());
        } else if (command instanceof Command.Exchange exchange) {
            head(EXCHANGE, command);
            put32(exchange.holder().number());
            put64(exchange.euros().cents());
        } else if (command instanceof Command.Redeem redeem) {
            head(REDEEM, command);
            put32(redeem.holder().number());
            put64(redeem.units().hundredths());
        } else if (command instanceof Command.Open open) {
            head(OPEN, command);
            text(open.name());
            text(open.actor().name());
            text(open.form().name());
        } else if (command instanceof Command.Admit admit) {
            head(ADMIT, command);
            put32(admit.holder().number());
            text(admit.standing().name());
            put64(admit.period().start().toEpochDay());
            var end = admit.period().end();
            put64(end == null ? Long.MAX_VALUE : end.toEpochDay());
        } else if (command instanceof Command.Move move) {
            head(MOVE, command);
            put32(move.from().number());
            put32(move.to().number());
            put64(move.euros().cents());
        } else if (command instanceof Command.Sweep sweep) {
            head(SWEEP, command);
            put32(sweep.from().number());
            put32(sweep.to().number());
            put64(sweep.most().hundredths());
        } else if (command instanceof Command.Give give) {
            head(GIVE, command);
            put32(give.holder().number());
            put64(give.units().hundredths());
        } else if (command instanceof Command.Convert convert) {
            head(CONVERT, command);
            put32(convert.from().number());
            put32(convert.to().number());
            put64(convert.units().hundredths());
        } else if (command instanceof Command.Cancel cancel) {
            head(CANCEL, command);
            put32(cancel.holder().number());
            put64(cancel.units().hundredths());
        } else if (command instanceof Command.Demur demur) {
            head(DEMUR, command);
            put32(demur.holder().number());
        } else if (command instanceof Command.Reverse reverse) {
            head(REVERSE, command);
            put64(reverse.entry());
            maybe(reverse.part());
        } else if (command instanceof Command.Hold hold) {
            head(HOLD, command);
            put32(hold.from().number());
            put32(hold.to().number());
            put64(hold.units().hundredths());
            put64(hold.seconds());
        } else if (command instanceof Command.Settle settle) {
            head(SETTLE, command);
            put64(settle.hold());
            maybe(settle.part());
        } else if (command instanceof Command.Release release) {
            head(RELEASE, command);
            put64(release.hold());
            maybe(release.amount());
        } else if (command instanceof Command.Close close) {
            head(CLOSE, command);
            put32(close.holder().number());
        } else if (command instanceof Command.Reopen reopen) {
            head(REOPEN, command);
            put32(reopen.holder().number());
        } else if (command instanceof Command.Together together) {
            head(TOGETHER, command);
            put32(together.parts().size());
            together.parts().forEach(this::put);
        } else if (command instanceof Command.OpenEuros open) {
            head(OPEN_EUROS, command);
            text(open.name());
            text(open.role().name());
        } else if (command instanceof Command.Print print) {
            head(PRINT, command);
            text(print.series().name());
            put64(print.series().face().hundredths());
            put32(print.series().first());
            put32(print.series().count());
        } else if (command instanceof Command.Pass pass) {
            head(PASS, command);
            put(pass.notes());
            text(pass.act().name());
        } else if (command instanceof Command.Renew renew) {
            head(RENEW, command);
            put(renew.notes());
            var payer = renew.payer();
            put32(payer == null ? NOBODY : payer.number());
        } else if (command instanceof Command.WindUp wind) {
            head(WIND_UP, command);
            var until = wind.until();
            put64(until == null ? Long.MAX_VALUE : until.toEpochDay());
            text(wind.share().over().toString());
            text(wind.share().under().toString());
        }
    }

    private void put(Notes notes) {
        text(notes.series());
        put32(notes.first());
        put32(notes.last());
    }

    private static Command command(ByteBuffer in, IntFunction<Account> accounts) {
        var tag = in.get();
        var id = new CommandId(in.getLong(), in.getLong());
        var at = LocalDateTime.ofEpochSecond(in.getLong(), in.getInt(), ZoneOffset.UTC);
        return switch (tag) {
            case OPEN -> new Command.Open(id, at, text(in), ActorKind.valueOf(text(in)), Form.valueOf(text(in)));
            case ADMIT -> new Command.Admit(id, at, account(in, accounts), Standing.valueOf(text(in)), range(in));
            case MOVE ->
                new Command.Move(id, at, account(in, accounts), account(in, accounts), Euros.ofCents(in.getLong()));
            case EXCHANGE -> new Command.Exchange(id, at, account(in, accounts), Euros.ofCents(in.getLong()));
            case PAY -> new Command.Pay(id, at, account(in, accounts), account(in, accounts), new Units(in.getLong()));
            case SWEEP ->
                new Command.Sweep(id, at, account(in, accounts), account(in, accounts), new Units(in.getLong()));
            case REDEEM -> new Command.Redeem(id, at, account(in, accounts), new Units(in.getLong()));
            case GIVE -> new Command.Give(id, at, account(in, accounts), new Units(in.getLong()));
            case CONVERT ->
                new Command.Convert(id, at, account(in, accounts), account(in, accounts), new Units(in.getLong()));
            case CANCEL -> new Command.Cancel(id, at, account(in, accounts), new Units(in.getLong()));
            case DEMUR -> new Command.Demur(id, at, account(in, accounts));
            case REVERSE -> new Command.Reverse(id, at, in.getLong(), maybe(in));
            case HOLD ->
                new Command.Hold(
                        id, at, account(in, accounts), account(in, accounts), new Units(in.getLong()), in.getLong());
            case SETTLE -> new Command.Settle(id, at, in.getLong(), maybe(in));
            case RELEASE -> new Command.Release(id, at, in.getLong(), maybe(in));
            case CLOSE -> new Command.Close(id, at, account(in, accounts));
            case REOPEN -> new Command.Reopen(id, at, account(in, accounts));
            case TOGETHER -> {
                var count = in.getInt();
                List<Command> parts = new ArrayList<>();
                for (var i = 0; i < count; i++) {
                    parts.add(command(in, accounts));
                }
                yield new Command.Together(id, at, parts);
            }
            case OPEN_EUROS -> new Command.OpenEuros(id, at, text(in), Role.valueOf(text(in)));
            case PRINT ->
                new Command.Print(id, at, new Series(text(in), new Units(in.getLong()), in.getInt(), in.getInt()));
            case PASS -> new Command.Pass(id, at, notes(in), NoteAct.valueOf(text(in)));
            case RENEW -> new Command.Renew(id, at, notes(in), payer(in, accounts));
            case WIND_UP -> new Command.WindUp(id, at, end(in), share(in));
            default -> throw new IllegalArgumentException("Tag must be that of a command, but was: " + tag);
        };
    }

    private static Account account(ByteBuffer in, IntFunction<Account> accounts) {
        return accounts.apply(in.getInt());
    }

    private static @Nullable Account payer(ByteBuffer in, IntFunction<Account> accounts) {
        var number = in.getInt();
        return number == NOBODY ? null : accounts.apply(number);
    }

    private static Notes notes(ByteBuffer in) {
        return new Notes(text(in), in.getInt(), in.getInt());
    }

    private static Share share(ByteBuffer in) {
        return new Share(new BigInteger(text(in)), new BigInteger(text(in)));
    }

    private static @Nullable LocalDate end(ByteBuffer in) {
        var end = in.getLong();
        return end == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(end);
    }

    private static DateRange range(ByteBuffer in) {
        return new DateRange(LocalDate.ofEpochDay(in.getLong()), end(in));
    }

    private static String text(ByteBuffer in) {
        var text = new byte[in.getInt()];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Units maybe(ByteBuffer in) {
        var value = in.getLong();
        return value == Long.MIN_VALUE ? null : new Units(value);
    }

    private void maybe(@Nullable Units units) {
        put64(units == null ? Long.MIN_VALUE : units.hundredths());
    }

    private void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        put32(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void put8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void put32(int value) {
        room(4);
        for (var shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    private void put64(long value) {
        room(8);
        for (var shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
