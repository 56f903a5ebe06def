package fr.ess.currency.authority;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Rule;
import fr.ess.currency.regime.Employment;
import fr.ess.currency.regime.Wage;
import fr.ess.currency.regime.WagePayee;
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

/** How local authorities take local currency, and pay their creditors in it. */
class AuthorityRulesTest {

    static List<CaseTable<PublicPayment>> payments() {
        return Stream.of(PaymentRules.DIRECT, PaymentRules.CREDITOR, PaymentRules.AUTHORITY)
                .map(AuthorityRulesTest::table)
                .toList();
    }

    private static CaseTable<PublicPayment> table(Rule<PublicPayment> rule) {
        return CaseTable.of(AuthorityRulesTest.class, rule, AuthorityRulesTest::payment);
    }

    private static CaseTable<PublicReceipt> receipts() {
        return CaseTable.of(
                AuthorityRulesTest.class,
                ReceiptRules.RECEIPT,
                row -> new PublicReceipt(
                        row.flag("deed"),
                        row.flag("accountant"),
                        row.flag("agreement"),
                        row.flag("membership"),
                        row.share("fee"),
                        row.flag("units")));
    }

    private static CaseTable<ReceiptsMandate> mandates() {
        return CaseTable.of(
                AuthorityRulesTest.class,
                ReceiptRules.MANDATE,
                row -> new ReceiptsMandate(
                        row.flag("written"),
                        row.flag("assent"),
                        row.code("receipts", ReceiptKind.class),
                        row.flag("refunds"),
                        row.list("items", MandateItem::valueOf)));
    }

    private static PublicPayment payment(Case row) {
        return new PublicPayment(
                row.code("way", PaymentWay.class),
                new EuroOrder(
                        row.euros("amount"),
                        row.flag("issuer"),
                        row.read("credited", text -> Units.of(new BigDecimal(text)))),
                null,
                new CreditorSide(
                        row.flag("member"),
                        new CreditorMandate(
                                row.flag("written"), row.date("granted"), row.date("revoked"), row.flag("covers"))),
                row.list("agreements", text -> {
                    var parts = text.split("/");
                    return new IssuerAgreement(LocalDate.parse(parts[0]), parts[1].equals("yes"));
                }),
                new AuthorityMandate(
                        row.code("body", PayingBody.class),
                        row.code("expense", MandatedExpense.class),
                        row.flag("agreed")));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(
                        payments().stream().flatMap(CaseTable::verdicts),
                        receipts().verdicts(),
                        mandates().verdicts())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("payments")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<PublicPayment> table) {
        table.provesWhatTheRuleReads(PaymentRules.SET.figures());
    }

    @Test
    void the_rules_on_receipts_read_the_figures_they_declare() {
        receipts().provesWhatTheRuleReads(ReceiptRules.RECEIPTS.figures());
        mandates().provesWhatTheRuleReads(ReceiptRules.MANDATES.figures());
    }

    // the ways

    private static PublicPayment of(@Nullable Wage wage, @Nullable AuthorityMandate mandate) {
        return new PublicPayment(null, new EuroOrder(Euros.of(150), null, null), wage, null, List.of(), mandate);
    }

    private static Choice.Option<PublicPayment, PaymentWay> option(PublicPayment payment, String day, PaymentWay way) {
        return PaymentRules.payInLocalCurrency(payment, LocalDate.parse(day)).get(way.ordinal());
    }

    @Test
    void an_authority_pays_euros_and_the_creditor_mandates_the_issuer() {
        var asked = of(null, null);

        assertThat(option(asked, "2026-11-23", PaymentWay.DIRECT).state()).isEqualTo(Choice.State.EXCLUDED);
        assertThat(option(asked, "2026-11-23", PaymentWay.DIRECT).excluding())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("la-mlc-direct-expenditure");
        var detour = option(asked, "2026-11-23", PaymentWay.CREDITOR_MANDATE);
        assertThat(detour.state()).isEqualTo(Choice.State.OPEN);
        assertThat(detour.remaining())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("la-mlc-creditor-mandate");
    }

    @Test
    void a_wage_of_private_law_does_not_go_to_the_issuer() {
        var wage = of(new Wage(Employment.PRIVATE_LAW, true, WagePayee.THIRD_PARTY), null);

        assertThat(option(wage, "2022-12-26", PaymentWay.CREDITOR_MANDATE).state())
                .isEqualTo(Choice.State.UNDETERMINED);
        assertThat(option(wage, "2022-12-27", PaymentWay.CREDITOR_MANDATE).state())
                .isEqualTo(Choice.State.EXCLUDED);
    }

    @Test
    void an_association_does_not_pay_in_the_name_of_an_authority() {
        var mandate = of(null, new AuthorityMandate(PayingBody.OTHER, MandatedExpense.AID_AND_RELIEF, true));

        assertThat(option(mandate, "2019-12-28", PaymentWay.AUTHORITY_MANDATE).state())
                .isEqualTo(Choice.State.EXCLUDED);
        assertThat(option(mandate, "2019-12-29", PaymentWay.AUTHORITY_MANDATE).state())
                .isEqualTo(Choice.State.UNDETERMINED);
    }
}
