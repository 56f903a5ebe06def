package fr.ess.core.law;

import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;

/**
 * The minimum wage ("salaire minimum de croissance", SMIC), gross, for an hour.
 *
 * <p>It is set each 1 January, and rises in between when prices do, always on the first of a month. No source read says more
 * than July 2026: the wage of the months after it is carried on as unverified, and that of 2027 is not known until the host
 * brings it ({@link Law#amended(Timeline)}, or a table).
 *
 * <p>Defined by the Code du travail, articles L3231-2 to L3231-12 and L3232-3, for Mayotte article L3423-2.
 */
public final class MinimumWage {

    private static final Citation MAYOTTE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3423-2", Reading.SECONDARY, "2026-11-23");

    /** The wage for an hour, everywhere but in Mayotte. */
    public static final Timeline<Euros> HOURLY = Timeline.of("smic.hourly", Unit.EUROS)
            .from("2014-01-01", Euros.ofCents(953), source("décret n° 2013-1190"))
            .from("2015-01-01", Euros.ofCents(961), source("décret n° 2014-1569"))
            .from("2016-01-01", Euros.ofCents(967), source("décret n° 2015-1688"))
            .from("2017-01-01", Euros.ofCents(976), source("décret n° 2016-1818"))
            .from("2018-01-01", Euros.ofCents(988), source("décret n° 2017-1719"))
            .from("2019-01-01", Euros.ofCents(10_03), source("décret n° 2018-1173"))
            .from("2020-01-01", Euros.ofCents(10_15), source("décret n° 2019-1387"))
            .from("2021-01-01", Euros.ofCents(10_25), source("décret n° 2020-1598"))
            .from("2021-10-01", Euros.ofCents(10_48), source("arrêté du 27 septembre 2021"))
            .from("2022-01-01", Euros.ofCents(10_57), source("décret n° 2021-1741"))
            .from("2022-05-01", Euros.ofCents(10_85), source("arrêté du 19 avril 2022"))
            .from("2022-08-01", Euros.ofCents(11_07), source("arrêté du 29 juillet 2022"))
            .from("2023-01-01", Euros.ofCents(11_27), source("décret n° 2022-1608"))
            .from("2023-05-01", Euros.ofCents(11_52), source("arrêté du 26 avril 2023"))
            .from("2024-01-01", Euros.ofCents(11_65), source("décret n° 2023-1216"))
            .from("2024-11-01", Euros.ofCents(11_88), source("décret n° 2024-951"))
            .from("2026-01-01", Euros.ofCents(12_02), source("décret n° 2025-1228"))
            .from("2026-06-01", Euros.ofCents(12_31), source("arrêté du 22 mai 2026"))
            .from(
                    "2026-08-01",
                    Euros.ofCents(12_31),
                    source("arrêté du 22 mai 2026").as(Reading.UNVERIFIED))
            .notPublished("2027-01-01");

    /** The wage for an hour in Mayotte; what it was before 2023 was not found for a whole year. */
    public static final Timeline<Euros> HOURLY_IN_MAYOTTE = Timeline.of("smic.hourly-in-mayotte", Unit.EUROS)
            .from("2023-01-01", Euros.ofCents(851), MAYOTTE)
            .from("2023-05-01", Euros.ofCents(870), MAYOTTE)
            .from("2024-01-01", Euros.ofCents(880), MAYOTTE)
            .from("2024-11-01", Euros.ofCents(898), MAYOTTE)
            .from("2026-01-01", Euros.ofCents(933), MAYOTTE)
            .from("2026-06-01", Euros.ofCents(956), MAYOTTE)
            .from("2026-08-01", Euros.ofCents(956), MAYOTTE.as(Reading.UNVERIFIED))
            .notPublished("2027-01-01");

    /** The hours that a year of work at the legal time of 35 hours a week counts: those of 52 weeks. */
    public static final Timeline<Count> YEAR_HOURS = Timeline.of("smic.year-hours", Unit.COUNT)
            .from(
                    "2014-01-01",
                    Count.of(1820),
                    LegalTexts.CODE_DU_TRAVAIL.at("art. L3121-27 et L3232-3", Reading.PRIMARY, "2026-11-23"));

    private MinimumWage() {}

    private static Citation source(String text) {
        return LegalTexts.SMIC.at(text, Reading.SECONDARY, "2026-11-23");
    }
}
