package fr.ess.procurement.insertion;

import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Who works the hours of an integration clause, by the practice of its facilitators: a person with one of the usual grounds, whom the
 * facilitator validated before hiring, on that day at the latest. None of it is statute.
 */
public final class EligibilityRules {

    /** The grounds that guides list. */
    public static final Timeline<Codes> GROUNDS = Timeline.of(
                    "insertion-eligible-person.grounds", Unit.codes(IntegrationGround.class))
            .from(
                    "2014-01-01",
                    Codes.of(
                            IntegrationGround.LONG_TERM_JOB_SEEKER,
                            IntegrationGround.RSA_RECIPIENT,
                            IntegrationGround.DISABLED_WORKER,
                            IntegrationGround.BENEFIT_RECIPIENT,
                            IntegrationGround.YOUNG_OUT_OF_SCHOOL,
                            IntegrationGround.IN_INTEGRATION_ENTERPRISE,
                            IntegrationGround.SECOND_CHANCE,
                            IntegrationGround.VALIDATED_BY_FACILITATOR),
                    InsertionRules.GUIDE.at("publics", Reading.SECONDARY, "2026-11-23"));

    /** Further grounds that are usual, of which no guide was read. */
    public static final Timeline<Codes> FURTHER = Timeline.of(
                    "insertion-eligible-person.further-grounds", Unit.codes(IntegrationGround.class))
            .from(
                    "2014-01-01",
                    Codes.of(
                            IntegrationGround.PRIORITY_DISTRICT,
                            IntegrationGround.REFUGEE,
                            IntegrationGround.OVER_FIFTY,
                            IntegrationGround.EMPLOYER_GROUPING),
                    InsertionRules.GUIDE.at("publics", Reading.UNVERIFIED, "2026-11-23"));

    /** A person with a ground, validated before hiring. */
    public static final Rule<EligiblePerson> ELIGIBLE = Rule.<EligiblePerson>practice("insertion-eligible-person")
            .from(
                    "2014-01-01",
                    (person, law) -> Check.all(
                            grounded(person, law),
                            Check.atMost(EligiblePerson.VALIDATED_ON.of(person), EligiblePerson.HIRED_ON.of(person))),
                    InsertionRules.GUIDE.at("publics", Reading.SECONDARY, "2026-11-23"))
            .reads(GROUNDS, FURTHER);

    /** The rule set of the kind {@code insertion-person}. */
    public static final RuleSet<EligiblePerson> SET =
            RuleSet.of("insertion-person", EligiblePerson.class, Words.beside(EligibilityRules.class), ELIGIBLE);

    private EligibilityRules() {}

    private static Check grounded(EligiblePerson person, Law law) {
        var ways = new ArrayList<Check>();
        for (var figure : List.of(GROUNDS, FURTHER)) {
            law.find(figure)
                    .ifPresent(list -> list.value()
                            .names()
                            .forEach(name -> ways.add(Check.holds(
                                    EligiblePerson.GROUNDS.of(person),
                                    Term.constant(new Code(list.value().list(), name))))));
        }
        return new Check.AnyOf(ways);
    }
}
