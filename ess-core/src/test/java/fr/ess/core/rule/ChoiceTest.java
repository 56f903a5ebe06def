package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ways to reach one end: what opens one, what closes it, what remains to be done. */
class ChoiceTest {

    enum Route {
        GRANT,
        LOAN,
        BARTER
    }

    record Gift(
            Route route,
            @Nullable Boolean needy,
            @Nullable Euros amount,
            @Nullable Boolean signed) {
        static final Fact<Gift, Code> ROUTE = Fact.code("route", Route.class, Gift::route);
        static final Fact<Gift, Flag> NEEDY = Fact.flag("needy", Gift::needy);
        static final Fact<Gift, Euros> AMOUNT = Fact.of("amount", Gift::amount);
        static final Fact<Gift, Flag> SIGNED = Fact.flag("signed", Gift::signed);

        Gift by(Route other) {
            return new Gift(other, needy, amount, signed);
        }
    }

    private static final Citation ARTICLE =
            new LegalText("act-1", "Loi n° 1", "Act no. 1", null).at("art. 1", Reading.PRIMARY, "2026-11-23");

    private static Check by(Gift gift, Route route) {
        return Check.oneOf(Gift.ROUTE.of(gift), Term.constant(Codes.of(route)));
    }

    private static final Rule<Gift> CEILING = Rule.<Gift>binding("grant-ceiling")
            .from(
                    "2020-01-01",
                    (gift, law) -> Check.when(
                            by(gift, Route.GRANT),
                            () -> Check.atMost(Gift.AMOUNT.of(gift), Term.constant(Euros.of(100)))),
                    ARTICLE)
            .reads();
    private static final Rule<Gift> NEED = Rule.<Gift>binding("loan-need")
            .from(
                    "2022-01-01",
                    (gift, law) -> Check.when(by(gift, Route.LOAN), () -> Check.yes(Gift.NEEDY.of(gift))),
                    ARTICLE)
            .reads();
    private static final Rule<Gift> SIGNATURE = Rule.<Gift>binding("grant-signature")
            .from(
                    "2020-01-01",
                    (gift, law) -> Check.when(by(gift, Route.GRANT), () -> Check.yes(Gift.SIGNED.of(gift))),
                    ARTICLE)
            .reads();
    private static final Choice<Gift, Route> ROUTES = Choice.of(
            "gift",
            Route.class,
            Gift::by,
            RuleSet.of("gate", Gift.class, Words.beside(Explainer.class), CEILING, NEED),
            RuleSet.of("steps", Gift.class, Words.beside(Explainer.class), SIGNATURE));

    private static Choice.Option<Gift, Route> by(Route way, Gift gift, String day) {
        return ROUTES.examine(gift, way, Law.on(LocalDate.parse(day)));
    }

    private static final Gift GIFT = new Gift(Route.BARTER, true, Euros.of(100), true);

    @Test
    void each_way_has_its_option_in_the_order_of_the_list() {
        assertThat(ROUTES.examine(GIFT, Law.on(LocalDate.of(2026, 11, 23))))
                .extracting(Choice.Option::way)
                .containsExactly(Route.values());
    }

    @Test
    void a_way_with_nothing_left_to_do_is_ready() {
        assertThat(by(Route.GRANT, GIFT, "2026-11-23").state()).isEqualTo(Choice.State.READY);
        assertThat(by(Route.GRANT, GIFT, "2026-11-23").remaining()).isEmpty();
    }

    @Test
    void what_remains_to_be_done_leaves_a_way_open() {
        for (var signed : new @Nullable Boolean[] {false, null}) {
            var option = by(Route.GRANT, new Gift(Route.LOAN, true, Euros.of(100), signed), "2026-11-23");
            assertThat(option.state()).isEqualTo(Choice.State.OPEN);
            assertThat(option.remaining())
                    .extracting(finding -> finding.provision().rule())
                    .containsExactly("grant-signature");
            assertThat(option.excluding()).isEmpty();
            assertThat(option.missingFacts()).isEmpty();
        }
    }

    @Test
    void a_breach_excludes() {
        var option = by(Route.GRANT, new Gift(Route.GRANT, true, Euros.ofCents(10_001), false), "2026-11-23");
        assertThat(option.state()).isEqualTo(Choice.State.EXCLUDED);
        assertThat(option.excluding())
                .extracting(finding -> finding.provision().rule(), Finding::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("grant-ceiling", Verdict.BREACHED));
        assertThat(option.remaining()).as("steps are told all the same").hasSize(1);
    }

