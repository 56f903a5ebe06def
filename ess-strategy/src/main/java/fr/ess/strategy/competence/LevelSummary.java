package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.StrategyTexts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each level may do for the social and solidarity economy, at a glance, as dated data. The rules say under which conditions.
 *
 * <p>Defined by the act 2014-856, articles 7 and 8, the Code général des collectivités territoriales, articles L1511-2, L1511-3,
 * L2252-1, L3231-4 and L4253-1, and the act 2015-991.
 */
public final class LevelSummary {

    private static final String CHECKED = "2026-11-23";
    private static final String START = "2014-08-02";
    private static final String NOTRE = "2016-01-01";
    private static final Map<String, Timeline<ToolStanding>> CELLS = new LinkedHashMap<>();

    static {
        cell(PolicyTool.ESS_STRATEGY, AuthorityLevel.REGION, START, ToolStanding.MUST, ess("art. 7"));
        cell(PolicyTool.CONFERENCE, AuthorityLevel.REGION, START, ToolStanding.MUST, ess("art. 8"));
        for (var level : AuthorityLevel.values()) {
            if (level != AuthorityLevel.REGION) {
                cell(PolicyTool.ESS_STRATEGY, level, START, ToolStanding.OWN_PLAN, ess("art. 7"));
                cell(PolicyTool.CONFERENCE, level, START, ToolStanding.INVITED, ess("art. 8"));
                cell(PolicyTool.ENTERPRISE_AID, level, START, ToolStanding.BESIDE_REGION, cgct("art. L1511-2"));
            }
            cell(PolicyTool.PROPERTY_AID, level, START, ToolStanding.MAY, cgct("art. L1511-3"));
            cell(
                    PolicyTool.LOAN_GUARANTEE,
                    level,
                    START,
                    ToolStanding.MAY,
                    cgct("art. L2252-1, L3231-4 et L4253-1")
                            .as(level == AuthorityLevel.GROUPING ? Reading.UNVERIFIED : Reading.PRIMARY));
            cell(
                    PolicyTool.OWN_MEANS,
                    level,
                    START,
                    ToolStanding.MAY,
                    LegalTexts.LOI_47.at("art. 19 septies", Reading.PRIMARY, CHECKED));
        }
        cell(PolicyTool.ENTERPRISE_AID, AuthorityLevel.REGION, START, ToolStanding.MAY, cgct("art. L1511-2"));
        cell(
                PolicyTool.ENTERPRISE_AID,
                AuthorityLevel.REGION,
                NOTRE,
                ToolStanding.ALONE_COMPETENT,
                cgct("art. L1511-2"));
        cell(PolicyTool.ENTERPRISE_AID, AuthorityLevel.DEPARTEMENT, NOTRE, ToolStanding.NO, cgct("art. L1511-2"));
        cell(PolicyTool.PROPERTY_AID, AuthorityLevel.REGION, NOTRE, ToolStanding.UNDER_AGREEMENT, cgct("art. L1511-3"));
        cell(
                PolicyTool.PROPERTY_AID,
                AuthorityLevel.DEPARTEMENT,
                NOTRE,
                ToolStanding.IF_DELEGATED,
                cgct("art. L1511-3"));
        cell(
                PolicyTool.PROPERTY_AID,
                AuthorityLevel.GROUPING,
                NOTRE,
                ToolStanding.ALONE_COMPETENT,
                cgct("art. L1511-3"));
        cell(
                PolicyTool.PROPERTY_AID,
                AuthorityLevel.COMMUNE,
                NOTRE,
                ToolStanding.ALONE_COMPETENT,
                cgct("art. L1511-3"));
        cell(
                PolicyTool.LOAN_GUARANTEE,
                AuthorityLevel.DEPARTEMENT,
                "2015-08-09",
                ToolStanding.LIMITED,
                cgct("art. L3231-4"));
        for (var level : AuthorityLevel.values()) {
            if (level == AuthorityLevel.GROUPING) {
                cell(
                        PolicyTool.GENERAL_COMPETENCE,
                        level,
                        START,
                        ToolStanding.NO,
                        cgct("art. L5210-4").as(Reading.SECONDARY));
            } else {
                cell(
                        PolicyTool.GENERAL_COMPETENCE,
                        level,
                        START,
                        ToolStanding.MAY,
                        cgct("art. L2121-29, L3211-1 et L4221-1").as(Reading.SECONDARY));
            }
        }
        var end = StrategyTexts.LOI_NOTRE.at("art. 1 et 94", Reading.SECONDARY, CHECKED);
        cell(PolicyTool.GENERAL_COMPETENCE, AuthorityLevel.REGION, "2015-08-08", ToolStanding.NO, end);
        cell(PolicyTool.GENERAL_COMPETENCE, AuthorityLevel.DEPARTEMENT, "2015-08-08", ToolStanding.NO, end);
    }

    private LevelSummary() {}

    private static Citation ess(String article) {
        return LegalTexts.LOI_ESS.at(article, Reading.PRIMARY, CHECKED);
    }

    private static Citation cgct(String article) {

        return LegalTexts.CGCT.at(article, Reading.PRIMARY, CHECKED);
    }

    private static String id(PolicyTool tool, AuthorityLevel level) {
        return ("level-summary." + tool + "-" + level).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void cell(
            PolicyTool tool, AuthorityLevel level, String from, ToolStanding standing, Citation source) {
        CELLS.merge(
                id(tool, level),
                Timeline.of(id(tool, level), Unit.option(ToolStanding.class)).from(from, standing, source),
                (before, now) -> before.from(from, standing, source));
    }

    /**
     * Returns what the law says of a tool in the hands of a level.
     *
     * @param tool  the tool
     * @param level  the level
     * @param law  the law on the day of the question
     * @return its standing, from its day on, with its article; empty before 2014-08-02
     */
    public static Optional<Dated<ToolStanding>> of(PolicyTool tool, AuthorityLevel level, Law law) {
        var cell = CELLS.get(id(tool, level));
        return cell == null ? Optional.empty() : law.find(cell);
    }

    /**
     * Returns all cells, each a figure of the law that an amendment may change.
     *
     * @return the figures, tool by level
     */
    public static Collection<Timeline<ToolStanding>> figures() {
        return List.copyOf(CELLS.values());
    }
}
