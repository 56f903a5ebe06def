package fr.ess.strategy.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of dated cases of the national council and of the regional chambers. */
class ChamberTablesTest {

    private static final Class<?> HERE = ChamberTablesTest.class;

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(
                    HERE,
                    CouncilRules.SEAT_COUNT,
                    row -> new NationalCouncil(row.number("members"), null, null, null, null, null)),
            CaseTable.of(
                    HERE,
                    CouncilRules.MEETING_COUNT,
                    row -> new NationalCouncil(null, row.number("year"), row.number("meetings"), null, null, null)),
            CaseTable.of(
                    HERE,
                    CouncilRules.OUTPUT.rule(),
                    row -> new NationalCouncil(
                            null,
                            null,
                            null,
                            row.list("strategies", day -> new Evidence(LocalDate.parse(day))),
                            row.list("equalityReports", day -> new Evidence(LocalDate.parse(day))),
                            null)),
            CaseTable.of(
                    HERE,
                    CouncilRules.GENDER_GAP,
                    row -> new Designation(
                            Objects.requireNonNull(row.date("on")),
                            row.number("womenBefore"),
                            row.number("menBefore"),
                            row.number("womenAfter"),
                            row.number("menAfter"),
                            row.flag("smallerGapReachable"))),
            CaseTable.of(
                    HERE,
                    CressRules.PARITY,
                    row -> new CressMember("Association Alpha", row.number("women"), row.number("men"))),
            CaseTable.of(
                    HERE,
                    CressRules.SIGNED,
                    row -> new Cress(null, null, row.list("signatories", AgreementSignatory::valueOf))),
            CaseTable.of(
                    HERE,
                    CressRules.ENTRY,
                    row -> new CressEntry(
                            null,
                            row.list("fields", ListField::valueOf),
                            row.flag("officeInArea"),
                            row.list("establishments", Siret::of))));

    @TestFactory
    Stream<DynamicTest> every_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_reads_what_it_declares() {
        var figures = new ArrayList<Timeline<?>>();
        Stream.<RuleSet<?>>of(CouncilRules.SET, CressRules.SET, CressRules.ENTRIES)
                .forEach(set -> figures.addAll(set.figures()));
        return TABLES.stream()
                .map(table -> DynamicTest.dynamicTest(table.rule().id(), () -> table.provesWhatTheRuleReads(figures)));
    }

    @Test
    void the_regional_chambers_have_one_coordination_by_day() {
        assertThat(CouncilRules.holder(Law.on(LocalDate.of(2014, 8, 1)))).isEmpty();
        assertThat(CouncilRules.holder(Law.on(LocalDate.of(2014, 8, 2)))).contains(NationalChamber.CNCRES);
        assertThat(CouncilRules.holder(Law.on(LocalDate.of(2020, 12, 8)))).contains(NationalChamber.CNCRES);
        assertThat(CouncilRules.holder(Law.on(LocalDate.of(2020, 12, 9)))).contains(NationalChamber.ESS_FRANCE);
    }

    @Test
    void missions_are_a_fraction_and_never_a_verdict() {
        assertThat(new Cress(null, null, null).missionsCovered()).isEmpty();
        assertThat(new Cress(null, List.of(), null).missionsCovered()).contains(Share.ZERO);
        assertThat(new Cress(null, List.of(CressMission.DATA, CressMission.DATA, CressMission.EUROPE), null)
                        .missionsCovered())
                .contains(Share.of(2, 5));
    }

    @Test
    void a_firm_on_two_lists_is_one_body_with_the_establishments_of_both() {
        var siren = Siren.of("732829320");
        var one = Siret.of("73282932000074");
        var other = Siret.of("73282932000082");
        var entries = List.of(
                new CressEntry(siren, null, true, List.of(one)),
                new CressEntry(siren, null, false, List.of(one, other)),
                new CressEntry(null, null, null, null));
        assertThat(CressEntry.bodies(entries)).isEqualTo(1);
        assertThat(CressEntry.establishments(entries)).isEqualTo(2);
    }
}
