package fr.ess.core.register;

import fr.ess.core.LegalForm;
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
import fr.ess.core.membership.EssRules;
import fr.ess.core.membership.Family;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What public registers show of membership of the social and solidarity economy, and what they leave open.
 *
 * <p>A category of a historic family is enough. A commercial company is shown by a statement of INSEE or by the list of ESS
 * France; that neither names it proves nothing, for the law asks for no such statement. A doubtful category, or one that no
 * list has, is settled by a document that a person reads. All other categories are outside.
 *
 * <p>Statistics count another perimeter: legal categories first, then activities. They are no legal test, and their table was
 * never seen: the host gives it.
 *
 * <p>Defined by the act of 31 July 2014, article 1, II.
 */
public final class RegisterRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ACT = LegalTexts.LOI_ESS.at("art. 1, II", Reading.SECONDARY, CHECKED);
    private static final Citation CATEGORIES = LegalTexts.INSEE_CATEGORIES.at("niveau III", Reading.SECONDARY, CHECKED);
    private static final Citation COUNTING = LegalTexts.INSEE_SOCIAL_ECONOMY.at("sources", Reading.SECONDARY, CHECKED);

    /** The activities that statistics count; nobody has read their table, so that a host alone gives it. */
    public static final Timeline<Codes> COUNTED_ACTIVITIES =
            Timeline.of("insee-social-economy-statistics.activities", Unit.codes(ActivityGroup.class));

    /** The other forms that statistics count, in a family of other private non-profit bodies; a host alone gives them. */
    public static final Timeline<Codes> OTHER_FORMS =
            Timeline.of("insee-social-economy-statistics.other-forms", Unit.codes(LegalForm.class));

    /** What the registers show. */
    public static final Rule<Registration> CLASSIFICATION = Rule.<Registration>binding("sirene-ess-classification")
            .from("2014-08-02", RegisterRules::classified, ACT)
            .reads(EssRules.FORMS, EssRules.DISPUTED);

    /** Whether the registers agree. */
    public static final Rule<Registration> AGREEMENT = Rule.<Registration>practice("sirene-ess-agreement")
            .from("2014-08-02", RegisterRules::agreeing, CATEGORIES)
            .reads();

    /** Whether statistics on the social economy count it. */
    public static final Rule<Registration> STATISTICS = Rule.<Registration>practice("insee-social-economy-statistics")
            .from("2014-08-02", RegisterRules::counted, COUNTING)
            .reads(COUNTED_ACTIVITIES, OTHER_FORMS);

    /** The rules on what registers show. */
    public static final RuleSet<Registration> SET = RuleSet.of(
            "ess-register",
            Registration.class,
            Words.beside(RegisterRules.class),
            CLASSIFICATION,
            AGREEMENT,
            STATISTICS);

    private static final String CATEGORY = "category";
    private static final String CATEGORY_FORM = "category.form";
    private static final String CATEGORY_COOPERATIVE = "category.cooperative";
    private static final String CATEGORY_FAMILY = "category.family";
    private static final List<Code> LISTS =
            List.of(Code.of(CategoryList.INSEE), Code.of(CategoryList.BUSINESS_REGISTER));

    private RegisterRules() {}

    private static Check classified(Registration registration, Law law) {
        return meant(registration, meaning -> {
            var document = Check.yes(Registration.SHOWN_BY_DOCUMENT.of(registration));
            if (meaning == null || meaning.doubtful()) {
                return document;
            }
            if (meaning.commercial()) {
                return Check.any(
                        Check.yes(Registration.SOCIAL_ECONOMY.of(registration)),
                        Check.yes(Registration.ESS_FRANCE_LIST.of(registration)),
                        document);
            }
            return meaning.form() == null
                    ? Check.yes(family(false))
                    : Family.belongs(
                            new Term.Given<>(CATEGORY_FORM, Code.of(meaning.form())),
                            new Term.Given<>(CATEGORY_COOPERATIVE, Flag.of(Boolean.TRUE.equals(meaning.cooperative()))),
                            law);
        });
    }

    private static Check agreeing(Registration registration, Law law) {
        return meant(registration, meaning -> {
            if (meaning == null || meaning.doubtful()) {
                return Check.notApplicable();
            }
            var stated = Registration.SOCIAL_ECONOMY.of(registration);
            return meaning.family()
                    ? Check.yes(stated)
                    : meaning.commercial()
                            ? Check.any(Check.yes(stated), Check.no(Registration.ESS_FRANCE_LIST.of(registration)))
                            : Check.no(stated);
        });
    }

    private static Check counted(Registration registration, Law law) {
        return meant(registration, meaning -> {
            if (meaning == null || meaning.doubtful()) {
                return Check.unknown(OTHER_FORMS.id(), Term.Cause.NOT_PUBLISHED);
            }
            var form = meaning.form();
            if (meaning.commercial() || form != null && !form.ofPrivateLaw()) {
                return Check.yes(family(false));
            }
            var activity = registration.activity();
            var active = Check.oneOf(
                    activity == null
                            ? Term.absent("activity", Term.Cause.MISSING_FACT)
                            : new Term.Given<>("activity", Code.of(ActivityGroup.of(activity))),
                    law.term(COUNTED_ACTIVITIES));
            if (meaning.family()) {
                return Check.all(Check.yes(family(true)), active);
            }
            return form == null
                    ? Check.unknown(OTHER_FORMS.id(), Term.Cause.NOT_PUBLISHED)
                    : Check.all(
                            Check.oneOf(new Term.Given<>(CATEGORY_FORM, Code.of(form)), law.term(OTHER_FORMS)), active);
        });
    }

    private static Term<Flag> family(boolean known) {
        return new Term.Given<>(CATEGORY_FAMILY, Flag.of(known));
    }

    /** Asks about what the category means, in each list when the list is not known; {@code null} where no list has it. */
    private static Check meant(Registration registration, Function<@Nullable LegalCategory, Check> asked) {
        var category = registration.category();
        if (category == null) {
            return Check.unknown(CATEGORY, Term.Cause.MISSING_FACT);
        }
        return Check.whichever(
                Registration.LIST.of(registration),
                LISTS,
                list -> asked.apply(LegalCategory.find(
                        CategoryList.valueOf(
                                Objects.requireNonNull(list.value()).name()),
                        category)));
    }
}
