package fr.ess.core.membership;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * Who may say in public that it belongs to the social and solidarity economy: the historic families without any formality,
 * commercial companies from the day on which the trade register mentions it.
 *
 * <p>Before 2016-01-01 no company could register the mention, and what it might claim is not known. The lists that the chambers of the
 * ESS keep inform, they do not decide.
 *
 * <p>Defined by the act of 31 July 2014, article 1, III.
 */
public final class ClaimRules {

    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 1, III", Reading.SECONDARY, "2026-11-23");

    /** Who may say so. */
    public static final Rule<EssClaim> RULE = Rule.<EssClaim>binding("ess-public-claim")
            .from(
                    "2014-08-02",
                    (claim, law) -> weigh(claim, law, Check.unknown("ess-public-claim", Term.Cause.NOT_PUBLISHED)),
                    ARTICLE.as(Reading.UNVERIFIED))
            .from(
                    "2016-01-01",
                    (claim, law) -> weigh(
                            claim,
                            law,
                            Check.all(
                                    Check.yes(EssClaim.MENTION_REGISTERED.of(claim)),
                                    Check.atMost(EssClaim.MENTION_REGISTERED_ON.of(claim), law.today()))),
                    ARTICLE)
            .reads(Family.FORMS, Family.DISPUTED);

    /** The rules on the public claim. */
    public static final RuleSet<EssClaim> SET =
            RuleSet.of("ess-public-claim", EssClaim.class, Words.beside(ClaimRules.class), RULE);

    private ClaimRules() {}

    private static Check weigh(EssClaim claim, Law law, Check mention) {
        var form = EssClaim.FORM.of(claim);
        var family = Family.belongs(form, EssClaim.COOPERATIVE.of(claim), law);
        var conforming = Check.yes(EssClaim.CONFORMING_ARTICLES.of(claim));
        if (claim.form() == null) {
            return Check.any(family, Check.all(Family.commercialForm(form), conforming, mention));
        }
        return claim.form().commercialByForm() ? Check.any(family, Check.all(conforming, mention)) : family;
    }
}
