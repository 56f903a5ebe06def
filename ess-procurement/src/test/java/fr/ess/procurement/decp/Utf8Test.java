package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** Gives at most so many bytes at once. */
    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    private static byte[] read(byte[] bytes, int most, List<Long> bad) {
        try (var text = new Utf8(slow(bytes, most), bad::add)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 500, seed = "20261124")
    void what_is_utf_8_stays_as_it_is(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 9) int most) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var bad = new ArrayList<Long>();
        assertThat(read(bytes, most, bad)).isEqualTo(bytes);
        assertThat(bad).isEmpty();
    }

    @Property(tries = 2000, seed = "20261124")
    void what_comes_out_is_utf_8_and_the_same_however_it_comes_in(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int most)
            throws CharacterCodingException {
        var bad = new ArrayList<Long>();
        var out = read(bytes, most, bad);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out));
        assertThat(out).isEqualTo(read(bytes, 1 << 16, new ArrayList<>()));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            assertThat(bad).isEmpty();
            assertThat(out).isEqualTo(bytes);
        } catch (CharacterCodingException e) {
            assertThat(bad).isNotEmpty();
        }
    }

    @Test
    void each_byte_that_is_not_is_what_windows_1252_makes_of_it() {
        var bytes = "a\n\u20ac\n\u00e9t\u00e9 d\u2019".getBytes(Charset.forName("windows-1252"));
        var bad = new ArrayList<Long>();
        assertThat(new String(read(bytes, 3, bad), StandardCharsets.UTF_8)).isEqualTo("a\n€\nété d’");
        assertThat(bad).containsExactly(2L, 3L, 3L, 3L);
    }

    @Test
    void a_character_that_the_end_cuts_is_no_character() {
        var bad = new ArrayList<Long>();
        assertThat(new String(read(new byte[] {'x', (byte) 0xe2, (byte) 0x82}, 1, bad), StandardCharsets.UTF_8))
                .isEqualTo("xâ‚");
        assertThat(bad).hasSize(2);
    }

    @Test
    void one_byte_at_a_time_gives_the_same() throws IOException {
        var bytes = "é€\nlatin \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        try (var text = new Utf8(new ByteArrayInputStream(bytes), line -> {})) {
            for (var expected : read(bytes, 100, new ArrayList<>())) {
                assertThat((byte) text.read()).isEqualTo(expected);
            }
            assertThat(text.read()).isEqualTo(-1);
            assertThat(text.read(new byte[4], 0, 0)).isZero();
        }
    }
}
