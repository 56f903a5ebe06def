package fr.ess.benchmarks.esus;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Rules with a condition and an action in Java, by Easy Rules. */
public final class ByEasyRules implements Peer {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Makes the rules. */
    public ByEasyRules() {
        on(Failure.SOCIAL_ECONOMY, c -> !c.isSocialEconomy());
        on(Failure.AIM, c -> c.isGeneral() && !c.isAimCounted());
        on(
                Failure.IMPACT,
                c -> c.isGeneral()
                        && c.getSocialCharges() < c.getLeastSocialCharges()
                        && (c.getFunding() >= c.getFundingLimit() || !c.isUndertaking()));
        on(Failure.ARTICLES, c -> c.isGeneral() && !c.isStatesAim());
        on(Failure.LISTED, c -> !c.isGeneral() && !c.isListed());
        on(Failure.PROVEN, c -> !c.isGeneral() && !c.isProven());
        on(Failure.JUDGED, c -> !c.isGeneral() && !c.isJudged());
        on(Failure.AVERAGE, c -> c.getBestPaid() > c.getBestPaidLimit());
        on(Failure.HIGHEST, c -> c.getHighestPaid() > c.getHighestPaidLimit());
        on(Failure.TRADING, c -> !c.isTradingLawful());
    }

    private void on(Failure failure, Predicate<PlainCandidate> fails) {
        rules.register(new RuleBuilder()
                .name(failure.name())
                .when(facts -> fails.test(facts.<PlainCandidate>get("candidate")))
                .then(facts -> facts.<Set<Failure>>get("failures").add(failure))
                .build());
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        var facts = new Facts();
        Set<Failure> failures = EnumSet.noneOf(Failure.class);
        facts.put("candidate", candidate);
        facts.put("failures", failures);
        engine.fire(rules, facts);
        return failures;
    }
}
