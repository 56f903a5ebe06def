package fr.ess.benchmarks;

import fr.ess.procurement.decp.DecpCheck;
import fr.ess.procurement.decp.DecpReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Reads and checks files of essential data of 20 MB, 200 MB and 2 GB within one small heap: run with {@code -Xmx64m}.
 *
 * <p>The files are generated, one after another, into the folder for temporary files, which needs 2 GB; other lengths, in
 * millions of bytes, can be given as arguments.
 */
public final class DecpMemory {

    private DecpMemory() {}

    /**
     * Runs it.
     *
     * @param args  lengths in millions of bytes
     */
    public static void main(String[] args) throws IOException {
        var lengths = args.length == 0 ? new String[] {"20", "200", "2000"} : args;
        System.out.printf(
                Locale.ROOT, "greatest heap: %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        for (var length : lengths) {
            var file = Files.createTempFile("decp-", ".json");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    DecpFile.write(out, Long.parseLong(length) * 1_000_000);
                }
                var start = System.nanoTime();
                long rows;
                try (var reader = DecpReader.open(file)) {
                    while (reader.next() != null) {
                        // read on
                    }
                    rows = reader.account().rows();
                }
                var read = System.nanoTime() - start;
                start = System.nanoTime();
                var report = DecpCheck.check(file);
                var checked = System.nanoTime() - start;
                System.out.printf(
                        Locale.ROOT,
                        "%5s MB: %d rows read in %.1f s, checked in %.1f s (%d errors), heap in use %d MB%n",
                        length,
                        rows,
                        read / 1e9,
                        checked / 1e9,
                        report.errors(),
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
