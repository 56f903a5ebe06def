package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local currency as the law of issuing and of payments looks at it: the facts of the kind {@code mlc-regime}.
 *
 * Defined by the Code monétaire et financier, articles L311-5 and L311-6.
 *
 * @param issuer  who issues and manages it, if it is known
 * @param forms  the forms in which it exists, all of them
 * @param paper  what may be done with its notes, if it is known
 * @param digital  its digital form, if it is known
 * @param supervision  how its issuer stands to the supervisor, if it is known
 * @param payeeConsent  whether who is paid in units has agreed to it; an approval agrees within its terms
 */
public record Issuance(
        @Nullable @Valid Issuer issuer,
        @Nullable List<@NotNull TitleForm> forms,
        @Nullable @Valid PaperTerms paper,
        @Nullable @Valid DigitalTerms digital,
        @Nullable @Valid Supervision supervision,
        @Nullable Boolean payeeConsent)
        implements Serializable, Assessable {

    /** Who issues and manages it. */
    public static final Part<Issuance, Issuer> ISSUER = Part.of("issuer", Issuance::issuer);

    /** The forms in which it exists. */
    public static final Fact<Issuance, Codes> FORMS = Fact.codes("forms", TitleForm.class, Issuance::forms);

    /** What may be done with its notes. */
    public static final Part<Issuance, PaperTerms> PAPER = Part.of("paper", Issuance::paper);

    /** Its digital form. */
    public static final Part<Issuance, DigitalTerms> DIGITAL = Part.of("digital", Issuance::digital);

    /** How its issuer stands to the supervisor. */
    public static final Part<Issuance, Supervision> SUPERVISION = Part.of("supervision", Issuance::supervision);

    /** Whether who is paid in units has agreed to it. */
    public static final Fact<Issuance, Flag> PAYEE_CONSENT = Fact.flag("payeeConsent", Issuance::payeeConsent);

    /** Creates the facts. */
    public Issuance {
        Faults.of("Issuance").elements("forms", forms).refuse();
        forms = forms == null ? null : List.copyOf(forms);
    }

    @Override
    public Assessment<Issuance> assess(Law law) {
        return RegimeRules.SET.assess(this, law);
    }

    /**
     * Returns what the supervisor is to be told on a day, and how near that is.
     *
     * @param law  the law on the day of the question
     * @return the outlook
     */
    public AcprOutlook acprOutlook(Law law) {
        return AcprOutlook.of(this, law);
    }
}
