package fr.ess.currency.circulation;

import static fr.ess.currency.ActorKind.BANK;
import static fr.ess.currency.ActorKind.CCAS;
import static fr.ess.currency.ActorKind.CONSUMER;
import static fr.ess.currency.ActorKind.PROVIDER;
import static fr.ess.currency.ActorKind.PUBLIC_BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.ApprovalTerms;
import fr.ess.currency.Bonus;
import fr.ess.currency.Chain;
import fr.ess.currency.Circulation;
import fr.ess.currency.Exchange;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import fr.ess.currency.Limits;
import fr.ess.currency.LocalCurrency;
import fr.ess.currency.Medium;
import fr.ess.currency.MembershipTerms;
import fr.ess.currency.Passage;
import fr.ess.currency.Phase;
import fr.ess.currency.Redemption;
import fr.ess.currency.Reserve;
import fr.ess.currency.Scheme;
import fr.ess.currency.Strictness;
import fr.ess.currency.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may pass units to whom, in a currency of three phases, the last of which was planned without a day. */
class TransferRulesTest {

    private static final LocalDate START = LocalDate.of(2013, 5, 17);

    static List<CaseTable<Transfer>> tables() {
        return List.of(
                table(
                        TransferRules.PHASE,
                        row -> transfer(
                                scheme(
                                        new Circulation(phases(row.date("third")), null, null, null, null),
                                        null,
                                        redemption(null, null),
                                        null),
                                party(row.code("from", ActorKind.class)),
                                party(row.code("to", ActorKind.class)),
                                row.flag("sameActor"),
                                null,
                                row.flag("windingUp"))),
                table(TransferRules.MEMBERSHIP, row -> {
                    var asked = row.list("asked", ActorKind::valueOf);
                    return transfer(
                            circulating(new Circulation(
                                    phases(null),
                                    null,
                                    asked == null ? null : new MembershipTerms(asked, null, null),
                                    null,
                                    null)),
                            new Party(
                                    row.code("from", ActorKind.class),
                                    null,
                                    row.list("fromMember", TransferRulesTest::membership),
                                    null,
                                    null,
                                    null),
                            new Party(
                                    row.code("to", ActorKind.class),
                                    null,
                                    row.list("toMember", TransferRulesTest::membership),
                                    null,
                                    null,
                                    null),
                            false,
                            null,
                            false);
                }),
                table(
                        TransferRules.APPROVAL,
                        row -> transfer(
                                circulating(approving(row.list("asked", ActorKind::valueOf), row.number("months"))),
                                party(row.code("from", ActorKind.class)),
                                approved(row, "to"),
                                false,
                                null,
                                false)),
                table(
                        TransferRules.CHAIN,
                        row -> transfer(
                                circulating(new Circulation(
                                        phases(null), row.list("chains", TransferRulesTest::chain), null, null, null)),
                                party(row.code("from", ActorKind.class)),
                                new Party(row.code("to", ActorKind.class), row.text("chain"), null, null, null, null),
                                false,
                                null,
                                false)),
                table(TransferRules.LIMITS, TransferRulesTest::limited),
                table(
                        TransferRules.REDEMPTION,
                        row -> transfer(
                                scheme(
                                        approving(row.list("asked", ActorKind::valueOf), null),
                                        null,
                                        redemption(row.share("fee"), row.list("free", ActorKind::valueOf)),
                                        null),
                                approved(row, "from"),
                                party(row.code("to", ActorKind.class)),
                                null,
                                null,
                                row.flag("windingUp"))),
                table(
                        TransferRules.EXCHANGE,
                        row -> transfer(
                                scheme(
                                        new Circulation(phases(null), null, null, null, null),
                                        "yes".equals(row.text("bonus")) ? new Bonus(Euros.of(20), Units.of(1)) : null,
                                        redemption(Share.of(1, 20), null),
                                        null),
                                party(row.code("from", ActorKind.class)),
                                party(row.code("to", ActorKind.class)),
                                null,
                                new Movement(
                                        units(row, "amount"), row.code("form", Form.class), null, row.euros("euros")),
                                false)),
                table(TransferRules.VALIDITY, TransferRulesTest::stamped));
    }

    private static CaseTable<Transfer> table(Rule<Transfer> rule, java.util.function.Function<Case, Transfer> build) {
        return CaseTable.of(TransferRulesTest.class, rule, build);
    }

    private static Transfer limited(Case row) {
        return transfer(
                circulating(new Circulation(
                        phases(null),
                        null,
                        null,
                        null,
                        new Limits(units(row, "operation"), units(row, "perDay"), units(row, "balance")))),
                new Party(row.code("from", ActorKind.class), null, null, null, units(row, "paid"), null),
                new Party(row.code("to", ActorKind.class), null, null, null, null, units(row, "holds")),
                null,
                new Movement(units(row, "amount"), null, null, null),
                false);
    }