    @Test
    void what_nothing_opens_is_excluded() {
        assertThat(by(Route.BARTER, GIFT, "2026-11-23").state()).isEqualTo(Choice.State.EXCLUDED);
        assertThat(by(Route.BARTER, GIFT, "2026-11-23").excluding())
                .extracting(Finding::verdict)
                .containsOnly(Verdict.NOT_APPLICABLE)
                .hasSize(2);
    }

    @Test
    void a_way_is_closed_the_day_before_its_first_version() {
        assertThat(by(Route.LOAN, GIFT, "2021-12-31").state()).isEqualTo(Choice.State.EXCLUDED);
        assertThat(by(Route.LOAN, GIFT, "2022-01-01").state()).isEqualTo(Choice.State.READY);
    }

    @Test
    void what_is_missing_at_the_gate_is_told() {
        var option = by(Route.LOAN, new Gift(Route.LOAN, null, null, null), "2026-11-23");
        assertThat(option.state()).isEqualTo(Choice.State.UNDETERMINED);
        assertThat(option.missingFacts()).extracting(Missing::fact).containsExactly("needy");
        assertThat(option.excluding()).isEmpty();
    }

    @Test
    void a_gate_that_may_open_or_not_apply_is_not_closed() {
        var permission = Rule.<Gift>binding("permission")
                .from("2020-01-01", (gift, law) -> Check.when(Check.yes(Gift.NEEDY.of(gift)), Check::all), ARTICLE)
                .reads();
        var leave = Rule.<Gift>binding("leave")
                .from(
                        "2020-01-01",
                        (gift, law) -> Check.when(
                                Check.yes(Gift.NEEDY.of(gift)),
                                () -> Check.atLeast(Term.constant(Euros.of(1)), Term.constant(Euros.of(1)))),
                        ARTICLE)
                .reads();
        var choice = Choice.of(
                "gift",
                Route.class,
                Gift::by,
                RuleSet.of("gate", Gift.class, Words.beside(Explainer.class), permission, leave),
                RuleSet.of("steps", Gift.class, Words.beside(Explainer.class)));
        var law = Law.on(LocalDate.of(2026, 11, 23));
        var open = choice.examine(new Gift(Route.LOAN, null, null, null), Route.LOAN, law);
        assertThat(open.state()).isEqualTo(Choice.State.UNDETERMINED);
        assertThat(open.missingFacts()).extracting(Missing::fact).containsExactly("needy");
        assertThat(List.of(true, false))
                .extracting(needy -> choice.examine(new Gift(Route.LOAN, needy, null, null), Route.LOAN, law)
                        .state())
                .containsExactly(Choice.State.READY, Choice.State.EXCLUDED);
    }

    @Test
    void one_rule_may_say_who_may_and_what_remains() {
        var signedLoan = Rule.<Gift>binding("signed-loan")
                .from(
                        "2020-01-01",
                        (gift, law) -> Check.when(
                                by(gift, Route.LOAN),
                                () -> Check.all(Check.yes(Gift.NEEDY.of(gift)), Check.yes(Gift.SIGNED.of(gift)))),
                        ARTICLE)
                .reads();
        var choice = Choice.supposing(
                "gift",
                Route.class,
                Gift::by,
                gift -> new Gift(gift.route(), gift.needy(), gift.amount(), true),
                RuleSet.of("gift", Gift.class, Words.beside(Explainer.class), signedLoan));
        var law = Law.on(LocalDate.of(2026, 11, 23));
        var unsigned = choice.examine(new Gift(Route.GRANT, true, null, false), Route.LOAN, law);
        assertThat(unsigned.state()).isEqualTo(Choice.State.OPEN);
        assertThat(unsigned.remaining()).flatExtracting(Finding::reasons).containsExactly("signed");
        assertThat(choice.examine(new Gift(Route.GRANT, true, null, true), Route.LOAN, law)
                        .state())
                .isEqualTo(Choice.State.READY);
        assertThat(choice.examine(new Gift(Route.GRANT, false, null, false), Route.LOAN, law)
                        .state())
                .isEqualTo(Choice.State.EXCLUDED);
        assertThat(choice.examine(new Gift(Route.GRANT, null, null, false), Route.LOAN, law)
                        .missingFacts())
                .extracting(Missing::fact)
                .containsExactly("needy");
    }
}
