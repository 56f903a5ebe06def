package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of questions, what is set aside, and where they end. */
class InterviewTest {

    private record Oven(@Nullable Integer degrees, @Nullable Boolean swept) {}

    private record Shop(
            @Nullable Boolean open,
            @Nullable Boolean insured,
            @Nullable Oven oven) {}

    private static final Fact<Shop, Flag> OPEN = Fact.flag("open", Shop::open);
    private static final Fact<Shop, Flag> INSURED = Fact.flag("insured", Shop::insured);
    private static final Part<Shop, Oven> OVEN = Part.of("oven", Shop::oven);
    private static final Fact<Shop, Count> DEGREES = OVEN.then(Fact.count("degrees", Oven::degrees));
    private static final Fact<Shop, Flag> SWEPT = OVEN.then(Fact.flag("swept", Oven::swept));

    private static final RuleSet<Shop> SET = RuleSet.of(
            "shop",
            Shop.class,
            Words.beside(BakeryRules.class),
            Rule.<Shop>binding("shop-oven")
                    .from(
                            "2010-01-01",
                            (shop, law) -> Check.when(
                                    Check.yes(OPEN.of(shop)),
                                    Check.all(
                                            Check.atMost(DEGREES.of(shop), DEGREES.of(shop)),
                                            Check.yes(SWEPT.of(shop)))),
                            BakeryRules.READ),
            Rule.<Shop>binding("shop-insurance")
                    .from("2010-01-01", (shop, law) -> Check.yes(INSURED.of(shop)), BakeryRules.READ),
            Rule.<Shop>practice("shop-remark")
                    .from("2010-01-01", (shop, law) -> Check.yes(SWEPT.of(shop)), BakeryRules.READ));
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static Interview<Shop> of(@Nullable Boolean open, @Nullable Boolean insured, @Nullable Oven oven) {
        return Interview.of(SET, new Shop(open, insured, oven), LAW);
    }

    private static @Nullable String next(Interview<?> interview) {
        return interview.next().map(Missing::fact).orElse(null);
    }

    @Test
    void asks_a_scope_before_what_it_opens_and_nothing_of_what_is_closed() {
        assertThat(next(of(null, null, null))).isEqualTo("open");
        assertThat(next(of(true, null, null))).isEqualTo("insured");
        assertThat(next(of(true, true, null))).isEqualTo("oven.degrees");
        assertThat(next(of(true, true, new Oven(200, null)))).isEqualTo("oven.swept");
        assertThat(next(of(false, true, null))).isNull();
    }

    @Test
    void ends_as_soon_as_the_verdict_is_certain() {
        assertThat(next(of(null, false, null))).isNull();
        assertThat(next(of(true, true, new Oven(200, true)))).isNull();
        assertThat(of(null, false, null).assessment().verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void goes_on_with_the_facts_that_hold_the_answer() {
        var facts = new Shop(true, true, null);
        var interview = of(null, null, null).with(facts);
        assertThat(interview.facts()).isSameAs(facts);
        assertThat(interview.assessment()).isEqualTo(SET.assess(facts, LAW));
        assertThat(next(interview)).isEqualTo("oven.degrees");
    }

    @Test
    void never_asks_again_what_was_set_aside_nor_what_lies_within() {
        var interview = of(true, null, null).unknown("insured");
        assertThat(next(interview)).isEqualTo("oven.degrees");
        assertThat(next(interview.unknown("oven"))).isNull();
        assertThat(next(interview.unknown("oven.degrees"))).isEqualTo("oven.swept");
        assertThat(next(interview.unknown("oven.deg"))).isEqualTo("oven.degrees");
        assertThat(interview.unknown("oven").assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(next(interview.with(new Shop(true, null, new Oven(200, true)))))
                .isNull();
    }

    @Test
    void does_not_ask_what_only_a_remark_needs() {
        assertThat(next(of(false, true, new Oven(200, null)))).isNull();
    }
}
