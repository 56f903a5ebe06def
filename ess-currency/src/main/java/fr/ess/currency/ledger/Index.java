package fr.ess.currency.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes by the id of their command: open addressing. A place is one whole number, most of a digest of the id and the number
 * of the outcome: one line of memory is touched, no reference is written that a collector would have to follow, and outcomes of
 * others are not looked at.
 */
final class Index {

    private static final int NUMBER =
            31; // bits of a number, which stands one higher so that zero says that a place is free
    private static final long NUMBERS = (1L << NUMBER) - 1;

    private final Log<Outcome> outcomes;
    private long[] places = new long[1024];
    private int size;

    Index(Log<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    @Nullable
    Outcome find(CommandId id) {
        var digest = digest(id);
        var mask = places.length - 1;
        for (var i = home(digest, mask); places[i] != 0; i = i + 1 & mask) {
            if ((places[i] ^ digest) <= NUMBERS && (places[i] ^ digest) >= 0) {
                var seen = outcomes.get(number(places[i]));
                if (seen.command().id().equals(id)) {
                    return seen;
                }
            }
        }
        return null;
    }

    /** Adds the id of an outcome, given its number in the list. */
    void put(CommandId id, int number) {
        if (2 * size >= places.length) {
            var former = places;
            places = new long[2 * former.length];
            Arrays.stream(former).filter(each -> each != 0).forEach(this::place);
        }
        place(digest(id) | number + 1L);
        size++;
    }

    /** Removes what was put, if it is there; those behind it that it kept from their place move up. */
    void remove(CommandId id, int number) {
        var mask = places.length - 1;
        var wanted = digest(id) | number + 1L;
        var hole = home(wanted, mask);
        while (places[hole] != wanted) {
            if (places[hole] == 0) {
                return;
            }
            hole = hole + 1 & mask;
        }
        for (var i = hole + 1 & mask; places[i] != 0; i = i + 1 & mask) {
            var home = home(places[i], mask);
            if ((i - home & mask) >= (i - hole & mask)) {
                places[hole] = places[i];
                hole = i;
            }
        }
        places[hole] = 0;
        size--;
    }

    private void place(long entry) {
        var mask = places.length - 1;
        var i = home(entry, mask);
        while (places[i] != 0) {
            i = i + 1 & mask;
        }
        places[i] = entry;
    }

    private static int home(long entry, int mask) {
        return (int) (entry >>> NUMBER) & mask;
    }

    private static int number(long entry) {
        return (int) (entry & NUMBERS) - 1;
    }

    /** Returns the digest of an id, the place of the number left free. */
    private static long digest(CommandId id) {
        var mixed = (id.high() + Long.rotateLeft(id.low(), 32)) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return mixed * 0xD6E8FEB86659FD93L & ~NUMBERS;
    }
}
