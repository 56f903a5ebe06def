package fr.ess.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article of each mechanism, by date. */
class MechanismTest {

    private static @Nullable String article(Mechanism mechanism, String day) {
        return mechanism
                .legalBasis(LocalDate.parse(day))
                .map(source -> source.text().id() + " " + source.article())
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NEED_DEFINITION; cmp-2006 art. 5; ordonnance-2015-899 art. 30; ccp art. L2111-1",
                "CLAUSE; cmp-2006 art. 14; ordonnance-2015-899 art. 38; ccp art. L2112-2",
                "CRITERION; cmp-2006 art. 53; ordonnance-2015-899 art. 52; ccp art. L2152-7, R2152-7",
                "OBJECT; cmp-2006 art. 30; decret-2016-360 art. 28; ccp art. L2123-1, 2°, R2123-1, 3°",
                "RESERVED_DISABILITY; cmp-2006 art. 15; ordonnance-2015-899 art. 36, I; ccp art. L2113-12",
                "RESERVED_INTEGRATION; ; ordonnance-2015-899 art. 36, II; ccp art. L2113-13",
                "RESERVED_PRISON; ; ; ",
                "RESERVED_ESS; ; ordonnance-2015-899 art. 37; ccp art. L2113-15, L2113-16"
            })
    void the_article_is_that_of_the_code_of_the_day(
            Mechanism mechanism, @Nullable String cmp, @Nullable String ordinance, @Nullable String code) {
        assertThat(article(mechanism, "2006-08-31")).isNull();
        assertThat(article(mechanism, "2006-09-01")).isEqualTo(cmp);
        assertThat(article(mechanism, "2016-03-31")).isEqualTo(cmp);
        assertThat(article(mechanism, "2016-04-01")).isEqualTo(ordinance);
        assertThat(article(mechanism, "2019-03-31")).isEqualTo(ordinance);
        assertThat(article(mechanism, "2019-04-01")).isEqualTo(code);
    }

    @Test
    void the_head_of_prison_is_known_since_october_2022() {
        assertThat(article(Mechanism.RESERVED_PRISON, "2022-10-20")).isNull();
        assertThat(article(Mechanism.RESERVED_PRISON, "2022-10-21")).isEqualTo("ccp art. L2113-13-1");
    }

    @Test
    void the_basis_of_a_public_contract_is_weighed_as_it_is_told() {
        var type = Term.constant(Code.of(ContractType.PUBLIC_CONTRACT));
        for (var mechanism : Mechanism.values()) {
            for (var day : new String[] {"2006-09-01", "2016-03-31", "2016-04-01", "2019-04-01", "2022-10-21"}) {
                var law = Law.on(LocalDate.parse(day));
                assertThat(mechanism.basis(type, law).verdict())
                        .as("%s on %s", mechanism, day)
                        .isEqualTo(mechanism.legalBasis(law.day()).isPresent() ? Verdict.SATISFIED : Verdict.BREACHED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLAUSE, 14, 2012-05-02",
        "RESERVED_DISABILITY, 15, 2012-05-02",
        "OBJECT, 30, 2016-03-31",
        "CRITERION, 53, 2006-09-01",
        "CLAUSE, 38, 2016-04-01",
        "CRITERION, R2152-7, 2026-08-21",
        "RESERVED_ESS, L2113-16, 2019-04-01"
    })
    void a_file_names_the_article_of_its_day(Mechanism mechanism, String article, LocalDate day) {
        assertThat(new MechanismUse(mechanism, article, day).article()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "RESERVED_INTEGRATION, 15, 2012-05-02",
        "RESERVED_INTEGRATION, 15, 2016-04-01",
        "CLAUSE, 14, 2016-04-01",
        "CLAUSE, 30, 2012-05-02",
        "OBJECT, 30, 2016-04-01",
        "CLAUSE, 1, 2012-05-02",
        "RESERVED_DISABILITY, I, 2016-04-01",
        "RESERVED_ESS, L2113, 2019-04-01",
        "CLAUSE, 14, 2006-08-31"
    })
    void another_article_is_refused(Mechanism mechanism, String article, LocalDate day) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> new MechanismUse(mechanism, article, day))
                .withMessageContaining("article: must be an article on which " + mechanism);
    }

    @ParameterizedTest
    @CsvSource({"CLAUSE, 14", "CLAUSE, 38", "CLAUSE, L2112-2", "CRITERION, 53", "OBJECT, 30", "RESERVED_DISABILITY, 15"
    })
    void a_file_of_an_unknown_day_names_an_article_of_some_day(Mechanism mechanism, String article) {
        assertThat(new MechanismUse(mechanism, article, null).launchedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RESERVED_INTEGRATION, 15", "RESERVED_ESS, 15", "RESERVED_PRISON, 15", "CLAUSE, 30", "OBJECT, 14"})
    void an_article_of_no_day_is_refused(Mechanism mechanism, String article) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> new MechanismUse(mechanism, article, null))
                .withMessageContaining("article: must be an article on which " + mechanism + " stood");
    }

    @Test
    void a_refusal_says_that_there_was_no_article() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> new MechanismUse(Mechanism.RESERVED_INTEGRATION, "15", LocalDate.of(2012, 5, 2)))
                .withMessageContaining("of which there is none, but was: '15'");
    }

    @Test
    void sources_are_those_of_the_codes() {
        assertThat(Mechanism.CLAUSE.legalBasis(LocalDate.of(2026, 11, 23)))
                .map(Citation::text)
                .contains(ProcurementTexts.CODE);
    }
}
