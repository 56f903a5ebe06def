package fr.ess.core.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** The serialization of the Java platform, there and back. */
public final class Serial {

    private Serial() {}

    /** Writes a thing and reads it back. */
    @SuppressWarnings("unchecked") // what was written is read
    public static <T> T copy(T thing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
