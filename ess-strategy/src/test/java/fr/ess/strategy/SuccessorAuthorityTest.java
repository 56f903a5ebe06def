package fr.ess.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Reading;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which authority answers for one of 2014, and under which name. */
class SuccessorAuthorityTest {

    private static SuccessorAuthority of(FormerAuthority former, LocalDate day) {
        return SuccessorAuthority.of(former, day).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "AQUITAINE, 2014-08-02, Aquitaine",
        "AQUITAINE, 2015-12-31, Aquitaine",
        "AQUITAINE, 2016-01-01, Aquitaine-Limousin-Poitou-Charentes",
        "AQUITAINE, 2016-09-29, Aquitaine-Limousin-Poitou-Charentes",
        "AQUITAINE, 2016-09-30, Nouvelle-Aquitaine",
        "CHAMPAGNE_ARDENNE, 2016-09-29, Alsace-Champagne-Ardenne-Lorraine",
        "CHAMPAGNE_ARDENNE, 2016-09-30, Grand Est",
        "LORRAINE, 2026-11-23, Grand Est",
        "NORD_PAS_DE_CALAIS, 2016-01-01, Nord-Pas-de-Calais-Picardie",
        "NORD_PAS_DE_CALAIS, 2016-09-30, Hauts-de-France",
        "ILE_DE_FRANCE, 2026-11-23, Île-de-France",
        "PAS_DE_CALAIS, 2014-08-02, Conseil général du Pas-de-Calais",
        "PAS_DE_CALAIS, 2026-11-23, Conseil départemental du Pas-de-Calais",
        "LILLE_METROPOLE, 2014-12-31, Lille Métropole",
        "LILLE_METROPOLE, 2015-01-01, Métropole européenne de Lille",
        "BOULONNAIS, 2026-11-23, Communauté d’agglomération du Boulonnais",
        "PARIS, 2026-11-23, Ville de Paris"
    })
    void the_name_to_print_is_that_of_the_day(FormerAuthority former, LocalDate day, String name) {
        assertThat(of(former, day).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void each_has_one_on_every_day(FormerAuthority former) {
        assertThat(SuccessorAuthority.of(former, LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(SuccessorAuthority.of(former, LocalDate.of(2014, 1, 1))).isPresent();
        assertThat(SuccessorAuthority.of(former, LocalDate.of(2026, 11, 23))).isPresent();
    }

    @Test
    void two_authorities_of_2014_may_have_the_same_successor() {
        var day = LocalDate.of(2016, 1, 1);
        assertThat(of(FormerAuthority.CHAMPAGNE_ARDENNE, day)).isEqualTo(of(FormerAuthority.LORRAINE, day));
        assertThat(of(FormerAuthority.CHAMPAGNE_ARDENNE, day.minusDays(1)))
                .isNotEqualTo(of(FormerAuthority.LORRAINE, day.minusDays(1)));
    }

    @Test
    void what_an_authority_is_may_change_without_its_name() {
        assertThat(of(FormerAuthority.EST_ENSEMBLE, LocalDate.of(2015, 12, 31)).kind())
                .isEqualTo(AuthorityKind.AGGLOMERATION_COMMUNITY);
        assertThat(of(FormerAuthority.EST_ENSEMBLE, LocalDate.of(2016, 1, 1)).kind())
                .isEqualTo(AuthorityKind.TERRITORIAL_BODY);
    }

    @Test
    void the_source_says_how_far_it_was_read() {
        var grandEst = of(FormerAuthority.LORRAINE, LocalDate.of(2016, 9, 30));
        assertThat(Objects.requireNonNull(grandEst.source()).reading()).isEqualTo(Reading.PRIMARY);
        assertThat(grandEst.seat()).isEqualTo("Strasbourg");
        assertThat(of(FormerAuthority.PARIS, LocalDate.of(2018, 12, 31)).source())
                .isNull();
        assertThat(Objects.requireNonNull(of(FormerAuthority.PARIS, LocalDate.of(2019, 1, 1))
                                .source())
                        .reading())
                .isEqualTo(Reading.UNVERIFIED);
    }
}
