package fr.ess.cli;

import fr.ess.core.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8, and in nothing else. A byte order mark before it is passed over. */
final class Utf8 {

    private Utf8() {}

    /** Reads the text of a file. */
    static String read(String file, byte[] bytes) {
        var fault = fault(bytes);
        if (fault != null) {
            throw new Refusal(file, List.of(fault));
        }
        return text(bytes);
    }

    /** Returns the text of bytes that have no fault. */
    static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Returns the fault of the first byte that is not UTF-8, if there is one. */
    static @Nullable Fault fault(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            decoder.decode(buffer);
            return null;
        } catch (CharacterCodingException e) {
            var at = buffer.position();
            return new Fault(
                    "", Musts.of("utf8", at + 1), at < bytes.length ? String.format("0x%02X", bytes[at]) : "''");
        }
    }
}
