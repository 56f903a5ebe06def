package fr.ess.procurement.decp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text in UTF-8. A byte that is no part of a character is replaced by the character that it is in
 * Windows-1252, and its line is told: no text is spoilt in silence, and none stops the reading.
 */
final class Utf8 extends InputStream {

    private static final int CAPACITY = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream input;
    private final LongConsumer bad;
    private final @Nullable LongSupplier lines;
    private final byte[] bytes = new byte[CAPACITY];

    /** What is given next, how far the bytes are known to be sound, how far there are any. */
    private int at;

    private int sound;
    private int held;
    private byte[] patch = {};
    private int patched;
    private long line = 1;

    /**
     * Opens a text.
     *
     * @param input  its bytes
     * @param bad  told the line of each byte that is replaced
     */
    Utf8(InputStream input, LongConsumer bad) {
        this(input, null, bad);
    }

    /**
     * Opens a text.
     *
     * @param input  its bytes
     * @param lines  knows the line on which the bytes given so far end; {@code null} if lines are to be counted here
     * @param bad  told the line of each byte that is replaced
     */
    Utf8(InputStream input, @Nullable LongSupplier lines, LongConsumer bad) {
        this.input = input;
        this.lines = lines;
        this.bad = bad;
    }

    /** Returns whether bytes are UTF-8, but for a character that their end may cut. */
    static boolean is(byte[] bytes) {
        var end = sound(bytes, 0, bytes.length);
        return end == bytes.length || width(bytes, end, bytes.length) == 0;
    }

    @Override
    public int read() throws IOException {
        if (patched < patch.length) {
            return patch[patched++] & 0xff;
        }
        return at < sound || fill() ? given() & 0xff : -1;
    }

    private byte given() {
        return patched < patch.length ? patch[patched++] : bytes[at++];
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (patched == patch.length && at == sound && !fill()) {
            return -1;
        }
        if (patched < patch.length) {
            var given = Math.min(length, patch.length - patched);
            System.arraycopy(patch, patched, into, offset, given);
            patched += given;
            return given;
        }
        var given = Math.min(length, sound - at);
        System.arraycopy(bytes, at, into, offset, given);
        at += given;
        return given;
    }

    /** Makes something to give: sound bytes, or what replaces one that is not. Returns whether there is any. */
    private boolean fill() throws IOException {
        var ended = false;
        while (true) {
            var before = sound;
            sound = sound(bytes, sound, held);
            if (sound > before) {
                count(before);
                return true;
            }
            if (at < held && (ended || width(bytes, at, held) < 0)) {
                replace();
                return true;
            }
            System.arraycopy(bytes, at, bytes, 0, held - at);
            held -= at;
            at = 0;
            sound = 0;
            var more = input.read(bytes, held, CAPACITY - held);
            if (more < 0) {
                if (held == 0) {
                    return false;
                }
                ended = true;
            } else {
                held += more;
            }
        }
    }

    private void count(int from) {
        if (lines == null) {
            for (var i = from; i < sound; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
        }
    }

    private void replace() {
        var counted = lines;
        bad.accept(counted == null ? line : counted.getAsLong());
        patch = new String(bytes, at, 1, WINDOWS).getBytes(StandardCharsets.UTF_8);
        patched = 0;
        sound = ++at;
    }

    /** Returns how far the bytes from a place on are whole characters. */
    private static int sound(byte[] bytes, int from, int held) {
        var i = from;
        while (true) {
            while (i < held && bytes[i] >= 0) {
                i++;
            }
            if (i >= held) {
                return i;
            }
            var first = bytes[i];
            if (first >= (byte) 0xc2 && first < (byte) 0xe0 && i + 1 < held && bytes[i + 1] < (byte) 0xc0) {
                i += 2;
            } else {
                var width = width(bytes, i, held);
                if (width <= 0) {
                    return i;
                }
                i += width;
            }
        }
    }

    /** Returns how many bytes the character at a place has; 0 if more must be read to know, less if it is none. */
    private static int width(byte[] bytes, int i, int held) {
        var first = bytes[i] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xc2 || first > 0xf4) {
            return -1;
        }
        var width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        for (var k = 1; k < width; k++) {
            if (i + k >= held) {
                return 0;
            }
            var next = bytes[i + k] & 0xff;
            if (next < 0x80
                    || next > 0xbf
                    || k == 1
                            && (first == 0xe0 && next < 0xa0 // written longer than need be
                                    || first == 0xed && next > 0x9f // half of a pair
                                    || first == 0xf0 && next < 0x90
                                    || first == 0xf4 && next > 0x8f)) {
                return -1;
            }
        }
        return width;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
