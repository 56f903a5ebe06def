package fr.ess.core.law;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What tells the law that was applied from any other: the version of the library and a digest of its figures.
 *
 * <p>The digest changes exactly when a figure does, a day from which it holds or an end; not when a text is read anew.
 *
 * @param version  the version of the library
 * @param digest  the SHA-256 of the figures as the law gives them, each with its id, day, value and unit, in hexadecimal
 */
public record Fingerprint(String version, String digest) implements Serializable {

    /**
     * Takes the fingerprint of figures.
     *
     * @param law  the law, amendments included; its day does not count
     * @param lines  the timelines
     * @return the fingerprint
     */
    public static Fingerprint of(Law law, Collection<? extends Timeline<?>> lines) {
        var csv = new StringBuilder();
        for (var row : Table.rows(law, lines)) {
            Csv.write(List.of(row.id(), row.from(), row.value(), row.unit()), csv);
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(csv.toString().getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(libraryVersion(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String libraryVersion() {
        return ResourceBundle.getBundle("fr.ess.core.law.library", Fingerprint.class.getModule())
                .getString("version");
    }

    @Override
    public String toString() {
        return version + "+" + digest.substring(0, 16);
    }
}
