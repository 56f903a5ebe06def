package fr.ess.procurement.spaser;

import fr.ess.core.Siren;
import fr.ess.core.measure.Euros;
import fr.ess.procurement.decp.Award;
import fr.ess.procurement.decp.AwardKind;
import fr.ess.procurement.decp.Considerations;
import fr.ess.procurement.decp.EnvironmentalConsideration;
import fr.ess.procurement.decp.SocialConsideration;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the contracts of a buyer, read row by row from any number of files, in bounded memory: a row is reduced to a small entry, and
 * past a bound the entries go to a temporary file.
 *
 * <pre>{@code
 * try (var count = IndicatorCount.of(buyer, from, to, AmountKind.INITIAL, Kept.LARGEST); var reader = DecpReader.open(path)) {
 *     for (var award = reader.next(); award != null; award = reader.next()) {
 *         count.add(award);
 *     }
 *     var indicators = count.indicators();
 * }
 * }</pre>
 *
 * <p>One thread uses a count.
 */
public final class IndicatorCount implements Closeable {

    /** The greatest number of calendar years that a window may touch. */
    public static final int MOST_YEARS = 50;

    private static final int BOUND = 1 << 14;
    private static final int LISTED = 1000;
    private static final int LONGEST_NAME = 80;
    private static final long UNLIKELY_LOW = Euros.of(200).cents();
    private static final long UNLIKELY_HIGH = Euros.of(999_999_999).cents();

    private final Siren buyer;
    private final LocalDate from;
    private final LocalDate to;
    private final AmountKind amount;
    private final Kept kept;
    private final int bound;
    private final Sorted rows;
    private final Map<Note.Kind, Long> noted = new EnumMap<>(Note.Kind.class);
    private final List<Note> notes = new ArrayList<>();
    private long read;
    private long others;
    private long repeated;
    private long outside;
    private long undated;

    private IndicatorCount(Siren buyer, LocalDate from, LocalDate to, AmountKind amount, Kept kept, int bound) {
        if (to.isBefore(from) || to.getYear() - from.getYear() >= MOST_YEARS) {
            throw new IllegalArgumentException("Window must end on or after its first day and touch at most "
                    + MOST_YEARS + " years, but was: " + from + " to " + to);
        }
        this.buyer = buyer;
        this.from = from;
        this.to = to;
        this.amount = amount;
        this.kept = kept;
        this.bound = bound;
        this.rows = new Sorted(bound);
    }

    /**
     * Starts to count.
     *
     * @param buyer  the buyer: every establishment of it is counted
     * @param from  the first day of notification
     * @param to  the last day of notification, included
     * @param amount  which amount is counted
     * @param kept  which row is kept among several of the same contract and the same latest day of publication
     * @return the count, to be closed
     * @throws IllegalArgumentException if the window ends before it begins, or touches more than {@value #MOST_YEARS} years
     */
    public static IndicatorCount of(Siren buyer, LocalDate from, LocalDate to, AmountKind amount, Kept kept) {
        return new IndicatorCount(buyer, from, to, amount, kept, BOUND);
    }

    /** Starts to count with another bound. */
    static IndicatorCount of(Siren buyer, LocalDate from, LocalDate to, AmountKind amount, Kept kept, int bound) {
        return new IndicatorCount(buyer, from, to, amount, kept, bound);
    }

    /**
     * Takes a row.
     *
     * @param award  the row
     * @throws IOException if the temporary file cannot be written
     */
    public void add(Award award) throws IOException {
        read++;
        if (!award.identity().buyer().belongsTo(buyer)) {
            others++;
            return;
        }
        rows.add(entry(award));
    }

    // ---- a row as an entry

