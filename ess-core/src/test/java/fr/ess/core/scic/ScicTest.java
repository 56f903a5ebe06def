package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Duty;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A SCIC as a whole: its examples, its duties, what its rules say while facts are missing. */
class ScicTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));
    private static final Scic UNKNOWN = new Scic(null, null, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "scic-lawful, SATISFIED",
        "scic-over-the-ceiling, BREACHED",
        "scic-before-2014, BREACHED",
        "scic-since-2014, SATISFIED",
        "scic-unknown-facts, UNDETERMINED",
        "scic-after-a-withdrawal, BREACHED",
        "scic-college-fault, BREACHED",
        "scic-sports-company, SATISFIED",
    })
    void an_example_answers_in_words_that_all_exist(String name, Verdict verdict) throws IOException {
        var dossier =
                Json.TWO.readTree(Path.of("..", "examples", name + ".json").toFile());
        assertThat(dossier.get("kind").asText()).isEqualTo("scic");
        Scic scic = Json.read(dossier.get("facts").toString(), Scic.class);
        var assessment = scic.assess(Law.on(LocalDate.parse(dossier.get("on").asText())));
        assertThat(assessment.verdict()).isEqualTo(verdict);
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var words = Explainer.in(locale).explain(assessment);
            assertThat(words).doesNotContain("rule.", "figure.", "fact.", "code.", "set.");
        }
    }

    @Test
    void every_rule_figure_and_code_has_words_in_both_languages() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var words = ScicRules.SET.words();
            for (var rule : ScicRules.SET.rules()) {
                assertThat(words.find("rule." + rule.id() + ".title", locale))
                        .as(rule.id())
                        .isPresent();
                assertThat(words.find("rule." + rule.id() + ".requirement", locale))
                        .as(rule.id())
                        .hasValueSatisfying(text -> assertThat(text).doesNotContainPattern("\\d"));
                for (var figure : rule.figures()) {
                    assertThat(words.find("figure." + figure.id(), locale))
                            .as(figure.id())
                            .isPresent();
                }
            }
            for (Enum<?>[] list : List.<Enum<?>[]>of(
                    HolderKind.values(),
                    LocalEstablishments.values(),
                    CapitalBasis.values(),
                    CategoryKind.values(),
                    VotingRight.values(),
                    CollegeCriterion.values(),
                    Requester.values(),
                    ThreeLosses.values(),
                    RevisionGround.values(),
                    MovementKind.values(),
                    Sector.values())) {
                for (var code : list) {
                    assertThat(words.find("code." + code.getClass().getSimpleName() + "." + code.name(), locale))
                            .as(code.name())
                            .isPresent();
                }
            }
        }
    }

    @Test
    void facts_are_the_same_after_json() {
        var scic = new Scic(
                Siren.of("732829320"),
                new Statutes(LegalForm.SAS, true, new Purpose(true, true, true, null)),
                new Membership(12, LocalDate.of(2024, 3, 15), 0, List.of(new Category(CategoryKind.PRODUCERS, null))),
                new Register(
                        Euros.of(100),
                        Euros.of(10),
                        List.of(new Holding("Alpha", HolderKind.PRIVATE, Euros.of(50), Euros.of(20))),
                        Euros.of(60)),
                new Voting(
                        VotingRight.ONE_MEMBER_ONE_VOTE,
                        List.of(new College("A", Share.of(1, 3))),
                        CollegeCriterion.OTHER,
                        new NonCooperators(true, 100, 20, 10)),
                new Audit(
                        LocalDate.of(2019, 1, 1),
                        48,
                        List.of(new Revision(LocalDate.of(2022, 1, 1))),
                        List.of(new YearResult(LocalDate.of(2023, 12, 31), Euros.ofCents(-1))),
                        Euros.of(100),
                        List.of(new RevisionRequest(LocalDate.of(2024, 1, 1), Requester.ASSOCIATES, 1, 10))),
                new Activities(
                        List.of(Sector.SPORT),
                        new SportsCompany(120),
                        new EnergyCommunity(20, List.of(new CategoryVotes("A", Share.HALF, true)), null)));
        assertThat(Json.roundTrip(scic, Scic.class)).contains("\"conventionMonths\":120", "\"weight\":\"1/3\"");
    }

    @Test
    void nothing_that_is_not_known_is_held_against_a_scic() {
        var assessment = UNKNOWN.assess(TODAY);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.breaches()).isEmpty();
        assertThat(assessment.findings("scic-third-party-services").get(0).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.findings("coop-non-cooperator-votes").get(0).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.missingFacts())
                .extracting(Missing::fact)
                .contains("statutes", "statutes.form", "membership", "register", "voting");
    }

    @Test
    void votes_of_declared_non_cooperators_are_weighed_in_a_scic() {
        var voting = new Voting(null, null, null, new NonCooperators(true, 1000, 351, 0));
        var scic = new Scic(null, null, null, null, voting, null, null);
        assertThat(scic.assess(TODAY)
                        .findings("coop-non-cooperator-votes")
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    // ---- votes of members who are not cooperators, cut pro rata

    @ParameterizedTest
    @CsvSource({
        "1000, 351, 0, 998, 349, 0",
        "1000, 350, 0, 1000, 350, 0",
        "1000, 350, 140, 1000, 350, 140",
        "1000, 350, 141, 998, 348, 141",
        "1000, 0, 491, 998, 0, 489",
        "1000, 1000, 0, 0, 0, 0",
    })
    void votes_are_cut_to_what_the_law_allows(
            int total, int ordinary, int cooperatives, int newTotal, int newOrdinary, int newCooperatives) {
        assertThat(new NonCooperators(true, total, ordinary, cooperatives).cut(TODAY))
                .contains(new NonCooperators(true, newTotal, newOrdinary, newCooperatives));
    }

    @Property(seed = "20261127", tries = 400)
    void votes_that_were_cut_are_lawful_and_one_vote_more_is_not(
            @ForAll @IntRange(max = 300) int others,
            @ForAll @IntRange(max = 300) int ordinary,
            @ForAll @IntRange(max = 300) int cooperatives,
            @ForAll boolean before2014) {
        var law = before2014 ? Law.on(LocalDate.of(2014, 8, 1)) : TODAY;
        var votes = new NonCooperators(true, others + ordinary + cooperatives, ordinary, cooperatives);
        var cut = votes.cut(law).orElseThrow();
        assertThat(verdict(cut, law)).isEqualTo(Verdict.SATISFIED);
        if (verdict(votes, law) == Verdict.SATISFIED) {
            assertThat(cut).isEqualTo(votes);
        } else {
            assertThat(cut.totalVotes() - cut.ordinaryVotes() - cut.cooperativeVotes())
                    .isEqualTo(others);
            var more = new NonCooperators(true, cut.totalVotes() + 1, cut.ordinaryVotes() + 1, cut.cooperativeVotes());
            assertThat(verdict(more, law)).isEqualTo(Verdict.BREACHED);
        }
    }

    @Test
    void votes_are_not_cut_where_the_law_is_amended_to_allow_all() {
        var source = LegalTexts.LOI_47.at("art. 3 bis", Reading.UNVERIFIED, "2026-11-23");
        var day = LocalDate.of(2014, 8, 2);
        var law = TODAY.amended(VotingRules.ALL_SHARE.amended(day, Share.WHOLE, source))
                .amended(VotingRules.ORDINARY_SHARE.amended(day, Share.WHOLE, source));
        var votes = new NonCooperators(true, 1000, 900, 100);
        assertThat(votes.cut(law)).contains(votes);
    }

    @Test
    void votes_that_are_not_known_cannot_be_cut() {
        assertThat(new NonCooperators(true, 10, null, 1).cut(TODAY)).isEmpty();
        assertThat(new NonCooperators(true, null, 1, 1).cut(TODAY)).isEmpty();
        assertThat(new NonCooperators(true, 10, 1, null).cut(TODAY)).isEmpty();
        assertThat(new NonCooperators(true, 10, 1, 1).cut(Law.on(LocalDate.of(2001, 7, 17))))
                .isEmpty();
    }

    private static Verdict verdict(NonCooperators votes, Law law) {
        return VotingRules.NON_COOPERATORS.examine(votes, law).get(0).verdict();
    }

    // ---- audit

    @Test
    void the_next_audit_is_counted_from_the_last_one_or_from_registration() {
        var registered = LocalDate.of(2016, 2, 29);
        assertThat(audit(registered, null, List.of()).nextRevision(TODAY)).contains(LocalDate.of(2021, 2, 28));
        assertThat(audit(registered, null, List.of(LocalDate.of(2020, 5, 1), LocalDate.of(2019, 5, 1)))
                        .nextRevision(TODAY))
                .contains(LocalDate.of(2025, 5, 1));
        assertThat(audit(null, 36, List.of(LocalDate.of(2020, 5, 1))).nextRevision(TODAY))
                .contains(LocalDate.of(2023, 5, 1));
        assertThat(audit(null, null, List.of()).nextRevision(TODAY)).isEmpty();
        assertThat(audit(registered, null, null).nextRevision(TODAY)).isEmpty();
        assertThat(audit(registered, null, List.of()).nextRevision(Law.on(LocalDate.of(2014, 8, 1))))
                .isEmpty();
    }

    @Test
    void what_calls_for_an_audit_is_told() {
        var closed = LocalDate.of(2023, 12, 31);
        var heavy = List.of(new YearResult(closed, Euros.of(-50_000)));
        assertThat(grounds(heavy, List.of(), List.of())).containsExactly(RevisionGround.HEAVY_LOSS);
        assertThat(grounds(List.of(new YearResult(closed, Euros.ofCents(-49_999_99))), List.of(), List.of()))
                .isEmpty();
        assertThat(grounds(heavy, List.of(new Revision(LocalDate.of(2024, 2, 1))), List.of()))
                .isEmpty();
        var three = IntStream.range(2021, 2024)
                .mapToObj(year -> new YearResult(LocalDate.of(year, 12, 31), Euros.ofCents(-1)))
                .toList();
        assertThat(grounds(three, List.of(), List.of())).containsExactly(RevisionGround.THREE_LOSSES);
        var request = new RevisionRequest(LocalDate.of(2024, 5, 1), Requester.ASSOCIATES, 10, 100);
        assertThat(grounds(List.of(), List.of(), List.of(request))).containsExactly(RevisionGround.REQUEST);
        var few = new RevisionRequest(LocalDate.of(2024, 5, 1), Requester.ASSOCIATES, 10, 101);
        assertThat(grounds(List.of(), List.of(), List.of(few))).isEmpty();
        var old = new Audit(LocalDate.of(2019, 6, 1), null, List.of(), null, null, null);
        assertThat(old.grounds(Law.on(LocalDate.of(2024, 6, 1)))).isEmpty();
        assertThat(old.grounds(Law.on(LocalDate.of(2024, 6, 2)))).containsExactly(RevisionGround.TIME);
    }

    @Test
    void any_three_loss_making_years_call_for_an_audit_when_the_law_is_read_so() {
        var law = Law.on(LocalDate.of(2024, 6, 1))
                .amended(RevisionRules.LOSSES.amended(
                        LocalDate.of(2014, 8, 2),
                        ThreeLosses.ANY,
                        LegalTexts.LOI_47.at("art. 25-1", Reading.SECONDARY, "2026-11-23")));
        var results = List.of(
                new YearResult(LocalDate.of(2020, 12, 31), Euros.ofCents(-1)),
                new YearResult(LocalDate.of(2021, 12, 31), Euros.ofCents(1)),
                new YearResult(LocalDate.of(2022, 12, 31), Euros.ofCents(-1)),
                new YearResult(LocalDate.of(2023, 12, 31), Euros.ofCents(-1)));
        var audit = new Audit(null, null, List.of(), results, Euros.of(100_000), List.of());
        assertThat(audit.grounds(law)).containsExactly(RevisionGround.THREE_LOSSES);
        assertThat(audit.grounds(Law.on(LocalDate.of(2024, 6, 1)))).isEmpty();
    }

    @Test
    void an_audit_before_registration_is_refused() {
        assertThatThrownBy(() -> audit(LocalDate.of(2020, 1, 2), null, List.of(LocalDate.of(2020, 1, 1))))
                .isInstanceOf(MalformedException.class)
                .hasMessage(
                        "Audit is malformed: revisions[0].done: must be on or after the day of registration, but was: 2020-01-01");
    }

    private static java.util.Set<RevisionGround> grounds(
            List<YearResult> results, List<Revision> revisions, List<RevisionRequest> requests) {
        return new Audit(null, null, revisions, results, Euros.of(100_000), requests)
                .grounds(Law.on(LocalDate.of(2024, 6, 1)));
    }

    private static Audit audit(
            @Nullable LocalDate registered, @Nullable Integer months, @Nullable List<LocalDate> revisions) {
        return new Audit(
                registered,
                months,
                revisions == null ? null : revisions.stream().map(Revision::new).toList(),
                null,
                null,
                null);
    }

    // ---- duties

    @Property(seed = "20261128", tries = 200)
    void the_rule_of_an_audit_is_breached_exactly_while_a_deadline_is_late(
            @ForAll @Size(max = 3) List<@IntRange(max = 4000) Integer> revisions,
            @ForAll @IntRange(min = 1, max = 70) int interval) {
        var registered = LocalDate.of(2015, 1, 31);
        var audit = audit(
                registered,
                interval,
                revisions.stream().map(registered::plusDays).toList());
        walk(RevisionRules.IN_TIME, new Scic(null, null, null, null, null, audit, null), registered);
    }

    @Property(seed = "20261129", tries = 100)
    void the_rule_of_a_cure_is_breached_exactly_while_a_deadline_is_late(
            @ForAll @IntRange(min = 95, max = 105) int members, @ForAll @IntRange(max = 800) int since) {
        var day = LocalDate.of(2020, 1, 1);
        var scic = new Scic(
                Siren.of("732829320"),
                new Statutes(LegalForm.SARL, true, null),
                new Membership(members, day.plusDays(since), null, null),
                null,
                null,
                null,
                null);
        walk(MembershipRules.CURE_DUTY, scic, day);
    }

    private static void walk(Duty<Scic> duty, Scic scic, LocalDate from) {
        for (var day = from; day.isBefore(from.plusDays(5000)); day = day.plusDays(13)) {
            var law = Law.on(day);
            var at = day;
            var late = duty.deadlines(scic, law).stream().anyMatch(deadline -> deadline.on(at) == Deadline.State.LATE);
            assertThat(duty.rule().examine(scic, law).get(0).verdict() == Verdict.BREACHED)
                    .as("breached on %s", day)
                    .isEqualTo(late);
        }
    }

    @Test
    void what_falls_due_is_told_with_the_company_it_weighs_on() {
        var scic = new Scic(
                Siren.of("732829320"),
                new Statutes(LegalForm.SARL, true, null),
                new Membership(101, LocalDate.of(2024, 3, 15), null, null),
                null,
                null,
                audit(LocalDate.of(2020, 1, 1), null, List.of()),
                null);
        var agenda = ScicRules.DUTIES.agenda(
                scic, Law.on(LocalDate.of(2024, 6, 1)), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 1, 1));
        assertThat(agenda.dated())
                .extracting(Deadline::uid)
                .containsExactly(
                        "scic-revision/after-registration/732829320",
                        "scic-member-count-cure/after-2024-03-15/732829320");
        assertThat(agenda.dated())
                .extracting(deadline -> deadline.turn().due().value().date())
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 15));
    }

    // ---- brute force: never certain when two completions differ

    private static final List<Object> FLAGS = List.of(true, false);

    @Test
    void the_legal_form_is_never_certain_too_early() {
        assertThat(Completions.openThoughAllAgree(
                        EntryRules.LEGAL_FORM,
                        TODAY,
                        List.of(List.of(LegalForm.SA, LegalForm.SAS, LegalForm.ASSOCIATION), FLAGS),
                        facts -> new Statutes((LegalForm) facts[0], (Boolean) facts[1], null)))
                .isEmpty();
    }

    @Test
    void the_categories_are_never_certain_too_early() {
        var numbers = List.<Object>of(0, 1, 2);
        for (var law : List.of(TODAY, Law.on(LocalDate.of(2014, 8, 1)))) {
            assertThat(Completions.openThoughAllAgree(
                            MembershipRules.CATEGORIES,
                            law,
                            List.of(numbers, numbers, numbers, numbers, numbers),
                            facts -> {
                                if (Integer.valueOf(0).equals(facts[0])
                                        && facts[2] instanceof Integer among
                                        && among > 0) {
                                    // Employees among the associates of a company without any: no such facts can be.
                                    throw new MalformedException("Membership", List.of());
                                }
                                return new Membership(
                                        null,
                                        null,
                                        (Integer) facts[0],
                                        List.of(
                                                new Category(CategoryKind.BENEFICIARIES, (Integer) facts[1]),
                                                new Category(CategoryKind.EMPLOYEES, (Integer) facts[2]),
                                                new Category(CategoryKind.PRODUCERS, (Integer) facts[3]),
                                                new Category(CategoryKind.OTHER, (Integer) facts[4])));
                            }))
                    .isEmpty();
        }
    }

    @Test
    void the_ceiling_and_its_remarks_are_never_certain_too_early() {
        var kinds = List.<Object>of(HolderKind.COMMUNE, HolderKind.STATE, HolderKind.PRIVATE);
        for (var rule : List.of(PublicCeiling.RULE, PublicCeiling.INDIRECT, PublicCeiling.EXACT_HALF)) {
            assertThat(Completions.openThoughAllAgree(
                            rule,
                            TODAY,
                            List.of(amounts(60, 79, 80, 100, 119, 120, 121, 1_000_000), kinds, kinds, kinds),
                            facts -> Register.of(
                                    (Euros) facts[0],
                                    null,
                                    List.of(
                                            Holding.of("A", (HolderKind) facts[1], Euros.of(10)),
                                            Holding.of("B", (HolderKind) facts[2], Euros.of(20)),
                                            Holding.of("C", (HolderKind) facts[3], Euros.of(30))))))
                    .as(rule.id())
                    .isEmpty();
        }
    }

    @Test
    void the_votes_of_non_cooperators_are_never_certain_too_early() {
        var numbers = IntStream.rangeClosed(0, 6).<Object>mapToObj(i -> i).toList();
        var totals = List.<Object>of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40);
        for (var law : List.of(TODAY, Law.on(LocalDate.of(2014, 8, 1)))) {
            assertThat(Completions.openThoughAllAgree(
                            VotingRules.NON_COOPERATORS,
                            law,
                            List.of(FLAGS, totals, numbers, numbers),
                            facts -> new NonCooperators(
                                    (Boolean) facts[0], (Integer) facts[1], (Integer) facts[2], (Integer) facts[3])))
                    .as("what only totals above the numbers of the domain leave open")
                    .allMatch(facts -> facts.matches("\\[true, ([789]|1.|40), .*"));
        }
    }

    @Test
    void the_colleges_are_never_certain_too_early() {
        var weights = List.<Object>of(
                Share.ofPercent("5"),
                Share.ofPercent("10"),
                Share.ofPercent("20"),
                Share.ofPercent("30"),
                Share.ofPercent("40"),
                Share.HALF,
                Share.ofPercent("60"));
        assertThat(Completions.openThoughAllAgree(
                        VotingRules.COLLEGES,
                        TODAY,
                        List.of(weights, weights, weights, List.<Object>of((Object[]) CollegeCriterion.values())),
                        facts -> new Voting(
                                null,
                                List.of(
                                        new College("fixed", Share.ofPercent("20")),
                                        new College("A", (Share) facts[0]),
                                        new College("B", (Share) facts[1]),
                                        new College("C", (Share) facts[2])),
                                (CollegeCriterion) facts[3],
                                null)))
                .isEmpty();
    }

    @Test
    void the_number_of_associates_the_capital_and_the_cure_are_never_certain_too_early() {
        var forms = Arrays.<Object>asList((Object[]) LegalForm.values());
        var numbers = List.<Object>of(0, 1, 2, 100, 101);
        assertThat(Completions.openThoughAllAgree(
                        MembershipRules.MEMBER_COUNT,
                        TODAY,
                        List.of(forms, numbers),
                        facts -> scic((LegalForm) facts[0], (Integer) facts[1], null, null)))
                .isEmpty();
        assertThat(Completions.openThoughAllAgree(
                        EntryRules.MIN_CAPITAL,
                        TODAY,
                        List.of(forms, amounts(0, 18_499, 18_500)),
                        facts -> scic((LegalForm) facts[0], null, null, (Euros) facts[1])))
                .isEmpty();
        assertThat(Completions.openThoughAllAgree(
                        MembershipRules.CURE_DUTY.rule(),
                        TODAY,
                        List.of(forms, numbers, List.of(LocalDate.of(2025, 11, 22), LocalDate.of(2025, 11, 23))),
                        facts -> scic((LegalForm) facts[0], (Integer) facts[1], (LocalDate) facts[2], null)))
                .isEmpty();
    }

    @Test
    void the_third_party_limit_is_never_certain_too_early() {
        assertThat(Completions.openThoughAllAgree(
                        EntryRules.THIRD_PARTY_SERVICES,
                        TODAY,
                        List.of(
                                FLAGS,
                                amounts(0, 1, 5, 10, 20, 21, 100, 1000, 5000),
                                amounts(0, 1, 2, 5, 10, 20, 21, 100, 1000)),
                        facts -> new Trade((Boolean) facts[0], (Euros) facts[1], (Euros) facts[2])))
                .as("what only the greatest turnover of the domain leaves open")
                .allMatch(facts -> facts.contains("5000.00"));
    }

    @Test
    void the_energy_community_is_never_certain_too_early() {
        var sectors = List.<Object>of(
                List.of(Sector.RENEWABLE_ENERGY_COMMUNITY),
                List.of(Sector.CITIZEN_ENERGY_COMMUNITY),
                List.of(Sector.RENEWABLE_ENERGY_COMMUNITY, Sector.CITIZEN_ENERGY_COMMUNITY),
                List.of());
        var numbers = List.<Object>of(0, 1);
        assertThat(Completions.openThoughAllAgree(
                        ActivityRules.ENERGY_COMMUNITY,
                        TODAY,
                        List.of(sectors, List.<Object>of(19, 20), numbers, numbers, FLAGS, FLAGS),
                        facts -> new Scic(
                                null,
                                null,
                                new Membership(
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                new Category(CategoryKind.BENEFICIARIES, (Integer) facts[2]),
                                                new Category(CategoryKind.OTHER, (Integer) facts[3]))),
                                null,
                                null,
                                null,
                                new Activities(
                                        sectors(facts[0]),
                                        null,
                                        new EnergyCommunity(
                                                (Integer) facts[1],
                                                List.of(new CategoryVotes(
                                                        "A", Share.ofPercent("41"), (Boolean) facts[4])),
                                                (Boolean) facts[5])))))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the domain holds lists of sectors
    private static @Nullable List<Sector> sectors(@Nullable Object seen) {
        return (List<Sector>) seen;
    }

    private static List<Object> amounts(long... euros) {
        return Arrays.stream(euros).<Object>mapToObj(Euros::of).toList();
    }

    private static Scic scic(
            @Nullable LegalForm form,
            @Nullable Integer members,
            @Nullable LocalDate aboveLimitSince,
            @Nullable Euros capital) {
        return new Scic(
                null,
                new Statutes(form, null, null),
                new Membership(members, aboveLimitSince, null, null),
                Register.of(capital, null, null),
                null,
                null,
                null);
    }
}
