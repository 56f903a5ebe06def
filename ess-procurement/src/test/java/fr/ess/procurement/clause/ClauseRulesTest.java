package fr.ess.procurement.clause;

import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Rule;
import fr.ess.procurement.AuctionBasis;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.CriterionKind;
import fr.ess.procurement.Need;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.SocialException;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions of performance and criteria of award, by date. */
class ClauseRulesTest {

    static List<CaseTable<Purchase>> tables() {
        return Stream.of(
                        ClauseRules.SOCIAL,
                        ClauseRules.SUSTAINABLE,
                        ClauseRules.ENVIRONMENT,
                        ClauseRules.CRITERION,
                        ClauseRules.TRANSITION_DAY,
                        ClauseRules.ELECTRONIC_AUCTION,
                        ClauseRules.CONCESSION_REPORT)
                .map(ClauseRulesTest::table)
                .toList();
    }

    private static CaseTable<Purchase> table(Rule<Purchase> rule) {
        return CaseTable.of(ClauseRulesTest.class, rule, ClauseRulesTest::purchase);
    }

    /** A row: the day is that of the consultation; criteria are {@code kind/environmental}. */
    private static Purchase purchase(Case row) {
        return new Purchase(
                new Buyer(null, null, row.code("category", BuyerClass.class)),
                new Contract(
                        row.code("type", ContractType.class),
                        row.code("subject", Subject.class),
                        row.date("day"),
                        new Need(row.euros("value"), null, row.code("procedure", Procedure.class), null, null),
                        null,
                        null,
                        null,
                        new Conditions(
                                row.number("months"),
                                new SocialTerms(
                                        row.flag("social"),
                                        row.code("exception", SocialException.class),
                                        row.flag("reasons")),
                                row.flag("environment"),
                                new AwardTerms(
                                        row.list("criteria", ClauseRulesTest::criterion),
                                        row.flag("standardised"),
                                        row.code("auction", AuctionBasis.class)),
                                row.flag("report"),
                                row.flag("specifications"))));
    }

    private static Criterion criterion(String text) {
        var parts = text.split("/");
        var kind = known(parts[0]);
        var environmental = known(parts[1]);
        return new Criterion(
                kind == null ? null : CriterionKind.valueOf(kind),
                environmental == null ? null : environmental.equals("yes"),
                null);
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
