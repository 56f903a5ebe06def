package fr.ess.procurement.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Choice.State;
import fr.ess.core.rule.Missing;
import fr.ess.procurement.AwardTerms;
import fr.ess.procurement.Buyer;
import fr.ess.procurement.BuyerClass;
import fr.ess.procurement.BuyerKind;
import fr.ess.procurement.Conditions;
import fr.ess.procurement.Contract;
import fr.ess.procurement.ContractType;
import fr.ess.procurement.CpvCode;
import fr.ess.procurement.Criterion;
import fr.ess.procurement.CriterionKind;
import fr.ess.procurement.Mechanism;
import fr.ess.procurement.Need;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Reservation;
import fr.ess.procurement.SocialTerms;
import fr.ess.procurement.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which mechanism fits a purchase. */
class MechanismsTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));

    private static Purchase care(
            @Nullable ContractType type,
            @Nullable Subject subject,
            @Nullable String launchedOn,
            @Nullable Integer months) {
        return new Purchase(
                new Buyer(null, BuyerKind.COMMUNE, BuyerClass.AUTHORITY),
                new Contract(
                        type,
                        subject,
                        launchedOn == null ? null : LocalDate.parse(launchedOn),
                        new Need(null, null, Procedure.ADAPTED, null, null),
                        null,
                        List.of(Mechanism.CLAUSE),
                        new Reservation(true, null, null, List.of(CpvCode.of("85312000")), null, null),
                        new Conditions(
                                months,
                                new SocialTerms(true, null, null),
                                false,
                                new AwardTerms(List.of(new Criterion(CriterionKind.PRICE, false, false)), null, null),
                                null,
                                null)));
    }

    private static Map<Mechanism, State> states(Purchase purchase) {
        var states = new LinkedHashMap<Mechanism, State>();
        Obligations.mechanisms(purchase, TODAY).forEach(option -> states.put(option.way(), option.state()));
        return states;
    }

    private static Choice.Option<Purchase, Mechanism> option(Purchase purchase, Mechanism way) {
        return Mechanisms.CHOICE.examine(purchase, way, TODAY);
    }

    @Test
    void social_services_may_go_every_way() {
        assertThat(states(care(ContractType.PUBLIC_CONTRACT, Subject.SOCIAL_SERVICES, "2026-09-01", 36)))
                .containsExactly(
                        entry(Mechanism.NEED_DEFINITION, State.READY),
                        entry(Mechanism.CLAUSE, State.READY),
                        entry(Mechanism.CRITERION, State.OPEN),
                        entry(Mechanism.OBJECT, State.READY),
                        entry(Mechanism.RESERVED_DISABILITY, State.READY),
                        entry(Mechanism.RESERVED_INTEGRATION, State.READY),
                        entry(Mechanism.RESERVED_PRISON, State.READY),
                        entry(Mechanism.RESERVED_ESS, State.READY));
    }

    @Test
    void works_are_no_integration_service_and_a_long_contract_is_not_for_the_social_economy() {
        var works = care(ContractType.PUBLIC_CONTRACT, Subject.WORKS, "2026-09-01", 37);

        assertThat(states(works))
                .contains(
                        entry(Mechanism.OBJECT, State.EXCLUDED),
                        entry(Mechanism.RESERVED_ESS, State.EXCLUDED),
                        entry(Mechanism.RESERVED_DISABILITY, State.READY));
        assertThat(option(works, Mechanism.OBJECT).excluding())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mechanism-object");
        assertThat(option(works, Mechanism.RESERVED_ESS).excluding())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mechanism-reserved-ess");
    }

    @Test
    void under_the_code_of_2006_the_only_reservation_is_that_of_disability() {
        assertThat(states(care(ContractType.PUBLIC_CONTRACT, Subject.SOCIAL_SERVICES, "2012-05-02", 12)))
                .contains(
                        entry(Mechanism.CLAUSE, State.READY),
                        entry(Mechanism.OBJECT, State.READY),
                        entry(Mechanism.RESERVED_DISABILITY, State.READY),
                        entry(Mechanism.RESERVED_INTEGRATION, State.EXCLUDED),
                        entry(Mechanism.RESERVED_PRISON, State.EXCLUDED),
                        entry(Mechanism.RESERVED_ESS, State.EXCLUDED));
    }

    @Test
    void defence_knows_one_reservation_and_concessions_three() {
        assertThat(states(care(ContractType.DEFENCE_CONTRACT, Subject.SERVICES, "2026-09-01", 12)))
                .contains(
                        entry(Mechanism.CLAUSE, State.READY),
                        entry(Mechanism.OBJECT, State.EXCLUDED),
                        entry(Mechanism.RESERVED_DISABILITY, State.READY),
                        entry(Mechanism.RESERVED_INTEGRATION, State.EXCLUDED),
                        entry(Mechanism.RESERVED_PRISON, State.EXCLUDED),
                        entry(Mechanism.RESERVED_ESS, State.EXCLUDED));
        assertThat(states(care(ContractType.CONCESSION, Subject.SERVICES, "2026-09-01", 12)))
                .contains(
                        entry(Mechanism.RESERVED_DISABILITY, State.READY),
                        entry(Mechanism.RESERVED_INTEGRATION, State.READY),
                        entry(Mechanism.RESERVED_PRISON, State.READY),
                        entry(Mechanism.RESERVED_ESS, State.EXCLUDED));
    }

    @Test
    void before_the_code_of_2006_nothing_is_open() {
        assertThat(states(care(ContractType.PUBLIC_CONTRACT, Subject.SOCIAL_SERVICES, "2006-08-31", 12)))
                .containsValues(State.EXCLUDED)
                .doesNotContainValue(State.READY);
    }

    @Test
    void what_is_not_known_leaves_a_way_open_or_not() {
        var unknown = care(ContractType.PUBLIC_CONTRACT, null, "2026-09-01", null);

        assertThat(option(unknown, Mechanism.OBJECT).missingFacts())
                .extracting(Missing::fact)
                .containsExactly("contract.subject");
        assertThat(option(unknown, Mechanism.RESERVED_ESS).missingFacts())
                .extracting(Missing::fact)
                .containsExactly("contract.conditions.durationMonths");
        assertThat(option(unknown, Mechanism.CLAUSE).state()).isEqualTo(State.READY);
        assertThat(states(care(ContractType.PUBLIC_CONTRACT, Subject.SERVICES, null, 12)))
                .containsEntry(Mechanism.RESERVED_INTEGRATION, State.UNDETERMINED);
    }

    @Test
    void what_remains_is_to_be_written() {
        var bare = new Purchase(
                new Buyer(null, BuyerKind.COMMUNE, BuyerClass.AUTHORITY),
                new Contract(
                        ContractType.PUBLIC_CONTRACT,
                        Subject.SOCIAL_SERVICES,
                        LocalDate.of(2026, 9, 1),
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(option(bare, Mechanism.CLAUSE).state()).isEqualTo(State.OPEN);
        assertThat(option(bare, Mechanism.CLAUSE).remaining())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mechanism-clause-written");
        assertThat(option(bare, Mechanism.OBJECT).remaining())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mechanism-object-procedure");
        assertThat(option(bare, Mechanism.RESERVED_INTEGRATION).remaining())
                .extracting(finding -> finding.provision().rule())
                .containsExactly("mechanism-reserved-notice");
    }
}
