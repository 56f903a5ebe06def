package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.HolderKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScicSubsidiesTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @TestFactory
    Stream<DynamicTest> a_subsidy_rests_on_its_giver_and_its_ground() {
        return CaseTable.of(ScicSubsidiesTest.class, ScicSubsidies.RULE, row -> {
                    var day = row.date("granted");
                    var giver = row.code("giver", HolderKind.class);
                    var purpose = row.code("purpose", SubsidyPurpose.class);
                    var ground = row.code("ground", AidGround.class);
                    return new ScicSubsidy(giver, day, purpose, ground);
                })
                .verdicts();
    }

    @Test
    void the_doubt_about_groupings_is_a_disputed_point_of_law_not_a_missing_fact() {
        var subsidy = new ScicSubsidy(
                HolderKind.GROUPING, LocalDate.of(2022, 2, 22), SubsidyPurpose.OPERATING, AidGround.DE_MINIMIS);
        var check = ScicSubsidies.RULE.examine(subsidy, LAW).get(0).check();
        assertThat(((Check.AllOf) check).parts().get(0))
                .isInstanceOfSatisfying(
                        Check.Whichever.class,
                        open -> assertThat(open.open())
                                .containsExactly(
                                        new Term.Absent<>("scic-subsidies.disputed", Term.Cause.CONTESTED_LAW)));
        assertThat(subsidy.assess(LAW).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(subsidy.assess(LAW).missingFacts())
                .extracting(Missing::cause)
                .doesNotContain(Term.Cause.MISSING_FACT);
    }

    /** With the day known, every way to leave the others out. */
    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        for (var day : List.of(LocalDate.of(2002, 2, 20), LocalDate.of(2010, 1, 1), LocalDate.of(2026, 1, 1))) {
            for (var giver : and(HolderKind.values())) {
                for (var purpose : and(SubsidyPurpose.values())) {
                    for (var ground : and(AidGround.values())) {
                        var all = EnumSet.noneOf(Verdict.class);
                        for (var g : known(giver, HolderKind.values())) {
                            for (var p : known(purpose, SubsidyPurpose.values())) {
                                for (var a : known(ground, AidGround.values())) {
                                    all.add(verdict(new ScicSubsidy(g, day, p, a)));
                                }
                            }
                        }
                        assertThat(verdict(new ScicSubsidy(giver, day, purpose, ground)))
                                .as("%s %s %s %s", day, giver, purpose, ground)
                                .isEqualTo(all.size() == 1 ? all.iterator().next() : Verdict.UNDETERMINED);
                    }
                }
            }
        }
    }

    private static <E> List<@Nullable E> and(E[] values) {
        var all = new ArrayList<@Nullable E>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static <E> List<E> known(@Nullable E value, E[] values) {
        return value == null ? List.of(values) : List.of(value);
    }

    private static Verdict verdict(ScicSubsidy subsidy) {
        return ScicSubsidies.RULE.examine(subsidy, LAW).get(0).verdict();
    }
}