    private static Transfer stamped(Case row) {
        var months = row.number("months");
        var ageing = "nothing".equals(row.text("ageing"))
                ? new Ageing(null, null, null, null, null)
                : "demurrage".equals(row.text("ageing"))
                        ? new Ageing(null, null, null, Share.ZERO, null)
                        : months == null ? null : new Ageing(months, Share.of(1, 20), null, null, null);
        return transfer(
                scheme(
                        new Circulation(phases(null), null, null, null, null),
                        null,
                        redemption(Share.of(1, 20), null),
                        ageing),
                party(row.code("from", ActorKind.class)),
                party(PROVIDER),
                null,
                new Movement(null, row.code("form", Form.class), row.date("stamped"), null),
                false);
    }

    private static @Nullable Units units(Case row, String column) {
        return row.read(column, text -> Units.of(new BigDecimal(text)));
    }

    private static Membership membership(String text) {
        var days = text.split("/");
        return new Membership(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private static Approval approval(String text) {
        var days = text.split("/");
        return new Approval(LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1]));
    }

    private static Chain chain(String text) {
        var parts = text.split("/");
        return new Chain(parts[0], parts.length == 1 ? null : LocalDate.parse(parts[1]));
    }

    private static Party party(@Nullable ActorKind kind) {
        return new Party(kind, null, null, null, null, null);
    }

    private static Party approved(Case row, String side) {
        return new Party(
                row.code(side, ActorKind.class),
                null,
                null,
                row.list("approvals", TransferRulesTest::approval),
                null,
                null);
    }

    private static Circulation approving(@Nullable List<ActorKind> asked, @Nullable Integer months) {
        return new Circulation(phases(null), null, null, asked == null ? null : new ApprovalTerms(asked, months), null);
    }

    private static List<Phase> phases(@Nullable LocalDate third) {
        return List.of(
                new Phase(
                        "Sol-éco",
                        START,
                        List.of(
                                new Passage(BANK, CONSUMER),
                                new Passage(CONSUMER, PROVIDER),
                                new Passage(PROVIDER, BANK))),
                new Phase("b to b", LocalDate.of(2015, 1, 1), List.of(new Passage(PROVIDER, PROVIDER))),
                new Phase("aid", third, List.of(new Passage(BANK, CCAS), new Passage(CCAS, CONSUMER))));
    }

    private static Redemption redemption(@Nullable Share fee, @Nullable List<ActorKind> free) {
        return new Redemption(List.of(PROVIDER, PUBLIC_BODY), fee, free, null, FeeDestination.FUND);
    }

    private static Scheme circulating(Circulation circulation) {
        return scheme(circulation, null, redemption(Share.of(1, 20), null), null);
    }

    private static Scheme scheme(
            Circulation circulation, @Nullable Bonus bonus, Redemption redemption, @Nullable Ageing ageing) {
        return new Scheme(
                new LocalCurrency("Alpha", "Association Alpha", null, List.of(new Medium(Form.PAPER, START, null))),
                List.of(new Terms(
                        START,
                        new Exchange(bonus, null, null, bonus == null ? null : Funding.FEE_BACKED),
                        redemption,
                        new Reserve(Strictness.REFUSE, null),
                        ageing,
                        null)),
                circulation);
    }

    private static Transfer transfer(
            Scheme scheme,
            Party from,
            Party to,
            @Nullable Boolean same,
            @Nullable Movement movement,
            @Nullable Boolean windingUp) {
        return new Transfer(scheme, from, to, same, movement, windingUp);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<Transfer> table) {
        table.provesWhatTheRuleReads(TransferRules.SET.figures());
    }

    @Test
    void one_actor_is_not_of_two_kinds() {
        var scheme = circulating(new Circulation(phases(null), null, null, null, null));

        assertThatThrownBy(() -> transfer(scheme, party(CONSUMER), party(PROVIDER), true, null, false))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("sameActor");
    }

    // why, and from when

    private static final Membership YEAR = new Membership(LocalDate.of(2013, 1, 1), LocalDate.of(2026, 12, 31));

    private static Transfer complete(ActorKind from, ActorKind to, @Nullable LocalDate third) {
        return complete(
                from,
                to,
                new Circulation(
                        phases(third),
                        List.of(new Chain("food", START)),
                        new MembershipTerms(List.of(CONSUMER), null, null),
                        new ApprovalTerms(List.of(PROVIDER), 24),
                        new Limits(null, Units.of(100), null)));
    }

