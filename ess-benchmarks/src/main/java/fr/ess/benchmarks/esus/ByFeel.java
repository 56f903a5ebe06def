package fr.ess.benchmarks.esus;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** One expression of FEEL, the language of DMN, parsed once, by the engine of Camunda. */
public final class ByFeel implements Peer {

    private static final String EXPRESSION = "[if not(socialEconomy) then \"SOCIAL_ECONOMY\" else null,"
            + " if general and not(aimCounted) then \"AIM\" else null,"
            + " if general and socialCharges < leastSocialCharges and (funding >= fundingLimit or not(undertaking))"
            + " then \"IMPACT\" else null,"
            + " if general and not(statesAim) then \"ARTICLES\" else null,"
            + " if not(general) and not(listed) then \"LISTED\" else null,"
            + " if not(general) and not(proven) then \"PROVEN\" else null,"
            + " if not(general) and not(judged) then \"JUDGED\" else null,"
            + " if bestPaid > bestPaidLimit then \"AVERAGE\" else null,"
            + " if highestPaid > highestPaidLimit then \"HIGHEST\" else null,"
            + " if not(tradingLawful) then \"TRADING\" else null]";

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final ParsedExpression expression;

    /** Parses the expression. */
    public ByFeel() {
        var parsed = engine.parseExpression(EXPRESSION);
        if (parsed.isFailure()) {
            throw new IllegalStateException("Expression must be FEEL, but was: " + parsed.failure());
        }
        expression = parsed.parsedExpression();
    }

    /** Returns the values that expressions name. */
    static Map<String, Object> values(PlainCandidate candidate) {
        var values = new HashMap<String, Object>();
        values.put("general", candidate.isGeneral());
        values.put("socialEconomy", candidate.isSocialEconomy());
        values.put("aimCounted", candidate.isAimCounted());
        values.put("socialCharges", candidate.getSocialCharges());
        values.put("leastSocialCharges", candidate.getLeastSocialCharges());
        values.put("funding", candidate.getFunding());
        values.put("fundingLimit", candidate.getFundingLimit());
        values.put("undertaking", candidate.isUndertaking());
        values.put("statesAim", candidate.isStatesAim());
        values.put("listed", candidate.isListed());
        values.put("proven", candidate.isProven());
        values.put("judged", candidate.isJudged());
        values.put("bestPaid", candidate.getBestPaid());
        values.put("bestPaidLimit", candidate.getBestPaidLimit());
        values.put("highestPaid", candidate.getHighestPaid());
        values.put("highestPaidLimit", candidate.getHighestPaidLimit());
        values.put("tradingLawful", candidate.isTradingLawful());
        return values;
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        var answer = engine.evaluate(expression, values(candidate));
        if (answer.isFailure()) {
            throw new IllegalStateException("Expression must have a value, but was: " + answer.failure());
        }
        var failures = EnumSet.noneOf(Failure.class);
        for (var failure : (List<?>) answer.result()) {
            if (failure != null) {
                failures.add(Failure.valueOf((String) failure));
            }
        }
        return failures;
    }
}
