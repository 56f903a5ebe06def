package fr.ess.currency.ledger;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that only grows at its end, or is cut back to what it was; a view of it sees what stood when it was taken. */
final class Log<T> {

    private static final int CHUNK = 1024;

    private @Nullable Object[][] chunks;
    private int size;

    Log() {
        this(new @Nullable Object[1][], 0);
    }

    private Log(@Nullable Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only append writes
    T get(int index) {
        Objects.checkIndex(index, size);
        return (T) Objects.requireNonNull(chunks[index / CHUNK][index % CHUNK]);
    }

    void append(T element) {
        var chunk = size / CHUNK;
        if (size % CHUNK == 0) {
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, 2 * chunk);
            }
            chunks[chunk] = new @Nullable Object[CHUNK];
        }
        chunks[chunk][size % CHUNK] = element;
        size++;
    }

    /** Cuts this back to what it was; no view may have seen what is cut. */
    void truncate(int wanted) {
        size = Objects.checkIndex(wanted, size + 1);
    }

    /** Returns what stands now, sharing its chunks. */
    Log<T> view() {
        return new Log<>(chunks, size);
    }

    /** Returns a log of its own with the first elements of this. */
    Log<T> copy(int wanted) {
        var copied = new Log<T>();
        for (var i = 0; i < wanted; i++) {
            copied.append(get(i));
        }
        return copied;
    }
}
