package fr.ess.procurement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Completions;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.CandidateKind;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.CriterionKind;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.ReservedCandidate;
import fr.ess.procurement.SocialException;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import fr.ess.procurement.reserved.ReservedRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not known, by brute force: never certain when two completions differ, and certain when all agree. */
class UnknownTest {

    private static final LocalDate LAUNCHED = LocalDate.of(2026, 9, 1);
    private static final Law LAW = Law.on(LAUNCHED);
    private static final List<Object> TYPES = List.of((Object[]) ContractType.values());
    private static final List<Object> YES_NO = List.of(true, false);

    @Test
    void social_conditions() {
        assertThat(Completions.openThoughAllAgree(
                        ClauseRules.SOCIAL,
                        LAW,
                        List.of(
                                TYPES,
                                List.of(BuyerClass.CENTRAL, BuyerClass.AUTHORITY, BuyerClass.ENTITY),
                                List.of((Object[]) Subject.values()),
                                List.of(Euros.of(139_999), Euros.of(216_000), Euros.of(9_000_000)),
                                YES_NO,
                                List.of((Object[]) SocialException.values()),
                                YES_NO),
                        UnknownTest::social))
                .isEmpty();
    }

    private static Purchase social(@Nullable Object[] facts) {
        return new Purchase(
                new Buyer(null, null, (BuyerClass) facts[1]),
                new Contract(
                        (ContractType) facts[0],
                        (Subject) facts[2],
                        LAUNCHED,
                        new Need((Euros) facts[3], null, null, null, null),
                        null,
                        null,
                        null,
                        new Conditions(
                                5,
                                new SocialTerms((Boolean) facts[4], (SocialException) facts[5], (Boolean) facts[6]),
                                null,
                                null,
                                null,
                                null)));
    }

    @Test
    void criteria_before_and_after_the_reform() {
        var domains = List.of(
                TYPES,
                List.<Object>of(Procedure.ADAPTED, Procedure.NO_ADVERTISING_LOW_VALUE),
                List.<Object>of((Object[]) CriterionKind.values()),
                YES_NO,
                YES_NO);
        for (var day : List.of(LocalDate.of(2026, 8, 20), LAUNCHED)) {
            assertThat(Completions.openThoughAllAgree(
                            ClauseRules.CRITERION, Law.on(day), domains, facts -> criterion(facts, day)))
                    .isEmpty();
        }
    }

    private static Purchase criterion(@Nullable Object[] facts, LocalDate day) {
        return new Purchase(
                new Buyer(null, null, null),
                new Contract(
                        (ContractType) facts[0],
                        null,
                        day,
                        new Need(null, null, (Procedure) facts[1], null, null),
                        null,
                        null,
                        null,
                        new Conditions(
                                null,
                                null,
                                null,
                                new AwardTerms(
                                        List.of(new Criterion((CriterionKind) facts[2], (Boolean) facts[3], null)),
                                        (Boolean) facts[4],
                                        null),
                                null,
                                null)));
    }

    @Test
    void a_reservation() {
        assertThat(Completions.openThoughAllAgree(
                        ReservedRules.DISABILITY,
                        LAW,
                        List.of(
                                TYPES,
                                List.of(
                                        List.of(),
                                        List.of(Mechanism.RESERVED_DISABILITY),
                                        List.of(Mechanism.RESERVED_DISABILITY, Mechanism.RESERVED_INTEGRATION)),
                                YES_NO,
                                List.of((Object[]) CandidateKind.values()),
                                List.of(Headcount.of(4), Headcount.of(5))),
                        UnknownTest::reserved))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the domain above holds lists of mechanisms
    private static Purchase reserved(@Nullable Object[] facts) {
        return new Purchase(
                new Buyer(null, null, null),
                new Contract(
                        (ContractType) facts[0],
                        null,
                        LAUNCHED,
                        null,
                        null,
                        (List<Mechanism>) facts[1],
                        new Reservation(
                                (Boolean) facts[2],
                                null,
                                null,
                                null,
                                null,
                                new ReservedCandidate(
                                        (CandidateKind) facts[3],
                                        Headcount.of(10),
                                        (Headcount) facts[4],
                                        null,
                                        null,
                                        null)),
                        null));
    }
}
