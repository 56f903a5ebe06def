package fr.ess.procurement.decp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keys of rows, and which of them occur more than once. Past a bound they are written to a temporary file in order, so that
 * the memory stays the same however many there are.
 */
final class Keys implements Closeable {

    private static final int BOUND = 1 << 16;

    /** Told of each row whose key an earlier row has. */
    interface Repeats {

        void repeat(long row, long first);
    }

    private final int bound;
    private final List<Path> runs = new ArrayList<>();
    private long[] keys = new long[1024];
    private long[] rows = new long[1024];
    private int size;

    Keys() {
        this(BOUND);
    }

    Keys(int bound) {
        this.bound = bound;
    }

    void add(long key, long row) throws IOException {
        if (size == bound) {
            spill();
        }
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, Math.min(bound, size * 2));
            rows = java.util.Arrays.copyOf(rows, Math.min(bound, size * 2));
        }
        keys[size] = key;
        rows[size++] = row;
    }

    private void spill() throws IOException {
        sort(0, size - 1);
        var run = Files.createTempFile("ess-keys-", ".tmp");
        runs.add(run);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (var i = 0; i < size; i++) {
                out.writeLong(keys[i]);
                out.writeLong(rows[i]);
            }
        }
        size = 0;
    }

    private boolean before(int i, long key, long row) {
        return keys[i] < key || keys[i] == key && rows[i] < row;
    }

    private boolean after(int i, long key, long row) {
        return keys[i] > key || keys[i] == key && rows[i] > row;
    }

    /** Sorts by key, then by row: no two are equal, so that no order of them is slow. */
    private void sort(int from, int to) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = low + high >>> 1;
            var key = keys[middle];
            var row = rows[middle];
            var i = low;
            var j = high;
            while (i <= j) {
                while (before(i, key, row)) {
                    i++;
                }
                while (after(j, key, row)) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (j - low < high - i) { // the shorter part first, so that the depth stays small
                sort(low, j);
                low = i;
            } else {
                sort(i, high);
                high = j;
            }
        }
    }

    private void swap(int i, int j) {
        var key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
        var row = rows[i];
        rows[i] = rows[j];
        rows[j] = row;
    }

    /** Tells the rows whose key an earlier row has. Nothing can be added after. */
    void repeats(Repeats told) throws IOException {
        sort(0, size - 1);
        if (runs.isEmpty()) {
            for (int i = 1, first = 0; i < size; i++) {
                if (keys[i] == keys[first]) {
                    told.repeat(rows[i], rows[first]);
                } else {
                    first = i;
                }
            }
            return;
        }
        spill();
        var open = new ArrayList<Run>();
        try {
            var queue = new PriorityQueue<Run>();
            for (var run : runs) {
                var each = new Run(run);
                open.add(each);
                if (each.advance()) {
                    queue.add(each);
                }
            }
            merge(queue, told);
        } finally {
            for (var run : open) {
                run.close();
            }
        }
    }

    private static void merge(PriorityQueue<Run> queue, Repeats told) throws IOException {
        var any = false;
        var key = 0L;
        var first = 0L;
        while (!queue.isEmpty()) {
            var least = queue.remove();
            if (any && least.key == key) {
                told.repeat(least.row, first);
            } else {
                any = true;
                key = least.key;
                first = least.row;
            }
            if (least.advance()) {
                queue.add(least);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    /** Keys that were written in order. */
    private static final class Run implements Comparable<Run>, Closeable {

        private final DataInputStream input;
        private long key;
        private long row;

        Run(Path file) throws IOException {
            input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        boolean advance() throws IOException {
            try {
                key = input.readLong();
                row = input.readLong();
                return true;
            } catch (EOFException e) {
                return false;
            }
        }

        @Override
        public int compareTo(Run other) {
            var order = Long.compare(key, other.key);
            return order != 0 ? order : Long.compare(row, other.row);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
