package fr.ess.strategy.plan;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import java.util.List;

/**
 * Who sits in the territorial conference of public action, in person or through an elected representative.
 *
 * <p>The text names groupings of more, and of fewer, inhabitants than its threshold, and leaves out those of exactly as many: the
 * answer is open there. Communes of exactly a threshold fall in the middle class. Defined by the general code of local and regional
 * authorities, article L. 1111-9-1 II.
 */
public final class CtapRules {

    private static final String BEGINS = "2014-01-29";
    private static final Citation ARTICLE = LegalTexts.CGCT.at("art. L1111-9-1 II", Reading.PRIMARY, "2026-11-23");
    private static final List<Code> KINDS = Code.all(AuthorityKind.class);

    /** The population above which a grouping sits in person, and below which it is represented. */
    public static final Timeline<Count> GROUPING =
            Timeline.of("ctap-membership.grouping", Unit.COUNT).from(BEGINS, Count.of(30_000), ARTICLE);

    /** The population above which a commune is of the largest class. */
    public static final Timeline<Count> LARGE =
            Timeline.of("ctap-membership.large-commune", Unit.COUNT).from(BEGINS, Count.of(30_000), ARTICLE);

    /** The population below which a commune is of the smallest class. */
    public static final Timeline<Count> SMALL =
            Timeline.of("ctap-membership.small-commune", Unit.COUNT).from(BEGINS, Count.of(3_500), ARTICLE);

    /** An authority has its seat in the college that the law names. */
    public static final Rule<TerritorialSeat> MEMBERSHIP = Rule.<TerritorialSeat>binding("ctap-membership")
            .from(BEGINS, CtapRules::membership, ARTICLE)
            .reads(GROUPING, LARGE, SMALL);

    /** The rules of the kind {@code ctap}. */
    public static final RuleSet<TerritorialSeat> SET =
            RuleSet.of("ctap", TerritorialSeat.class, Words.beside(CtapRules.class, AuthorityKind.class), MEMBERSHIP);

    private CtapRules() {}

    private static Check membership(TerritorialSeat seat, Law law) {
        return Check.whichever(TerritorialSeat.KIND.of(seat), KINDS, kind -> membership(kind, seat, law));
    }

    private static Check membership(Term<Code> term, TerritorialSeat seat, Law law) {
        var code = term.value();
        if (code == null) {
            return Check.oneOf(term, Term.absent(TerritorialSeat.KIND.path(), Term.Cause.MISSING_FACT));
        }
        var kind = AuthorityKind.valueOf(code.name());
        if (kind.is(AuthorityLevel.REGION)) {
            return in(seat, CtapCollege.REGION_PRESIDENT);
        }
        if (kind.is(AuthorityLevel.GROUPING)) {
            return grouping(seat, law);
        }
        if (kind.is(AuthorityLevel.DEPARTEMENT)) {
            return in(seat, CtapCollege.DEPARTEMENT_PRESIDENT);
        }
        return switch (kind) {
            case COMMUNE -> commune(seat, law);
            case TERRITORIAL_BODY -> in(seat, CtapCollege.TERRITORIAL_BODY_PRESIDENT);
            default -> Check.notApplicable();
        };
    }

    private static Check in(TerritorialSeat seat, CtapCollege college) {
        return Check.is(TerritorialSeat.COLLEGE.of(seat), Term.constant(Code.of(college)));
    }

    private static Check grouping(TerritorialSeat seat, Law law) {
        var inhabitants = TerritorialSeat.INHABITANTS.of(seat);
        var limit = law.term(GROUPING);
        return Check.all(
                Check.when(Check.moreThan(inhabitants, limit), in(seat, CtapCollege.GROUPING_PRESIDENT)),
                Check.when(Check.lessThan(inhabitants, limit), in(seat, CtapCollege.GROUPINGS_BELOW)),
                Check.when(Check.equal(inhabitants, limit), Check.unknown(GROUPING.id(), Term.Cause.CONTESTED_LAW)));
    }

    private static Check commune(TerritorialSeat seat, Law law) {
        var inhabitants = TerritorialSeat.INHABITANTS.of(seat);
        var large = law.term(LARGE);
        var small = law.term(SMALL);
        return Check.all(
                Check.when(Check.moreThan(inhabitants, large), in(seat, CtapCollege.COMMUNES_ABOVE)),
                Check.when(
                        Check.all(Check.atLeast(inhabitants, small), Check.atMost(inhabitants, large)),
                        in(seat, CtapCollege.COMMUNES_BETWEEN)),
                Check.when(Check.lessThan(inhabitants, small), in(seat, CtapCollege.COMMUNES_BELOW)));
    }
}
