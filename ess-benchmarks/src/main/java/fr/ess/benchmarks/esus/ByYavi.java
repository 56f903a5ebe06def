package fr.ess.benchmarks.esus;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Constraints in Java, by YAVI. */
public final class ByYavi implements Peer {

    private final Validator<PlainCandidate> validator = validator();

    private static Validator<PlainCandidate> validator() {
        var builder = ValidatorBuilder.<PlainCandidate>of()
                .forEach(
                        PlainCandidate::getYears,
                        "years",
                        year -> year._long(PlainCandidate.Year::socialCharges, "social", c -> c.greaterThanOrEqual(0L))
                                ._long(PlainCandidate.Year::totalCharges, "total", c -> c.greaterThanOrEqual(0L))
                                ._long(PlainCandidate.Year::remuneration, "paid", c -> c.greaterThanOrEqual(0L)))
                .forEach(
                        PlainCandidate::getPeople,
                        "people",
                        pay -> pay._long(PlainCandidate.Pay::amount, "amount", c -> c.greaterThanOrEqual(0L))
                                ._long(PlainCandidate.Pay::over, "over", c -> c.greaterThanOrEqual(0L))
                                ._long(PlainCandidate.Pay::under, "under", c -> c.greaterThanOrEqual(0L)));
        must(builder, Failure.SOCIAL_ECONOMY, PlainCandidate::isSocialEconomy);
        must(builder, Failure.AIM, c -> !c.isGeneral() || c.isAimCounted());
        must(
                builder,
                Failure.IMPACT,
                c -> !c.isGeneral()
                        || c.getSocialCharges() >= c.getLeastSocialCharges()
                        || c.getFunding() < c.getFundingLimit() && c.isUndertaking());
        must(builder, Failure.ARTICLES, c -> !c.isGeneral() || c.isStatesAim());
        must(builder, Failure.LISTED, c -> c.isGeneral() || c.isListed());
        must(builder, Failure.PROVEN, c -> c.isGeneral() || c.isProven());
        must(builder, Failure.JUDGED, c -> c.isGeneral() || c.isJudged());
        must(builder, Failure.AVERAGE, c -> c.getBestPaid() <= c.getBestPaidLimit());
        must(builder, Failure.HIGHEST, c -> c.getHighestPaid() <= c.getHighestPaidLimit());
        must(builder, Failure.TRADING, PlainCandidate::isTradingLawful);
        return builder.build();
    }

    private static void must(
            ValidatorBuilder<PlainCandidate> builder, Failure failure, Predicate<PlainCandidate> holds) {
        builder.constraintOnTarget(holds, failure.name(), failure.name(), "must hold");
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        var failures = EnumSet.noneOf(Failure.class);
        for (var violation : validator.validate(candidate)) {
            failures.add(Failure.valueOf(violation.name()));
        }
        return failures;
    }
}
