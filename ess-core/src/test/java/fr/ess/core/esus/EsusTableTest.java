package fr.ess.core.esus;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The conditions of the approval, case by case, and what each of them reads. */
class EsusTableTest {

    static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(
                    EsusTableTest.class,
                    EsusRules.REGIME,
                    row -> new Candidate(null, null, null, null, null, null, null, null)),
            CaseTable.of(
                    EsusTableTest.class,
                    EsusRules.GENERAL,
                    row -> new Candidate(
                            row.code("way", Way.class),
                            row.flag("ess"),
                            null,
                            new Mission(row.list("aims", Aim::valueOf), row.flag("stateUtility"), row.flag("statePay")),
                            null,
                            impact(row),
                            null,
                            null)),
            CaseTable.of(
                    EsusTableTest.class,
                    EsusRules.FRAGILITY,
                    row -> new Candidate(
                            row.code("way", Way.class),
                            null,
                            null,
                            new Mission(row.list("aims", Aim::valueOf), null, null),
                            null,
                            null,
                            null,
                            null)),
            CaseTable.of(EsusTableTest.class, EsusRules.BY_CHARGES, EsusTableTest::withImpact),
            CaseTable.of(EsusTableTest.class, EsusRules.BY_RETURN, EsusTableTest::withImpact),
            CaseTable.of(
                    EsusTableTest.class,
                    EsusRules.UNLISTED,
                    row -> new Candidate(null, null, null, null, null, null, null, row.code("trading", Trading.class))),
            CaseTable.of(
                    EsusTableTest.class,
                    EsusRules.BY_RIGHT,
                    row -> new Candidate(
                            row.code("way", Way.class),
                            row.flag("ess"),
                            null,
                            null,
                            new Listing(row.code("body", ListedBody.class), row.flag("proven"), row.flag("judged")),
                            null,
                            null,
                            null)),
            CaseTable.of(EsusTableTest.class, PayRules.AVERAGE, EsusTableTest::withPay),
            CaseTable.of(EsusTableTest.class, PayRules.HIGHEST, EsusTableTest::withPay));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(EsusRules.SET.figures()));
    }

    // ---- how a case is read

    private static Candidate withImpact(Case row) {
        return new Candidate(row.code("way", Way.class), null, null, null, null, impact(row), null, null);
    }

    private static Impact impact(Case row) {
        return new Impact(row.list("years", EsusTableTest::year), row.flag("undertaking"), row.share("rate"));
    }

    private static ClosedYear year(String text) {
        var parts = text.split("=", -1);
        return new ClosedYear(
                LocalDate.parse(parts[0]), euros(parts[1]), euros(parts[2]), euros(parts[3]), euros(parts[4]));
    }

    private static @Nullable Euros euros(String text) {
        return text.isEmpty() || text.equals("?") ? null : Euros.parse(text);
    }

    private static Candidate withPay(Case row) {
        var payroll = new Payroll(
                Objects.requireNonNull(row.number("year")),
                Objects.requireNonNull(row.code("zone", WageZone.class)),
                row.euros("branch"),
                row.list("people", EsusTableTest::paid));
        return new Candidate(row.code("way", Way.class), null, null, null, null, null, payroll, null);
    }

    private static Paid paid(String text) {
        var parts = text.split("\\*");
        return new Paid(
                euros(parts[0]), parts.length == 1 ? Share.WHOLE : parts[1].equals("?") ? null : Share.parse(parts[1]));
    }
}
