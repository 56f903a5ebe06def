package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Completions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a subsidy is, and the republican commitment contract of who applies for one. */
class SubsidyTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(
                    SubsidyTest.class,
                    SubsidyDefinition.DEFINITION,
                    row -> new SubsidyNature(
                            row.date("day"),
                            new GrantingAct(
                                    row.flag("grantor"),
                                    row.flag("optional"),
                                    row.flag("valued"),
                                    row.flag("interest")),
                            row.code("recipient", LegalForm.class),
                            row.list("objects", SubsidyObject::valueOf),
                            row.flag("own"),
                            row.flag("needs"))),
            CaseTable.of(
                    SubsidyTest.class,
                    SubsidyDefinition.CONTRACT_RISK,
                    row -> new SubsidyNature(row.date("day"), null, null, null, null, row.flag("needs"))),
            CaseTable.of(
                    SubsidyTest.class,
                    RepublicanContract.SIGNED,
                    row -> new SubsidyApplication(
                            row.code("applicant", LegalForm.class),
                            row.date("day"),
                            row.flag("signed"),
                            row.flag("publicUtility"),
                            row.flag("approved"),
                            null)),
            CaseTable.of(
                    SubsidyTest.class,
                    RepublicanContract.COMPATIBLE,
                    row -> new SubsidyApplication(
                            row.code("applicant", LegalForm.class),
                            row.date("day"),
                            null,
                            null,
                            null,
                            row.flag("compatible"))));

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        var universe = new ArrayList<>(SubsidyDefinition.SET.figures());
        universe.addAll(RepublicanContract.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(universe));
    }

    private static List<Object> days() {
        return List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2));
    }

    @Test
    void what_is_unknown_of_an_application_is_certain_exactly_when_all_completions_agree() {
        var flags = List.<Object>of(true, false);
        var forms = List.<Object>of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION, LegalForm.SAS);
        var domains = List.of(days(), forms, flags, flags, flags, flags);
        for (var rule : RepublicanContract.SET.rules()) {
            assertThat(Completions.openThoughAllAgree(rule, LAW, domains, SubsidyTest::application))
                    .isEmpty();
        }
    }

    private static SubsidyApplication application(@Nullable Object[] facts) {
        return new SubsidyApplication(
                (LegalForm) facts[1],
                (LocalDate) facts[0],
                (Boolean) facts[2],
                (Boolean) facts[3],
                (Boolean) facts[4],
                (Boolean) facts[5]);
    }

    @Test
    void what_is_unknown_of_a_contribution_is_certain_exactly_when_all_completions_agree() {
        var flags = List.<Object>of(true, false);
        var domains = List.of(
                List.<Object>of(LocalDate.of(2014, 8, 1), LocalDate.of(2014, 8, 2)),
                List.<Object>of(LegalForm.ASSOCIATION, LegalForm.PUBLIC_BODY),
                flags,
                flags,
                flags,
                List.<Object>of(List.of(), List.of(SubsidyObject.ACTION)),
                flags,
                flags);
        assertThat(Completions.openThoughAllAgree(SubsidyDefinition.DEFINITION, LAW, domains, SubsidyTest::nature))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // as the domains above give them
    private static SubsidyNature nature(@Nullable Object[] facts) {
        return new SubsidyNature(
                (LocalDate) facts[0],
                new GrantingAct(true, (Boolean) facts[2], (Boolean) facts[3], (Boolean) facts[4]),
                (LegalForm) facts[1],
                (List<SubsidyObject>) facts[5],
                (Boolean) facts[6],
                (Boolean) facts[7]);
    }
}
