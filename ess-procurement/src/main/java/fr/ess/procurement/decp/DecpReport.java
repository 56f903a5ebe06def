package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.List;

/**
 * What a check found in a file: every defect counted, grouped by what it is and which field it is of.
 *
 * @param account  what became of the rows
 * @param contracts  how many rows are contracts
 * @param concessions  how many rows are concessions
 * @param sound  how many rows have neither error nor warning
 * @param groups  the defects, errors first, the most frequent first
 */
public record DecpReport(Account account, long contracts, long concessions, long sound, List<Group> groups)
        implements Serializable {

    /** How many examples of a group are kept. */
    public static final int EXAMPLES = 5;

    /** Creates the report; the list is copied. */
    public DecpReport {
        groups = List.copyOf(groups);
    }

    /**
     * The same defect of the same field in many rows.
     *
     * @param kind  what is wrong
     * @param field  the field, without places in lists; empty for the file or the row as a whole
     * @param schema  whether the official schema says so
     * @param count  how many times
     * @param rows  in how many rows
     * @param examples  the first of them
     */
    public record Group(DefectKind kind, String field, boolean schema, long count, long rows, List<Defect> examples)
            implements Serializable {

        /** Creates the group; the list is copied. */
        public Group {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Returns how many errors were found.
     *
     * @return the number of defects that are no warnings
     */
    public long errors() {
        return count(DefectKind.Gravity.ERROR);
    }

    /**
     * Returns how many warnings were found.
     *
     * @return the number of defects at which somebody must look
     */
    public long warnings() {
        return count(DefectKind.Gravity.WARNING);
    }

    private long count(DefectKind.Gravity gravity) {
        return groups.stream()
                .filter(group -> group.kind().gravity() == gravity)
                .mapToLong(Group::count)
                .sum();
    }

    /**
     * Returns how many departures from the official schema were found.
     *
     * @return the number of defects that the schema names
     */
    public long departures() {
        return groups.stream().filter(Group::schema).mapToLong(Group::count).sum();
    }
}
