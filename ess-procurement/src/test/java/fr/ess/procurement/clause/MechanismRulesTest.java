package fr.ess.procurement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.CpvCode;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.CriterionKind;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What opens each mechanism and what remains to be written, by date. */
class MechanismRulesTest {

    static List<CaseTable<Purchase>> tables() {
        return rules().map(MechanismRulesTest::table).toList();
    }

    private static Stream<Rule<Purchase>> rules() {
        return Stream.concat(Mechanisms.CHOICE.gate().rules().stream(), Mechanisms.CHOICE.steps().rules().stream());
    }

    private static CaseTable<Purchase> table(Rule<Purchase> rule) {
        return CaseTable.of(MechanismRulesTest.class, rule, MechanismRulesTest::purchase);
    }

    /** A row: the day is that of the consultation; criteria are {@code kind/environmental/social}. */
    private static Purchase purchase(Case row) {
        return new Purchase(
                new Buyer(null, row.code("kind", BuyerKind.class), row.code("category", BuyerClass.class)),
                new Contract(
                        row.code("type", ContractType.class),
                        row.code("subject", Subject.class),
                        row.date("day"),
                        new Need(null, null, row.code("procedure", Procedure.class), null, null),
                        null,
                        row.list("mechanisms", Mechanism::valueOf),
                        new Reservation(
                                row.flag("announced"), null, null, row.list("services", CpvCode::of), null, null),
                        new Conditions(
                                row.number("months"),
                                new SocialTerms(row.flag("social"), null, null),
                                row.flag("environment"),
                                new AwardTerms(row.list("criteria", MechanismRulesTest::criterion), null, null),
                                null,
                                null)));
    }

    private static Criterion criterion(String text) {
        var parts = text.split("/");
        return new Criterion(CriterionKind.valueOf(parts[0]), known(parts[1]), known(parts[2]));
    }

    private static @Nullable Boolean known(String text) {
        return text.equals("?") ? null : Boolean.valueOf(text.equals("yes"));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<Purchase> table) {
        var all = new ArrayList<>(Mechanisms.CHOICE.gate().figures());
        all.addAll(Mechanisms.CHOICE.steps().figures());
        table.provesWhatTheRuleReads(all);
    }

    @Test
    void every_gate_and_step_has_its_table() {
        assertThat(rules().map(Rule::id))
                .containsExactly(
                        "mechanism-legal-basis",
                        "mechanism-object",
                        "mechanism-reserved-ess",
                        "mechanism-clause-written",
                        "mechanism-criterion-written",
                        "mechanism-object-procedure",
                        "mechanism-reserved-notice");
    }
}
