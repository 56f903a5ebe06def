package fr.ess.strategy.plan;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
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
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The social-economy strategy of a region, drawn up with its chamber and its enterprises.
 *
 * <p>The act gives no day, no term and no content, and asks for no approval: a region without a strategy fails its duty since the
 * act entered into force, and its calendar tells the duty without a day. A strategy adopted before the act and kept is left to a
 * person: the act does not say whether it had to be drawn up anew. Defined by the act of 31 July 2014, articles 7 and 8.
 */
public final class StrategyRules {

    static final String ACT_BEGINS = "2014-08-02";
    private static final LocalDate FIRST_DAY = LocalDate.parse(ACT_BEGINS);
    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 7", Reading.PRIMARY, "2026-11-23");
    private static final Citation TOGETHER = LegalTexts.LOI_ESS.at("art. 8 II", Reading.PRIMARY, "2026-11-23");
    private static final Term<Count> ONE = Term.constant(Count.of(1));

    /** Whose duty the strategy is. */
    public static final Timeline<Codes> AUTHORS = Timeline.of(
                    "regional-strategy.authors", Unit.codes(AuthorityKind.class))
            .from(ACT_BEGINS, Codes.of(AuthorityKind.REGION, AuthorityKind.SINGLE_AUTHORITY), ARTICLE);

    /** Whom the region consults. */
    public static final Timeline<Codes> CONSULTED = Timeline.of(
                    "regional-strategy.consulted", Unit.codes(ConsultedBody.class))
            .from(ACT_BEGINS, Codes.of(ConsultedBody.CRESS, ConsultedBody.ESS_ENTERPRISES), ARTICLE);

    /** The region has a strategy, and consulted those concerned by the day on which it adopted it. */
    public static final Rule<RegionalStrategy> STRATEGY = Rule.<RegionalStrategy>binding("regional-strategy")
            .from(ACT_BEGINS, StrategyRules::strategy, ARTICLE)
            .reads(AUTHORS, CONSULTED);

    /** The same duty in an agenda, without a day, while there is no strategy. */
    public static final Duty<RegionalStrategy> DUTIES = Duty.<RegionalStrategy>binding(
                    "regional-strategy", StrategyRules::siren)
            .from(ACT_BEGINS, StrategyRules::undated, ARTICLE)
            .reads(AUTHORS);

    /** With whom the region may contract under this article. */
    public static final Timeline<Codes> PARTNERS = Timeline.of(
                    "strategy-contract-partners.partners", Unit.codes(StrategyPartner.class))
            .from(
                    ACT_BEGINS,
                    Codes.of(
                            StrategyPartner.DEPARTEMENT,
                            StrategyPartner.COMMUNE,
                            StrategyPartner.GROUPING_WITH_OWN_TAX),
                    ARTICLE);

    /** The region contracts under this article with those whom it names; it need not contract at all. */
    public static final Rule<RegionalStrategy> CONTRACTS = Rule.<RegionalStrategy>binding("strategy-contract-partners")
            .from(ACT_BEGINS, StrategyRules::contracts, ARTICLE)
            .reads(PARTNERS);

    /** The policy is made together with those concerned, which the act allows and does not command. */
    public static final Rule<CoConstruction> CO_CONSTRUCTION =
            Rule.<CoConstruction>practice("coconstruction").from(ACT_BEGINS, StrategyRules::together, TOGETHER);

    /** The rules of the kind {@code regional-strategy}. */
    public static final RuleSet<RegionalStrategy> SET = RuleSet.of(
            "regional-strategy",
            RegionalStrategy.class,
            Words.beside(StrategyRules.class, AuthorityKind.class),
            STRATEGY,
            CONTRACTS,
            CO_CONSTRUCTION.within(RegionalStrategy.CO_CONSTRUCTION));

    private static final Many.Each<Evidence, Day> ADOPTED = RegionalStrategy.ADOPTIONS.each(Evidence.DAY);
    private static final Many.Each<StrategyConsultation, Day> CONSULTED_ON =
            RegionalStrategy.CONSULTATIONS.each(StrategyConsultation.DAY);
    private static final Fact<RegionalStrategy, Codes> BODIES =
            Fact.codes("consultations", ConsultedBody.class, StrategyRules::bodies);
    private static final Term<Day> NO_LEGAL_DAY = Term.absent("termOfStrategy", Term.Cause.OPEN_NORM);

    private StrategyRules() {}

