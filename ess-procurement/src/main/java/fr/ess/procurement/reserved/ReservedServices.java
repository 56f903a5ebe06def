package fr.ess.procurement.reserved;

import fr.ess.procurement.CpvCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A list of the services that may be reserved to enterprises of the social and solidarity economy: single codes, and ranges of
 * codes.
 *
 * <p>The list of the directive is that of the library; the notice annexed to the code was not read, and a host that has another list
 * reads it, and makes {@linkplain ReservedRules#ess the rule} of it.
 *
 * <p>Defined by Directive 2014/24/UE, article 77.
 */
public final class ReservedServices {

    private final List<Range> ranges;

    private record Range(CpvCode from, CpvCode to) {

        boolean contains(CpvCode code) {
            return code.compareTo(from) >= 0 && code.compareTo(to) <= 0;
        }
    }

    private static final class Directive {

        static final ReservedServices LIST = read();

        private Directive() {}

        private static ReservedServices read() {
            try (var stream = Objects.requireNonNull(
                    ReservedServices.class.getResourceAsStream("reserved-services.csv"), "reserved-services.csv")) {
                return ReservedServices.read(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ReservedServices(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Returns the list of article 77 of the directive.
     *
     * @return the list
     */
    public static ReservedServices ofDirective() {
        return Directive.LIST;
    }

    /**
     * Reads a list: a line {@code from,to} above, then a line a code or range, both ends included; the end of a single code is left
     * out. Lines that begin with {@code #} are comments.
     *
     * @param source  the list, which is not closed
     * @return the list
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is no code or range, naming the line
     */
    public static ReservedServices read(Reader source) throws IOException {
        var reader = new BufferedReader(source);
        var ranges = new ArrayList<Range>();
        var number = 0;
        var headed = false;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            var text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (!headed) {
                requireLine(text.equals("from,to"), number, "be the line 'from,to'", line);
                headed = true;
                continue;
            }
            var cells = text.split(",", -1);
            requireLine(
                    cells.length == 2
                            && CpvCode.isValid(cells[0].strip())
                            && (cells[1].isBlank() || CpvCode.isValid(cells[1].strip())),
                    number,
                    "be a code, or two codes of a range",
                    line);
            var from = CpvCode.parse(cells[0].strip());
            var to = cells[1].isBlank() ? from : CpvCode.parse(cells[1].strip());
            requireLine(to.compareTo(from) >= 0, number, "end a range after its beginning", line);
            ranges.add(new Range(from, to));
        }
        return new ReservedServices(ranges);
    }

    private static void requireLine(boolean holds, int number, String must, String seen) {
        if (!holds) {
            throw new IllegalArgumentException("Line " + number + " must " + must + ", but was: '" + seen + "'");
        }
    }

    /**
     * Returns whether a service is on the list.
     *
     * @param code  its code
     * @return whether it is one of the codes, or within one of the ranges
     */
    public boolean contains(CpvCode code) {
        return ranges.stream().anyMatch(range -> range.contains(code));
    }
}
