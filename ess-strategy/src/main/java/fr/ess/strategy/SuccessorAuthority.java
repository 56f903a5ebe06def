package fr.ess.strategy;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authority that answers on a day for one of 2014, and the name to print.
 *
 * <p>Several authorities of 2014 may have the same successor: the successor is no key for them, and their budgets do not add up as
 * if they were of one year and one scope. A table beside this class holds the successions, each with its source; from 1 January to
 * 29 September 2016 the merged regions bore the names of their parts.
 *
 * @param id  what names the authority whatever it is called, such as {@code nouvelle-aquitaine}
 * @param name  the name to print
 * @param kind  what it is
 * @param seat  its seat, if the table tells it
 * @param from  the first day on which it is so
 * @param source  where that comes from, if a text made it so
 */
public record SuccessorAuthority(
        String id,
        String name,
        AuthorityKind kind,
        @Nullable String seat,
        LocalDate from,
        @Nullable Citation source) implements Serializable {

    private static final String TABLE = "successors.csv";
    private static final String CHECKED = "2026-11-23";
    private static final Map<String, LegalText> TEXTS = Map.of(
            "LOI_2015_29", StrategyTexts.LOI_2015_29,
            "NAMES_OF_REGIONS", StrategyTexts.NAMES_OF_REGIONS,
            "LOI_2013_403", StrategyTexts.LOI_2013_403,
            "LOI_2014_58", StrategyTexts.LOI_2014_58,
            "LOI_NOTRE", StrategyTexts.LOI_NOTRE,
            "LOI_2017_257", StrategyTexts.LOI_2017_257);
    private static final List<Row> ROWS = read();

    /** A line of the table. */
    private record Row(FormerAuthority former, SuccessorAuthority authority) implements Serializable {}

    /** Creates an authority. */
    public SuccessorAuthority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
    }

    /**
     * Returns the authority that answers for one of 2014.
     *
     * @param former  the authority of 2014
     * @param day  the day
     * @return the authority on that day; empty before 2014
     */
    public static Optional<SuccessorAuthority> of(FormerAuthority former, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.former == former && !row.authority.from.isAfter(day))
                .reduce((before, after) -> after)
                .map(Row::authority);
    }

    private static List<Row> read() {
        var stream = Objects.requireNonNull(SuccessorAuthority.class.getResourceAsStream(TABLE), TABLE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        var text = TEXTS.get(cells[6]);
        return new Row(
                FormerAuthority.valueOf(cells[0]),
                new SuccessorAuthority(
                        cells[2],
                        cells[3],
                        AuthorityKind.valueOf(cells[4]),
                        cells[5].isEmpty() ? null : cells[5],
                        LocalDate.parse(cells[1]),
                        text == null ? null : text.at(cells[7], Reading.valueOf(cells[8]), CHECKED)));
    }
}
