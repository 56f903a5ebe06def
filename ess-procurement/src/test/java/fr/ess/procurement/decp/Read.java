package fr.ess.procurement.decp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * All that came of reading a file.
 *
 * @param awards  the awards
 * @param aside  the defects of the rows that were set aside
 * @param account  the account
 */
record Read(List<Award> awards, List<Defect> aside, Account account) {

    static Read of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static Read of(InputStream stream) {
        var aside = new ArrayList<Defect>();
        try (var reader = DecpReader.of(stream, aside::add)) {
            var awards = reader.awards().toList();
            return new Read(awards, aside, reader.account());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads contracts in the format of 2022. */
    static Read contracts(String... rows) {
        return of("{\"marches\": {\"marche\": [" + String.join(",", rows) + "]}}");
    }

    /** Reads rows in the format of 2019. */
    static Read flat(String... rows) {
        return of("{\"marches\": [" + String.join(",", rows) + "]}");
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns every defect: of the rows given, of those set aside, of the file. */
    List<Defect> defects() {
        return Stream.of(
                        awards.stream().flatMap(award -> award.defects().stream()),
                        aside.stream(),
                        account.file().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Returns every defect as {@code KIND path seen}. */
    List<String> told() {
        return defects().stream()
                .map(defect -> (defect.kind() + " " + defect.path() + " " + defect.seen()).strip())
                .toList();
    }
}
