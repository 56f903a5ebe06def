package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The formalities that follow from the subsidies of a year. */
class SubsidyYearTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(
                    SubsidyYearTest.class,
                    SubsidyYearRules.AGREEMENT,
                    row -> new AuthorityGrants(
                            "Ville de Villeneuve",
                            row.euros("cash"),
                            row.euros("inKind"),
                            row.euros("scheme"),
                            row.flag("housing"),
                            row.flag("agreement"))),
            CaseTable.of(
                    SubsidyYearTest.class,
                    SubsidyYearRules.ACCOUNTS,
                    row -> year(row, row.flag("auditor"), row.flag("published"), null)),
            CaseTable.of(SubsidyYearTest.class, SubsidyYearRules.IN_KIND_COUNTED, row -> year(row, null, null, null)),
            CaseTable.of(
                    SubsidyYearTest.class,
                    SubsidyYearRules.AUDITOR_BY_SIZE,
                    row -> new SubsidyYear(
                            row.code("form", LegalForm.class),
                            null,
                            new BodySize(
                                    row.flag("economic"),
                                    row.read("staff", text -> Headcount.of(new BigDecimal(text))),
                                    row.euros("resources"),
                                    row.euros("balanceSheet")),
                            row.flag("auditor"),
                            null,
                            null)),
            CaseTable.of(
                    SubsidyYearTest.class,
                    SubsidyYearRules.DEPOSIT,
                    row -> year(row, null, null, row.flag("deposited"))));

    private static SubsidyYear year(
            Case row, @Nullable Boolean auditor, @Nullable Boolean published, @Nullable Boolean deposited) {
        var cash = row.list("cash", text -> text);
        var inKind = row.list("inKind", text -> text);
        List<AuthorityGrants> authorities = null;
        if (cash != null && inKind != null) {
            authorities = new ArrayList<>();
            for (var i = 0; i < cash.size(); i++) {
                authorities.add(new AuthorityGrants(
                        "Authority " + i, euros(cash.get(i)), euros(inKind.get(i)), null, false, true));
            }
        }
        return new SubsidyYear(row.code("form", LegalForm.class), authorities, null, auditor, published, deposited);
    }

    private static @Nullable Euros euros(String text) {
        return text.equals("?") ? null : Euros.parse(text);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(SubsidyYearRules.SET.figures()));
    }

    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var flags = List.<Object>of(true, false);
        var amounts = List.<Object>of(Euros.ZERO, Euros.of(100_000), Euros.of(153_001));
        assertThat(Completions.openThoughAllAgree(
                        SubsidyYearRules.AGREEMENT,
                        LAW,
                        List.of(amounts, amounts, flags, flags),
                        facts -> new AuthorityGrants(
                                "Ville de Villeneuve",
                                (Euros) facts[0],
                                (Euros) facts[1],
                                null,
                                (Boolean) facts[2],
                                (Boolean) facts[3])))
                .isEmpty();
        var forms = List.<Object>of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION, LegalForm.SAS);
        for (var rule : List.of(SubsidyYearRules.ACCOUNTS, SubsidyYearRules.DEPOSIT)) {
            assertThat(Completions.openThoughAllAgree(
                            rule, LAW, List.of(forms, amounts, amounts, flags, flags), SubsidyYearTest::filled))
                    .isEmpty();
        }
    }

    private static SubsidyYear filled(@Nullable Object[] facts) {
        return new SubsidyYear(
                (LegalForm) facts[0],
                List.of(
                        new AuthorityGrants("Ville de Villeneuve", (Euros) facts[1], Euros.ZERO, null, false, true),
                        new AuthorityGrants("Région", (Euros) facts[2], Euros.ZERO, null, false, true)),
                null,
                (Boolean) facts[3],
                (Boolean) facts[4],
                (Boolean) facts[4]);
    }
}
