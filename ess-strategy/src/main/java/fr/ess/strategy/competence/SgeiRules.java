package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.util.List;

/**
 * When the compensation of a service of general economic interest ("SIEG") need not be notified to the Commission: an act entrusts
 * the service, the yearly average is at most the ceiling, which hospitals and listed social services do not have, and controls of
 * overcompensation come often enough.
 *
 * <p>The rule is keyed on the day of the act of entrustment, so that one of before 2026-01-08 keeps its own terms. What is not
 * exempt is breached: it must be notified.
 *
 * <p>Defined by the decisions 2012/21/EU and (EU) 2025/2630 of the Commission.
 */
public final class SgeiRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation SINCE_2012 =
            StrategyTexts.DECISION_2012_21.at("art. 2, 4 et 6", Reading.SECONDARY, CHECKED);
    private static final Citation SINCE_2026 =
            StrategyTexts.DECISION_2025_2630.at("plafonds et contrôle", Reading.SECONDARY, CHECKED);

    /** The greatest average yearly compensation. */
    public static final Timeline<Euros> CEILING = Timeline.of("sgei-exemption.ceiling", Unit.EUROS)
            .from("2012-01-31", Euros.of(15_000_000), SINCE_2012)
            .from("2026-01-08", Euros.of(20_000_000), SINCE_2026);

    /** The services that have no ceiling. */
    public static final Timeline<Codes> FREE = Timeline.of("sgei-exemption.free", Unit.codes(SgeiClass.class))
            .from("2012-01-31", Codes.of(SgeiClass.HOSPITAL, SgeiClass.SOCIAL), SINCE_2012)
            .from(
                    "2026-01-08",
                    Codes.of(SgeiClass.HOSPITAL, SgeiClass.SOCIAL, SgeiClass.AFFORDABLE_HOUSING),
                    SINCE_2026);

    /** The longest time between two controls of overcompensation. */
    public static final Timeline<Months> CONTROL = Timeline.of("sgei-exemption.control", Unit.MONTHS)
            .from("2012-01-31", Months.of(36), SINCE_2012)
            .from("2026-01-08", Months.of(60), SINCE_2026);

    /** The longest entrustment, in normal cases. */
    public static final Timeline<Months> TERM = Timeline.of("sgei-term.months", Unit.MONTHS)
            .from("2012-01-31", Months.of(120), SINCE_2012.as(Reading.UNVERIFIED))
            .from("2026-01-08", Months.of(120), SINCE_2026);

    private static final List<Code> CLASSES = Code.all(SgeiClass.class);
    private static final Code TRANSPORT = Code.of(SgeiClass.TRANSPORT);

    /** The exemption from notification. Of transport, which has ceilings of its own, the ceiling is not known here. */
    public static final Rule<SgeiCompensation> EXEMPTION = Rule.<SgeiCompensation>binding("sgei-exemption")
            .from("2012-01-31", SgeiRules::exempt, SINCE_2012)
            .from("2026-01-08", SgeiRules::exempt, SINCE_2026)
            .keyedOn(SgeiCompensation.ENTRUSTED_ON)
            .reads(CEILING, FREE, CONTROL);

    /** The remark on an entrustment that is longer than normal: longer ones call for reasons. */
    public static final Rule<SgeiCompensation> LONG = Rule.<SgeiCompensation>practice("sgei-term")
            .from(
                    "2012-01-31",
                    (service, law) -> Check.atMost(SgeiCompensation.TERM_MONTHS.of(service), law.term(TERM)),
                    SINCE_2012.as(Reading.UNVERIFIED))
            .keyedOn(SgeiCompensation.ENTRUSTED_ON)
            .reads(TERM);

    /** The rules of the kind {@code sgei-compensation}. */
    public static final RuleSet<SgeiCompensation> SET =
            RuleSet.of("sgei-compensation", SgeiCompensation.class, Words.beside(SgeiRules.class), EXEMPTION, LONG);

    private SgeiRules() {}

    private static Check exempt(SgeiCompensation service, Law law) {
        return Check.all(
                Check.yes(SgeiCompensation.ENTRUSTED.of(service)),
                Check.whichever(SgeiCompensation.SERVICE.of(service), CLASSES, kind -> ceiling(service, kind, law)),
                Check.atMost(SgeiCompensation.CONTROL_MONTHS.of(service), law.term(CONTROL)));
    }

    private static Check ceiling(SgeiCompensation service, Term<Code> kind, Law law) {
        return TRANSPORT.equals(kind.value())
                ? Check.unknown("sgei-exemption.transport", Term.Cause.NOT_PUBLISHED)
                : Check.any(
                        Check.oneOf(kind, law.term(FREE)),
                        Check.atMost(SgeiCompensation.YEARLY.of(service), law.term(CEILING)));
    }
}
