package fr.ess.core.ptce;

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
import org.jspecify.annotations.Nullable;

/**
 * What the act calls a territorial pole of economic cooperation: a grouping, on one territory, of enterprises of the social
 * economy with other enterprises, in link with others, that has a common and continuing strategy at the service of innovative
 * projects that carry a sustainable local development.
 *
 * <p>The act names local authorities, research and training bodies, and then any other natural or legal person: whoever the
 * partner is, one is enough. The plural of "enterprises of the social economy" is read as two; a remark says where only this
 * reading decides.
 *
 * <p>Enterprises of which it is not known whether they are of the social economy count both ways.
 *
 * <p>Defined by the act no. 2014-856, article 9, I. No label goes with it.
 */
public final class PoleRules {

    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 9, I", Reading.PRIMARY, "2026-11-23");

    /** The least number of enterprises of the social economy: the plural of the article. */
    public static final Timeline<Count> ESS_ENTERPRISES =
            Timeline.of("ptce-definition.ess-enterprises", Unit.COUNT).from("2014-08-02", Count.of(2), ARTICLE);

    /** The least number of other enterprises. */
    public static final Timeline<Count> OTHER_ENTERPRISES =
            Timeline.of("ptce-definition.other-enterprises", Unit.COUNT).from("2014-08-02", Count.of(1), ARTICLE);

    /** The least number of others in link with whom the pole works. */
    public static final Timeline<Count> PARTNERS =
            Timeline.of("ptce-definition.partners", Unit.COUNT).from("2014-08-02", Count.of(1), ARTICLE);

    private static final Many.Each<Member, Code> KINDS = Pole.MEMBERS.each(Member.KIND);
    private static final Many.Each<Member, Count> COUNTS = Pole.MEMBERS.each(Member.COUNT);
    private static final Fact<Pole, Flag> TERRITORY = Pole.PROJECT.then(PoleProject.SAME_TERRITORY);
    private static final Fact<Pole, Codes> STRATEGIES = Pole.PROJECT.then(PoleProject.STRATEGIES);
    private static final Fact<Pole, Codes> INNOVATIONS = Pole.PROJECT.then(PoleProject.INNOVATIONS);
    private static final Fact<Pole, Flag> DEVELOPMENT = Pole.PROJECT.then(PoleProject.SUSTAINABLE_DEVELOPMENT);
    private static final Term<Count> NONE = Term.constant(Count.of(0));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Term<Code> POOLING = Term.constant(Code.of(Strategy.POOLING));
    private static final Term<Code> COOPERATION = Term.constant(Code.of(Strategy.COOPERATION));
    private static final Term<Code> PARTNERSHIP = Term.constant(Code.of(Strategy.PARTNERSHIP));
    private static final Term<Code> SOCIAL = Term.constant(Code.of(Innovation.SOCIAL));
    private static final Term<Code> TECHNOLOGICAL = Term.constant(Code.of(Innovation.TECHNOLOGICAL));

    /** The definition. */
    public static final Rule<Pole> DEFINITION = Rule.<Pole>binding("ptce-definition")
            .from("2014-08-02", PoleRules::weigh, ARTICLE)
            .reads(ESS_ENTERPRISES, OTHER_ENTERPRISES, PARTNERS);

    /** The remark that only the plural of the article stands against a single enterprise of the social economy. */
    public static final Rule<Pole> PLURAL = Rule.<Pole>practice("ptce-definition-plural")
            .from("2014-08-02", PoleRules::weighPlural, ARTICLE)
            .reads(ESS_ENTERPRISES);

    /** The rules on a pole. */
    public static final RuleSet<Pole> SET =
            RuleSet.of("ptce", Pole.class, Words.beside(PoleRules.class), DEFINITION, PLURAL);

    private PoleRules() {}

    private static Check weigh(Pole pole, Law law) {
        var strategies = STRATEGIES.of(pole);
        var innovations = INNOVATIONS.of(pole);
        return Check.all(
                enterprises(pole, law),
                Check.atLeast(Pole.PARTNERS.count(pole), law.term(PARTNERS)),
                Check.yes(TERRITORY.of(pole)),
                Check.any(
                        Check.holds(strategies, POOLING),
                        Check.holds(strategies, COOPERATION),
                        Check.holds(strategies, PARTNERSHIP)),
                Check.any(Check.holds(innovations, SOCIAL), Check.holds(innovations, TECHNOLOGICAL)),
                Check.yes(DEVELOPMENT.of(pole)));
    }

    /** Weighs the two kinds of enterprises: with none of those of no known kind, and with as many as would meet the rule. */
    private static Check enterprises(Pole pole, Law law) {
        var members = pole.members();
        if (members == null) {
            return new Check.Unknown(Pole.MEMBERS.absent());
        }
        var least = law.term(ESS_ENTERPRISES);
        var others = law.term(OTHER_ENTERPRISES);
        var ess = counted(members, MemberKind.ESS_ENTERPRISE);
        var rest = counted(members, MemberKind.OTHER_ENTERPRISE);
        var known = Check.all(Check.atLeast(ess, least), Check.atLeast(rest, others));
        var open = open(members);
        if (open.isEmpty()) {
            return known;
        }
        var unknown = number(members, null);
        var lacking = Math.max(0, value(least) - value(ess));
        var taken = Math.min(lacking, unknown);
        return new Check.Whichever(
                open,
                List.of(
                        known,
                        Check.all(
                                Check.atLeast(with(ess, taken), least),
                                Check.atLeast(with(rest, unknown - taken), others))));
    }

    private static Check weighPlural(Pole pole, Law law) {
        var members = pole.members();
        if (members == null) {
            return new Check.Unknown(Pole.MEMBERS.absent());
        }
        var ess = counted(members, MemberKind.ESS_ENTERPRISE);
        var open = open(members);
        if (open.isEmpty()) {
            return plural(ess, law);
        }
        var unknown = number(members, null);
        var ways = new ArrayList<Check>();
        for (var more = 0L; more <= Math.min(unknown, 2); more++) {
            ways.add(plural(with(ess, more), law));
        }
        return new Check.Whichever(open, ways);
    }

    private static Check plural(Term<Count> ess, Law law) {
        return Check.when(Check.equal(ess, ONE), Check.atLeast(ess, law.term(ESS_ENTERPRISES)));
    }

    private static List<Term.Absent<?>> open(List<Member> members) {
        var open = new ArrayList<Term.Absent<?>>(0);
        for (var i = 0; i < members.size(); i++) {
            if (members.get(i).kind() == null) {
                open.add((Term.Absent<?>) KINDS.of(members.get(i), i));
            }
        }
        return open;
    }

    /** Returns the enterprises of one kind as the sum of what stands in the list. */
    private static Term<Count> counted(List<Member> members, MemberKind kind) {
        var terms = new ArrayList<Term<Count>>();
        for (var i = 0; i < members.size(); i++) {
            if (members.get(i).kind() == kind) {
                terms.add(COUNTS.of(members.get(i), i));
            }
        }
        return terms.isEmpty() ? NONE : terms.size() == 1 ? terms.get(0) : Term.sum(terms);
    }

    private static long number(List<Member> members, @Nullable MemberKind kind) {
        var number = 0L;
        for (var member : members) {
            number = Math.addExact(number, member.kind() == kind ? member.count() : 0L);
        }
        return number;
    }

    private static Term<Count> with(Term<Count> counted, long more) {
        return Term.plus(counted, Term.constant(Count.of(more)));
    }

    private static long value(Term<Count> counted) {
        var value = counted.value();
        return value == null ? 0 : value.value();
    }
}
