package fr.ess.strategy.policy;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.ptce.LeverRules;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.util.ArrayList;

/**
 * What shows that a policy runs across an authority: each field has an action, each directorate takes part, an action is shared.
 * Practices, and no mark: a field may be left out for good reasons, which the matrix then tells by leaving it out of scope.
 */
public final class PolicyMatrixRules {

    private static final String BEGINS = "2014-08-02";
    private static final Citation PRACTICE = StrategyTexts.BOOKLET_2014.at("", Reading.SECONDARY, "2026-11-23");
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Term<Count> TWO = Term.constant(Count.of(2));
    private static final Term<Share> ALL = Term.constant(Share.WHOLE);

    /** That each field in scope has an action. */
    public static final Rule<PolicyMatrix> FIELDS =
            Rule.<PolicyMatrix>practice("policy-field-coverage").from(BEGINS, PolicyMatrixRules::fields, PRACTICE);

    /** That each directorate has an action. */
    public static final Rule<PolicyMatrix> DIRECTORATES = Rule.<PolicyMatrix>practice("policy-directorate-involvement")
            .from(BEGINS, PolicyMatrixRules::directorates, PRACTICE);

    /** That several directorates share an action. */
    public static final Rule<PolicyMatrix> SHARED =
            Rule.<PolicyMatrix>practice("policy-shared-action").from(BEGINS, PolicyMatrixRules::shared, PRACTICE);

    /** The rules of the kind {@code policy-matrix}. */
    public static final RuleSet<PolicyMatrix> SET = RuleSet.of(
            "policy-matrix",
            PolicyMatrix.class,
            Words.beside(PolicyMatrixRules.class, LeverRules.class),
            FIELDS,
            DIRECTORATES,
            SHARED);

    private PolicyMatrixRules() {}

    private static Check fields(PolicyMatrix matrix, Law law) {
        Term<Codes> covered = new Term.Given<>(
                "coveredFields",
                new Codes(
                        PolicyField.class.getSimpleName(),
                        matrix.coveredFields().stream().map(Enum::name).toList()));
        var parts = new ArrayList<Check>();
        for (var field : matrix.fields()) {
            parts.add(Check.holds(covered, Term.constant(Code.of(field))));
        }
        return new Check.AllOf(parts);
    }

    private static Check directorates(PolicyMatrix matrix, Law law) {
        return matrix.directorateInvolvement()
                .map(share -> Check.equal(new Term.Given<>("involvedDirectorates", share), ALL))
                .orElse(Check.notApplicable());
    }

    private static Check shared(PolicyMatrix matrix, Law law) {
        return Check.when(
                Check.atLeast(PolicyMatrix.DIRECTORATES.count(matrix), TWO),
                Check.atLeast(
                        new Term.Given<>(
                                "sharedActions", Count.of(matrix.sharedActions().size())),
                        ONE));
    }
}
