package fr.ess.procurement.spaser;

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
import org.jspecify.annotations.Nullable;

/**
 * Entries in order. Past a bound they are written to a temporary file, so that the memory stays the same however many there are.
 */
final class Sorted implements Closeable {

    /** How many runs are read at once; more are first merged into fewer. */
    private static final int OPEN = 64;

    private final int bound;
    private final List<Path> files = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();

    Sorted(int bound) {
        this.bound = bound;
    }

    /** Told of each entry, in order. */
    interface Reading {

        void read(Entry entry) throws IOException;
    }

    void add(Entry entry) throws IOException {
        if (entries.size() == bound) {
            spill();
        }
        entries.add(entry);
    }

    private void spill() throws IOException {
        entries.sort(Entry::order);
        var file = Files.createTempFile("ess-contracts-", ".tmp");
        files.add(file);
        try (var out = writing(file)) {
            for (var entry : entries) {
                entry.write(out);
            }
        }
        entries = new ArrayList<>();
    }

    private static DataOutputStream writing(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Reads all entries in order. Nothing can be added after. */
    void forEach(Reading reading) throws IOException {
        if (files.isEmpty()) {
            entries.sort(Entry::order);
            for (var entry : entries) {
                reading.read(entry);
            }
            return;
        }
        spill();
        while (files.size() > OPEN) {
            var some = List.copyOf(files.subList(0, OPEN));
            var file = Files.createTempFile("ess-contracts-", ".tmp");
            files.add(file);
            try (var out = writing(file)) {
                merge(some, entry -> entry.write(out));
            }
            for (var run : some) {
                Files.deleteIfExists(run);
                files.remove(run);
            }
        }
        merge(files, reading);
    }

    private static void merge(List<Path> files, Reading reading) throws IOException {
        var open = new ArrayList<Run>();
        try {
            var queue = new PriorityQueue<Run>();
            for (var file : files) {
                var run = new Run(file);
                open.add(run);
                if (run.advance()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                var least = queue.remove();
                reading.read(least.entry());
                if (least.advance()) {
                    queue.add(least);
                }
            }
        } finally {
            for (var run : open) {
                run.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        entries = new ArrayList<>();
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
    }

    /** Entries that were written in order. */
    private static final class Run implements Comparable<Run>, Closeable {

        private final DataInputStream input;
        private @Nullable Entry entry;

        Run(Path file) throws IOException {
            input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 13));
        }

        boolean advance() throws IOException {
            long first;
            try {
                first = input.readLong();
            } catch (EOFException e) {
                entry = null;
                return false;
            }
            entry = Entry.read(first, input);
            return true;
        }

        Entry entry() {
            if (entry == null) {
                throw new IllegalStateException("Nothing is left to read");
            }
            return entry;
        }

        @Override
        public int compareTo(Run other) {
            return entry().order(other.entry());
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
