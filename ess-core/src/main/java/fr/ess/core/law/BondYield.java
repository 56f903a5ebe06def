package fr.ess.core.law;

import fr.ess.core.measure.Share;

/**
 * The average yield of the bonds of private companies ("taux moyen de rendement des obligations des sociétés privées", TMO), as
 * published for each half-year.
 *
 * <p>It may be negative, and has up to three decimals of a percent. The yields of 2024 and later were not found: until the host
 * brings them ({@link Law#amended(Timeline)}, or a table), what needs them is undetermined.
 *
 * <p>Named by the act of 10 September 1947, article 14.
 */
public final class BondYield {

    private static final Citation PUBLISHED_TMO = LegalTexts.TMO.at("", Reading.SECONDARY, "2026-11-23");

    /** The average yield of each half-year, which is the figure on the days of that half-year. */
    public static final Timeline<Share> HALF_YEAR = Timeline.of("tmo.half-year", Unit.SHARE)
            .from("2012-01-01", Share.ofPercent("3.15"), PUBLISHED_TMO)
            .from("2012-07-01", Share.ofPercent("2.41"), PUBLISHED_TMO)
            .from("2013-01-01", Share.ofPercent("2.30"), PUBLISHED_TMO)
            .from("2013-07-01", Share.ofPercent("2.62"), PUBLISHED_TMO)
            .from("2014-01-01", Share.ofPercent("2.28"), PUBLISHED_TMO)
            .from("2014-07-01", Share.ofPercent("1.50"), PUBLISHED_TMO)
            .from("2015-01-01", Share.ofPercent("0.96"), PUBLISHED_TMO)
            .from("2015-07-01", Share.ofPercent("1.19"), PUBLISHED_TMO)
            .from("2016-01-01", Share.ofPercent("0.80"), PUBLISHED_TMO)
            .from("2016-07-01", Share.ofPercent("0.63"), PUBLISHED_TMO)
            .from("2017-01-01", Share.ofPercent("1.15"), PUBLISHED_TMO)
            .from("2017-07-01", Share.ofPercent("0.95"), PUBLISHED_TMO)
            .from("2018-01-01", Share.ofPercent("1.04"), PUBLISHED_TMO)
            .from("2018-07-01", Share.ofPercent("0.97"), PUBLISHED_TMO)
            .from("2019-01-01", Share.ofPercent("0.62"), PUBLISHED_TMO)
            .from("2019-07-01", Share.ofPercent("0.12"), PUBLISHED_TMO)
            .from("2020-01-01", Share.ofPercent("0.20"), PUBLISHED_TMO)
            .from("2020-07-01", Share.ofPercent("-0.02"), PUBLISHED_TMO)
            .from("2021-01-01", Share.ofPercent("0.20"), PUBLISHED_TMO)
            .from("2021-07-01", Share.ofPercent("0.27"), PUBLISHED_TMO)
            .from("2022-01-01", Share.ofPercent("1.325"), PUBLISHED_TMO)
            .from("2022-07-01", Share.ofPercent("2.51"), PUBLISHED_TMO)
            .from("2023-01-01", Share.ofPercent("3.14"), PUBLISHED_TMO)
            .from("2023-07-01", Share.ofPercent("3.37"), PUBLISHED_TMO)
            .notPublished("2024-01-01");

    private BondYield() {}
}
