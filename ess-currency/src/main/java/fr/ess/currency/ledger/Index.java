package fr.ess.currency.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The outcomes by the id of their command: open addressing. A digest of each id stands in an array of its own, so that the outcomes
 * of others, far apart in memory, are not touched.
 */
final class Index {

    private long[] digests = new long[1024]; // zero where there is none
    private @Nullable Outcome[] slots = new @Nullable Outcome[1024];
    private int size;

    @Nullable
    Outcome find(CommandId id) {
        var digest = digest(id);
        var mask = digests.length - 1;
        for (var i = (int) (digest >>> 32) & mask; digests[i] != 0; i = i + 1 & mask) {
            var seen = slots[i];
            if (digests[i] == digest && seen != null && seen.command().id().equals(id)) {
                return seen;
            }
        }
        return null;
    }

    void put(Outcome outcome) {
        if (2 * size >= slots.length) {
            var formerDigests = digests;
            var former = slots;
            digests = new long[2 * former.length];
            slots = new @Nullable Outcome[2 * former.length];
            for (var i = 0; i < former.length; i++) {
                var each = former[i];
                if (each != null) {
                    place(formerDigests[i], each);
                }
            }
        }
        place(digest(outcome.command().id()), outcome);
        size++;
    }

    /** Removes the outcome of a command, if it is there; those behind it that it kept from their place move up. */
    void remove(CommandId id) {
        var digest = digest(id);
        var mask = digests.length - 1;
        var hole = (int) (digest >>> 32) & mask;
        for (var seen = slots[hole]; seen == null || !seen.command().id().equals(id); seen = slots[hole]) {
            if (seen == null) {
                return;
            }
            hole = hole + 1 & mask;
        }
        for (var i = hole + 1 & mask; digests[i] != 0; i = i + 1 & mask) {
            var home = (int) (digests[i] >>> 32) & mask;
            if ((i - home & mask) >= (i - hole & mask)) {
                digests[hole] = digests[i];
                slots[hole] = slots[i];
                hole = i;
            }
        }
        digests[hole] = 0;
        slots[hole] = null;
        size--;
    }

    private void place(long digest, Outcome outcome) {
        var mask = digests.length - 1;
        var i = (int) (digest >>> 32) & mask;
        while (digests[i] != 0) {
            i = i + 1 & mask;
        }
        digests[i] = digest;
        slots[i] = outcome;
    }

    private static long digest(CommandId id) {
        var mixed = (id.high() + Long.rotateLeft(id.low(), 32)) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return mixed == 0 ? 1 : mixed;
    }
}
