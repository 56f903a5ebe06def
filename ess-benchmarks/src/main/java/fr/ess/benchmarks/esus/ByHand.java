package fr.ess.benchmarks.esus;

import java.util.EnumSet;
import java.util.Set;

/** Plain Java. */
public final class ByHand implements Peer {

    /** Decides with yes or no. */
    static boolean decide(PlainCandidate candidate) {
        return candidate.isSocialEconomy()
                && (candidate.isGeneral()
                        ? candidate.isAimCounted()
                                && (candidate.getSocialCharges() >= candidate.getLeastSocialCharges()
                                        || candidate.getFunding() < candidate.getFundingLimit()
                                                && candidate.isUndertaking())
                                && candidate.isStatesAim()
                        : candidate.isListed() && candidate.isProven() && candidate.isJudged())
                && candidate.getBestPaid() <= candidate.getBestPaidLimit()
                && candidate.getHighestPaid() <= candidate.getHighestPaidLimit()
                && candidate.isTradingLawful();
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        var failures = EnumSet.noneOf(Failure.class);
        add(failures, Failure.SOCIAL_ECONOMY, !candidate.isSocialEconomy());
        if (candidate.isGeneral()) {
            add(failures, Failure.AIM, !candidate.isAimCounted());
            add(
                    failures,
                    Failure.IMPACT,
                    candidate.getSocialCharges() < candidate.getLeastSocialCharges()
                            && (candidate.getFunding() >= candidate.getFundingLimit() || !candidate.isUndertaking()));
            add(failures, Failure.ARTICLES, !candidate.isStatesAim());
        } else {
            add(failures, Failure.LISTED, !candidate.isListed());
            add(failures, Failure.PROVEN, !candidate.isProven());
            add(failures, Failure.JUDGED, !candidate.isJudged());
        }
        add(failures, Failure.AVERAGE, candidate.getBestPaid() > candidate.getBestPaidLimit());
        add(failures, Failure.HIGHEST, candidate.getHighestPaid() > candidate.getHighestPaidLimit());
        add(failures, Failure.TRADING, !candidate.isTradingLawful());
        return failures;
    }

    private static void add(EnumSet<Failure> failures, Failure failure, boolean fails) {
        if (fails) {
            failures.add(failure);
        }
    }
}
