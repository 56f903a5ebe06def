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
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * The republican commitment contract ("contrat d'engagement républicain"): an association or a foundation that applies for a
 * subsidy, whatever its amount, has signed it; else the authority refuses.
 *
 * <p>The contract is deemed signed by associations and foundations of public utility, and by associations with an approval of the
 * common core. Companies and cooperatives are not concerned. The authority also refuses when what the applicant does is
 * unlawful or incompatible with the contract: a person judges.
 *
 * <p>The rules are keyed on the day of filing.
 *
 * <p>Defined by the act no. 2000-321, article 10-1, and the decree no. 2021-1947.
 */
public final class RepublicanContract {

    private static final Citation ARTICLE = LegalTexts.LOI_2000_321.at("art. 10-1", Reading.PRIMARY, "2026-11-23");

    /** The legal forms of applicants that sign the contract. */
    public static final Timeline<Codes> APPLICANTS = Timeline.of(
                    "republican-commitment-contract.applicants", Unit.codes(LegalForm.class))
            .from("2022-01-02", Codes.of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION), ARTICLE);

    private static final Term<Code> ASSOCIATION = Term.constant(Code.of(LegalForm.ASSOCIATION));

    /** The contract is signed, or deemed to be. */
    public static final Rule<SubsidyApplication> SIGNED = Rule.<SubsidyApplication>binding(
                    "republican-commitment-contract")
            .from("2022-01-02", RepublicanContract::signed, ARTICLE)
            .keyedOn(SubsidyApplication.FILED_ON)
            .reads(APPLICANTS);

    /** What the applicant does is compatible with the contract. */
    public static final Rule<SubsidyApplication> COMPATIBLE = Rule.<SubsidyApplication>binding(
                    "republican-contract-compatibility")
            .from(
                    "2022-01-02",
                    (application, law) -> Check.when(
                            concerned(application, law), Check.yes(SubsidyApplication.COMPATIBLE.of(application))),
                    ARTICLE)
            .keyedOn(SubsidyApplication.FILED_ON)
            .reads(APPLICANTS);

    /** The rules on an application. */
    public static final RuleSet<SubsidyApplication> SET = RuleSet.of(
            "subsidy-application",
            SubsidyApplication.class,
            Words.beside(RepublicanContract.class),
            SIGNED,
            COMPATIBLE);

    private RepublicanContract() {}

    private static Check concerned(SubsidyApplication application, Law law) {
        return Check.oneOf(SubsidyApplication.APPLICANT.of(application), law.term(APPLICANTS));
    }

    private static Check signed(SubsidyApplication application, Law law) {
        var approved = Check.yes(SubsidyApplication.APPROVED.of(application));
        return Check.when(
                concerned(application, law),
                Check.any(
                        Check.yes(SubsidyApplication.SIGNED.of(application)),
                        Check.yes(SubsidyApplication.PUBLIC_UTILITY.of(application)),
                        application.applicant() == null
                                ? approved
                                : Check.when(
                                        Check.is(SubsidyApplication.APPLICANT.of(application), ASSOCIATION),
                                        approved)));
    }
}
