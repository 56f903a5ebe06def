package fr.ess.core.ptce;

import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The calls of the State in favour of poles of economic cooperation since 2013, in the order of their opening. */
public final class PastCalls {

    /** How far the sources of all that stands here were read: none is the text of the State itself. */
    public static final Reading READING = Reading.SECONDARY;

    /** The calls, all known from secondary sources; the aid to a winner of a call of 2021 or 2022 is over two years. */
    public static final List<PastCall> ALL = List.of(
            new PastCall(
                    "call-2013",
                    CallProcedure.CALL_FOR_PROJECTS,
                    new PastCall.Calendar(CallDate.day("2013-07-15"), null, CallDate.month("2014-01")),
                    List.of(183, 182),
                    new PastCall.Results(null, 23, false, null),
                    new PastCall.Money(List.of(Euros.of(3_000_000)), Euros.of(72_000), Euros.of(290_000))),
            new PastCall(
                    "call-2015",
                    CallProcedure.CALL_FOR_PROJECTS,
                    new PastCall.Calendar(
                            CallDate.day("2015-04-21"), CallDate.day("2015-06-30"), CallDate.day("2016-01-14")),
                    List.of(125),
                    new PastCall.Results(99, 14, false, null),
                    new PastCall.Money(List.of(Euros.of(2_700_000), Euros.of(2_750_000)), null, null)),
            new PastCall(
                    "ami-2021",
                    CallProcedure.CALL_FOR_EXPRESSIONS,
                    new PastCall.Calendar(CallDate.month("2021-05"), null, null),
                    List.of(134),
                    new PastCall.Results(null, 107, false, 15),
                    new PastCall.Money(List.of(), Euros.of(100_000), Euros.of(100_000))),
            new PastCall(
                    "ami-2022",
                    CallProcedure.CALL_FOR_EXPRESSIONS,
                    new PastCall.Calendar(null, CallDate.day("2022-10-17"), null),
                    List.of(),
                    new PastCall.Results(null, 15, true, null),
                    new PastCall.Money(List.of(), Euros.of(100_000), Euros.of(100_000))),
            new PastCall(
                    "ami-2023",
                    CallProcedure.CALL_FOR_EXPRESSIONS,
                    new PastCall.Calendar(
                            CallDate.day("2023-06-01"), CallDate.day("2023-07-31"), CallDate.day("2023-10-17")),
                    List.of(72),
                    new PastCall.Results(null, 15, false, null),
                    new PastCall.Money(List.of(Euros.of(1_500_000)), null, null)),
            new PastCall(
                    "ami-2024",
                    CallProcedure.CALL_FOR_EXPRESSIONS,
                    new PastCall.Calendar(null, null, CallDate.month("2024-09")),
                    List.of(),
                    new PastCall.Results(null, 15, false, null),
                    new PastCall.Money(List.of(), null, null)),
            new PastCall(
                    "ami-2026",
                    CallProcedure.CALL_FOR_EXPRESSIONS,
                    new PastCall.Calendar(CallDate.day("2025-10-02"), null, CallDate.day("2025-12-18")),
                    List.of(79),
                    new PastCall.Results(null, 8, false, null),
                    new PastCall.Money(List.of(Euros.of(500_000)), Euros.of(30_000), Euros.of(80_000))));

    /** The money of the State for poles in a year, apart from what one call gave, all known from secondary sources. */
    public static final List<Programme> PROGRAMMES = List.of(new Programme(Year.of(2024), Euros.of(2_500_000)));

    /** The numbers of poles in France that sources tell, in the order of time. */
    public static final List<PoleCount> POLES = List.of(
            new PoleCount(YearMonth.of(2023, 5), 140, false, "État", READING),
            new PoleCount(YearMonth.of(2024, 11), 200, true, "Assemblée nationale, amendements", READING));

    private PastCalls() {}

    /**
     * The money of the State for poles in one year.
     *
     * @param year  the year
     * @param total  the amount of the programme, which is not that of a call
     */
    public record Programme(Year year, Euros total) implements Serializable {

        /** Creates a programme. */
        public Programme {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(total, "total");
        }
    }
}
