package fr.ess.strategy.chamber;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;

/** What a regional chamber owes: its agreement, the parity of each member's representatives, and its list. */
public final class CressRules {

    private static final String ACT_BEGINS = "2014-08-02";
    private static final Citation MEMBERS = LegalTexts.LOI_ESS.at("art. 6, 1°", Reading.PRIMARY, "2026-11-23");
    private static final Citation AGREEMENT = LegalTexts.LOI_ESS.at("art. 6", Reading.SECONDARY, "2026-11-23");
    private static final LegalText LIST_DECREE = new LegalText(
            "decret-2015-1732",
            "Décret n° 2015-1732 du 22 décembre 2015 relatif à la publication de la liste des entreprises régies par l’article 6"
                    + " de la loi n° 2014-856 du 31 juillet 2014",
            "Decree no. 2015-1732 of 22 December 2015 on the list of social-economy enterprises that regional chambers publish",
            null);
    private static final Citation LIST = LIST_DECREE.at("", Reading.SECONDARY, "2026-11-23");

    /** The greatest difference between the women and the men who represent a member. */
    public static final Timeline<Count> GAP =
            Timeline.of("cress-representative-parity.gap", Unit.COUNT).from(ACT_BEGINS, Count.of(1), MEMBERS);

    /** Each member is represented by as many women as men, to one. */
    public static final Rule<CressMember> PARITY = Rule.<CressMember>binding("cress-representative-parity")
            .from(ACT_BEGINS, CressRules::parity, MEMBERS)
            .reads(GAP);

    /** Who must sign the agreement. */
    public static final Timeline<Codes> SIGNATORIES = Timeline.of(
                    "cress-agreement-signatories.signatories", Unit.codes(AgreementSignatory.class))
            .from(
                    ACT_BEGINS,
                    Codes.of(
                            AgreementSignatory.STATE_IN_REGION,
                            AgreementSignatory.REGION_PRESIDENT,
                            AgreementSignatory.CRESS),
                    AGREEMENT);

    /** The State, the region and the chamber sign the agreement of recognition. */
    public static final Rule<Cress> SIGNED = Rule.<Cress>binding("cress-agreement-signatories")
            .from(
                    ACT_BEGINS,
                    (cress, law) -> Check.holdsAll(Cress.SIGNATORIES.of(cress), law.term(SIGNATORIES)),
                    AGREEMENT)
            .reads(SIGNATORIES);

    /** What each entry of the list tells. */
    public static final Timeline<Codes> FIELDS = Timeline.of("cress-list.fields", Unit.codes(ListField.class))
            .from(
                    "2015-12-25",
                    Codes.of(
                            ListField.NAME,
                            ListField.LEGAL_FORM,
                            ListField.REGISTERED_OFFICE,
                            ListField.ESTABLISHMENTS,
                            ListField.IDENTITY_NUMBER),
                    LIST);

    private static final Fact<CressEntry, Flag> ESTABLISHED = Fact.flag(
            "establishments",
            entry -> entry.establishments() == null
                    ? null
                    : !entry.establishments().isEmpty());

    /** An entry tells all that the decree wants, of a body with its office or an establishment in the area. */
    public static final Rule<CressEntry> ENTRY = Rule.<CressEntry>binding("cress-list")
            .from("2015-12-25", CressRules::entry, LIST.as(Reading.UNVERIFIED))
            .reads(FIELDS);

    /** The rules of the kind {@code cress}. */
    public static final RuleSet<Cress> SET =
            RuleSet.of("cress", Cress.class, Words.beside(CressRules.class), PARITY.withinEach(Cress.MEMBERS), SIGNED);

    /** The rules of the kind {@code cress-entry}. */
    public static final RuleSet<CressEntry> ENTRIES =
            RuleSet.of("cress-entry", CressEntry.class, Words.beside(CressRules.class), ENTRY);

    private CressRules() {}

    private static Check parity(CressMember member, Law law) {
        var women = member.women();
        var men = member.men();
        if (women != null && men != null && women + men == 0) {
            return Check.unknown("women", Term.Cause.OPEN_NORM); // the act does not say whether nobody is as many
        }
        var both = List.of(CressMember.WOMEN.of(member), CressMember.MEN.of(member));
        return Check.atMost(Term.minus(Term.greatest(both), Term.least(both)), law.term(GAP));
    }

    private static Check entry(CressEntry entry, Law law) {
        return Check.all(
                Check.holdsAll(CressEntry.FIELDS.of(entry), law.term(FIELDS)),
                Check.any(Check.yes(CressEntry.OFFICE_IN_AREA.of(entry)), Check.yes(ESTABLISHED.of(entry))));
    }
}
