package fr.ess.strategy.competence;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The recipient of an aid.
 *
 * @param enterprise  whether it is an enterprise for this operation, which is an economic activity, if it is known
 * @param activity  its activity, if it is known
 * @param scic  whether it is a cooperative of collective interest ("SCIC"), if it is known
 * @param creationBody  what is known of it as a body for the creation of enterprises; absent when it is none
 */
public record AidRecipient(
        @Nullable Boolean enterprise,
        @Nullable AidActivity activity,
        @Nullable Boolean scic,
        @Nullable @Valid CreationBody creationBody)
        implements Serializable {

    /** Whether it is an enterprise for this operation, which is an economic activity. */
    public static final Fact<AidRecipient, Flag> ENTERPRISE = Fact.flag("enterprise", AidRecipient::enterprise);

    /** Its activity. */
    public static final Fact<AidRecipient, Code> ACTIVITY =
            Fact.code("activity", AidActivity.class, AidRecipient::activity);

    /** Whether it is a cooperative of collective interest ("SCIC"). */
    public static final Fact<AidRecipient, Flag> SCIC = Fact.flag("scic", AidRecipient::scic);

    /** What is known of it as a body for the creation of enterprises. */
    public static final Part<AidRecipient, CreationBody> CREATION_BODY =
            Part.of("creationBody", AidRecipient::creationBody);
}
