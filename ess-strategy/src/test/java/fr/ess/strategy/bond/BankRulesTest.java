package fr.ess.strategy.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Declarations of banks. The jurisdictions are made up: the lists are an input. */
class BankRulesTest {

    private static final CaseTable<BankFile> DECLARED =
            CaseTable.of(BankRulesTest.class, BankRules.DECLARED, BankRulesTest::file);

    private static BankFile file(Case row) {
        return new BankFile(
                List.of(new BankContract(
                        "Banque Alpha",
                        row.date("start"),
                        row.date("end"),
                        row.list("declarations", BankRulesTest::declaration))),
                row.list("lists", BankRulesTest::list));
    }

    /** Reads a list such as {@code FRENCH 2025-01-01 Aa;Bb}. */
    private static JurisdictionList list(String text) {
        var parts = text.split(" ");
        return new JurisdictionList(
                ListSource.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                parts.length < 3 ? List.of() : Arrays.asList(parts[2].split(";")));
    }

    /** Reads a declaration such as {@code 2025-01-01 FRENCH Aa;Bb yes}, where a question mark is what is not known. */
    private static BankDeclaration declaration(String text) {
        var parts = text.split(" ");
        return new BankDeclaration(
                LocalDate.parse(parts[0]),
                parts[1].equals("?") ? null : ListSource.valueOf(parts[1]),
                parts[2].equals("?") ? null : Arrays.asList(parts[2].split(";")),
                flag(parts[3]));
    }

    private static @Nullable Boolean flag(String text) {
        return text.equals("?") ? null : Boolean.valueOf(text.equals("yes"));
    }

    @TestFactory
    Stream<DynamicTest> declared() {
        return DECLARED.verdicts();
    }

    @Test
    void the_rule_reads_the_figures_it_declares() {
        DECLARED.provesWhatTheRuleReads(BankRules.SET.figures());
    }

    @Test
    void each_bank_under_contract_declares() {
        var lists = List.of(list("FRENCH 2025-01-01 Aa"));
        var good = new BankContract(
                "Alpha", day("2026-01-01"), day("2026-12-31"), List.of(declaration("2026-01-02 FRENCH Aa yes")));
        var silent = new BankContract("Beta", day("2026-01-01"), day("2026-12-31"), List.of());
        var over = new BankContract("Gamma", day("2025-01-01"), day("2025-12-31"), List.of());
        var law = Law.on(day("2026-11-23"));
        assertThat(new BankFile(List.of(good, over), lists)
                        .assess(law)
                        .findings()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(new BankFile(List.of(good, silent), lists)
                        .assess(law)
                        .findings()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(new BankFile(List.of(), lists).assess(law).findings().get(0).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new BankFile(null, lists).assess(law).findings().get(0).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_contract_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new BankContract("Alpha", day("2026-01-02"), day("2026-01-01"), null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("end: must be on or after the start, but was: 2026-01-01");
        assertThat(new BankContract("Alpha", day("2026-01-01"), day("2026-01-01"), null).declarations())
                .isNull();
    }
}
