package fr.ess.procurement.spaser;

import fr.ess.core.measure.Euros;
import fr.ess.procurement.decp.Award;
import fr.ess.procurement.decp.AwardKind;
import fr.ess.procurement.decp.Clauses;
import fr.ess.procurement.decp.Considerations;
import fr.ess.procurement.decp.Considerations.Answer;
import fr.ess.procurement.decp.DecpFormat;
import fr.ess.procurement.decp.EnvironmentalConsideration;
import fr.ess.procurement.decp.Identity;
import fr.ess.procurement.decp.Modification;
import fr.ess.procurement.decp.Operator;
import fr.ess.procurement.decp.OperatorIdKind;
import fr.ess.procurement.decp.Origin;
import fr.ess.procurement.decp.Performance;
import fr.ess.procurement.decp.SocialConsideration;
import fr.ess.procurement.decp.Subject;
import fr.ess.procurement.decp.Technique;
import fr.ess.procurement.decp.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of contracts for tests: one to begin with, and changed copies. */
record Awards(
        AwardKind kind,
        String buyer,
        @Nullable String id,
        @Nullable LocalDate notified,
        @Nullable LocalDate published,
        @Nullable Euros amount,
        Considerations<SocialConsideration> social,
        Considerations<EnvironmentalConsideration> environmental,
        @Nullable String nature,
        @Nullable String framework,
        @Nullable Euros modified) {

    static final String BUYER = "73282932000074";
    static final Considerations<SocialConsideration> NOTHING =
            new Considerations<SocialConsideration>(Answer.NONE, Set.of());
    private static final Considerations<EnvironmentalConsideration> GREY =
            new Considerations<EnvironmentalConsideration>(Answer.NONE, Set.of());

    static Awards of(String id, long euros) {
        return new Awards(
                AwardKind.CONTRACT,
                BUYER,
                id,
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 15),
                Euros.of(euros),
                NOTHING,
                GREY,
                null,
                null,
                null);
    }

    Awards social(SocialConsideration first, SocialConsideration... others) {
        return social(new Considerations<SocialConsideration>(Answer.SOME, java.util.EnumSet.of(first, others)));
    }

    Awards social(Answer answer) {
        return social(new Considerations<SocialConsideration>(
                answer, answer == Answer.CONTRADICTORY ? Set.of(SocialConsideration.CLAUSE) : Set.of()));
    }

    private Awards social(Considerations<SocialConsideration> to) {
        return new Awards(kind, buyer, id, notified, published, amount, to, environmental, nature, framework, modified);
    }

    Awards environmental(EnvironmentalConsideration value) {
        return environmental(new Considerations<EnvironmentalConsideration>(Answer.SOME, Set.of(value)));
    }

    Awards environmental(Answer answer) {
        return environmental(new Considerations<EnvironmentalConsideration>(answer, Set.of()));
    }

    private Awards environmental(Considerations<EnvironmentalConsideration> to) {
        return new Awards(kind, buyer, id, notified, published, amount, social, to, nature, framework, modified);
    }

    Awards concession() {
        return new Awards(
                AwardKind.CONCESSION,
                buyer,
                id,
                notified,
                published,
                amount,
                social,
                environmental,
                nature,
                framework,
                modified);
    }

    Awards buyer(String siret) {
        return new Awards(
                kind, siret, id, notified, published, amount, social, environmental, nature, framework, modified);
    }

    Awards withoutId() {
        return new Awards(
                kind, buyer, null, notified, published, amount, social, environmental, nature, framework, modified);
    }

    Awards notified(@Nullable String day) {
        return new Awards(
                kind,
                buyer,
                id,
                day == null ? null : LocalDate.parse(day),
                published,
                amount,
                social,
                environmental,
                nature,
                framework,
                modified);
    }

    Awards published(@Nullable String day) {
        return new Awards(
                kind,
                buyer,
                id,
                notified,
                day == null ? null : LocalDate.parse(day),
                amount,
                social,
                environmental,
                nature,
                framework,
                modified);
    }

    Awards amount(@Nullable Euros to) {
        return new Awards(kind, buyer, id, notified, published, to, social, environmental, nature, framework, modified);
    }

    Awards frameworkAgreement() {
        return new Awards(
                kind,
                buyer,
                id,
                notified,
                published,
                amount,
                social,
                environmental,
                "Accord-cadre",
                framework,
                modified);
    }

    Awards under(@Nullable String number) {
        return new Awards(
                kind,
                buyer,
                id,
                notified,
                published,
                amount,
                social,
                environmental,
                "Marché subséquent",
                number,
                modified);
    }

    Awards modified(long euros) {
        return new Awards(
                kind,
                buyer,
                id,
                notified,
                published,
                amount,
                social,
                environmental,
                nature,
                framework,
                Euros.of(euros));
    }

    Award award() {
        return new Award(
                new Origin(1, 1, DecpFormat.OF_2022),
                new Identity(kind, id, null, new Operator(buyer, OperatorIdKind.SIRET, null)),
                new Subject(nature, null, null, null, null),
                new Terms(amount, null, notified, published),
                new Technique(List.of(), List.of(), framework, null, null),
                List.of(),
                new Clauses(social, environmental),
                modified == null
                        ? Performance.UNKNOWN
                        : new Performance(
                                List.of(new Modification(1, modified, null, null, null, List.of())), null, List.of()),
                List.of());
    }
}
