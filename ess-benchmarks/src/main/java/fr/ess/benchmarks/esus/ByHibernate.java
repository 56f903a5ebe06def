package fr.ess.benchmarks.esus;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jakarta constraints on a bean, by Hibernate Validator. */
public final class ByHibernate implements Peer {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        var failures = EnumSet.noneOf(Failure.class);
        for (var violation : validator.validate(new Constrained(candidate))) {
            failures.add(Failure.valueOf(violation.getMessage()));
        }
        return failures;
    }

    /**
     * The candidate with its constraints.
     *
     * @param candidate  the candidate
     */
    public record Constrained(PlainCandidate candidate) {

        /** Returns the years, each of which is checked. */
        public List<PlainCandidate.@Valid Year> getYears() {
            return candidate.getYears();
        }

        /** Returns the pays, each of which is checked. */
        public List<PlainCandidate.@Valid Pay> getPeople() {
            return candidate.getPeople();
        }

        /** Returns whether it belongs to the social economy. */
        @AssertTrue(message = "SOCIAL_ECONOMY")
        public boolean isSocialEconomy() {
            return candidate.isSocialEconomy();
        }

        /** Returns whether one of its aims counts. */
        @AssertTrue(message = "AIM")
        public boolean isAim() {
            return !candidate.isGeneral() || candidate.isAimCounted();
        }

        /** Returns whether it shows its impact. */
        @AssertTrue(message = "IMPACT")
        public boolean isImpact() {
            return !candidate.isGeneral()
                    || candidate.getSocialCharges() >= candidate.getLeastSocialCharges()
                    || candidate.getFunding() < candidate.getFundingLimit() && candidate.isUndertaking();
        }

        /** Returns whether its articles state its aim. */
        @AssertTrue(message = "ARTICLES")
        public boolean isArticles() {
            return !candidate.isGeneral() || candidate.isStatesAim();
        }

        /** Returns whether it is listed. */
        @AssertTrue(message = "LISTED")
        public boolean isListed() {
            return candidate.isGeneral() || candidate.isListed();
        }

        /** Returns whether that is proven. */
        @AssertTrue(message = "PROVEN")
        public boolean isProven() {
            return candidate.isGeneral() || candidate.isProven();
        }

        /** Returns whether its second condition is met. */
        @AssertTrue(message = "JUDGED")
        public boolean isJudged() {
            return candidate.isGeneral() || candidate.isJudged();
        }

        /** Returns whether the best paid keep their limit. */
        @AssertTrue(message = "AVERAGE")
        public boolean isAverage() {
            return candidate.getBestPaid() <= candidate.getBestPaidLimit();
        }

        /** Returns whether the best paid keeps its limit. */
        @AssertTrue(message = "HIGHEST")
        public boolean isHighest() {
            return candidate.getHighestPaid() <= candidate.getHighestPaidLimit();
        }

        /** Returns whether its securities are lawful. */
        @AssertTrue(message = "TRADING")
        public boolean isTrading() {
            return candidate.isTradingLawful();
        }
    }
}
