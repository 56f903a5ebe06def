package fr.ess.core.membership;

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
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Who belongs to the social and solidarity economy: the historic families by their form, commercial companies under further
 * conditions, both on the same principles.
 *
 * <p>For a historic family the principles are presumed, as long as nothing shows that one fails: the administration only looks at
 * the articles. A commercial company must have them in its articles, with an object of social utility and the rules on its
 * management. "Mainly" and "the greater part" have no figure here: a person judges.
 *
 * <p>Defined by the act of 31 July 2014, articles 1 and 2.
 */
public final class EssRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation PRINCIPLES_ARTICLE = LegalTexts.LOI_ESS.at("art. 1, I", Reading.PRIMARY, CHECKED);
    private static final Citation COMPANIES_ARTICLE =
            LegalTexts.LOI_ESS.at("art. 1, II, 2°", Reading.UNVERIFIED, CHECKED);
    private static final Citation CLAUSES_ARTICLE = LegalTexts.DECRET_2015_858.at("art. 1", Reading.PRIMARY, CHECKED);
    private static final Citation AIMS_OF_2014 = LegalTexts.LOI_ESS.at("art. 2", Reading.SECONDARY, CHECKED);
    private static final Citation AIMS_OF_2019 = AIMS_OF_2014.as(Reading.PRIMARY);

    /** The forms that belong to the ESS by law; cooperatives of other forms do too. */
    public static final Timeline<Codes> FORMS = Family.FORMS;

    /** The forms of which it is disputed whether they do. */
    public static final Timeline<Codes> DISPUTED = Family.DISPUTED;

    /** The purposes that are an aim of social utility in themselves. */
    public static final Timeline<Codes> AIMS = Timeline.of("social-utility-aims.aims", Unit.codes(PurposeKind.class))
            .from(
                    "2014-08-02",
                    Codes.of(
                            PurposeKind.SUPPORT_OF_FRAGILE_PERSONS,
                            PurposeKind.FIGHT_AGAINST_EXCLUSION,
                            PurposeKind.FIGHT_AGAINST_INEQUALITIES,
                            PurposeKind.CITIZENSHIP_EDUCATION,
                            PurposeKind.SOCIAL_LINK,
                            PurposeKind.TERRITORIAL_COHESION),
                    AIMS_OF_2014)
            .from(
                    "2019-05-24",
                    Codes.of(
                            PurposeKind.SUPPORT_OF_FRAGILE_PERSONS,
                            PurposeKind.FIGHT_AGAINST_EXCLUSION,
                            PurposeKind.CITIZENSHIP_EDUCATION,
                            PurposeKind.SOCIAL_LINK,
                            PurposeKind.TERRITORIAL_COHESION),
                    AIMS_OF_2019);

    /** The purposes that are an aim of social utility on a further condition. */
    public static final Timeline<Codes> CONDITIONAL = Timeline.of(
                    "social-utility-aims.conditional", Unit.codes(PurposeKind.class))
            .from(
                    "2014-08-02",
                    Codes.of(
                            PurposeKind.SUSTAINABLE_DEVELOPMENT,
                            PurposeKind.ENERGY_TRANSITION,
                            PurposeKind.INTERNATIONAL_SOLIDARITY),
                    AIMS_OF_2014)
            .from(
                    "2019-05-24",
                    Codes.of(
                            PurposeKind.SUSTAINABLE_DEVELOPMENT,
                            PurposeKind.ENERGY_TRANSITION,
                            PurposeKind.CULTURAL_PROMOTION,
                            PurposeKind.INTERNATIONAL_SOLIDARITY),
                    AIMS_OF_2019)
            .from(
                    "2024-06-15",
                    Codes.of(
                            PurposeKind.SUSTAINABLE_DEVELOPMENT,
                            PurposeKind.ENERGY_TRANSITION,
                            PurposeKind.CULTURAL_PROMOTION,
                            PurposeKind.INTERNATIONAL_SOLIDARITY,
                            PurposeKind.HERITAGE),
                    AIMS_OF_2014);

    /** The historic families. A commercial company that is no cooperative is asked the rules below instead. */
    public static final Rule<EssBody> BY_FORM = Rule.<EssBody>binding("ess-member-by-form")
            .from("2014-08-02", EssRules::byForm, Family.ARTICLE)
            .reads(FORMS, DISPUTED);

    /** The principles; they are asked of legal persons of private law. */
    public static final Rule<EssBody> PRINCIPLES = Rule.<EssBody>binding("ess-principles")
            .from("2014-08-02", EssRules::principles, PRINCIPLES_ARTICLE)
            .reads(FORMS);

    /** The clauses of the articles of a commercial company; the law asked for the same before the decree listed them. */
    public static final Rule<EssBody> COMMERCIAL_COMPANY = Rule.<EssBody>binding("ess-commercial-company")
            .from("2014-08-02", EssRules::clauses, COMPANIES_ARTICLE)
            .from("2016-01-01", EssRules::clauses, CLAUSES_ARTICLE)
            .reads();

    /** The social utility of a commercial company. */
    public static final Rule<EssBody> SOCIAL_UTILITY = Rule.<EssBody>binding("social-utility-aims")
            .from("2014-08-02", (body, law) -> utility(body, law, true), AIMS_OF_2014)
            .from("2019-05-24", (body, law) -> utility(body, law, false), AIMS_OF_2019)
            .reads(AIMS, CONDITIONAL);

    /** The rules on who belongs to the ESS. */
    public static final RuleSet<EssBody> SET = RuleSet.of(
            "ess-membership",
            EssBody.class,
            Words.beside(EssRules.class),
            BY_FORM,
            PRINCIPLES,
            COMMERCIAL_COMPANY,
            SOCIAL_UTILITY);

    private static final Term<Codes> NO_COMMERCIAL_COMPANY = forms(false);
    private static final Term<Codes> OF_PRIVATE_LAW = forms(true);
    private static final Term<Code> PUBLICS = Term.constant(Code.of(Impact.VULNERABLE_PUBLICS));
    private static final Term<Code> SOLIDARITIES = Term.constant(Code.of(Impact.TERRITORIAL_SOLIDARITIES));
    private static final Term<Code> EDUCATION = Term.constant(Code.of(Impact.CITIZENSHIP_EDUCATION));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final List<Fact<EssBody, Flag>> HELD = List.of(
            EssBody.PRINCIPLES.then(Principles.PURPOSE_BEYOND_PROFIT),
            EssBody.PRINCIPLES.then(Principles.DEMOCRATIC_GOVERNANCE),
            EssBody.PRINCIPLES.then(Principles.PROFITS_FOR_ACTIVITY),
            EssBody.PRINCIPLES.then(Principles.INDIVISIBLE_RESERVES),
            EssBody.PRINCIPLES.then(Principles.SURPLUS_DEVOLVED));
    private static final Fact<EssBody, Flag> CONTRARY = EssBody.PRINCIPLES.then(Principles.CONTRARY_EVIDENCE);
    private static final List<Fact<EssBody, Flag>> CLAUSES = List.of(
            EssBody.CLAUSES.then(Clauses.OBJECT),
            EssBody.CLAUSES.then(Clauses.GOVERNANCE),
            EssBody.CLAUSES.then(Clauses.PROFITS),
            EssBody.CLAUSES.then(Clauses.RESERVES),
            EssBody.CLAUSES.then(Clauses.MANAGEMENT_RULES));
    private static final Many.Each<Purpose, Code> KINDS = EssBody.PURPOSES.each(Purpose.KIND);
    private static final Many.Each<Purpose, Flag> MAINLY = EssBody.PURPOSES.each(Purpose.MAINLY);
    private static final Many.Each<Purpose, Flag> LINKED = EssBody.PURPOSES.each(Purpose.LINKED_TO_FIRST_AIMS);
    private static final Many.Each<Purpose, Codes> IMPACTS = EssBody.PURPOSES.each(Purpose.IMPACTS);
    private static final Many.Each<Purpose, Flag> PROTECTED = EssBody.PURPOSES.each(Purpose.PROTECTED_BY_ACT);

    private EssRules() {}

    /** Returns the forms of private law, or those that are no commercial company. */
    private static Term<Codes> forms(boolean ofPrivateLaw) {
        var names = new ArrayList<String>();
        for (var form : LegalForm.values()) {
            if (ofPrivateLaw ? form.ofPrivateLaw() : !form.commercialByForm()) {
                names.add(form.name());
            }
        }
        return Term.constant(new Codes("LegalForm", names));
    }

    private static Check byForm(EssBody body, Law law) {
        var form = EssBody.FORM.of(body);
        var cooperative = EssBody.COOPERATIVE.of(body);
        var belongs = Family.belongs(form, cooperative, law);
        var other = Check.oneOf(form, NO_COMMERCIAL_COMPANY);
        return body.form() != null && !body.form().commercialByForm()
                ? belongs
                : Check.when(Check.any(other, Check.yes(cooperative)), belongs);
    }

    private static Check principles(EssBody body, Law law) {
        var form = EssBody.FORM.of(body);
        var cooperative = EssBody.COOPERATIVE.of(body);
        var ofPrivateLaw = Check.oneOf(form, OF_PRIVATE_LAW);
        var contrary = CONTRARY.of(body);
        var held = all(HELD, body);
        var presumed = body.principles() == null || !body.principles().fails();
        Check asked;
        if (Flag.YES.equals(contrary.value())) {
            asked = Check.no(contrary);
        } else if (presumed) {
            var family = Check.all(Family.belongsBeyondDispute(form, cooperative, law), Check.no(contrary));
            var certain = contrary.value() != null && Family.certain(body.form(), body.cooperative());
            asked = certain ? family : Check.any(family, held);
        } else {
            asked = held;
        }
        if (body.form() != null && body.form().ofPrivateLaw()) {
            return asked;
        }
        return Check.when(body.form() == null ? Check.any(ofPrivateLaw, Check.yes(cooperative)) : ofPrivateLaw, asked);
    }

    private static Check clauses(EssBody body, Law law) {
        return Check.when(commercial(body), all(CLAUSES, body));
    }

    private static Check commercial(EssBody body) {
        return Family.commercial(EssBody.FORM.of(body), EssBody.COOPERATIVE.of(body));
    }

    private static Check all(List<Fact<EssBody, Flag>> facts, EssBody body) {
        var checks = new ArrayList<Check>(facts.size());
        for (var fact : facts) {
            checks.add(Check.yes(fact.of(body)));
        }
        return new Check.AllOf(checks);
    }

    private static Check utility(EssBody body, Law law, boolean byLink) {
        var purposes = body.purposes();
        if (purposes == null) {
            return Check.when(commercial(body), new Check.Unknown(EssBody.PURPOSES.absent()));
        }
        var checks = new ArrayList<Check>(purposes.size());
        for (var i = 0; i < purposes.size(); i++) {
            checks.add(aim(purposes.get(i), i, law, byLink));
        }
        return Check.when(
                commercial(body),
                checks.isEmpty() ? Check.atLeast(EssBody.PURPOSES.count(body), ONE) : new Check.AnyOf(checks));
    }

    private static Check aim(Purpose purpose, int i, Law law, boolean byLink) {
        var kind = KINDS.of(purpose, i);
        var mainly = Check.yes(MAINLY.of(purpose, i));
        var conditional = law.find(CONDITIONAL);
        if (conditional.isEmpty() || !conditional.get().value().contains(purpose.kind())) {
            return Check.all(Check.oneOf(kind, law.term(AIMS)), mainly);
        }
        return Check.all(Check.oneOf(kind, law.term(CONDITIONAL)), mainly, condition(purpose, i, byLink));
    }

    private static Check condition(Purpose purpose, int i, boolean byLink) {
        if (purpose.kind() == PurposeKind.HERITAGE) {
            return Check.yes(PROTECTED.of(purpose, i));
        }
        var impacts = IMPACTS.of(purpose, i);
        return byLink
                ? Check.yes(LINKED.of(purpose, i))
                : Check.any(
                        Check.holds(impacts, PUBLICS),
                        Check.holds(impacts, SOLIDARITIES),
                        Check.holds(impacts, EDUCATION));
    }
}
