package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application of a private body for a subsidy, as far as the republican commitment contract goes
 * ("contrat d'engagement républicain").
 *
 * @param applicant  the legal form of the applicant, if it is known
 * @param filedOn  the day on which it is filed, if it is known
 * @param signed  whether the applicant signed the contract, if it is known
 * @param publicUtility  whether the applicant is recognised as of public utility, if it is known
 * @param approved  whether the applicant is an association with a State approval of the common core (article 25-1), if it is known
 * @param compatible  whether its object, its activity and the manner of it are lawful and compatible with the contract, if
 *     somebody has judged it
 */
public record SubsidyApplication(
        @Nullable LegalForm applicant,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate filedOn,

        @Nullable Boolean signed,
        @Nullable Boolean publicUtility,
        @Nullable Boolean approved,
        @Nullable Boolean compatible)
        implements Assessable, Serializable {

    /** The legal form of the applicant. */
    public static final Fact<SubsidyApplication, Code> APPLICANT =
            Fact.code("applicant", LegalForm.class, SubsidyApplication::applicant);

    /** The day of filing. */
    public static final Fact<SubsidyApplication, Day> FILED_ON = Fact.day("filedOn", SubsidyApplication::filedOn);

    /** Whether the contract is signed. */
    public static final Fact<SubsidyApplication, Flag> SIGNED = Fact.flag("signed", SubsidyApplication::signed);

    /** Whether the applicant is recognised as of public utility. */
    public static final Fact<SubsidyApplication, Flag> PUBLIC_UTILITY =
            Fact.flag("publicUtility", SubsidyApplication::publicUtility);

    /** Whether the applicant has an approval of the common core. */
    public static final Fact<SubsidyApplication, Flag> APPROVED = Fact.flag("approved", SubsidyApplication::approved);

    /** Whether what it does is compatible with the contract. */
    public static final Fact<SubsidyApplication, Flag> COMPATIBLE =
            Fact.judged("compatible", SubsidyApplication::compatible);

    @Override
    public Assessment<SubsidyApplication> assess(Law law) {
        return RepublicanContract.SET.assess(this, law);
    }
}
