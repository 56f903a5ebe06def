package fr.ess.procurement.spaser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a row: enough to tell contracts apart and to count them.
 *
 * @param key  what the entry is sorted and gathered by
 * @param own  the key of the contract
 * @param framework  the key of the framework agreement that it names, or nothing
 * @param row  the number of the row among all
 * @param published  the day of publication as a day number, or {@link #NO_DAY}
 * @param notified  the day of notification as a day number, or {@link #NO_DAY}
 * @param cents  the amount in cents, zero when there is none that counts
 * @param flags  what it is and has, a bit each
 * @param name  the number of the buyer and its own, for people
 */
record Entry(
        Key key,
        Key own,
        @Nullable Key framework,
        long row,
        int published,
        int notified,
        long cents,
        int flags,
        String name) {

    static final int NO_DAY = Integer.MIN_VALUE;

    static final int CONCESSION = 1;
    static final int FRAMEWORK = 1 << 1;
    static final int SUBSEQUENT = 1 << 2;
    static final int NUMBERED = 1 << 3;
    static final int SOCIAL_UNKNOWN = 1 << 4;
    static final int SOCIAL_CONTRADICTORY = 1 << 5;
    static final int ENVIRONMENTAL_UNKNOWN = 1 << 6;
    static final int ENVIRONMENTAL_CONTRADICTORY = 1 << 7;
    static final int SOCIAL_CLAUSE = 1 << 8;
    static final int SOCIAL_CRITERION = 1 << 9;
    static final int RESERVED = 1 << 10;
    static final int ENVIRONMENTAL_CLAUSE = 1 << 11;
    static final int ENVIRONMENTAL_CRITERION = 1 << 12;

    /** A key of 128 bits, which no two texts share in practice. */
    record Key(long high, long low) implements Comparable<Key> {

        static Key of(String text) {
            try {
                var digest = ByteBuffer.wrap(
                        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
                return new Key(digest.getLong(), digest.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }

        @Override
        public int compareTo(Key other) {
            var order = Long.compare(high, other.high);
            return order != 0 ? order : Long.compare(low, other.low);
        }
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Nullable
    LocalDate day() {
        return notified == NO_DAY ? null : LocalDate.ofEpochDay(notified);
    }

    /** Returns this entry, to be gathered with the framework agreement that it names. */
    Entry byFramework() {
        return framework == null
                ? this
                : new Entry(framework, own, framework, row, published, notified, cents, flags, name);
    }

    /** Returns the order in which entries are gathered: by key, a contract before those that name it, then as they were read. */
    int order(Entry other) {
        var order = key.compareTo(other.key);
        if (order == 0) {
            order = Boolean.compare(!key.equals(own), !other.key.equals(other.own));
        }
        return order != 0 ? order : Long.compare(row, other.row);
    }

    void write(DataOutputStream out) throws IOException {
        write(key, out);
        write(own, out);
        out.writeBoolean(framework != null);
        if (framework != null) {
            write(framework, out);
        }
        out.writeLong(row);
        out.writeInt(published);
        out.writeInt(notified);
        out.writeLong(cents);
        out.writeInt(flags);
        out.writeUTF(name);
    }

    private static void write(Key key, DataOutputStream out) throws IOException {
        out.writeLong(key.high);
        out.writeLong(key.low);
    }

    static Entry read(long first, DataInputStream in) throws IOException {
        return new Entry(
                new Key(first, in.readLong()),
                key(in),
                in.readBoolean() ? key(in) : null,
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readLong(),
                in.readInt(),
                in.readUTF());
    }

    private static Key key(DataInputStream in) throws IOException {
        return new Key(in.readLong(), in.readLong());
    }
}
