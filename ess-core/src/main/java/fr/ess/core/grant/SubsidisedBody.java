package fr.ess.core.grant;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A private body, without a public accountant, that a commune subsidises in the current year.
 *
 * @param inhabitants  the inhabitants of the commune, if they are known
 * @param subsidy  what the commune granted it in the year, zero or more, if it is known
 * @param income  the whole income of the body, zero or more, if it is known
 * @param capitalShare  the part of its capital that the commune holds, zero for a body without capital, if it is known
 * @param loanGuaranteed  whether the commune guarantees a loan of the body, if it is known
 * @param papers  what the commune did with its papers
 */
public record SubsidisedBody(
        @Nullable @PositiveOrZero Integer inhabitants,
        @Nullable @PositiveOrZero Euros subsidy,
        @Nullable @PositiveOrZero Euros income,
        @Nullable @PositiveOrZero Share capitalShare,
        @Nullable Boolean loanGuaranteed,
        @Nullable @Valid BodyPapers papers)
        implements Assessable, Serializable {

    /** The inhabitants of the commune. */
    public static final Fact<SubsidisedBody, Count> INHABITANTS =
            Fact.count("inhabitants", SubsidisedBody::inhabitants);

    /** What the commune granted. */
    public static final Fact<SubsidisedBody, Euros> SUBSIDY = Fact.of("subsidy", SubsidisedBody::subsidy);

    /** The whole income of the body. */
    public static final Fact<SubsidisedBody, Euros> INCOME = Fact.of("income", SubsidisedBody::income);

    /** The part of the capital that the commune holds. */
    public static final Fact<SubsidisedBody, Share> CAPITAL_SHARE =
            Fact.of("capitalShare", SubsidisedBody::capitalShare);

    /** Whether the commune guarantees a loan. */
    public static final Fact<SubsidisedBody, Flag> LOAN_GUARANTEED =
            Fact.flag("loanGuaranteed", SubsidisedBody::loanGuaranteed);

    /** What the commune did with the papers. */
    public static final Part<SubsidisedBody, BodyPapers> PAPERS = Part.of("papers", SubsidisedBody::papers);

    /** Creates the facts of a body. */
    public SubsidisedBody {
        Faults.of("SubsidisedBody")
                .positiveOrZero("inhabitants", inhabitants)
                .positiveOrZero("subsidy", subsidy)
                .positiveOrZero("income", income)
                .positiveOrZero("capitalShare", capitalShare)
                .refuse();
    }

    @Override
    public Assessment<SubsidisedBody> assess(Law law) {
        return SubsidisedBodyRules.SET.assess(this, law);
    }
}
