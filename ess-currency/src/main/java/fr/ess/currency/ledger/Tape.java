package fr.ess.currency.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only grows: the accounts opened, the outcomes, the blocks sealed. One ledger at a time writes on it. */
final class Tape {

    final Log<Account> accounts;
    final Log<Outcome> outcomes;
    final Log<Sealed> blocks;
    final Map<String, Account> names = new HashMap<>();
    final Index index;

    @Nullable
    Ledger owner;

    Tape() {
        this(new Log<>(), new Log<>(), new Log<>());
    }

    private Tape(Log<Account> accounts, Log<Outcome> outcomes, Log<Sealed> blocks) {
        this.accounts = accounts;
        this.outcomes = outcomes;
        this.blocks = blocks;
        this.index = new Index(outcomes);
        for (var i = 0; i < accounts.size(); i++) {
            names.put(accounts.get(i).name(), accounts.get(i));
        }
        for (var i = 0; i < outcomes.size(); i++) {
            index.put(outcomes.get(i).command().id(), i);
        }
    }

    /** Gives this to a ledger that starts where it ends, or else a copy of its beginning. */
    synchronized Tape claim(Ledger ledger, int wantedAccounts, int wantedOutcomes, int wantedBlocks) {
        var tape = this;
        if (owner != null
                && (outcomes.size() != wantedOutcomes
                        || accounts.size() != wantedAccounts
                        || blocks.size() != wantedBlocks)) {
            tape = new Tape(accounts.copy(wantedAccounts), outcomes.copy(wantedOutcomes), blocks.copy(wantedBlocks));
        }
        tape.owner = ledger;
        return tape;
    }
}
