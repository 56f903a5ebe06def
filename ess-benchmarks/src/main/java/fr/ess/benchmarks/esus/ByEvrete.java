package fr.ess.benchmarks.esus;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** A network of rules with conditions in Java, by Evrete; one session is kept, which is its quickest way. */
public final class ByEvrete implements Peer, AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;
    private Set<Failure> failures = EnumSet.noneOf(Failure.class);

    /** Makes the network. */
    public ByEvrete() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        on(rules, Failure.SOCIAL_ECONOMY, c -> !c.isSocialEconomy());
        on(rules, Failure.AIM, c -> c.isGeneral() && !c.isAimCounted());
        on(
                rules,
                Failure.IMPACT,
                c -> c.isGeneral()
                        && c.getSocialCharges() < c.getLeastSocialCharges()
                        && (c.getFunding() >= c.getFundingLimit() || !c.isUndertaking()));
        on(rules, Failure.ARTICLES, c -> c.isGeneral() && !c.isStatesAim());
        on(rules, Failure.LISTED, c -> !c.isGeneral() && !c.isListed());
        on(rules, Failure.PROVEN, c -> !c.isGeneral() && !c.isProven());
        on(rules, Failure.JUDGED, c -> !c.isGeneral() && !c.isJudged());
        on(rules, Failure.AVERAGE, c -> c.getBestPaid() > c.getBestPaidLimit());
        on(rules, Failure.HIGHEST, c -> c.getHighestPaid() > c.getHighestPaidLimit());
        on(rules, Failure.TRADING, c -> !c.isTradingLawful());
        session = rules.build().newStatefulSession();
    }

    private void on(RuleSetBuilder<Knowledge> rules, Failure failure, Predicate<PlainCandidate> fails) {
        Predicate<Object[]> where = values -> fails.test((PlainCandidate) values[0]);
        rules.newRule(failure.name())
                .forEach("$c", PlainCandidate.class)
                .where(where, "$c")
                .execute(context -> failures.add(failure));
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        failures = EnumSet.noneOf(Failure.class);
        session.insertAndFire(candidate);
        session.clear();
        return failures;
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
