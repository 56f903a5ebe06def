package fr.ess.core.scic;

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
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * What a company must be to be a SCIC: its form, its capital, its object, and who may join.
 *
 * <p>Defined by the act of 10 September 1947, articles 19 quinquies to 19 septies and 27.
 */
public final class EntryRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation FORM_BEFORE_2014 =
            LegalTexts.LOI_47.at("art. 19 quinquies", Reading.SECONDARY, CHECKED);
    private static final Citation FORM_SINCE_2014 =
            LegalTexts.LOI_47.at("art. 19 quinquies (loi n° 2014-856, art. 33)", Reading.PRIMARY, CHECKED);
    private static final Citation STATUTES_SINCE_2016 =
            LegalTexts.DECRET_2015_1381.at("art. 1", Reading.SECONDARY, CHECKED);
    private static final Citation THIRD_PARTIES =
            LegalTexts.LOI_47.at("art. 3 ; art. 19 sexies pour les SCIC", Reading.PRIMARY, CHECKED);
    private static final Citation ANYBODY = LegalTexts.LOI_47.at("art. 19 septies al. 1", Reading.PRIMARY, CHECKED);
    private static final Citation LEAST_CAPITAL = LegalTexts.LOI_47.at("art. 27", Reading.PRIMARY, CHECKED);
    private static final Citation FORM_CAPITAL =
            LegalTexts.CODE_DE_COMMERCE.at("art. L224-2", Reading.PRIMARY, CHECKED);

    /** The form of the company. */
    static final Fact<Scic, Code> FORM = Scic.STATUTES.then(Statutes.FORM);

    /** The forms that a SCIC may have. */
    public static final Timeline<Codes> FORMS = Timeline.of("scic-legal-form.forms", Unit.codes(LegalForm.class))
            .from("2001-07-18", Codes.of(LegalForm.SA, LegalForm.SARL), FORM_BEFORE_2014)
            .from("2014-08-02", Codes.of(LegalForm.SA, LegalForm.SAS, LegalForm.SARL), FORM_SINCE_2014);

    /** The form and the variable capital of a SCIC. Prefectoral approval is no condition. */
    public static final Rule<Statutes> LEGAL_FORM = Rule.<Statutes>binding("scic-legal-form")
            .from("2001-07-18", EntryRules::legalForm, FORM_BEFORE_2014)
            .from("2014-08-02", EntryRules::legalForm, FORM_SINCE_2014)
            .reads(FORMS);

    /**
     * The object of a SCIC: goods and services of collective interest, with a character of social utility.
     *
     * <p>A person must judge that; since 2016 the statutes must also hold the elements on which to judge. The rule is a
     * checklist: it passes nothing that nobody has judged.
     */
    public static final Rule<Purpose> OBJECT = Rule.<Purpose>binding("scic-object")
            .from("2001-07-18", EntryRules::object, FORM_BEFORE_2014)
            .from("2014-08-02", EntryRules::object, FORM_SINCE_2014)
            .from("2016-01-01", EntryRules::objectInStatutes, STATUTES_SINCE_2016);

    /** The greatest part of its turnover that a cooperative may make with those who are not members. */
    public static final Timeline<Share> THIRD_PARTY_SHARE = Timeline.of("scic-third-party-services.share", Unit.SHARE)
            .from("2014-08-02", Share.of(1, 5), THIRD_PARTIES);

    /**
     * The limit on what a cooperative sells to those who are not members, subject to special acts. It does not apply to a SCIC,
     * whose goods and services anybody may use.
     */
    public static final Rule<Trade> THIRD_PARTY_SERVICES = Rule.<Trade>binding("scic-third-party-services")
            .from("2014-08-02", EntryRules::thirdParties, THIRD_PARTIES)
            .reads(THIRD_PARTY_SHARE);

    /** Who may join a SCIC: any natural or legal person, and any public person. */
    public static final Timeline<Codes> MEMBERS = Timeline.of(
                    "scic-public-person-may-join.kinds", Unit.codes(HolderKind.class))
            .from("2014-08-02", all(HolderKind.class), ANYBODY);

    /** Everybody who holds shares may be an associate: only the ceiling of public stakes tells holders apart. */
    public static final Rule<Register> MAY_JOIN = Rule.<Register>binding("scic-public-person-may-join")
            .from("2014-08-02", EntryRules::mayJoin, ANYBODY)
            .reads(MEMBERS);

    /** The least capital of a company in the form of a SA that is no cooperative. */
    public static final Timeline<Euros> SA_CAPITAL =
            Timeline.of("scic-min-capital.sa", Unit.EUROS).from("2001-07-18", Euros.of(37_000), FORM_CAPITAL);

    /** The part of it that a cooperative must have. */
    public static final Timeline<Share> CAPITAL_PART =
            Timeline.of("scic-min-capital.part", Unit.SHARE).from("2001-07-18", Share.HALF, LEAST_CAPITAL);

    /** The least capital: half of that of its form for a SA, nothing for a SAS or a SARL. */
    public static final Rule<Scic> MIN_CAPITAL = Rule.<Scic>binding("scic-min-capital")
            .from("2001-07-18", EntryRules::minCapital, LEAST_CAPITAL)
            .reads(SA_CAPITAL, CAPITAL_PART);

    private static final List<Code> KINDS = Code.all(HolderKind.class);
    private static final List<Code> FORMS_TOLD_APART =
            List.of(Code.of(LegalForm.SA), Code.of(LegalForm.SAS), Code.of(LegalForm.ASSOCIATION));
    private static final Fact<Scic, Euros> CAPITAL = Scic.REGISTER.then(Register.CAPITAL);
    private static final Term<Codes> WITHOUT_MINIMUM = Term.constant(Codes.of(LegalForm.SAS, LegalForm.SARL));

    private EntryRules() {}

    private static <E extends Enum<E>> Codes all(Class<E> list) {
        return new Codes(
                list.getSimpleName(),
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
    }

    private static Check legalForm(Statutes statutes, Law law) {
        return Check.all(
                Check.oneOf(Statutes.FORM.of(statutes), law.term(FORMS)),
                Check.yes(Statutes.VARIABLE_CAPITAL.of(statutes)));
    }

    private static Check object(Purpose purpose, Law law) {
        return Check.yes(Purpose.COLLECTIVE_INTEREST.of(purpose));
    }

    private static Check objectInStatutes(Purpose purpose, Law law) {
        return Check.all(
                object(purpose, law),
                Check.yes(Purpose.DESCRIBES_PROJECT.of(purpose)),
                Check.yes(Purpose.SHOWS_UTILITY.of(purpose)),
                Check.yes(Purpose.DESCRIBES_CONDITIONS.of(purpose)));
    }

    private static Check thirdParties(Trade trade, Law law) {
        var turnover = Trade.TURNOVER.of(trade);
        var outside = Trade.THIRD_PARTY_TURNOVER.of(trade);
        // The turnover is at least what is sold to third parties; at nothing sold to them the limit always holds.
        var within = Euros.ZERO.equals(outside.value())
                ? Check.whichever(turnover, List.of(Euros.ZERO), whole -> Check.atMost(outside, limit(whole, law)))
                : Euros.ZERO.equals(turnover.value())
                        ? Check.whichever(
                                outside, List.of(Euros.ZERO), part -> Check.atMost(part, limit(turnover, law)))
                        : Check.atMost(outside, limit(turnover, law));
        return Check.when(Check.no(Trade.SCIC.of(trade)), within);
    }

    private static Term<Euros> limit(Term<Euros> turnover, Law law) {
        return Term.shareDown(law.term(THIRD_PARTY_SHARE), turnover);
    }

    private static Check mayJoin(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return new Check.Unknown(Register.HOLDINGS.absent());
        }
        var parts = new ArrayList<Check>();
        var seen = EnumSet.noneOf(HolderKind.class);
        for (var i = 0; i < holdings.size(); i++) {
            var kind = holdings.get(i).kind();
            if (kind == null || seen.add(kind)) { // one holder of each kind is enough
                parts.add(Check.whichever(
                        Register.kind(holdings.get(i), i), KINDS, each -> Check.oneOf(each, law.term(MEMBERS))));
            }
        }
        return new Check.AllOf(parts);
    }

    private static Check minCapital(Scic scic, Law law) {
        var capital = CAPITAL.of(scic);
        return Check.whichever(FORM.of(scic), FORMS_TOLD_APART, form -> {
            if (Code.of(LegalForm.SA).equals(form.value())) {
                return Check.atLeast(capital, Term.shareUp(law.term(CAPITAL_PART), law.term(SA_CAPITAL)));
            }
            var free = Check.oneOf(form, WITHOUT_MINIMUM);
            return Check.when(free, free);
        });
    }
}
