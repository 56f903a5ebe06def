package fr.ess.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.Siren;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What registers show of membership of the social and solidarity economy, case by case. */
class RegisterRulesTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));
    private static final List<Object> FLAGS = List.of(true, false);
    private static final List<Object> LISTS = Arrays.asList((Object[]) CategoryList.values());
    private static final List<Object> CATEGORIES =
            List.of("9220", "5710", "5458", "9240", "6540", "9210", "9902", "5498", "6588", "9999", "7210", "8410");

    private static final List<CaseTable<Registration>> TABLES = List.of(
            CaseTable.of(RegisterRulesTest.class, RegisterRules.CLASSIFICATION, RegisterRulesTest::shown),
            CaseTable.of(
                    RegisterRulesTest.class,
                    RegisterRules.AGREEMENT,
                    row -> new Registration(
                            row.text("category"),
                            CategoryList.INSEE,
                            row.flag("stated"),
                            row.flag("listed"),
                            null,
                            null)),
            CaseTable.of(
                    RegisterRulesTest.class,
                    RegisterRules.STATISTICS,
                    row -> new Registration(
                            row.text("category"), CategoryList.INSEE, null, null, row.text("activity"), null)));

    private static Registration shown(Case row) {
        return new Registration(
                row.text("category"),
                row.code("list", CategoryList.class),
                row.flag("stated"),
                row.flag("listed"),
                null,
                row.flag("document"));
    }

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(RegisterRules.SET.figures()));
    }

    // ---- unknown

    @Test
    void no_rule_is_certain_while_two_ways_are_open() {
        assertThat(openThoughAllAgree(RegisterRules.CLASSIFICATION)).isEmpty();
    }

    @Test
    void the_agreement_is_open_only_where_ways_differ() {
        assertThat(openThoughAllAgree(RegisterRules.AGREEMENT)).isEmpty();
    }

    private static List<String> openThoughAllAgree(Rule<Registration> rule) {
        return Completions.openThoughAllAgree(
                rule,
                TODAY,
                List.of(CATEGORIES, LISTS, FLAGS, FLAGS, FLAGS),
                facts -> new Registration(
                        (String) facts[0],
                        (CategoryList) facts[1],
                        (Boolean) facts[2],
                        (Boolean) facts[3],
                        null,
                        (Boolean) facts[4]));
    }

    @Test
    void what_would_settle_it_is_asked() {
        assertThat(sas(null, null).assess(TODAY).missingFacts())
                .extracting(Missing::fact)
                .contains("shownByDocument", "socialEconomy", "essFranceList");
        assertThat(of("9240").assess(TODAY).missingFacts())
                .extracting(Missing::fact)
                .containsExactly("shownByDocument");
        assertThat(of("9240").assess(TODAY).missingFacts())
                .extracting(Missing::cause)
                .containsExactly(Term.Cause.OPEN_NORM);
    }

    // ---- statistics, whose table a host gives

    @Test
    void a_host_that_has_the_table_of_activities_gets_an_answer() {
        var law = TODAY.amended(given(RegisterRules.COUNTED_ACTIVITIES, Codes.of(ActivityGroup.OTHER)));
        assertThat(counted("9220", "88.99B", law)).isEqualTo(Verdict.SATISFIED);
        assertThat(counted("9220", "94.91Z", law)).isEqualTo(Verdict.BREACHED);
        assertThat(counted("9220", null, law)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(counted("8410", "88.99B", law)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(counted("8410", "94.20Z", law)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void a_host_may_count_other_forms() {
        var law = TODAY.amended(given(RegisterRules.COUNTED_ACTIVITIES, Codes.of(ActivityGroup.OTHER)))
                .amended(given(RegisterRules.OTHER_FORMS, Codes.of(LegalForm.COOWNERSHIP_SYNDICATE)));
        assertThat(counted("9110", "68.32A", law)).isEqualTo(Verdict.SATISFIED);
        assertThat(counted("8410", "68.32A", law)).isEqualTo(Verdict.BREACHED);
        assertThat(counted("8490", "68.32A", law)).isEqualTo(Verdict.UNDETERMINED);
    }

    private static <T> Timeline<T> given(Timeline<T> line, T value) {
        return line.from("2014-08-02", value, source());
    }

    private static Citation source() {
        return RegisterRules.STATISTICS.tests().versions().get(0).source();
    }

    private static Verdict counted(String category, @Nullable String activity, Law law) {
        return RegisterRules.STATISTICS
                .examine(new Registration(category, CategoryList.INSEE, null, null, activity, null), law)
                .get(0)
                .verdict();
    }

    @Test
    void activities_are_told_apart_by_their_code() {
        assertThat(ActivityGroup.of("94.11Z")).isEqualTo(ActivityGroup.EMPLOYERS_ORGANISATIONS);
        assertThat(ActivityGroup.of("94.12Z")).isEqualTo(ActivityGroup.PROFESSIONAL_ORGANISATIONS);
        assertThat(ActivityGroup.of("94.20Z")).isEqualTo(ActivityGroup.TRADE_UNIONS);
        assertThat(ActivityGroup.of("94.91Z")).isEqualTo(ActivityGroup.RELIGIOUS_ORGANISATIONS);
        assertThat(ActivityGroup.of("94.92Z")).isEqualTo(ActivityGroup.POLITICAL_ORGANISATIONS);
        assertThat(ActivityGroup.of("84.11Z")).isEqualTo(ActivityGroup.PUBLIC_ADMINISTRATION);
        assertThat(ActivityGroup.of("94.99Z")).isEqualTo(ActivityGroup.OTHER);
        assertThat(ActivityGroup.of("08.40Z")).isEqualTo(ActivityGroup.OTHER);
    }

    // ---- in short

    private static Registration of(String category) {
        return new Registration(category, CategoryList.INSEE, null, null, null, null);
    }

    private static Registration sas(@Nullable Boolean stated, @Nullable Boolean listed) {
        return new Registration("5710", CategoryList.INSEE, stated, listed, null, null);
    }

    @Test
    void a_family_needs_its_articles_alone() {
        assertThat(of("9220").classification(TODAY))
                .isEqualTo(new Classification(
                        Standing.MEMBER_BY_FORM,
                        Strength.FORM,
                        LegalForm.ASSOCIATION,
                        false,
                        List.of(Proof.ARTICLES),
                        Verdict.UNDETERMINED));
        var cooperative = of("5458").classification(TODAY);
        assertThat(cooperative.form()).isEqualTo(LegalForm.SARL);
        assertThat(cooperative.cooperative()).isTrue();
        assertThat(cooperative.standing()).isEqualTo(Standing.MEMBER_BY_FORM);
    }

    @Test
    void a_company_is_shown_by_a_statement_and_proved_by_a_document() {
        var shown = sas(true, null).classification(TODAY);
        assertThat(shown.standing()).isEqualTo(Standing.MEMBER_BY_STATEMENT);
        assertThat(shown.strength()).isEqualTo(Strength.STATEMENT);
        assertThat(shown.documents()).containsExactly(Proof.REGISTER_EXTRACT, Proof.ARTICLES);
        assertThat(shown.cooperative()).isNull();
        assertThat(shown.counted()).isEqualTo(Verdict.BREACHED);
        var listed = sas(false, true).classification(TODAY);
        assertThat(listed.standing()).isEqualTo(Standing.MEMBER_BY_STATEMENT);
        assertThat(listed.strength()).isEqualTo(Strength.CONTRADICTED);
        var open = sas(false, null).classification(TODAY);
        assertThat(open.standing()).isEqualTo(Standing.NOT_SHOWN);
        assertThat(open.strength()).isEqualTo(Strength.NONE);
        assertThat(open.documents()).containsExactly(Proof.REGISTER_EXTRACT, Proof.ARTICLES);
    }

    @Test
    void a_document_that_was_read_decides_what_is_open() {
        var read = new Registration("9240", CategoryList.INSEE, null, null, null, true).classification(TODAY);
        assertThat(read.standing()).isEqualTo(Standing.MEMBER_BY_DOCUMENT);
        assertThat(read.strength()).isEqualTo(Strength.READ);
        var unlisted = new Registration("9999", CategoryList.INSEE, null, null, null, true).classification(TODAY);
        assertThat(unlisted.standing()).isEqualTo(Standing.MEMBER_BY_DOCUMENT);
        assertThat(unlisted.form()).isNull();
        var denied = new Registration("9240", CategoryList.INSEE, null, null, null, false).classification(TODAY);
        assertThat(denied.standing()).isEqualTo(Standing.NOT_MEMBER);
        assertThat(denied.strength()).isEqualTo(Strength.READ);
        assertThat(denied.documents()).isEmpty();
        var family = new Registration("9220", CategoryList.INSEE, null, null, null, true).classification(TODAY);
        assertThat(family.standing()).isEqualTo(Standing.MEMBER_BY_FORM);
        assertThat(family.strength()).isEqualTo(Strength.FORM);
    }

    @Test
    void what_is_outside_needs_no_document() {
        var outside = of("7210").classification(TODAY);
        assertThat(outside.standing()).isEqualTo(Standing.NOT_MEMBER);
        assertThat(outside.strength()).isEqualTo(Strength.FORM);
        assertThat(outside.documents()).isEmpty();
        assertThat(outside.form()).isEqualTo(LegalForm.PUBLIC_BODY);
        assertThat(of("7410").classification(TODAY).form()).isEqualTo(LegalForm.GIP);
    }

    @Test
    void doubt_is_said() {
        for (var category : List.of("9240", "9902", "9999", "5191")) {
            var doubtful = of(category).classification(TODAY);
            assertThat(doubtful.standing()).as(category).isEqualTo(Standing.DOUBTFUL);
            assertThat(doubtful.strength()).isEqualTo(Strength.NONE);
            assertThat(doubtful.documents()).containsExactly(Proof.ARTICLES);
        }
        var two = new Registration("5498", null, true, null, null, null).classification(TODAY);
        assertThat(two.standing()).isEqualTo(Standing.DOUBTFUL);
        assertThat(two.form()).isNull();
        var same = new Registration("9220", null, null, null, null, null).classification(TODAY);
        assertThat(same.standing()).isEqualTo(Standing.MEMBER_BY_FORM);
        var none = new Registration(null, null, null, null, null, null).classification(TODAY);
        assertThat(none.standing()).isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void there_is_no_classification_before_the_act() {
        var before = Law.on(LocalDate.of(2014, 8, 1));
        assertThatThrownBy(() -> of("9220").classification(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Day must be one on which the law on the ESS is in force");
        assertThatThrownBy(() -> Classifier.of(before)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_standing_is_the_verdict_of_the_rule_for_every_category() {
        for (var number = 0; number < 10_000; number++) {
            var category = String.format("%04d", number);
            for (var list : CategoryList.values()) {
                for (var stated : new @Nullable Boolean[] {true, false, null}) {
                    for (var listed : new @Nullable Boolean[] {true, null}) {
                        var meaning = LegalCategory.find(list, category);
                        if ((meaning == null || !meaning.code().equals(category)) && number % 97 != 0) {
                            continue; // the numbers that no list has, and those of a group, are all alike
                        }
                        var facts = new Registration(category, list, stated, listed, null, null);
                        var verdict = facts.assess(TODAY).verdict();
                        assertThat(facts.classification(TODAY).standing())
                                .as("%s", facts)
                                .isIn(
                                        verdict == Verdict.SATISFIED
                                                ? List.of(Standing.MEMBER_BY_FORM, Standing.MEMBER_BY_STATEMENT)
                                                : verdict == Verdict.BREACHED
                                                        ? List.of(Standing.NOT_MEMBER)
                                                        : List.of(Standing.NOT_SHOWN, Standing.DOUBTFUL));
                    }
                }
            }
        }
    }

    @Test
    void what_the_classifier_keeps_is_what_the_rules_say() {
        var classifier = Classifier.of(TODAY);
        for (var category : new @Nullable String[] {"9220", "5710", "9240", "0000", "9999", null}) {
            for (var stated : new @Nullable Boolean[] {true, false, null}) {
                for (var activity : new @Nullable String[] {"94.91Z", "88.99B", "853K", null}) {
                    for (var list : new @Nullable String[] {"NAFRev2", "NAF1993", null}) {
                        var unit = new SireneUnit(
                                Siren.of("732829320"),
                                true,
                                null,
                                "ALPHA",
                                category,
                                activity,
                                list,
                                stated,
                                null,
                                null);
                        var said = unit.registration().classification(TODAY);
                        assertThat(classifier.classify(unit)).isEqualTo(said);
                        assertThat(classifier.classify(unit)).isSameAs(classifier.classify(unit));
                    }
                }
            }
        }
    }

    @Test
    void a_classifier_applies_the_amendments_of_its_law() {
        var law = TODAY.amended(given(RegisterRules.COUNTED_ACTIVITIES, Codes.of(ActivityGroup.OTHER)));
        var classifier = Classifier.of(law);
        assertThat(classifier.classify(unit("94.91Z", "NAFRev2")).counted()).isEqualTo(Verdict.BREACHED);
        assertThat(classifier.classify(unit("94.99Z", "NAFRev2")).counted()).isEqualTo(Verdict.SATISFIED);
        assertThat(classifier.classify(unit("94.91Z", "NAF1993")).counted()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static SireneUnit unit(String activity, String list) {
        return new SireneUnit(Siren.of("732829320"), null, null, null, "9220", activity, list, null, null, null);
    }

    // ---- the lists

    @Test
    void each_number_stands_once_in_a_list() throws IOException {
        var seen = new HashSet<String>();
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegisterRules.class.getResourceAsStream("legal-categories.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(lines::add);
        }
        for (var line : lines) {
            var cells = line.split(";", -1);
            assertThat(cells).as(line).hasSize(6);
            assertThat(cells[0]).isIn("both", "INSEE", "BUSINESS_REGISTER");
            assertThat(cells[1]).matches("[0-9]{4}|[0-9]{1,3}\\*");
            assertThat(cells[3]).isIn("yes", "no", "");
            assertThat(cells[4]).isIn("form", "doubtful", "outside");
            assertThat(cells[5]).isNotBlank();
            assertThat(cells[4].equals("form")).as(line).isEqualTo(!cells[2].isEmpty() && !cells[4].equals("doubtful"));
            for (var list : cells[0].equals("both") ? List.of("INSEE", "BUSINESS_REGISTER") : List.of(cells[0])) {
                assertThat(seen.add(list + cells[1])).as(line).isTrue();
            }
        }
        assertThat(lines).hasSize(270);
    }

    @Test
    void a_number_that_has_its_own_line_is_not_its_group() {
        var commune = Objects.requireNonNull(LegalCategory.find(CategoryList.INSEE, "7210"));
        assertThat(commune.code()).isEqualTo("7");
        assertThat(commune.form()).isEqualTo(LegalForm.PUBLIC_BODY);
        assertThat(commune.family()).isFalse();
        assertThat(commune.commercial()).isFalse();
        assertThat(LegalCategory.find(CategoryList.INSEE, "4200")).isNull();
        assertThat(LegalCategory.find(CategoryList.INSEE, "9999")).isNull();
    }

    @Test
    void a_cooperative_company_is_a_family_and_no_commercial_company() {
        var scop = Objects.requireNonNull(LegalCategory.find(CategoryList.INSEE, "5458"));
        assertThat(scop.family()).isTrue();
        assertThat(scop.commercial()).isFalse();
        assertThat(scop.label()).isEqualTo("SARL coopérative ouvrière de production (SCOP)");
        var works = Objects.requireNonNull(LegalCategory.find(CategoryList.INSEE, "9224"));
        assertThat(works.family()).isFalse();
        assertThat(works.doubtful()).isTrue();
    }

    // ---- what is refused

    @Test
    void refuses_what_is_no_category_and_no_activity() {
        assertThatThrownBy(() -> new Registration("922", null, null, null, "9499Z", null))
                .hasMessage("Registration is malformed: category: must be four digits, but was: '922'; "
                        + "activity: must be an activity such as 94.99Z, but was: '9499Z'");
        for (var activity : List.of("94.99z", "94-99Z", "9A.99Z", "94.9AZ", "94.991", "94.99ZZ", "94.99[")) {
            assertThatThrownBy(() -> new Registration(null, null, null, null, activity, null))
                    .as(activity)
                    .hasMessageContaining("activity");
        }
        for (var category : List.of("92200", "922A", "A220", "922/", "922:")) {
            assertThatThrownBy(() -> new Registration(category, null, null, null, null, null))
                    .as(category)
                    .hasMessageContaining("category");
        }
        assertThat(new Registration("0000", null, null, null, "00.00A", null).activity())
                .isEqualTo("00.00A");
        assertThat(new Registration("9999", null, null, null, "99.99Z", null).category())
                .isEqualTo("9999");
    }
}
