package fr.ess.core.grant;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * What the law calls a subsidy, as against the price of a public contract.
 *
 * <p>The article is about private bodies: a grant to a public one is outside of it. A contribution that pays for services which
 * meet the needs of the grantor risks being a public contract; a remark says so. Help in kind that the act does not value is no
 * subsidy in its sense. The one implementation of what is also known as {@code subsidy-or-contract}.
 *
 * <p>The rules are keyed on the day of the granting act.
 *
 * <p>Defined by the act no. 2000-321, article 9-1.
 */
public final class SubsidyDefinition {

    private static final Citation ARTICLE = LegalTexts.LOI_2000_321.at("art. 9-1", Reading.PRIMARY, "2026-11-23");

    /** The legal forms of recipients: those of private law. */
    public static final Timeline<Codes> RECIPIENTS = Timeline.of(
                    "subsidy-definition.recipients", Unit.codes(LegalForm.class))
            .from("2014-08-02", LegalForm.privateLaw(), ARTICLE);

    private static final Fact<SubsidyNature, Flag> GRANTOR = SubsidyNature.ACT.then(GrantingAct.PUBLIC_GRANTOR);
    private static final Fact<SubsidyNature, Flag> OPTIONAL = SubsidyNature.ACT.then(GrantingAct.OPTIONAL);
    private static final Fact<SubsidyNature, Flag> VALUED = SubsidyNature.ACT.then(GrantingAct.VALUED);
    private static final Fact<SubsidyNature, Flag> INTEREST = SubsidyNature.ACT.then(GrantingAct.GENERAL_INTEREST);
    private static final Term<Code> ACTION = Term.constant(Code.of(SubsidyObject.ACTION));
    private static final Term<Code> INVESTMENT = Term.constant(Code.of(SubsidyObject.INVESTMENT));
    private static final Term<Code> DEVELOPMENT = Term.constant(Code.of(SubsidyObject.DEVELOPMENT));
    private static final Term<Code> OVERALL = Term.constant(Code.of(SubsidyObject.OVERALL_FUNDING));

    /** The definition. */
    public static final Rule<SubsidyNature> DEFINITION = Rule.<SubsidyNature>binding("subsidy-definition")
            .from("2014-08-02", SubsidyDefinition::weigh, ARTICLE)
            .keyedOn(SubsidyNature.GRANTED_ON)
            .reads(RECIPIENTS);

    /** The remark that what meets the needs of the grantor may be a public contract. */
    public static final Rule<SubsidyNature> CONTRACT_RISK = Rule.<SubsidyNature>practice("subsidy-contract-risk")
            .from("2014-08-02", (nature, law) -> Check.no(SubsidyNature.MEETS_OWN_NEEDS.of(nature)), ARTICLE)
            .keyedOn(SubsidyNature.GRANTED_ON)
            .reads();

    /** The rules on what a contribution is. */
    public static final RuleSet<SubsidyNature> SET = RuleSet.of(
            "subsidy-definition",
            SubsidyNature.class,
            Words.beside(SubsidyDefinition.class),
            DEFINITION,
            CONTRACT_RISK);

    private SubsidyDefinition() {}

    private static Check weigh(SubsidyNature nature, Law law) {
        var objects = SubsidyNature.OBJECTS.of(nature);
        return Check.when(
                Check.oneOf(SubsidyNature.RECIPIENT.of(nature), law.term(RECIPIENTS)),
                Check.all(
                        Check.yes(GRANTOR.of(nature)),
                        Check.yes(OPTIONAL.of(nature)),
                        Check.yes(VALUED.of(nature)),
                        Check.yes(INTEREST.of(nature)),
                        Check.any(
                                Check.holds(objects, ACTION),
                                Check.holds(objects, INVESTMENT),
                                Check.holds(objects, DEVELOPMENT),
                                Check.holds(objects, OVERALL)),
                        Check.yes(SubsidyNature.OWN_INITIATIVE.of(nature)),
                        Check.no(SubsidyNature.MEETS_OWN_NEEDS.of(nature))));
    }
}
