package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that is being prepared or was awarded.
 *
 * @param type  its type, if it is known
 * @param subject  what it buys, if it is known
 * @param launchedOn  the day on which the consultation was launched, or the notice sent for publication: the day whose law holds
 * @param need  the need that it answers, if it is known
 * @param formalities  its formalities, if they are known
 */
public record Contract(
        @Nullable ContractType type,
        @Nullable Subject subject,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate launchedOn,

        @Nullable @Valid Need need,
        @Nullable @Valid Formalities formalities)
        implements Serializable {

    /** Its type. */
    public static final Fact<Contract, Code> TYPE = Fact.code("type", ContractType.class, Contract::type);

    /** What it buys. */
    public static final Fact<Contract, Code> SUBJECT = Fact.code("subject", Subject.class, Contract::subject);

    /** The day whose law holds. */
    public static final Fact<Contract, Day> LAUNCHED_ON = Fact.day("launchedOn", Contract::launchedOn);

    /** The need that it answers. */
    public static final Part<Contract, Need> NEED = Part.of("need", Contract::need);

    /** Its formalities. */
    public static final Part<Contract, Formalities> FORMALITIES = Part.of("formalities", Contract::formalities);
}
