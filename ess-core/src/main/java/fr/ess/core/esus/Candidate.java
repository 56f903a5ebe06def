package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.membership.EssBody;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A body that asks for the approval as an enterprise of social utility ("entreprise solidaire d'utilité sociale", ESUS).
 *
 * <p>The day of the question is that of the decision, on which its conditions are judged, and not that of the application.
 *
 * <p>Whether it belongs to the social and solidarity economy is declared, or told by its facts of membership where the file
 * holds them: never both.
 *
 * @param way  the way that it takes, if it is known
 * @param socialEconomy  whether it belongs to the social and solidarity economy (act of 31 July 2014, article 1), if it is known
 *     and {@code body} is left out
 * @param body  the facts that tell whether it does, where the file holds them
 * @param mission  what it pursues, if that is known; asked in the general way
 * @param listing  what makes it one of the listed bodies, if that is known; asked of those approved by right
 * @param impact  what shows that social utility weighs on it, if that is known; asked in the general way
 * @param payroll  what it paid in the last year, if that is known
 * @param trading  where its equity securities are traded, if it is known
 */
public record Candidate(
        @Nullable Way way,
        @Nullable Boolean socialEconomy,
        @Nullable @Valid EssBody body,
        @Nullable @Valid Mission mission,
        @Nullable @Valid Listing listing,
        @Nullable @Valid Impact impact,
        @Nullable @Valid Payroll payroll,
        @Nullable Trading trading)
        implements Serializable, Assessable {

    /** The way that it takes. */
    public static final Fact<Candidate, Code> WAY = Fact.code("way", Way.class, Candidate::way);

    /** Whether it belongs to the social and solidarity economy. */
    public static final Fact<Candidate, Flag> SOCIAL_ECONOMY = Fact.flag("socialEconomy", Candidate::socialEconomy);

    /** The facts that tell whether it does. */
    public static final Part<Candidate, EssBody> BODY = Part.of("body", Candidate::body);

    /** What it pursues. */
    public static final Part<Candidate, Mission> MISSION = Part.of("mission", Candidate::mission);

    /** What makes it one of the listed bodies. */
    public static final Part<Candidate, Listing> LISTING = Part.of("listing", Candidate::listing);

    /** What shows that social utility weighs on it. */
    public static final Part<Candidate, Impact> IMPACT = Part.of("impact", Candidate::impact);

    /** What it paid in the last year. */
    public static final Part<Candidate, Payroll> PAYROLL = Part.of("payroll", Candidate::payroll);

    /** Where its equity securities are traded. */
    public static final Fact<Candidate, Code> TRADING = Fact.code("trading", Trading.class, Candidate::trading);

    /** Creates a candidate. */
    public Candidate {
        Faults.of("Candidate")
                .check(
                        socialEconomy == null || body == null,
                        "socialEconomy",
                        new Must(
                                "must be left out when the facts of membership are given",
                                "doit être omis lorsque les faits d’appartenance sont donnés"),
                        socialEconomy)
                .refuse();
    }

    @Override
    public Assessment<Candidate> assess(Law law) {
        return EsusRules.SET.assess(this, law);
    }
}