    private static Transfer complete(ActorKind from, ActorKind to, Circulation circulation) {
        var approvals =
                List.of(new Approval(LocalDate.of(2013, 6, 1), null), new Approval(LocalDate.of(2015, 7, 1), null));
        return transfer(
                scheme(circulation, null, redemption(Share.of(1, 20), null), new Ageing(6, null, null, null, null)),
                new Party(from, "food", List.of(YEAR), approvals, Units.of(60), Units.of(0)),
                new Party(to, "food", List.of(YEAR), approvals, null, Units.of(0)),
                false,
                new Movement(Units.of(20), Form.PAPER, LocalDate.of(2015, 5, 1), Euros.of(20)),
                false);
    }

    private static TransferExplanation explain(Transfer transfer, String day) {
        return TransferRules.transferExplain(transfer, LocalDate.parse(day));
    }

    @Test
    void what_is_allowed_is_allowed_from_the_day_of_the_question() {
        var told = explain(complete(CONSUMER, PROVIDER, (LocalDate) null), "2015-05-01");

        assertThat(told.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told.allowedFrom()).isEqualTo("2015-05-01");
        assertThat(told.phase()).extracting(Phase::name).isEqualTo("Sol-éco");
        assertThat(told.refusing()).isEmpty();
        assertThat(told.alternatives()).isEmpty();
        assertThat(told.allowing())
                .extracting(finding -> finding.provision().rule())
                .containsExactly(
                        "circulation-phase",
                        "mlc-membership",
                        "mlc-approval",
                        "mlc-chain",
                        "mlc-limits",
                        "bousol-note-validity");
    }

    @Test
    void a_passage_that_a_later_phase_opens_is_told_with_its_first_day() {
        var told = explain(complete(PROVIDER, PROVIDER, (LocalDate) null), "2014-12-31");

        assertThat(told.refusing())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("circulation-phase");
        assertThat(told.allowedFrom()).isEqualTo("2015-01-01");
        assertThat(told.alternatives()).containsExactly(new Passage(PROVIDER, BANK));
    }

    @Test
    void a_phase_without_a_day_is_named_and_keeps_its_passage_closed() {
        var told = explain(complete(BANK, CCAS, (LocalDate) null), "2026-11-23");

        assertThat(told.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(told.phase()).extracting(Phase::name).isEqualTo("aid");
        assertThat(told.allowedFrom()).isNull();
        assertThat(told.alternatives()).containsExactly(new Passage(BANK, CONSUMER));
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var words = Explainer.in(locale).with(TransferRules.SET.words());
            assertThat(words.explain(told.assessment()))
                    .contains("aid")
                    .contains(locale == Locale.FRENCH ? "aucun jour connu" : "no known day");
        }
    }

    @Test
    void a_missing_approval_is_told_apart_from_one_that_lapsed() {
        var transfer = complete(CONSUMER, PROVIDER, (LocalDate) null);
        var never = new Transfer(
                transfer.scheme(),
                transfer.from(),
                new Party(PROVIDER, "food", null, List.of(), null, null),
                false,
                transfer.movement(),
                false);
        var lapsed = explain(transfer, "2015-06-02");

        assertThat(lapsed.refusing())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mlc-approval");
        assertThat(lapsed.allowedFrom()).isEqualTo("2015-07-01"); // renewed that day
        assertThat(explain(never, "2015-06-02").allowedFrom()).isNull();
        assertThat(check(never, "mlc-approval")).contains("to.approvals");
        assertThat(check(transfer, "mlc-approval")).contains("to.approvals[0].givenOn");
    }

    private static String check(Transfer transfer, String rule) {
        return explain(transfer, "2015-06-02").assessment().findings(rule).stream()
                .map(Finding::check)
                .toList()
                .toString();
    }

    @Test
    void what_was_paid_on_the_day_does_not_count_on_the_next() {
        var limited = complete(
                CONSUMER,
                PROVIDER,
                new Circulation(
                        phases(null),
                        null,
                        new MembershipTerms(List.of(), null, null),
                        new ApprovalTerms(List.of(), null),
                        new Limits(null, Units.of(70), null)));

        assertThat(explain(limited, "2015-05-05").verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(explain(limited, "2015-05-05").allowedFrom()).isEqualTo("2015-05-06");
    }

    @Test
    void the_day_from_which_it_is_allowed_is_the_first_that_a_walk_over_the_days_meets() {
        for (var from : ActorKind.values()) {
            for (var to : ActorKind.values()) {
                var transfer = complete(from, to, LocalDate.of(2015, 3, 1));
                for (var day : List.of("2013-05-01", "2014-12-01", "2015-02-01", "2015-06-20")) {
                    var told = explain(transfer, day);
                    var walked = LocalDate.parse(day)
                            .datesUntil(LocalDate.of(2015, 12, 31))
                            .filter(each -> TransferRules.transferExplain(transfer, each)
                                    .verdict()
                                    .equals(Verdict.SATISFIED))
                            .findFirst()
                            .orElse(null);
                    assertThat(told.allowedFrom())
                            .as("%s to %s from %s", from, to, day)
                            .isEqualTo(walked);
                }
            }
        }
    }
}
