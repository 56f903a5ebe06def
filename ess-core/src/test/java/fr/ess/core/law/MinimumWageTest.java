package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumWageTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, ", "2014-01-01, 9.53", "2014-12-31, 9.53", "2015-01-01, 9.61", "2015-12-31, 9.61",
        "2016-01-01, 9.67", "2017-01-01, 9.76", "2018-01-01, 9.88", "2018-12-31, 9.88", "2019-01-01, 10.03",
        "2020-01-01, 10.15", "2021-01-01, 10.25", "2021-09-30, 10.25", "2021-10-01, 10.48", "2022-01-01, 10.57",
        "2022-04-30, 10.57", "2022-05-01, 10.85", "2022-07-31, 10.85", "2022-08-01, 11.07", "2023-01-01, 11.27",
        "2023-04-30, 11.27", "2023-05-01, 11.52", "2024-01-01, 11.65", "2024-10-31, 11.65", "2024-11-01, 11.88",
        "2025-01-01, 11.88", "2025-12-31, 11.88", "2026-01-01, 12.02", "2026-05-31, 12.02", "2026-06-01, 12.31",
        "2026-12-31, 12.31", "2027-01-01, "
    })
    void the_wage_of_each_day(LocalDate day, Euros wage) {
        assertThat(LAW.at(day).term(MinimumWage.HOURLY).value()).isEqualTo(wage);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, ",
        "2023-01-01, 8.51",
        "2023-05-01, 8.70",
        "2024-01-01, 8.80",
        "2024-11-01, 8.98",
        "2026-01-01, 9.33",
        "2026-06-01, 9.56",
        "2026-12-31, 9.56",
        "2027-01-01, "
    })
    void the_wage_of_each_day_in_mayotte(LocalDate day, Euros wage) {
        assertThat(LAW.at(day).term(MinimumWage.HOURLY_IN_MAYOTTE).value()).isEqualTo(wage);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 1445.38", "2015-01-01, 1457.52", "2016-01-01, 1466.62", "2017-01-01, 1480.27",
        "2018-01-01, 1498.47", "2019-01-01, 1521.22", "2020-01-01, 1539.42", "2021-01-01, 1554.58",
        "2021-10-01, 1589.47", "2022-01-01, 1603.12", "2022-05-01, 1645.58", "2022-08-01, 1678.95",
        "2023-01-01, 1709.28", "2023-05-01, 1747.20", "2024-01-01, 1766.92", "2024-11-01, 1801.80",
        "2026-01-01, 1823.03", "2026-06-01, 1867.02"
    })
    void the_published_wage_of_a_month_is_a_twelfth_of_the_hours_of_a_year(LocalDate day, BigDecimal month) {
        var law = LAW.at(day);
        var year = law.get(MinimumWage.HOURLY)
                .value()
                .times(law.get(MinimumWage.YEAR_HOURS).value().value());
        assertThat(year.toBigDecimal().divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(month);
    }

    @Test
    void the_last_wage_that_was_read_is_carried_on_as_unverified() {
        assertThat(LAW.at(LocalDate.of(2026, 7, 31))
                        .get(MinimumWage.HOURLY)
                        .source()
                        .reading())
                .isEqualTo(Reading.SECONDARY);
        for (var line : new Timeline<?>[] {MinimumWage.HOURLY, MinimumWage.HOURLY_IN_MAYOTTE}) {
            assertThat(LAW.at(LocalDate.of(2026, 8, 1)).get(line).source().reading())
                    .isEqualTo(Reading.UNVERIFIED);
        }
    }

    @Test
    void a_yield_may_be_negative_and_have_three_decimals() {
        assertThat(LAW.at(LocalDate.of(2020, 12, 31)).get(BondYield.HALF_YEAR).value())
                .isEqualTo(Share.ofPercent("-0.02"));
        assertThat(LAW.at(LocalDate.of(2022, 6, 30)).get(BondYield.HALF_YEAR).value())
                .isEqualTo(Share.ofPercent("1.325"));
        assertThat(LAW.at(LocalDate.of(2024, 1, 1)).find(BondYield.HALF_YEAR)).isEmpty();
    }
}
