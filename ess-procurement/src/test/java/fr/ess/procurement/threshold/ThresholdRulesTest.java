package fr.ess.procurement.threshold;

import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Formalities;
import fr.ess.procurement.Lot;
import fr.ess.procurement.Need;
import fr.ess.procurement.Notice;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the value of a need commands, by date. */
class ThresholdRulesTest {

    static List<CaseTable<Purchase>> tables() {
        return Stream.of(
                        ThresholdRules.FORMAL_PROCEDURE,
                        ThresholdRules.NO_ADVERTISING,
                        ThresholdRules.INNOVATIVE_PURCHASE,
                        ThresholdRules.LIBRARY_BOOKS,
                        ThresholdRules.NATIONAL_NOTICE,
                        ThresholdRules.SMALL,
                        ThresholdRules.WRITTEN_FORM,
                        ThresholdRules.BUYER_PROFILE,
                        ThresholdRules.TURNOVER_CAP)
                .map(ThresholdRulesTest::table)
                .toList();
    }

    private static CaseTable<Purchase> table(Rule<Purchase> rule) {
        return CaseTable.of(ThresholdRulesTest.class, rule, ThresholdRulesTest::purchase);
    }

    /** A row: the day is that of the consultation; lots are {@code value/subject/procedure}. */
    private static Purchase purchase(Case row) {
        return new Purchase(
                new Buyer(null, row.code("kind", BuyerKind.class), row.code("category", BuyerClass.class)),
                new Contract(
                        row.code("type", ContractType.class),
                        row.code("subject", Subject.class),
                        row.date("day"),
                        new Need(
                                row.euros("value"),
                                row.list("lots", ThresholdRulesTest::lot),
                                row.code("procedure", Procedure.class),
                                row.flag("innovative"),
                                row.code("notice", Notice.class)),
                        new Formalities(
                                row.flag("written"),
                                row.flag("online"),
                                row.euros("turnover"),
                                row.flag("reasons"),
                                null),
                        null,
                        null,
                        null));
    }

    private static Lot lot(String text) {
        var parts = text.split("/");
        return new Lot(
                known(parts[0]) == null ? null : Euros.parse(parts[0]),
                known(parts[1]) == null ? null : Subject.valueOf(parts[1]),
                known(parts[2]) == null ? null : Procedure.valueOf(parts[2]));
    }

    private static @Nullable String known(String text) {
        return text.equals("?") ? null : text;
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<Purchase> table) {
        table.provesWhatTheRuleReads(Obligations.SET.figures());
    }
}
