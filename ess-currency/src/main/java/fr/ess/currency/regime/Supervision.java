package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an issuer stands to the supervisor ("Autorité de contrôle prudentiel et de résolution", ACPR).
 *
 * @param licence  the licence of the digital form, if it is known
 * @param qualification  what the digital form was found to be; absent while nobody has qualified it
 * @param network  how the use of the digital form is limited, if it was assessed
 * @param exemptions  the exemptions of a regulated paper scheme, all of them
 * @param declarations  the declarations to the supervisor, all of them
 * @param institution  what a licensed issuer keeps within, if it is known
 */
public record Supervision(
        @Nullable Licence licence,
        @Nullable @Valid Qualification qualification,
        @Nullable @Valid NetworkAssessment network,
        @Nullable List<@NotNull @Valid Exemption> exemptions,
        @Nullable List<@NotNull @Valid AcprDeclaration> declarations,
        @Nullable @Valid Institution institution)
        implements Serializable {

    /** The licence of the digital form. */
    public static final Fact<Supervision, Code> LICENCE = Fact.code("licence", Licence.class, Supervision::licence);

    /** What the digital form was found to be. */
    public static final Part<Supervision, Qualification> QUALIFICATION =
            Part.of("qualification", Supervision::qualification);

    /** How the use of the digital form is limited. */
    public static final Part<Supervision, NetworkAssessment> NETWORK = Part.of("network", Supervision::network);

    /** The exemptions of a regulated paper scheme. */
    public static final Many<Supervision, Exemption> EXEMPTIONS = Many.of("exemptions", Supervision::exemptions);

    /** The declarations to the supervisor. */
    public static final Many<Supervision, AcprDeclaration> DECLARATIONS =
            Many.of("declarations", Supervision::declarations);

    /** What a licensed issuer keeps within. */
    public static final Part<Supervision, Institution> INSTITUTION = Part.of("institution", Supervision::institution);

    /** Creates the facts. */
    public Supervision {
        Faults.of("Supervision")
                .elements("exemptions", exemptions)
                .elements("declarations", declarations)
                .refuse();
        exemptions = exemptions == null ? null : List.copyOf(exemptions);
        declarations = declarations == null ? null : List.copyOf(declarations);
    }
}
