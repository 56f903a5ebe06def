package fr.ess.procurement.reserved;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.CandidateKind;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.CpvCode;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.PastAward;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.ReservedCandidate;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To whom a contract may be reserved, by date. */
class ReservedRulesTest {

    static List<CaseTable<Purchase>> tables() {
        return Stream.of(
                        ReservedRules.DISABILITY,
                        ReservedRules.INTEGRATION,
                        ReservedRules.DETAINED_WORKERS,
                        ReservedRules.COMBINED,
                        ReservedRules.ESS)
                .map(ReservedRulesTest::table)
                .toList();
    }

    private static CaseTable<Purchase> table(Rule<Purchase> rule) {
        return CaseTable.of(ReservedRulesTest.class, rule, ReservedRulesTest::purchase);
    }

    /** A row: the day is that of the consultation; past awards are {@code day/same buyer}. */
    private static Purchase purchase(Case row) {
        return new Purchase(
                new Buyer(null, row.code("buyer", BuyerKind.class), row.code("category", BuyerClass.class)),
                new Contract(
                        row.code("type", ContractType.class),
                        null,
                        row.date("day"),
                        null,
                        null,
                        row.list("mechanisms", Mechanism::valueOf),
                        new Reservation(
                                row.flag("announced"),
                                row.flag("cited"),
                                row.flag("inPrison"),
                                row.list("services", CpvCode::parse),
                                row.date("awarded"),
                                new ReservedCandidate(
                                        row.code("candidate", CandidateKind.class),
                                        people(row, "workers"),
                                        people(row, "inCategory"),
                                        row.flag("ess"),
                                        row.flag("mission"),
                                        row.list("pastAwards", ReservedRulesTest::award))),
                        new Conditions(row.number("months"), null, null, null, null, null)));
    }

    private static @Nullable Headcount people(Case row, String column) {
        return row.read(column, text -> Headcount.of(new BigDecimal(text)));
    }

    private static PastAward award(String text) {
        var parts = text.split("/");
        var day = known(parts[0]);
        var same = known(parts[1]);
        return new PastAward(day == null ? null : LocalDate.parse(day), same == null ? null : same.equals("yes"));
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

    @Test
    void a_host_may_give_another_list_of_services() throws IOException {
        var own = ReservedRules.ess(ReservedServices.read(new StringReader("from,to\n90910000-9,90919999\n")));
        var law = Law.on(LocalDate.of(2026, 11, 23));
        var care = table(ReservedRules.ESS).facts().stream()
                .filter(facts -> ReservedRules.ESS.examine(facts, law).get(0).verdict() == Verdict.SATISFIED)
                .findFirst()
                .orElseThrow();
        assertThat(own.examine(care, law)).extracting(Finding::verdict).containsExactly(Verdict.BREACHED);
    }
}
