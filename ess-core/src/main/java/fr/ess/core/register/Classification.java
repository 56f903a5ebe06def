package fr.ess.core.register;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What registers show of a legal unit, in short.
 *
 * @param standing  whether it belongs to the social and solidarity economy
 * @param strength  how strong the evidence is
 * @param form  its legal form, which names its family, if its category says it
 * @param cooperative  whether it is a cooperative, whatever its form, if its category says it
 * @param documents  the documents that settle what is open, or that prove what is shown; none where the form settles it
 * @param counted  whether statistics on the social economy count it: {@link Verdict#UNDETERMINED} unless the host gives their table
 */
public record Classification(
        Standing standing,
        Strength strength,
        @Nullable LegalForm form,
        @Nullable Boolean cooperative,
        List<Proof> documents,
        Verdict counted)
        implements Serializable {

    private static final List<Proof> ARTICLES = List.of(Proof.ARTICLES);
    private static final List<Proof> EITHER = List.of(Proof.REGISTER_EXTRACT, Proof.ARTICLES);

    /** Creates a classification. */
    public Classification {
        documents = List.copyOf(documents);
    }

    static Classification of(Registration registration, Law law) {
        var meaning = registration.meaning();
        var standing =
                standing(registration, meaning, verdict(RegisterRules.CLASSIFICATION.examine(registration, law)));
        return new Classification(
                standing,
                strength(registration, standing, law),
                meaning == null ? null : meaning.form(),
                meaning == null ? null : meaning.cooperative(),
                standing == Standing.NOT_MEMBER
                        ? List.of()
                        : meaning != null && meaning.commercial() ? EITHER : ARTICLES,
                verdict(RegisterRules.STATISTICS.examine(registration, law)));
    }

    private static Verdict verdict(List<Finding> findings) {
        return findings.get(0).verdict();
    }

    private static Standing standing(Registration registration, @Nullable LegalCategory meaning, Verdict verdict) {
        var commercial = meaning != null && meaning.commercial();
        return switch (verdict) {
            case SATISFIED ->
                Boolean.TRUE.equals(registration.shownByDocument()) && (meaning == null || !meaning.family())
                        ? Standing.MEMBER_BY_DOCUMENT
                        : commercial ? Standing.MEMBER_BY_STATEMENT : Standing.MEMBER_BY_FORM;
            case BREACHED -> Standing.NOT_MEMBER;
            case UNDETERMINED -> commercial ? Standing.NOT_SHOWN : Standing.DOUBTFUL;
            case NOT_APPLICABLE ->
                throw new IllegalArgumentException("Day must be one on which the law on the ESS is in force");
        };
    }

    private static Strength strength(Registration registration, Standing standing, Law law) {
        if (verdict(RegisterRules.AGREEMENT.examine(registration, law)) == Verdict.BREACHED) {
            return Strength.CONTRADICTED;
        }
        return switch (standing) {
            case MEMBER_BY_FORM -> Strength.FORM;
            case MEMBER_BY_STATEMENT -> Strength.STATEMENT;
            case MEMBER_BY_DOCUMENT -> Strength.READ;
            case NOT_SHOWN, DOUBTFUL -> Strength.NONE;
            case NOT_MEMBER -> registration.shownByDocument() == null ? Strength.FORM : Strength.READ;
        };
    }
}
