package fr.ess.strategy.competence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Choice;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.PublicAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each level may do, at a glance. */
class LevelSummaryTest {

    private static final LocalDate LAST_OF_2015 = LocalDate.of(2015, 12, 31);

    private static ToolStanding on(PolicyTool tool, AuthorityLevel level, LocalDate day) {
        return LevelSummary.of(tool, level, Law.on(day)).map(Dated::value).orElseThrow();
    }

    @Test
    void every_tool_of_every_level_has_its_standing_from_the_act_on() {
        for (var tool : PolicyTool.values()) {
            for (var level : AuthorityLevel.values()) {
                assertThat(LevelSummary.of(tool, level, Law.on(LocalDate.of(2014, 8, 1))))
                        .isEmpty();
                assertThat(LevelSummary.of(tool, level, Law.on(LocalDate.of(2014, 8, 2))))
                        .isPresent();
            }
        }
        assertThat(LevelSummary.figures()).hasSize(PolicyTool.values().length * AuthorityLevel.values().length);
    }

    @Test
    void the_act_of_2015_turned_aid_and_property_over() {
        assertThat(on(PolicyTool.ENTERPRISE_AID, AuthorityLevel.DEPARTEMENT, LAST_OF_2015))
                .isEqualTo(ToolStanding.BESIDE_REGION);
        assertThat(on(PolicyTool.ENTERPRISE_AID, AuthorityLevel.DEPARTEMENT, LAST_OF_2015.plusDays(1)))
                .isEqualTo(ToolStanding.NO);
        assertThat(on(PolicyTool.PROPERTY_AID, AuthorityLevel.COMMUNE, LAST_OF_2015.plusDays(1)))
                .isEqualTo(ToolStanding.ALONE_COMPETENT);
        assertThat(on(PolicyTool.GENERAL_COMPETENCE, AuthorityLevel.REGION, LocalDate.of(2015, 8, 7)))
                .isEqualTo(ToolStanding.MAY);
        assertThat(on(PolicyTool.GENERAL_COMPETENCE, AuthorityLevel.REGION, LocalDate.of(2015, 8, 8)))
                .isEqualTo(ToolStanding.NO);
    }

    @Test
    void the_summary_says_what_the_routes_give() {
        var kinds = Map.of(
                AuthorityLevel.REGION, AuthorityKind.REGION,
                AuthorityLevel.DEPARTEMENT, AuthorityKind.DEPARTEMENT,
                AuthorityLevel.GROUPING, AuthorityKind.RURAL_COMMUNITY,
                AuthorityLevel.COMMUNE, AuthorityKind.COMMUNE);
        for (var day : List.of(LAST_OF_2015, LAST_OF_2015.plusDays(1), LocalDate.of(2026, 11, 23))) {
            kinds.forEach((level, kind) -> {
                var aid = new PlannedAid(
                        null,
                        new PublicAuthority(null, null, kind, null),
                        new AidRecipient(true, AidActivity.OTHER, false, null),
                        new AidOperation(AidForm.SUBSIDY, AidObject.ACTIVITY, null, false, null, null),
                        null,
                        null);
                var open = aid.routes(Law.on(day)).stream()
                        .filter(option -> option.way().compareTo(AidRoute.DELEGATION) <= 0)
                        .anyMatch(option -> option.state() == Choice.State.OPEN);
                assertThat(open)
                        .as("%s on %s", level, day)
                        .isEqualTo(on(PolicyTool.ENTERPRISE_AID, level, day) != ToolStanding.NO);
            });
        }
    }
}
