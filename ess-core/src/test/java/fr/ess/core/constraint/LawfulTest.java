package fr.ess.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawfulTest {

    private static final Citation ARTICLE = new LegalText("club-act", "Loi sur les clubs", "Club act", null)
            .at("art. 1", Reading.PRIMARY, "2026-11-23");

    record Fee(@Nullable Euros amount) {
        static final Fact<Fee, Euros> AMOUNT = Fact.of("amount", Fee::amount);
    }

    record Club(
            @Nullable Integer members,
            @Nullable List<Fee> fees,
            @Nullable Boolean room,
            @Nullable LocalDate approved) implements Assessable {
        static final Fact<Club, Count> MEMBERS = Fact.count("members", Club::members);
        static final Many<Club, Fee> FEES = Many.of("fees", Club::fees);
        static final Fact<Club, Flag> ROOM = Fact.flag("room", Club::room);
        static final Fact<Club, Day> APPROVED = Fact.day("approved", Club::approved);

        @Override
        public Assessment<Club> assess(Law law) {
            return RULES.assess(this, law);
        }
    }

    private static final Timeline<Count> MOST = Timeline.of("club-size.members", Unit.COUNT)
            .from("2020-01-01", Count.of(10), ARTICLE)
            .from("2027-01-01", Count.of(12), ARTICLE);
    private static final Timeline<Euros> CEILING =
            Timeline.of("club-fee.amount", Unit.EUROS).from("2020-01-01", Euros.of(5), ARTICLE);
    private static final RuleSet<Club> RULES = RuleSet.of(
            "club",
            Club.class,
            Words.beside(LawfulTest.class),
            Rule.<Club>binding("club-size")
                    .from("2020-01-01", (club, law) -> Check.atMost(Club.MEMBERS.of(club), law.term(MOST)), ARTICLE)
                    .reads(MOST),
            Rule.<Fee>binding("club-fee")
                    .from("2020-01-01", (fee, law) -> Check.atMost(Fee.AMOUNT.of(fee), law.term(CEILING)), ARTICLE)
                    .reads(CEILING)
                    .withinEach(Club.FEES),
            Rule.<Club>binding("club-room")
                    .from(
                            "2020-01-01",
                            (club, law) -> Check.all(
                                    Check.any(Check.yes(Club.ROOM.of(club)), Check.no(Club.ROOM.of(club))),
                                    Check.when(
                                            Check.yes(Club.ROOM.of(club)),
                                            Check.atMost(law.today(), Club.APPROVED.of(club)))),
                            ARTICLE),
            Rule.<Club>practice("club-remark")
                    .from("2020-01-01", (club, law) -> Check.no(Term.constant(Flag.YES)), ARTICLE));

    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);
    private static final Club GOOD = new Club(10, List.of(new Fee(Euros.of(5))), true, FAR);
    private static final Club BAD =
            new Club(11, List.of(new Fee(Euros.of(5)), new Fee(Euros.ofCents(501))), true, LocalDate.of(2026, 11, 22));

    static class Host {
        @Lawful
        @Nullable
        Club field;

        List<@Lawful Club> list = List.of();

        @Lawful(undetermined = Lawful.Undetermined.REFUSE)
        @Nullable
        Club strict;

        @Lawful(message = "not {word}")
        @Nullable
        Club own;

        void take(@Lawful Club club) {}
    }

    @Lawful
    static class Order implements Assessable {
        private final Club club;

        Order(Club club) {
            this.club = club;
        }

        @Override
        public Assessment<?> assess(Law law) {
            return club.assess(law);
        }
    }

    record Basket(@Valid Order order) {}

    private static final String SIZE_EN = "members: Size of the club: 11 (members) > 10 (greatest number of members); "
            + "margin: −1 (Club act, art. 1)";

    private static Set<? extends ConstraintViolation<?>> violations(
            Locale locale, String now, String name, Object value) {
        try (var factory = Providers.plain(locale)
                .clockProvider(Providers.clock(now))
                .constraintValidatorFactory(own(UnaryOperator.identity(), locale))
                .buildValidatorFactory()) {
            return factory.getValidator().validateValue(Host.class, name, value);
        }
    }

    private static jakarta.validation.ConstraintValidatorFactory own(UnaryOperator<Law> amend, Locale locale) {
        return Providers.making(
                Providers.plain(locale).getDefaultConstraintValidatorFactory(),
                new LawfulValidator(amend, () -> locale));
    }

    private static List<String> told(Locale locale, String name, Object value) {
        return Providers.told(violations(locale, "2026-11-23T10:00:00Z", name, value));
    }

    @Test
    void lawful_facts_and_absent_ones_pass() {
        assertThat(told(Locale.ENGLISH, "field", GOOD)).isEmpty();
        try (var factory = Providers.factory(Locale.ENGLISH)) {
            assertThat(factory.getValidator().validate(new Host())).isEmpty();
        }
    }

    @Test
    void each_breach_is_a_violation_at_the_path_of_its_fact() {
        assertThat(told(Locale.ENGLISH, "field", BAD))
                .containsExactly(
                        "field.approved: Room: ✗ All of these conditions: ✓ At least one of these conditions: "
                                + "✓ yes (room); expected: yes ✗ yes (room); expected: no "
                                + "Applies, since: ✓ yes (room); expected: yes "
                                + "✗ 23 November 2026 (day of the question) > 22 November 2026 (approval); margin: −1 day "
                                + "(Club act, art. 1)",
                        "field.fees[1].amount: Fee: €5.01 (fee no. 2) > €5.00 (ceiling {of fees} in $); margin: −€0.01 "
                                + "(Club act, art. 1)",
                        "field." + SIZE_EN);
    }

    @Test
    void the_message_speaks_the_language_of_the_host() {
        assertThat(told(Locale.FRENCH, "field", new Club(11, List.of(), false, null)))
                .containsExactly("field.members: Taille du club : 11 (membres) > 10 (nombre maximal de membres) ; "
                        + "marge : −1 (Loi sur les clubs, art. 1)");
    }

    @Test
    void what_the_provider_makes_speaks_the_language_of_the_platform() {
        var own = Locale.getDefault();
        try (var factory = Providers.plain(Locale.ENGLISH)
                .clockProvider(Providers.clock("2026-11-23T10:00:00Z"))
                .buildValidatorFactory()) {
            var club = new Club(11, List.of(), false, null);
            Locale.setDefault(Locale.FRANCE);
            assertThat(Providers.told(factory.getValidator().validateValue(Host.class, "field", club)))
                    .singleElement()
                    .asString()
                    .startsWith("field.members: Taille du club : ");
            Locale.setDefault(Locale.UK);
            assertThat(Providers.told(factory.getValidator().validateValue(Host.class, "field", club)))
                    .containsExactly("field." + SIZE_EN);
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void the_day_is_that_of_paris() {
        var club = new Club(12, List.of(), false, null);
        assertThat(violations(Locale.ENGLISH, "2026-12-31T22:59:59Z", "field", club))
                .hasSize(1);
        assertThat(violations(Locale.ENGLISH, "2026-12-31T23:00:00Z", "field", club))
                .isEmpty();
    }

    @Test
    void undetermined_facts_pass_unless_they_are_refused() {
        var open = new Club(null, List.of(new Fee(null)), null, null);
        assertThat(told(Locale.ENGLISH, "field", open)).isEmpty();
        assertThat(told(Locale.ENGLISH, "strict", open))
                .containsExactly(
                        "strict.fees[0].amount: Fee: (fee no. 1: missing fact) ≤ €5.00 (ceiling {of fees} in $) "
                                + "(Club act, art. 1)",
                        "strict.members: Size of the club: (members: missing fact) ≤ 10 (greatest number of members) "
                                + "(Club act, art. 1)",
                        "strict.room: Room: ? All of these conditions: ? At least one of these conditions: "
                                + "? room: missing fact; expected: yes ? room: missing fact; expected: no "
                                + "Applies only if: ? room: missing fact; expected: yes "
                                + "? 23 November 2026 (day of the question) ≤ (approval: missing fact) (Club act, art. 1)");
    }

    @Test
    void a_missing_list_is_refused_at_its_place() {
        assertThat(told(Locale.ENGLISH, "strict", new Club(1, null, false, null)))
                .singleElement()
                .asString()
                .startsWith("strict.fees: Fee: ");
    }

    @Test
    void facts_with_breaches_are_refused_for_what_is_open_too_when_asked() {
        assertThat(told(Locale.ENGLISH, "strict", new Club(11, null, false, null)))
                .hasSize(2);
        assertThat(told(Locale.ENGLISH, "field", new Club(11, null, false, null)))
                .hasSize(1);
    }

    @Test
    void elements_of_a_list_are_seen() {
        assertThat(told(Locale.ENGLISH, "list", List.of(GOOD, BAD)))
                .hasSize(3)
                .contains("list[1].<list element>." + SIZE_EN);
    }

    @Test
    void a_parameter_is_seen() throws NoSuchMethodException {
        Method take = Host.class.getDeclaredMethod("take", Club.class);
        try (var factory = Providers.plain(Locale.ENGLISH)
                .clockProvider(Providers.clock("2026-11-23T10:00:00Z"))
                .constraintValidatorFactory(own(UnaryOperator.identity(), Locale.ENGLISH))
                .buildValidatorFactory()) {
            var executables = factory.getValidator().forExecutables();
            assertThat(Providers.told(executables.validateParameters(new Host(), take, new Object[] {BAD})))
                    .hasSize(3)
                    .contains("take.club." + SIZE_EN);
        }
    }

    @Test
    void a_class_of_the_host_is_seen() {
        try (var factory = Providers.plain(Locale.ENGLISH)
                .clockProvider(Providers.clock("2026-11-23T10:00:00Z"))
                .constraintValidatorFactory(own(UnaryOperator.identity(), Locale.ENGLISH))
                .buildValidatorFactory()) {
            assertThat(Providers.told(factory.getValidator().validate(new Basket(new Order(BAD)))))
                    .hasSize(3)
                    .contains("order." + SIZE_EN);
        }
    }

    @Test
    void the_law_can_be_the_hosts_own() {
        var amended = MOST.amended(LocalDate.of(2026, 1, 1), Count.of(11), ARTICLE);
        try (var factory = Providers.plain(Locale.ENGLISH)
                .clockProvider(Providers.clock("2026-11-23T10:00:00Z"))
                .constraintValidatorFactory(own(law -> law.amended(amended), Locale.ENGLISH))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validateValue(Host.class, "field", new Club(11, List.of(), false, null)))
                    .isEmpty();
        }
    }

    @Test
    void a_message_of_the_host_takes_the_place_of_the_explanation() {
        assertThat(told(Locale.ENGLISH, "own", new Club(11, List.of(), false, null)))
                .containsExactly("own.members: not {word}");
    }
}
