package fr.ess.strategy.competence;

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
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.Population;
import fr.ess.strategy.PublicAuthority;
import java.util.List;
import java.util.Objects;

/**
 * Who sits in the territorial conference of public action, in person or by one elected for several.
 *
 * <p>Of a grouping with exactly 30 000 inhabitants the text says nothing: it is neither of more nor of fewer. Communes of exactly
 * 3 500 and 30 000 inhabitants stand in the middle class. The population is that of the year of the question.
 *
 * <p>Defined by the Code général des collectivités territoriales, article L1111-9-1, II.
 */
public final class CtapRules {

    private static final Citation ARTICLE =
            LegalTexts.CGCT.at("art. L1111-9-1, II", Reading.PRIMARY, "2026-11-23");

    /** The inhabitants that part groupings, and the large communes from the middle ones. */
    public static final Timeline<Count> LARGE =
            Timeline.of("ctap-membership.large", Unit.COUNT).from("2014-01-29", Count.of(30_000), ARTICLE);

    /** The inhabitants that part the small communes from the middle ones. */
    public static final Timeline<Count> SMALL =
            Timeline.of("ctap-membership.small", Unit.COUNT).from("2014-01-29", Count.of(3_500), ARTICLE);

    private static final Fact<CtapSeat, Code> KIND = CtapSeat.AUTHORITY.then(PublicAuthority.KIND);
    private static final List<Code> KINDS = Code.all(AuthorityKind.class);

    /** The place of an authority. */
    public static final Rule<CtapSeat> MEMBERSHIP = Rule.<CtapSeat>binding("ctap-membership")
            .from(
                    "2014-01-29",
                    CtapRules::place,
                    ARTICLE)
            .reads(LARGE, SMALL);

    /** The rules of the kind {@code ctap-seat}. */
    public static final RuleSet<CtapSeat> SET =
            RuleSet.of("ctap-seat", CtapSeat.class, Words.beside(CtapRules.class, PublicAuthority.class), MEMBERSHIP);

    private CtapRules() {}

    private static Check place(CtapSeat seat, Law law) {
        return law.find(LARGE).isEmpty() || law.find(SMALL).isEmpty()
                ? Check.unknown(LARGE.id(), Term.Cause.NOT_PUBLISHED)
                : Check.whichever(KIND.of(seat), KINDS, kind -> place(seat, kind, law));
    }

    private static Check place(CtapSeat seat, Term<Code> kind, Law law) {
        return switch (AuthorityKind.valueOf(Objects.requireNonNull(kind.value()).name())) {
            case REGION, DEPARTEMENT, SINGLE_AUTHORITY, PARIS, LYON, TERRITORIAL_BODY ->
                is(seat, CtapPlace.IN_PERSON);
            case RURAL_COMMUNITY, AGGLOMERATION_COMMUNITY, URBAN_COMMUNITY, METROPOLIS, GREATER_PARIS ->
                Check.whichever(inhabitants(seat, law), beside(law, false), people -> grouping(seat, people, law));
            case COMMUNE ->
                Check.whichever(inhabitants(seat, law), beside(law, true), people -> commune(seat, people, law));
            case JOINT_BODY -> is(seat, CtapPlace.NONE);
        };
    }

    private static Check is(CtapSeat seat, CtapPlace place) {
        return Check.is(CtapSeat.PLACE.of(seat), Term.constant(Code.of(place)));
    }

    private static Term<Count> inhabitants(CtapSeat seat, Law law) {
        return Population.in(law.day().getYear(), CtapSeat.AUTHORITY.then(PublicAuthority.POPULATIONS), seat);
    }

    /** Returns populations on either side of each limit, and on it. */
    private static List<Count> beside(Law law, boolean both) {
        var large = law.get(LARGE).value().value();
        var small = law.get(SMALL).value().value();
        return both
                ? List.of(Count.of(small - 1), Count.of(small), Count.of(large + 1))
                : List.of(Count.of(large - 1), Count.of(large), Count.of(large + 1));
    }

    private static Check grouping(CtapSeat seat, Term<Count> people, Law law) {
        var limit = law.term(LARGE);
        var order = compare(people, limit);
        return order > 0
                ? Check.all(Check.moreThan(people, limit), is(seat, CtapPlace.IN_PERSON))
                : order < 0
                        ? Check.all(Check.lessThan(people, limit), is(seat, CtapPlace.SMALL_GROUPINGS))
                        : Check.all(
                                Check.equal(people, limit),
                                Check.unknown("ctap-membership.gap", Term.Cause.CONTESTED_LAW));
    }

    private static Check commune(CtapSeat seat, Term<Count> people, Law law) {
        var large = law.term(LARGE);
        var small = law.term(SMALL);
        return compare(people, large) > 0
                ? Check.all(Check.moreThan(people, large), is(seat, CtapPlace.LARGE_COMMUNES))
                : compare(people, small) < 0
                        ? Check.all(Check.lessThan(people, small), is(seat, CtapPlace.SMALL_COMMUNES))
                        : Check.all(
                                Check.atLeast(people, small),
                                Check.atMost(people, large),
                                is(seat, CtapPlace.MIDDLE_COMMUNES));
    }

    private static int compare(Term<Count> one, Term<Count> other) {
        return Objects.requireNonNull(one.value()).compareWith(Objects.requireNonNull(other.value()));
    }
}
