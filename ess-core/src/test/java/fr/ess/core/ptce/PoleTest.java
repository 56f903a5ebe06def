package fr.ess.core.ptce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The definition of the territorial pole of economic cooperation, and the case of the Goutte d'Or. */
class PoleTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<Pole>> TABLES = List.of(
            CaseTable.of(PoleTest.class, PoleRules.DEFINITION, PoleTest::pole),
            CaseTable.of(
                    PoleTest.class,
                    PoleRules.PLURAL,
                    row -> new Pole(
                            null,
                            members(row.number("ess"), row.number("others"), row.number("open")),
                            null,
                            null,
                            null)));

    private static Pole pole(Case row) {
        return new Pole(
                null,
                members(row.number("ess"), row.number("others"), row.number("open")),
                partners(row.number("partners")),
                new PoleProject(
                        row.flag("territory"),
                        row.list("strategies", Strategy::valueOf),
                        row.list("innovations", Innovation::valueOf),
                        row.flag("development")),
                null);
    }

    private static @Nullable List<Partner> partners(@Nullable Integer number) {
        return number == null
                ? null
                : Stream.generate(() -> new Partner("Ville de Villeneuve", null))
                        .limit(number)
                        .toList();
    }

    private static @Nullable List<Member> members(
            @Nullable Integer ess, @Nullable Integer others, @Nullable Integer open) {
        if (ess == null || others == null || open == null) {
            return null;
        }
        var members = new ArrayList<Member>();
        add(members, ess, MemberKind.ESS_ENTERPRISE);
        add(members, others, MemberKind.OTHER_ENTERPRISE);
        add(members, open, null);
        return members;
    }

    private static void add(List<Member> members, int number, @Nullable MemberKind kind) {
        if (number > 0) {
            members.add(new Member("first of " + kind, 1, kind));
        }
        if (number > 1) {
            members.add(new Member("rest of " + kind, number - 1, kind));
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(PoleRules.SET.figures()));
    }

    /** Kinds of three members, one of which stands for two, and the other facts: every way to leave some out. */
    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var kinds = List.<Object>of((Object[]) MemberKind.values());
        var domains = List.of(
                kinds,
                kinds,
                kinds,
                List.<Object>of(true, false),
                List.<Object>of(List.of(), List.of(Strategy.COOPERATION)),
                List.<Object>of(List.of(), List.of(Innovation.SOCIAL)),
                List.<Object>of(true, false));
        for (var rule : PoleRules.SET.rules()) {
            assertThat(Completions.openThoughAllAgree(rule, LAW, domains, PoleTest::filled))
                    .isEmpty();
        }
    }

    @SuppressWarnings("unchecked") // as the domains above give them
    private static Pole filled(@Nullable Object[] facts) {
        return new Pole(
                null,
                List.of(
                        new Member("a", 1, (MemberKind) facts[0]),
                        new Member("b", 1, (MemberKind) facts[1]),
                        new Member("c", 1, (MemberKind) facts[2])),
                partners(1),
                new PoleProject(
                        (Boolean) facts[3], (List<Strategy>) facts[4], (List<Innovation>) facts[5], (Boolean) facts[6]),
                null);
    }

    @Test
    void no_word_says_that_a_pole_is_labelled() {
        var pole = new Pole(
                null,
                members(2, 1, 0),
                partners(1),
                new PoleProject(true, List.of(Strategy.POOLING), List.of(Innovation.SOCIAL), true),
                null);
        assertThat(pole.assess(LAW).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Explainer.in(Locale.FRENCH).explain(pole.assess(LAW)))
                .doesNotContainIgnoringCase("labellis")
                .contains("ni label ni droit");
        assertThat(Explainer.in(Locale.ENGLISH).explain(pole.assess(LAW)))
                .doesNotContainIgnoringCase("labelled")
                .contains("no label and no right");
    }

    @Test
    void what_is_malformed_is_refused_with_every_fault() {
        assertThatThrownBy(() -> new Member(" ", 0, null))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly("name", "count"));
        assertThatThrownBy(() -> new Partner("", null)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new PoleSheet(-1, null, null)).isInstanceOf(MalformedException.class);
    }

    // the case of the Goutte d'Or

    private static JsonNode dossier(String name) throws IOException {
        return Json.TWO.readTree(Path.of("..", "examples", name + ".json").toFile());
    }

    private static Pole goutteDor() throws IOException {
        return Json.read(dossier("ptce-gouttes-dor").get("facts").toString(), Pole.class);
    }

    @Test
    void the_figures_of_the_goutte_d_or_are_those_of_its_sheet() throws IOException {
        var pole = goutteDor();
        var sheet = Objects.requireNonNull(pole.sheet());
        var counts = Objects.requireNonNull(pole.members()).stream()
                .map(Member::count)
                .toList();
        assertThat(counts)
                .as("two kinds of fabric merchants, workshops, haberdashers, designers")
                .containsExactly(36, 27, 33, 5, 20);
        assertThat(counts.get(0) + counts.get(1)).as("fabric merchants").isEqualTo(63);
        assertThat(pole.enterprises()).as("and not 184").contains(Count.of(121));
        assertThat(sheet.jobs()).isEqualTo(330);
        assertThat(pole.jobsPerEnterprise()).contains(Share.of(30, 11));
        assertThat(rounded(Share.of(30, 11))).isEqualTo("2.7273");
        assertThat(Share.of(63 * 100, 121)).isEqualTo(Share.of(6300, 121));
        assertThat(rounded(Share.of(63 * 100, 121))).isEqualTo("52.0661");
        assertThat(pole.partners()).hasSize(20);
        assertThat(sheet.axes()).hasSize(2);
    }

    @Test
    void every_funder_of_the_goutte_d_or_is_a_partner() throws IOException {
        var pole = goutteDor();
        var partners = Objects.requireNonNull(pole.partners()).stream()
                .map(Partner::name)
                .toList();
        var names = Map.of(
                "Ville de Paris", "Mairie de Paris",
                "ANRU", "Agence Nationale pour la Rénovation Urbaine");
        var sheet = Objects.requireNonNull(pole.sheet());
        assertThat(sheet.funders())
                .hasSize(5)
                .allSatisfy(funder -> assertThat(partners).contains(names.getOrDefault(funder, funder)));
    }

    @Test
    void the_legal_composition_of_the_goutte_d_or_is_not_told() throws IOException {
        var dossier = dossier("ptce-gouttes-dor");
        var assessment =
                goutteDor().assess(Law.on(LocalDate.parse(dossier.get("on").asText())));
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.missingFacts())
                .extracting(Missing::fact)
                .contains("members[0].kind", "project.innovations", "project.sustainableDevelopment")
                .doesNotContain("project.strategies", "project.sameTerritory", "partners");
        assertThat(assessment.missingFacts())
                .filteredOn(missing -> missing.cause() == Term.Cause.OPEN_NORM)
                .extracting(Missing::fact)
                .containsExactly("project.sustainableDevelopment");
    }

    private static String rounded(Share share) {
        return new BigDecimal(share.over())
                .divide(new BigDecimal(share.under()), 4, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
