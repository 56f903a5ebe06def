package fr.ess.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is written beside another and takes its place whole, or leaves it as it was. */
final class Replacement implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path real;
    private final @Nullable Path beside; // none for a pipe or a device, which nothing can take the place of
    private final OutputStream stream;

    private Replacement(Path real, @Nullable Path beside) throws IOException {
        this.real = real;
        this.beside = beside;
        this.stream = new BufferedOutputStream(Files.newOutputStream(beside == null ? real : beside), BUFFER);
    }

    /** Starts to write a file that the caller named. */
    static Replacement of(String file, Terminal terminal) throws IOException {
        var target = terminal.path(file).toAbsolutePath();
        var real = Files.exists(target) ? target.toRealPath() : target;
        return new Replacement(
                real,
                Files.exists(real) && !Files.isRegularFile(real)
                        ? null
                        : Files.createTempFile(real.getParent(), ".ess-", ".tmp"));
    }

    /** Returns where to write. */
    OutputStream stream() {
        return stream;
    }

    /** Puts what was written in the place of the file. */
    void keep() throws IOException {
        stream.close();
        if (beside == null) {
            return;
        }
        if (Files.getFileStore(real.getParent()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, permissions());
        }
        Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Set<PosixFilePermission> permissions() throws IOException {
        return Files.exists(real) ? Files.getPosixFilePermissions(real) : PosixFilePermissions.fromString("rw-r--r--");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (beside != null) {
            Files.deleteIfExists(beside);
        }
    }
}
