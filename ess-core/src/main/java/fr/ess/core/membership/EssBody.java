package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of which it is asked whether it belongs to the social and solidarity economy.
 *
 * <p>Only a company may be a cooperative, and a {@link LegalForm#COOPERATIVE_COMPANY} always is one: anything else is refused. So
 * is a body of a historic family of which nothing is said to show that a principle fails, while one is said to fail.
 *
 * @param form  its legal form, if it is known
 * @param cooperative  whether it is a cooperative, whatever its form, if it is known
 * @param principles  how it stands to the principles of the ESS, if it is known
 * @param clauses  what its articles of association say, if they are known; of use for a commercial company
 * @param purposes  what it is set up for, if that is known; of use for a commercial company
 */
public record EssBody(
        @Nullable LegalForm form,
        @Nullable Boolean cooperative,
        @Nullable @Valid Principles principles,
        @Nullable @Valid Clauses clauses,
        @Nullable List<@NotNull @Valid Purpose> purposes)
        implements Serializable, Assessable {

    /** The legal form. */
    public static final Fact<EssBody, Code> FORM = Fact.code("form", LegalForm.class, EssBody::form);

    /** Whether it is a cooperative. */
    public static final Fact<EssBody, Flag> COOPERATIVE = Fact.flag("cooperative", EssBody::cooperative);

    /** How it stands to the principles. */
    public static final Part<EssBody, Principles> PRINCIPLES = Part.of("principles", EssBody::principles);

    /** What its articles of association say. */
    public static final Part<EssBody, Clauses> CLAUSES = Part.of("clauses", EssBody::clauses);

    /** What it is set up for. */
    public static final Many<EssBody, Purpose> PURPOSES = Many.of("purposes", EssBody::purposes);

    /** Creates a body. */
    public EssBody {
        var faults = Faults.of("EssBody").elements("purposes", purposes);
        if (faults.none()) {
            Family.check(faults, form, cooperative);
        }
        if (faults.none() && principles != null && Family.certain(form, cooperative)) {
            faults.check(
                    !Boolean.FALSE.equals(principles.contraryEvidence()) || !principles.fails(),
                    "principles.contraryEvidence",
                    new Must(
                            "must be yes when a principle is said to fail",
                            "doit être oui lorsqu’un principe est dit en défaut"),
                    principles.contraryEvidence());
        }
        faults.refuse();
        purposes = purposes == null ? null : List.copyOf(purposes);
    }

    @Override
    public Assessment<EssBody> assess(Law law) {
        return EssRules.SET.assess(this, law);
    }
}
