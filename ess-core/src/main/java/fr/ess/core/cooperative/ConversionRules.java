package fr.ess.core.cooperative;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * The conversion of a declared association into a cooperative of analogous activity: what the association had in reserve may
 * never be distributed, nor put into capital.
 *
 * <p>Approvals, agreements and aids go on if the cooperative meets their conditions; administrations have denied it all the
 * same, so that the authority is to be asked: a remark, no rule of law. The legacy funds count among the "various reserves" of
 * {@link Reserves}, in the reading taken.
 *
 * <p>The rules are keyed on the day of the decision.
 *
 * <p>Defined by the act of 10 September 1947, article 28 bis.
 */
public final class ConversionRules {

    private static final Citation ARTICLE = LegalTexts.LOI_47.at("art. 28 bis", Reading.PRIMARY, "2026-11-23");

    private static final Fact<AssociationConversion, Euros> AMOUNT =
            AssociationConversion.LEGACY.then(LegacyFunds.AMOUNT);
    private static final Fact<AssociationConversion, Euros> DISTRIBUTED =
            AssociationConversion.LEGACY.then(LegacyFunds.DISTRIBUTED);
    private static final Fact<AssociationConversion, Euros> INCORPORATED =
            AssociationConversion.LEGACY.then(LegacyFunds.INCORPORATED);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** What a conversion asks. */
    public static final Rule<AssociationConversion> RULE = Rule.<AssociationConversion>binding("association-conversion")
            .from("2001-07-18", ConversionRules::weigh, ARTICLE)
            .keyedOn(AssociationConversion.DECIDED)
            .reads();

    /** The remark that approvals, agreements and aids are to be confirmed by the authority. */
    public static final Rule<AssociationConversion> APPROVALS = Rule.<AssociationConversion>practice(
                    "association-conversion-approvals")
            .from(
                    "2001-07-18",
                    (conversion, law) -> Check.when(
                            Check.yes(AssociationConversion.APPROVALS.of(conversion)),
                            Check.yes(AssociationConversion.APPROVALS_CONFIRMED.of(conversion))),
                    ARTICLE.as(Reading.SECONDARY))
            .keyedOn(AssociationConversion.DECIDED)
            .reads();

    /** The rules on the conversion of an association. */
    public static final RuleSet<AssociationConversion> SET = RuleSet.of(
            "association-conversion",
            AssociationConversion.class,
            Words.beside(ConversionRules.class),
            RULE,
            APPROVALS);

    private ConversionRules() {}

    private static Check weigh(AssociationConversion conversion, Law law) {
        var amount = AMOUNT.of(conversion);
        return Check.all(
                Check.yes(AssociationConversion.DECLARED.of(conversion)),
                Check.yes(AssociationConversion.ANALOGOUS_ACTIVITY.of(conversion)),
                Euros.ZERO.equals(amount.value())
                        ? Check.atMost(amount, NOTHING)
                        : Check.all(
                                Check.atMost(DISTRIBUTED.of(conversion), NOTHING),
                                Check.atMost(INCORPORATED.of(conversion), NOTHING)));
    }
}
