package fr.ess.core.scic;

import fr.ess.core.LegalForm;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the statutes of a SCIC say of its form and object.
 *
 * @param form  the legal form, if it is known
 * @param variableCapital  whether the capital is variable, if it is known
 * @param purpose  the object and the cooperative project, if they are known
 */
public record Statutes(
        @Nullable LegalForm form,
        @Nullable Boolean variableCapital,
        @Nullable @Valid Purpose purpose) implements Serializable {

    /** The legal form. */
    public static final Fact<Statutes, Code> FORM = Fact.code("form", LegalForm.class, Statutes::form);

    /** Whether the capital is variable. */
    public static final Fact<Statutes, Flag> VARIABLE_CAPITAL = Fact.flag("variableCapital", Statutes::variableCapital);

    /** The object and the cooperative project. */
    public static final Part<Statutes, Purpose> PURPOSE = Part.of("purpose", Statutes::purpose);
}
