package fr.ess.core.cooperative;

import static fr.ess.core.cooperative.Cells.euros;
import static fr.ess.core.cooperative.Cells.flag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Winding up, securities, conversion, and the deadlines of the neighbours of the SCIC. */
class NeighboursTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @TestFactory
    Stream<DynamicTest> net_assets_go_to_those_the_act_names() {
        return CaseTable.of(NeighboursTest.class, NetAssets.RULE, row -> {
                    var meeting = row.date("meeting");
                    var paidUp = row.text("paidUp");
                    var toMembers = row.text("toMembers");
                    var recipients = row.text("recipients");
                    var liquidation = new Liquidation(
                            meeting,
                            euros(paidUp),
                            euros(toMembers),
                            list(
                                    recipients,
                                    kind -> new Recipient(
                                            "Association Alpha",
                                            kind.equals("?") ? null : RecipientKind.valueOf(kind))));
                    return liquidation;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> securities_depend_on_the_form_and_wait_seven_years() {
        return CaseTable.of(NeighboursTest.class, SecuritiesRules.RULE, row -> {
                    var issued = row.date("issued");
                    var form = row.code("form", LegalForm.class);
                    var repayments = row.text("repayments");
                    var securities = new ParticipatingSecurities(form, issued, list(repayments, text -> {
                        var parts = text.split(":");
                        var wound = parts.length == 1 ? Boolean.FALSE : parts[1].equals("?") ? null : Boolean.TRUE;
                        return new Repayment(parts[0].equals("?") ? null : LocalDate.parse(parts[0]), wound);
                    }));
                    return securities;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> a_conversion_never_distributes_what_the_association_had() {
        return CaseTable.of(NeighboursTest.class, ConversionRules.RULE, row -> {
                    var decided = row.date("decided");
                    var declared = row.text("declared");
                    var analogous = row.text("analogous");
                    var held = row.text("held");
                    var distributed = row.text("distributed");
                    var incorporated = row.text("incorporated");
                    var conversion = new AssociationConversion(
                            decided,
                            flag(declared),
                            flag(analogous),
                            new LegacyFunds(euros(held), euros(distributed), euros(incorporated)),
                            null,
                            null);
                    return conversion;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> cooperators_hold_half_by_the_end_of_the_seventh_year() {
        return CaseTable.of(NeighboursTest.class, ScopDeadline.DUTY.rule(), row -> {
                    var converted = row.date("converted");
                    var statements = row.text("statements");
                    var transition = new ScopTransition(null, converted, list(statements, text -> {
                        var parts = text.split(":");
                        return new CapitalStatement(LocalDate.parse(parts[0]), Share.parse(parts[1]));
                    }));
                    return transition;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> a_salaried_entrepreneur_is_a_member_within_three_years() {
        return CaseTable.of(NeighboursTest.class, CaeDeadline.DUTY.rule(), row -> {
                    var signed = row.date("signed");
                    var support = row.number("support");
                    var admissions = row.text("admissions");
                    var contract = new CaeContract(
                            null,
                            signed,
                            Months.of(support),
                            list(admissions, text -> new Admission(LocalDate.parse(text))));
                    return contract;
                })
                .verdicts();
    }

    @Test
    void the_deadlines_explain_themselves() {
        var siren = Siren.of("732829320");
        var scop = new ScopTransition(siren, LocalDate.of(2017, 3, 10), List.of());
        var deadline = ScopDeadline.DUTY.deadlines(scop, LAW).get(0);
        assertThat(deadline.turn().due().value()).hasToString("2024-12-31");
        assertThat(deadline.uid()).isEqualTo("scop-amorcage-deadline/after-2017-03-10/732829320");
        assertThat(deadline.on(LocalDate.of(2024, 12, 31))).isEqualTo(Deadline.State.UPCOMING);
        assertThat(deadline.on(LocalDate.of(2025, 1, 1))).isEqualTo(Deadline.State.LATE);

        var cae = new CaeContract(null, LocalDate.of(2020, 2, 1), Months.of(6), List.of());
        var member = CaeDeadline.DUTY.deadlines(cae, LAW).get(0);
        assertThat(member.turn().due().value()).hasToString("2022-08-01");
        assertThat(member.uid()).isEqualTo("cae-member-deadline/after-2020-02-01/");
        assertThat(member.turn().done()).isEqualTo(Term.absent("admissions", Term.Cause.NOT_DONE));
    }

    @Property(seed = "20261123", tries = 50)
    void the_rule_is_breached_exactly_while_the_deadline_is_late(
            @ForAll @IntRange(min = 0, max = 36) int support,
            @ForAll @IntRange(min = -500, max = 500) int done,
            @ForAll boolean known) {
        var signed = LocalDate.of(2020, 2, 29);
        var due = signed.plusMonths(36).minusMonths(support);
        var contract = new CaeContract(
                null, signed, Months.of(support), known ? List.of(new Admission(due.plusDays(done))) : List.of());
        for (var day = due.minusDays(3); day.isBefore(due.plusDays(4)); day = day.plusDays(1)) {
            var late = CaeDeadline.DUTY.deadlines(contract, Law.on(day)).get(0).on(day) == Deadline.State.LATE;
            assertThat(verdict(contract, Law.on(day)) == Verdict.BREACHED).isEqualTo(late);
        }
    }

    @Test
    void a_person_judges_whether_the_activity_is_analogous_and_asks_the_authority() {
        var conversion = new AssociationConversion(LocalDate.of(2026, 1, 1), true, null, null, true, null);
        assertThat(conversion.assess(LAW).missingFacts())
                .filteredOn(missing -> missing.cause() == Term.Cause.OPEN_NORM)
                .extracting(Missing::fact)
                .containsExactly("analogousActivity");
    }

    @TestFactory
    Stream<DynamicTest> approvals_go_on_when_the_authorities_confirm_them() {
        return CaseTable.of(NeighboursTest.class, ConversionRules.APPROVALS, row -> {
                    var decided = row.date("decided");
                    var running = row.text("running");
                    var confirmed = row.text("confirmed");
                    var conversion = new AssociationConversion(
                            decided, true, true, null, Cells.flag(running), Cells.flag(confirmed));
                    return conversion;
                })
                .verdicts();
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new LegacyFunds(Euros.of(10), Euros.of(6), Euros.of(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be at most 10.00, but was: 11.00");
        var before = new Repayment(LocalDate.of(2016, 5, 1), null);
        assertThatThrownBy(() -> new ParticipatingSecurities(LegalForm.SA, LocalDate.of(2016, 5, 2), List.of(before)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("repayments[0].made")
                .hasMessageContaining("must not be before the issue");
        assertThatThrownBy(() -> new CaeContract(null, LocalDate.of(2020, 2, 1), Months.of(-1), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("earlierSupport");
        assertThatThrownBy(() -> new Recipient(" ", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new CapitalStatement(LocalDate.of(2020, 2, 1), Share.of(-1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cooperators");
    }

    private static Verdict verdict(Assessable facts, Law law) {
        return facts.assess(law).findings().get(0).verdict();
    }

    private static <E> @Nullable List<E> list(@Nullable String text, Function<String, E> read) {
        if (text == null) {
            return null;
        }
        var all = new ArrayList<E>();
        // a percentage has a space before its sign
        for (var each :
                text.equals("none") ? new String[0] : text.replace(" %", "%").split(" ")) {
            all.add(read.apply(each));
        }
        return all;
    }
}
