package fr.ess.strategy.report;

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
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.Population;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.StrategyTexts;
import java.util.List;

/**
 * The development council of a grouping with its own tax: due above a number of inhabitants, which is strict and rose in 2019, else
 * optional. Whichever it is, its members are no councillors of the grouping, and women and men are as many, to one.
 *
 * <p>The population is that of the year of the day of the question.
 *
 * <p>Defined by the code général des collectivités territoriales, article L5211-10-1.
 */
public final class DevelopmentCouncilRules {

    private static final String CHECKED = "2026-11-23";
    private static final String BEGINS = "2015-08-09";
    private static final String PARITY_BEGINS = "2017-01-29";
    private static final String RISES = "2019-12-29";
    private static final Citation ARTICLE = LegalTexts.CGCT.at("art. L5211-10-1", Reading.PRIMARY, CHECKED);

    private static final Citation ACT_2019 = StrategyTexts.LOI_2019_1461.at("art. 80", Reading.PRIMARY, CHECKED);

    /** The inhabitants that a grouping exceeds when it owes a council. */
    public static final Timeline<Count> INHABITANTS = Timeline.of("development-council-due.inhabitants", Unit.COUNT)
            .from(BEGINS, Count.of(20_000), ARTICLE)
            .from(RISES, Count.of(50_000), ACT_2019);

    /** The groupings with their own tax. */
    public static final Timeline<Codes> GROUPINGS = Timeline.of(
                    "development-council-due.groupings", Unit.codes(AuthorityKind.class))
            .from(
                    BEGINS,
                    Codes.of(
                            AuthorityKind.RURAL_COMMUNITY,
                            AuthorityKind.AGGLOMERATION_COMMUNITY,
                            AuthorityKind.URBAN_COMMUNITY,
                            AuthorityKind.METROPOLIS,
                            AuthorityKind.GREATER_PARIS),
                    ARTICLE);

    /** The greatest difference between the number of women and that of men. */
    public static final Timeline<Count> GAP =
            Timeline.of("development-council-parity.gap", Unit.COUNT).from(PARITY_BEGINS, Count.of(1), ARTICLE);

    private static final Fact<DevelopmentCouncil, Code> KIND = DevelopmentCouncil.AUTHORITY.then(PublicAuthority.KIND);
    private static final Many<DevelopmentCouncil, Population> POPULATIONS =
            DevelopmentCouncil.AUTHORITY.then(PublicAuthority.POPULATIONS);
    private static final Term<Count> NONE = Term.constant(Count.of(0));

    /** That a grouping above the threshold has a council. */
    public static final Rule<DevelopmentCouncil> DUE = Rule.<DevelopmentCouncil>binding("development-council-due")
            .from(BEGINS, DevelopmentCouncilRules::due, ARTICLE)
            .from(RISES, DevelopmentCouncilRules::due, ACT_2019)
            .reads(INHABITANTS, GROUPINGS);

    /** That women and men are as many in the council, to one. */
    public static final Rule<DevelopmentCouncil> PARITY = Rule.<DevelopmentCouncil>binding("development-council-parity")
            .from(PARITY_BEGINS, DevelopmentCouncilRules::parity, ARTICLE)
            .reads(GROUPINGS, GAP);

    /** That no councillor of the grouping is a member. */
    public static final Rule<DevelopmentCouncil> MEMBERS = Rule.<DevelopmentCouncil>binding(
                    "development-council-members")
            .from(BEGINS, DevelopmentCouncilRules::members, ARTICLE)
            .reads(GROUPINGS);

    /** The rules of the kind {@code development-council}. */
    public static final RuleSet<DevelopmentCouncil> SET = RuleSet.of(
            "development-council",
            DevelopmentCouncil.class,
            Words.beside(DevelopmentCouncilRules.class, PublicAuthority.class),
            DUE,
            PARITY,
            MEMBERS);

    private DevelopmentCouncilRules() {}

    private static Check grouping(DevelopmentCouncil council, Law law) {
        return Check.oneOf(KIND.of(council), law.term(GROUPINGS));
    }

    private static Check due(DevelopmentCouncil council, Law law) {
        return Check.when(
                Check.all(
                        grouping(council, law),
                        Check.moreThan(
                                Population.in(law.day().getYear(), POPULATIONS, council), law.term(INHABITANTS))),
                Check.yes(DevelopmentCouncil.SET_UP.of(council)));
    }

    private static Check exists(DevelopmentCouncil council, Law law) {
        return Check.all(grouping(council, law), Check.yes(DevelopmentCouncil.SET_UP.of(council)));
    }

    private static Check parity(DevelopmentCouncil council, Law law) {
        var both = List.of(DevelopmentCouncil.WOMEN.of(council), DevelopmentCouncil.MEN.of(council));
        return Check.when(
                exists(council, law), Check.atMost(Term.minus(Term.greatest(both), Term.least(both)), law.term(GAP)));
    }

    private static Check members(DevelopmentCouncil council, Law law) {
        return Check.when(exists(council, law), Check.equal(DevelopmentCouncil.COUNCILLORS.of(council), NONE));
    }
}
