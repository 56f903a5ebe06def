package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the facts on grants refuse, and that each kind answers. */
class GrantFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Euros DEBT = Euros.of(-1);

    static Stream<Arguments> malformed() {
        return Stream.of(
                refused("authorities[0]", () -> new SubsidyYear(null, hole(), null, null, null, null)),
                refused("objects[0]", () -> new SubsidyNature(null, null, null, hole(), null, null)),
                refused("subsidy", () -> new SubsidisedBody(null, DEBT, null, null, null, null)),
                refused("income", () -> new SubsidisedBody(null, null, DEBT, null, null, null)),
                refused("inhabitants", () -> new SubsidisedBody(-1, null, null, null, null, null)),
                refused("capitalShare", () -> new SubsidisedBody(null, null, null, Share.of(-1, 2), null, null)),
                refused("cash", () -> new AuthorityGrants("Région", DEBT, null, null, null, null)),
                refused("inKind", () -> new AuthorityGrants("Région", null, DEBT, null, null, null)),
                refused("schemeThreshold", () -> new AuthorityGrants("Région", null, null, DEBT, null, null)),
                refused("authority", () -> new AuthorityGrants(" ", null, null, null, null, null)),
                refused("staff", () -> new BodySize(null, Headcount.of(-1), null, null)),
                refused("resources", () -> new BodySize(null, null, DEBT, null)),
                refused("balanceSheet", () -> new BodySize(null, null, null, DEBT)),
                refused("day", () -> new Evidence(null)),
                refused("askedOn", () -> new Pause(null, DAY)),
                refused("pauses[0]", () -> new AwardRequest(null, hole(), null)),
                refused("answers[0]", () -> new AwardRequest(null, null, hole())),
                refused("paid[0]", () -> new AwardPayment(null, null, null, hole())),
                refused("filed[0]", () -> new AwardReport(null, null, hole())),
                refused("subsidy", () -> new RepublicanBreach(DEBT, DAY, DAY.minusDays(1), null, null)),
                refused("coveredUntil", () -> new RepublicanBreach(null, DAY, DAY.minusDays(1), null, null)),
                refused("amount", () -> new SubsidyWithdrawal(DAY, DAY.minusDays(1), null, DEBT, null, null)),
                refused("withdrawnOn", () -> new SubsidyWithdrawal(DAY, DAY.minusDays(1), null, null, null, null)));
    }

    private static Arguments refused(String path, ThrowingCallable built) {
        return Arguments.of(path, built);
    }

    private static <T> List<T> hole() {
        return Collections.singletonList(null);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_malformed_is_refused_part_by_part(String path, ThrowingCallable built) {
        assertThatThrownBy(built)
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly(path));
    }

    @Test
    void a_day_alone_contradicts_nothing() {
        assertThat(new RepublicanBreach(null, DAY, null, DAY, null).remaining()).isEmpty();
        assertThat(new RepublicanBreach(null, null, DAY, DAY, null).remaining()).isEmpty();
        assertThat(new RepublicanBreach(null, DAY, DAY, null, null).remaining()).isEmpty();
        assertThat(new RepublicanBreach(null, DAY, DAY, DAY, null).remaining()).contains(Share.WHOLE);
        assertThat(new RepublicanBreach(null, DAY, DAY, DAY, null).clawback()).isEmpty();
        assertThat(new SubsidyWithdrawal(DAY, null, null, null, null, null).withdrawnOn())
                .isNull();
        assertThat(new SubsidyWithdrawal(null, DAY, null, null, null, null).grantedOn())
                .isNull();
        assertThat(new SubsidyWithdrawal(DAY, DAY, null, null, null, null).grantedOn())
                .isEqualTo(DAY);
    }

    @Test
    void each_kind_answers_without_facts() {
        var law = Law.on(DAY);
        for (var facts : List.<Assessable>of(
                new SubsidyWithdrawal(null, null, null, null, null, null),
                new SubsidyYear(null, null, null, null, null, null),
                new SubsidyNature(null, null, null, null, null, null),
                new SubsidisedBody(null, null, null, null, null, null),
                new SubsidyApplication(null, null, null, null, null, null),
                new SubsidyAward(null, null, null, null, null),
                new SubsidyFile(null, null, null, null, null),
                new ScicSubsidy(null, null, null, null))) {
            assertThat(facts.assess(law).facts()).isSameAs(facts);
            assertThat(facts.assess(law).verdict()).as("%s", facts).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
