package fr.ess.currency.ledger;

import org.jspecify.annotations.Nullable;

/** The outcomes by the id of their command: open addressing, no object but the outcomes. */
final class Index {

    private @Nullable Outcome[] slots = new @Nullable Outcome[1024];
    private int size;

    @Nullable
    Outcome find(CommandId id) {
        for (var i = start(id); ; i = i + 1 & slots.length - 1) {
            var seen = slots[i];
            if (seen == null || seen.command().id().equals(id)) {
                return seen;
            }
        }
    }

    void put(Outcome outcome) {
        if (2 * size >= slots.length) {
            var former = slots;
            slots = new @Nullable Outcome[2 * former.length];
            for (var each : former) {
                if (each != null) {
                    place(each);
                }
            }
        }
        place(outcome);
        size++;
    }

    private void place(Outcome outcome) {
        var i = start(outcome.command().id());
        while (slots[i] != null) {
            i = i + 1 & slots.length - 1;
        }
        slots[i] = outcome;
    }

    private int start(CommandId id) {
        var mixed = (id.high() ^ id.low()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & slots.length - 1;
    }
}