    private static String siren(RegionalStrategy strategy) {
        var siren = strategy.siren();
        return siren == null ? "" : siren.value();
    }

    private static Check strategy(RegionalStrategy strategy, Law law) {
        return Check.when(Check.oneOf(RegionalStrategy.AUTHOR.of(strategy), law.term(AUTHORS)), () -> {
            var last = last(strategy);
            return last == null
                    ? Check.atLeast(RegionalStrategy.ADOPTIONS.count(strategy), ONE)
                    : consulted(strategy, last, law);
        });
    }

    /** Returns the last adoption; nothing while there is none, or none is known. */
    private static @Nullable Term<Day> last(RegionalStrategy strategy) {
        @Nullable Term<Day> last = null;
        @Nullable LocalDate latest = null;
        var adoptions = strategy.adoptions();
        for (var i = 0; adoptions != null && i < adoptions.size(); i++) {
            var day = adoptions.get(i).day();
            if (latest == null || day.isAfter(latest)) {
                latest = day;
                last = ADOPTED.of(adoptions.get(i), i);
            }
        }
        return last;
    }

    private static Check consulted(RegionalStrategy strategy, Term<Day> adopted, Law law) {
        var day = adopted.value();
        if (day != null && day.date().isBefore(FIRST_DAY)) {
            return Check.unknown("consultationAnew", Term.Cause.OPEN_NORM);
        }
        return steps(law.term(CONSULTED), BODIES.of(strategy), adopted, body -> first(strategy, body));
    }

    /** Requires that each of some steps was taken, by a day. */
    static Check steps(
            Term<Codes> asked, Term<Codes> taken, Term<Day> limit, Function<String, @Nullable Term<Day>> first) {
        var codes = asked.value();
        if (codes == null) {
            return new Check.Unknown((Term.Absent<?>) asked);
        }
        var checks = new ArrayList<Check>();
        for (var name : codes.names()) {
            var day = first.apply(name);
            checks.add(
                    day == null
                            ? Check.holds(taken, Term.constant(new Code(codes.list(), name)))
                            : Check.atMost(day, limit));
        }
        return new Check.AllOf(checks);
    }

    private static @Nullable Term<Day> first(RegionalStrategy strategy, String body) {
        @Nullable Term<Day> first = null;
        @Nullable LocalDate earliest = null;
        var consultations = strategy.consultations();
        for (var i = 0; consultations != null && i < consultations.size(); i++) {
            var each = consultations.get(i);
            if (each.body().name().equals(body)
                    && (earliest == null || each.day().isBefore(earliest))) {
                earliest = each.day();
                first = CONSULTED_ON.of(each, i);
            }
        }
        return first;
    }

    private static @Nullable List<ConsultedBody> bodies(RegionalStrategy strategy) {
        var consultations = strategy.consultations();
        return consultations == null
                ? null
                : consultations.stream()
                        .map(StrategyConsultation::body)
                        .distinct()
                        .toList();
    }

    private static List<Turn> undated(RegionalStrategy strategy, Law law) {
        var author = Check.oneOf(RegionalStrategy.AUTHOR.of(strategy), law.term(AUTHORS));
        var adoptions = strategy.adoptions();
        if (author.verdict() == Verdict.BREACHED || adoptions != null && !adoptions.isEmpty()) {
            return List.of();
        }
        return List.of(new Turn(
                "strategy",
                Term.constant(Day.of(FIRST_DAY)),
                NO_LEGAL_DAY,
                Evidence.first(RegionalStrategy.ADOPTIONS, strategy)));
    }

    private static Check contracts(RegionalStrategy strategy, Law law) {
        var partners = RegionalStrategy.PARTNERS.of(strategy);
        var given = partners.value();
        if (given == null) {
            return new Check.Unknown((Term.Absent<?>) partners);
        }
        if (given.names().isEmpty()) {
            return new Check.Condition(partners, partners); // a faculty: no contract is lawful too
        }
        var checks = new ArrayList<Check>();
        for (var name : given.names()) {
            var partner = new Code(given.list(), name);
            checks.add(Check.oneOf(new Term.Given<>(RegionalStrategy.PARTNERS.path(), partner), law.term(PARTNERS)));
        }
        return new Check.AllOf(checks);
    }

    private static Check together(CoConstruction together, Law law) {
        return Check.any(
                Check.atLeast(CoConstruction.INSTANCES.of(together), ONE),
                Check.atLeast(CoConstruction.CITIZEN_PROCEDURES.of(together), ONE));
    }
}
