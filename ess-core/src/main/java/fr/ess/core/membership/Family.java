package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.Must;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The historic families of the ESS, which belong to it by their form: cooperatives, mutual societies, mutual insurers,
 * foundations, associations.
 *
 * <p>A cooperative in the form of a SA, a SAS or a SARL is in the family, and is no commercial company here. The law does not
 * name endowment funds; practice counts them with foundations, and no source settles it.
 *
 * <p>Defined by the act of 31 July 2014, article 1, II, 1°.
 */
public final class Family {

    static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 1, II, 1°", Reading.PRIMARY, "2026-11-23");

    /** The forms that the law names; cooperatives of other forms belong to the families too. */
    static final Timeline<Codes> FORMS = Timeline.of("ess-member-by-form.forms", Unit.codes(LegalForm.class))
            .from(
                    "2014-08-02",
                    Codes.of(
                            LegalForm.COOPERATIVE_COMPANY,
                            LegalForm.ASSOCIATION,
                            LegalForm.FOUNDATION,
                            LegalForm.MUTUAL,
                            LegalForm.MUTUAL_INSURER),
                    ARTICLE);

    /** The forms of which it is disputed whether they are among the families. */
    static final Timeline<Codes> DISPUTED = Timeline.of("ess-member-by-form.disputed", Unit.codes(LegalForm.class))
            .from("2014-08-02", Codes.of(LegalForm.ENDOWMENT_FUND), ARTICLE.as(Reading.UNVERIFIED));

    private static final Term<Codes> COMMERCIAL = Term.constant(Codes.of(
            LegalForm.SA,
            LegalForm.SAS,
            LegalForm.SARL,
            LegalForm.SCA,
            LegalForm.SCS,
            LegalForm.SNC,
            LegalForm.EUROPEAN_COMPANY));

    private Family() {}

    /** Adds a fault where a body is said to be a cooperative and has no form of one, or the other way round. */
    static void check(Faults faults, @Nullable LegalForm form, @Nullable Boolean cooperative) {
        if (form == null || cooperative == null) {
            return;
        }
        faults.check(
                cooperative ? company(form) : form != LegalForm.COOPERATIVE_COMPANY,
                "cooperative",
                new Must("must agree with the legal form", "doit s’accorder avec la forme juridique"),
                cooperative);
    }

    /**
     * Returns whether a body belongs to a family for certain.
     *
     * @param form  its legal form, if it is known
     * @param cooperative  whether it is a cooperative, if it is known
     * @return whether it is a cooperative, or of a form that the act of 2014 names
     */
    public static boolean certain(@Nullable LegalForm form, @Nullable Boolean cooperative) {
        return Boolean.TRUE.equals(cooperative)
                || form != null
                        && switch (form) {
                            case COOPERATIVE_COMPANY, ASSOCIATION, FOUNDATION, MUTUAL, MUTUAL_INSURER -> true;
                            default -> false;
                        };
    }

    private static boolean company(LegalForm form) {
        return form.commercialByForm() || form == LegalForm.CIVIL_COMPANY || form == LegalForm.COOPERATIVE_COMPANY;
    }

    /** Returns whether a known form leaves no room for the question of the cooperative. */
    private static boolean noCompany(Term<Code> form) {
        return form.value() != null && !company(LegalForm.valueOf(form.value().name()));
    }

    /**
     * Asks whether a body belongs to a family.
     *
     * @param form  its legal form
     * @param cooperative  whether it is a cooperative; not asked of a form that is no company
     * @param law  the law, which names the forms
     * @return the check, undetermined where the form is disputed
     */
    public static Check belongs(Term<Code> form, Term<Flag> cooperative, Law law) {
        return orCooperative(named(form, law), form, cooperative);
    }

    /** Asks whether a body belongs to a family beyond dispute. */
    static Check belongsBeyondDispute(Term<Code> form, Term<Flag> cooperative, Law law) {
        return orCooperative(Check.oneOf(form, law.term(FORMS)), form, cooperative);
    }

    private static Check orCooperative(Check named, Term<Code> form, Term<Flag> cooperative) {
        return noCompany(form) ? named : Check.any(named, Check.yes(cooperative));
    }

    private static Check named(Term<Code> form, Law law) {
        var code = form.value();
        var named = Check.oneOf(form, law.term(FORMS));
        var disputed = law.find(DISPUTED);
        return code != null && disputed.isPresent() && disputed.get().value().contains(code)
                ? new Check.Whichever(
                        List.of(new Term.Absent<>(DISPUTED.id(), Term.Cause.CONTESTED_LAW)),
                        List.of(named, Check.oneOf(form, law.term(DISPUTED))))
                : named;
    }

    /** Asks whether a body is a commercial company by its form. */
    static Check commercialForm(Term<Code> form) {
        return Check.oneOf(form, COMMERCIAL);
    }

    /** Asks whether a body is a commercial company that is no cooperative. */
    static Check commercial(Term<Code> form, Term<Flag> cooperative) {
        return noCompany(form) ? commercialForm(form) : Check.all(commercialForm(form), Check.no(cooperative));
    }
}
