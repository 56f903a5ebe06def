package fr.ess.core.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.BondYield;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestCapTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final Citation FOUND = LegalTexts.TMO.at("", Reading.UNVERIFIED, "2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "2014-08-02, 2.46",
        "2015-06-15, 1.89",
        "2016-02-10, 1.075",
        "2016-02-11, 1.8083",
        "2016-12-10, 1.8083",
        "2016-12-11, 3.8083",
        "2017-06-15, 3.2267",
        "2018-06-15, 2.9467",
        "2019-06-15, 2.9233",
        "2020-06-15, 2.8083",
        "2021-06-15, 2.4883",
        "2022-06-15, 2.2317",
        "2023-06-15, 2.7475",
        "2023-12-31, 2.7475",
        "2024-01-02, 3.8025",
        "2024-12-31, 3.8025"
    })
    void the_caps_are_the_means_of_the_published_yields(LocalDate meeting, BigDecimal percent) {
        assertThat(percent(exact(LAW, meeting)).setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-15, 1.89", "2016-06-15, 1.81", "2017-06-15, 3.23"})
    void the_caps_published_elsewhere_are_found_again(LocalDate meeting, BigDecimal percent) {
        assertThat(percent(exact(LAW, meeting)).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
    }

    @Test
    void the_mean_is_a_fraction_not_a_rounded_number() {
        assertThat(exact(LAW, LocalDate.of(2016, 6, 15))).isEqualTo(Share.of(1085, 60_000));
        assertThat(exact(LAW, LocalDate.of(2024, 6, 15))).isEqualTo(Share.ofPercent("3.8025"));
    }

    @Test
    void a_meeting_of_2025_or_later_has_no_known_cap() {
        for (var day : new String[] {"2025-01-01", "2026-06-15", "2027-06-15", "2040-06-15"}) {
            assertThat(InterestCap.exact(LAW.at(LocalDate.parse(day))).value()).isNull();
        }
        assertThat(InterestCap.exact(LAW.at(LocalDate.of(2014, 8, 1))).value()).isNull();
    }

    @Test
    void the_cap_published_for_2025_checks_the_yields_of_2024() {
        assertThat(published("3.22", "3.205")).isEqualTo(Verdict.SATISFIED); // 6.425
        assertThat(published("3.22", "3.204")).isEqualTo(Verdict.BREACHED); // 6.424
        assertThat(published("3.22", "3.264")).isEqualTo(Verdict.SATISFIED); // 6.484
        assertThat(published("3.22", "3.265")).isEqualTo(Verdict.BREACHED); // 6.485
    }

    private static Verdict published(String first, String second) {
        var accounts = new ScicAccounts(
                LocalDate.of(2025, 6, 15),
                null,
                null,
                new Terms(null, null, Share.ofPercent("4.80"), "a published table"),
                null,
                null);
        return InterestCap.PUBLISHED
                .examine(accounts, with2024(first, second))
                .get(0)
                .verdict();
    }

    @Test
    void yields_that_the_host_brings_give_the_cap() {
        var law = with2024("3.22", "3.23");
        assertThat(percent(exact(law, LocalDate.of(2025, 6, 15))).setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("4.7992");
        assertThat(InterestCap.exact(LAW.at(LocalDate.of(2025, 6, 15))))
                .isInstanceOfSatisfying(
                        Term.Computed.class, cap -> assertThat(cap.value()).isNull());
    }

    private static Law with2024(String first, String second) {
        return LAW.amended(BondYield.HALF_YEAR
                .amended(LocalDate.of(2024, 1, 1), Share.ofPercent(first), FOUND)
                .amended(LocalDate.of(2024, 7, 1), Share.ofPercent(second), FOUND)
                .notPublished("2025-01-01"));
    }

    private static Share exact(Law law, LocalDate meeting) {
        var cap = InterestCap.exact(law.at(meeting)).value();
        assertThat(cap).isNotNull();
        return cap;
    }

    private static BigDecimal percent(Share share) {
        return new BigDecimal(share.over())
                .movePointRight(2)
                .divide(new BigDecimal(share.under()), 12, RoundingMode.HALF_UP);
    }
}
