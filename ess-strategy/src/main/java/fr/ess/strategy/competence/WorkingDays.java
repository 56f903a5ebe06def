package fr.ess.strategy.competence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Working days: all but Saturdays, Sundays and the public holidays of the Code du travail, article L3133-1. */
final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private WorkingDays() {}

    /** Returns the day on which a number of working days has passed since a day, which is not counted itself. */
    static LocalDate after(LocalDate day, long days) {
        var last = day;
        for (var left = days; left > 0; ) {
            last = last.plusDays(1);
            if (isOne(last)) {
                left--;
            }
        }
        return last;
    }

    private static boolean isOne(LocalDate day) {
        var easter = easter(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !day.equals(easter.plusDays(1)) // Easter Monday
                && !day.equals(easter.plusDays(39)) // Ascension
                && !day.equals(easter.plusDays(50)); // Whit Monday
    }

    /** Returns Easter Sunday by the Gregorian computus. */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var offset = moon - weekday;
        var month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
