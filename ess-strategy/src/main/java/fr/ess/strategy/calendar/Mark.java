package fr.ess.strategy.calendar;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.StrategyTexts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a span of days, that the calendar itself fixes: an election, the end of a scheme, a term for all. It asks for no
 * evidence and binds nobody by itself; no statute makes a new council adopt a social-economy plan.
 *
 * @param id  the id, by which words and calendars know it
 * @param firstDay  the day, or the first of the span while the day itself is not fixed
 * @param lastDay  the last day of the span, included
 * @param levels  the levels of authority that it concerns; all when there is none
 * @param source  where the day comes from
 */
public record Mark(String id, LocalDate firstDay, LocalDate lastDay, Set<AuthorityLevel> levels, Citation source)
        implements Serializable {

    private static final Set<AuthorityLevel> LOCAL = Set.of(AuthorityLevel.COMMUNE, AuthorityLevel.GROUPING);
    private static final Set<AuthorityLevel> WIDER = Set.of(AuthorityLevel.REGION, AuthorityLevel.DEPARTEMENT);

    /** All marks, by day. */
    public static final List<Mark> ALL = List.of(
            of(
                    "eu-strategy-2025",
                    "2025-11-27",
                    "2025-11-27",
                    Set.of(),
                    StrategyTexts.RECOMMENDATION_2023.at(
                            "points sur la stratégie et le suivi", Reading.SECONDARY, "2026-11-23")),
            of(
                    "municipal-first-ballot-2026",
                    "2026-03-15",
                    "2026-03-15",
                    LOCAL,
                    StrategyTexts.DECRET_2025_848.at("art. 1", Reading.SECONDARY, "2026-11-23")),
            of(
                    "municipal-second-ballot-2026",
                    "2026-03-22",
                    "2026-03-22",
                    LOCAL,
                    StrategyTexts.DECRET_2025_848.at("art. 1", Reading.SECONDARY, "2026-11-23")),
            of(
                    "tzcld-end-2026",
                    "2026-12-31",
                    "2026-12-31",
                    Set.of(),
                    StrategyTexts.LOI_2020_1577.at("art. 9 à 11", Reading.SECONDARY, "2026-11-23")),
            of(
                    "general-cfu-2027",
                    "2027-06-30",
                    "2027-06-30",
                    Set.of(),
                    StrategyTexts.ORDONNANCE_2025_526.at("", Reading.SECONDARY, "2026-11-23")),
            of(
                    "eu-progress-report-2027",
                    "2027-11-27",
                    "2027-11-27",
                    Set.of(),
                    StrategyTexts.RECOMMENDATION_2023.at(
                            "points sur la stratégie et le suivi", Reading.SECONDARY, "2026-11-23")),
            of(
                    "regional-departmental-renewal-2028",
                    "2028-03-01",
                    "2028-03-31",
                    WIDER,
                    StrategyTexts.LOI_2021_191.at("", Reading.SECONDARY, "2026-11-23")),
            of(
                    "srdeii-after-renewal-2029",
                    "2029-03-01",
                    "2029-03-31",
                    Set.of(AuthorityLevel.REGION),
                    LegalTexts.CGCT.at("art. L4251-14", Reading.PRIMARY, "2026-11-23")));

    /** Creates a mark. */
    public Mark {
        levels = Set.copyOf(levels);
    }

    private static Mark of(String id, String firstDay, String lastDay, Set<AuthorityLevel> levels, Citation source) {
        return new Mark(id, LocalDate.parse(firstDay), LocalDate.parse(lastDay), levels, source);
    }

    /**
     * Returns whether a mark concerns a kind of authority.
     *
     * @param kind  the kind, if it is known
     * @return whether it concerns one of its levels, all levels, or the kind is not known
     */
    public boolean concerns(@Nullable AuthorityKind kind) {
        return levels.isEmpty() || kind == null || levels.stream().anyMatch(kind::is);
    }
}
