package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is easily taken for the law of a SCIC and is not. */
class ScicTrapsTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));

    @Test
    void the_articles_on_scic_were_never_renumbered() {
        var articles = ScicRules.SET.rules().stream()
                .flatMap(rule -> rule.tests().versions().stream())
                .map(version -> version.source().article())
                .toList();
        assertThat(articles).anyMatch(article -> article.contains("19 septies"));
        assertThat(articles).noneMatch(article -> article.contains("19 octodecies"));
    }

    @Test
    void categories_and_colleges_are_told_apart() {
        var threeCategories = new Membership(
                null,
                null,
                2,
                List.of(
                        new Category(CategoryKind.BENEFICIARIES, 5),
                        new Category(CategoryKind.EMPLOYEES, 2),
                        new Category(CategoryKind.OTHER, 1)));
        var noCollege = new Voting(VotingRight.ONE_MEMBER_ONE_VOTE, List.of(), null, null);
        var twoColleges = new Voting(
                VotingRight.ONE_MEMBER_ONE_VOTE,
                List.of(new College("A", Share.HALF), new College("B", Share.HALF)),
                CollegeCriterion.OTHER,
                null);
        for (var voting : List.of(noCollege, twoColleges)) {
            var scic = new Scic(null, null, threeCategories, null, voting, null, null);
            assertThat(scic.assess(TODAY)
                            .findings("scic-three-categories")
                            .get(0)
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(scic.assess(TODAY).findings("scic-colleges-valid").get(0).verdict())
                    .isEqualTo(voting.equals(noCollege) ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }

    @Test
    void employees_need_no_majority_of_capital_nor_of_votes() {
        var fewEmployees = new Membership(
                100,
                null,
                1,
                List.of(
                        new Category(CategoryKind.BENEFICIARIES, 98),
                        new Category(CategoryKind.EMPLOYEES, 1),
                        new Category(CategoryKind.OTHER, 1)));
        var scic = new Scic(null, null, fewEmployees, null, null, null, null);
        assertThat(scic.assess(TODAY).breaches()).isEmpty();
        assertThat(scic.assess(TODAY).findings("scic-three-categories").get(0).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
