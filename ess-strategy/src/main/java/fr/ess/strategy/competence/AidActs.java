package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The acts on which the route of an aid rests: they are in the hands of the authority and of its partners.
 *
 * @param regionAgreement  whether an agreement with the region covers the aid, if it is known
 * @param delegation  whether the authority that is competent delegated the granting, by agreement, if it is known
 * @param earlier  the consents asked before 2016, if they are known
 * @param recipientAgreement  whether an agreement with the recipient is made of the aid, if it is known
 * @param request  whether the commune or grouping that owns the project asked for the support, if it is known
 * @param file  the file of a subsidy to a body for the creation of enterprises, if it is known
 * @param scheme  how the act stands to the regional scheme, if it is known
 */
public record AidActs(
        @Nullable Boolean regionAgreement,
        @Nullable Boolean delegation,
        @Nullable @Valid EarlierConsents earlier,
        @Nullable Boolean recipientAgreement,
        @Nullable Boolean request,
        @Nullable @Valid CreationFile file,
        @Nullable @Valid SchemeFit scheme)
        implements Serializable {

    /** Whether an agreement with the region covers the aid. */
    public static final Fact<AidActs, Flag> REGION_AGREEMENT = Fact.flag("regionAgreement", AidActs::regionAgreement);

    /** Whether the authority that is competent delegated the granting, by agreement. */
    public static final Fact<AidActs, Flag> DELEGATION = Fact.flag("delegation", AidActs::delegation);

    /** The consents asked before 2016, if they are known. */
    public static final Part<AidActs, EarlierConsents> EARLIER = Part.of("earlier", AidActs::earlier);

    /** Whether an agreement with the recipient is made of the aid. */
    public static final Fact<AidActs, Flag> RECIPIENT_AGREEMENT =
            Fact.flag("recipientAgreement", AidActs::recipientAgreement);

    /** Whether the commune or grouping that owns the project asked for the support. */
    public static final Fact<AidActs, Flag> REQUEST = Fact.flag("request", AidActs::request);

    /** The file of a subsidy to a body for the creation of enterprises. */
    public static final Part<AidActs, CreationFile> FILE = Part.of("file", AidActs::file);

    /** How the act stands to the regional scheme. */
    public static final Part<AidActs, SchemeFit> SCHEME = Part.of("scheme", AidActs::scheme);

    /** Returns all acts, done. */
    static AidActs done() {
        return new AidActs(
                true,
                true,
                new EarlierConsents(true, true),
                true,
                true,
                CreationFile.whole(),
                new SchemeFit(true, true));
    }
}