    private Entry entry(Award award) {
        var identity = award.identity();
        var concession = identity.kind() == AwardKind.CONCESSION;
        var uid = identity.uid();
        var own = Entry.Key.of((concession ? "concession " : "contract ") + uid.orElse("row " + read));
        var frameworkId = award.technique().frameworkId();
        var framework = frameworkId == null || concession
                ? null
                : Entry.Key.of("contract " + identity.buyer().id() + frameworkId);
        return new Entry(
                own,
                own,
                framework == null || framework.equals(own) ? null : framework,
                read,
                day(award.terms().published()),
                day(award.terms().notified()),
                cents(amount == AmountKind.INITIAL ? award.terms().amount() : award.currentAmount()),
                flags(award) | (concession ? Entry.CONCESSION : 0) | (uid.isPresent() ? Entry.NUMBERED : 0),
                name(uid.orElse(String.valueOf(identity.buyer().id()))));
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Entry.NO_DAY : Math.toIntExact(day.toEpochDay());
    }

    private static long cents(@Nullable Euros euros) {
        return euros == null ? 0 : Math.max(euros.cents(), 0);
    }

    private static String name(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    private static int flags(Award award) {
        var social = award.clauses().social();
        var environmental = award.clauses().environmental();
        return (award.framework() ? Entry.FRAMEWORK : 0)
                | (award.subsequent() ? Entry.SUBSEQUENT : 0)
                | answer(social.answer(), Entry.SOCIAL_UNKNOWN, Entry.SOCIAL_CONTRADICTORY)
                | answer(environmental.answer(), Entry.ENVIRONMENTAL_UNKNOWN, Entry.ENVIRONMENTAL_CONTRADICTORY)
                | (social.counts(SocialConsideration.CLAUSE) ? Entry.SOCIAL_CLAUSE : 0)
                | (social.counts(SocialConsideration.CRITERION) ? Entry.SOCIAL_CRITERION : 0)
                | (social.counts(SocialConsideration.RESERVED) ? Entry.RESERVED : 0)
                | (environmental.counts(EnvironmentalConsideration.CLAUSE) ? Entry.ENVIRONMENTAL_CLAUSE : 0)
                | (environmental.counts(EnvironmentalConsideration.CRITERION) ? Entry.ENVIRONMENTAL_CRITERION : 0);
    }

    private static int answer(Considerations.Answer answer, int unknown, int contradictory) {
        return switch (answer) {
            case UNKNOWN -> unknown;
            case CONTRADICTORY -> contradictory;
            case NONE, SOME -> 0;
        };
    }

    // ---- rows to contracts

    /**
     * Counts what was taken. Nothing can be taken after.
     *
     * @return the indicators
     * @throws IOException if the temporary file cannot be read
     */
    public Indicators indicators() throws IOException {
        var all = new Counted();
        try (var contracts = new Sorted(bound)) {
            var group = new Group(contracts);
            rows.forEach(group::take);
            group.end();
            var frameworks = new Frameworks(all);
            contracts.forEach(frameworks::take);
        }
        var counted = all.contracts.number + all.concessions.number;
        notes.sort(Comparator.comparing(Note::kind).thenComparing(Note::contract));
        return new Indicators(
                buyer,
                from,
                to,
                amount,
                all.contracts.period(from, to),
                all.concessions.period(from, to),
                all.years(),
                new Sources(read, others, repeated, outside, undated, counted, noted),
                notes);
    }

    /** The rows of one contract, one after another. */
    private final class Group {

        private final Sorted into;
        private @Nullable Entry best;
        private long least;
        private long most;

        Group(Sorted into) {
            this.into = into;
        }

        void take(Entry entry) throws IOException {
            var known = best;
            if (known == null || !known.key().equals(entry.key())) {
                end();
                best = entry;
                least = entry.cents();
                most = entry.cents();
                return;
            }
            repeated++;
            least = Math.min(least, entry.cents());
            most = Math.max(most, entry.cents());
            if (entry.published() > known.published()
                    || entry.published() == known.published() && better(entry, known)) {
                best = entry;
            }
        }

        private boolean better(Entry entry, Entry known) {
            return switch (kept) {
                case LARGEST -> entry.cents() > known.cents();
                case SMALLEST -> entry.cents() < known.cents();
                case FIRST -> false;
                case LAST -> true;
            };
        }

        void end() throws IOException {
            var entry = best;
            if (entry == null) {
                return;
            }
            best = null;
            var day = entry.day();
            if (day == null) {
                undated++;
                note(Note.Kind.NO_DAY, entry, "");
            } else if (day.isBefore(from) || day.isAfter(to)) {
                outside++;
            } else {
                if (least != most) {
                    note(Note.Kind.DIFFERENT_AMOUNTS, entry, Euros.ofCents(least) + " – " + Euros.ofCents(most));
                }
                into.add(entry.byFramework());
            }
        }
    }

    private void note(Note.Kind kind, Entry entry, String seen) {
        if (noted.merge(kind, 1L, Long::sum) <= LISTED) {
            notes.add(new Note(kind, entry.name(), entry.day(), seen));
        }
    }

    // ---- contracts to figures

    /** The contracts that name one framework agreement, after that agreement if it is there. */
    private final class Frameworks {

        private final Counted all;
        private Entry.@Nullable Key framework;

        Frameworks(Counted all) {
            this.all = all;
        }

        void take(Entry entry) {
            if (entry.key().equals(entry.own())) {
                framework = entry.own();
            }
            notes(entry);
            all.add(entry, !entry.key().equals(entry.own()) && entry.key().equals(framework));
        }

        private void notes(Entry entry) {
            if (!entry.has(Entry.NUMBERED)) {
                note(Note.Kind.NO_NUMBER, entry, "");
            }
            if (entry.has(Entry.SOCIAL_CONTRADICTORY) || entry.has(Entry.ENVIRONMENTAL_CONTRADICTORY)) {
                note(Note.Kind.CONTRADICTION, entry, "");
            }
            if (entry.cents() == 0) {
                note(Note.Kind.NO_AMOUNT, entry, "");
            } else if (entry.cents() < UNLIKELY_LOW || entry.cents() >= UNLIKELY_HIGH) {
                note(
                        Note.Kind.UNLIKELY_AMOUNT,
                        entry,
                        Euros.ofCents(entry.cents()).toString());
            }
            if (entry.has(Entry.SUBSEQUENT) && entry.framework() == null) {
                note(Note.Kind.UNNAMED_FRAMEWORK, entry, "");
            }
        }
    }

    /** Everything that is counted. */
    private final class Counted {

        private final Sums contracts = new Sums();
        private final Sums concessions = new Sums();
        private final Map<Integer, Sums> years = new TreeMap<>();

        Counted() {
            for (var year = from.getYear(); year <= to.getYear(); year++) {
                years.put(year, new Sums());
            }
        }

        void add(Entry entry, boolean within) {
            if (entry.has(Entry.CONCESSION)) {
                concessions.add(entry, within);
                return;
            }
            contracts.add(entry, within);
            var day = entry.day();
            var year = day == null ? null : years.get(day.getYear());
            if (year != null) {
                year.add(entry, within);
            }
        }

        List<Period> years() {
            var periods = new ArrayList<Period>();
            years.forEach((year, sums) -> {
                var first = LocalDate.of(year, 1, 1);
                var last = LocalDate.of(year, 12, 31);
                periods.add(sums.period(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last));
            });
            return periods;
        }
    }

    /** The sums of one period. */
    private static final class Sums {

        private final Sum all = new Sum();
        private final Sum frameworks = new Sum();
        private final Sum subsequent = new Sum();
        private final Sum within = new Sum();
        private final Map<Category, Sum> with = new EnumMap<>(Category.class);
        private final Map<Category, Sum> unknown = new EnumMap<>(Category.class);
        private final Map<Category, Sum> contradictory = new EnumMap<>(Category.class);
        private long number;
        private long withoutAmount;

        Sums() {
            for (var category : Category.values()) {
                with.put(category, new Sum());
                unknown.put(category, new Sum());
                contradictory.put(category, new Sum());
            }
        }

        void add(Entry entry, boolean inFramework) {
            var cents = inFramework ? 0 : entry.cents();
            number++;
            withoutAmount += entry.cents() == 0 ? 1 : 0;
            all.add(cents);
            if (entry.has(Entry.FRAMEWORK)) {
                frameworks.add(cents);
            }
            if (entry.has(Entry.SUBSEQUENT)) {
                subsequent.add(cents);
            }
            if (inFramework) {
                within.add(entry.cents());
            }
            var social = Entry.SOCIAL_CLAUSE | Entry.SOCIAL_CRITERION | Entry.RESERVED;
            var environmental = Entry.ENVIRONMENTAL_CLAUSE | Entry.ENVIRONMENTAL_CRITERION;
            sort(Category.SOCIAL, entry, social, cents);
            sort(Category.RESERVED, entry, Entry.RESERVED, cents);
            sort(Category.SOCIAL_CLAUSE, entry, Entry.SOCIAL_CLAUSE, cents);
            sort(Category.SOCIAL_CRITERION, entry, Entry.SOCIAL_CRITERION, cents);
            sort(Category.ENVIRONMENTAL, entry, environmental, cents);
            sort(Category.ENVIRONMENTAL_CLAUSE, entry, Entry.ENVIRONMENTAL_CLAUSE, cents);
            sort(Category.ENVIRONMENTAL_CRITERION, entry, Entry.ENVIRONMENTAL_CRITERION, cents);
            sort(Category.EITHER, entry, social | environmental, cents);
        }

        private void sort(Category category, Entry entry, int flags, long cents) {
            var open = switch (category) {
                case SOCIAL, RESERVED, SOCIAL_CLAUSE, SOCIAL_CRITERION ->
                    new int[] {Entry.SOCIAL_CONTRADICTORY, Entry.SOCIAL_UNKNOWN};
                case ENVIRONMENTAL, ENVIRONMENTAL_CLAUSE, ENVIRONMENTAL_CRITERION ->
                    new int[] {Entry.ENVIRONMENTAL_CONTRADICTORY, Entry.ENVIRONMENTAL_UNKNOWN};
                case EITHER ->
                    new int[] {
                        Entry.SOCIAL_CONTRADICTORY | Entry.ENVIRONMENTAL_CONTRADICTORY,
                        Entry.SOCIAL_UNKNOWN | Entry.ENVIRONMENTAL_UNKNOWN
                    };
            };
            // What one sort has settles "at least one", whatever is open in the other.
            var into =
                    entry.has(flags) ? with : entry.has(open[0]) ? contradictory : entry.has(open[1]) ? unknown : null;
            if (into != null) {
                of(into, category).add(cents);
            }
        }

        /** Returns a sum; every category has one from the start. */
        private static Sum of(Map<Category, Sum> sums, Category category) {
            return Objects.requireNonNull(sums.get(category));
        }

        Period period(LocalDate first, LocalDate last) {
            var tallies = new EnumMap<Category, Tally>(Category.class);
            for (var category : Category.values()) {
                tallies.put(
                        category,
                        new Tally(
                                all.volume(),
                                of(with, category).volume(),
                                of(unknown, category).volume(),
                                of(contradictory, category).volume()));
            }
            return new Period(
                    first,
                    last,
                    all.volume(),
                    withoutAmount,
                    frameworks.volume(),
                    subsequent.volume(),
                    within.volume(),
                    tallies);
        }
    }

    /** A sum that never overflows. */
    private static final class Sum {

        private long number;
        private long cents;
        private BigInteger great = BigInteger.ZERO;

        void add(long more) {
            number++;
            if (cents > Long.MAX_VALUE - more) {
                great = great.add(BigInteger.valueOf(cents));
                cents = 0;
            }
            cents += more;
        }

        Volume volume() {
            return new Volume(number, great.add(BigInteger.valueOf(cents)));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
