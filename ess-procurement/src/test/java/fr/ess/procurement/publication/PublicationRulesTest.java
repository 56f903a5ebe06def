package fr.ess.procurement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.DataForm;
import fr.ess.procurement.DataPlace;
import fr.ess.procurement.EssentialData;
import fr.ess.procurement.Formalities;
import fr.ess.procurement.Need;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The publication of essential data, by date. */
class PublicationRulesTest {

    static List<CaseTable<Purchase>> tables() {
        return Stream.of(PublicationRules.FORM_DUE, PublicationRules.PLACE_DUE, PublicationRules.IN_TIME)
                .map(rule -> CaseTable.of(PublicationRulesTest.class, rule, PublicationRulesTest::purchase))
                .toList();
    }

    private static Purchase purchase(Case row) {
        return purchase(
                row.code("type", ContractType.class),
                row.code("subject", Subject.class),
                row.date("launched"),
                row.euros("value"),
                row.code("procedure", Procedure.class),
                new EssentialData(
                        row.date("notified"),
                        row.date("starts"),
                        row.code("form", DataForm.class),
                        row.code("place", DataPlace.class),
                        row.date("published")));
    }

    private static Purchase purchase(
            @Nullable ContractType type,
            @Nullable Subject subject,
            @Nullable LocalDate launched,
            @Nullable Euros value,
            @Nullable Procedure procedure,
            EssentialData data) {
        return new Purchase(
                new Buyer(Siren.parse("732829320"), null, null),
                new Contract(
                        type,
                        subject,
                        launched,
                        new Need(value, List.of(), procedure, null, null),
                        new Formalities(null, null, null, null, data),
                        null,
                        null,
                        null));
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
    void the_deadline_names_the_buyer_and_the_last_day() {
        var purchase = purchase(
                ContractType.PUBLIC_CONTRACT,
                Subject.SERVICES,
                LocalDate.of(2024, 1, 10),
                Euros.of(50_000),
                Procedure.ADAPTED,
                new EssentialData(LocalDate.of(2024, 2, 29), null, DataForm.NONE, null, null));
        var day = LocalDate.of(2024, 4, 1);
        assertThat(PublicationRules.DEADLINE.deadlines(purchase, Law.on(day)))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.subject()).isEqualTo("732829320");
                    assertThat(deadline.on(day)).isEqualTo(Deadline.State.UPCOMING);
                    assertThat(deadline.lateSince()).contains(LocalDate.of(2024, 4, 30));
                });
    }

    @Property(tries = 300, seed = "18")
    void the_rule_is_breached_exactly_while_the_deadline_is_late(
            @ForAll @IntRange(max = 900) int notified,
            @ForAll @IntRange(max = 900) int asked,
            @ForAll @IntRange(max = 900) int published,
            @ForAll boolean done) {
        var first = LocalDate.of(2024, 1, 1);
        var purchase = purchase(
                ContractType.PUBLIC_CONTRACT,
                Subject.SERVICES,
                first,
                Euros.of(50_000),
                Procedure.ADAPTED,
                new EssentialData(
                        first.plusDays(notified),
                        null,
                        done ? DataForm.FULL_DATA : DataForm.NONE,
                        null,
                        done ? first.plusDays(published) : null));
        var law = Law.on(first.plusDays(asked));
        var late = PublicationRules.DEADLINE.deadlines(purchase, law).stream()
                .anyMatch(deadline -> deadline.on(law.day()) == Deadline.State.LATE);
        assertThat(PublicationRules.IN_TIME.examine(purchase, law).get(0).verdict() == Verdict.BREACHED)
                .isEqualTo(late);
    }
}
