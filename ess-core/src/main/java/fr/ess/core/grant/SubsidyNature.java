package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to a private body, of which it is asked whether the law calls it a subsidy or it pays for a service.
 *
 * @param grantedOn  the day of the granting act, if it is known
 * @param act  the granting act
 * @param recipient  the legal form of the recipient, if it is known
 * @param objects  all that the contribution is for, if it is known
 * @param ownInitiative  whether the recipient initiated, defined and carries out what it is for, if somebody has judged it
 * @param meetsOwnNeeds  whether it pays for individual services that meet the needs of the grantor, if somebody has judged it
 */
public record SubsidyNature(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @Nullable @Valid GrantingAct act,
        @Nullable LegalForm recipient,
        @Nullable List<@NotNull SubsidyObject> objects,
        @Nullable Boolean ownInitiative,
        @Nullable Boolean meetsOwnNeeds)
        implements Assessable, Serializable {

    /** The day of the granting act. */
    public static final Fact<SubsidyNature, Day> GRANTED_ON = Fact.day("grantedOn", SubsidyNature::grantedOn);

    /** The granting act. */
    public static final Part<SubsidyNature, GrantingAct> ACT = Part.of("act", SubsidyNature::act);

    /** The legal form of the recipient. */
    public static final Fact<SubsidyNature, Code> RECIPIENT =
            Fact.code("recipient", LegalForm.class, SubsidyNature::recipient);

    /** What the contribution is for. */
    public static final Fact<SubsidyNature, Codes> OBJECTS =
            Fact.codes("objects", SubsidyObject.class, SubsidyNature::objects);

    /** Whether the recipient initiated, defined and carries out what it is for. */
    public static final Fact<SubsidyNature, Flag> OWN_INITIATIVE =
            Fact.judged("ownInitiative", SubsidyNature::ownInitiative);

    /** Whether it pays for services that meet the needs of the grantor. */
    public static final Fact<SubsidyNature, Flag> MEETS_OWN_NEEDS =
            Fact.judged("meetsOwnNeeds", SubsidyNature::meetsOwnNeeds);

    /** Creates the facts of a contribution. */
    public SubsidyNature {
        Faults.of("SubsidyNature").elements("objects", objects).refuse();
        objects = objects == null ? null : List.copyOf(objects);
    }

    @Override
    public Assessment<SubsidyNature> assess(Law law) {
        return SubsidyDefinition.SET.assess(this, law);
    }
}
