package fr.ess.core.scic.representative;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.Register;
import java.util.Arrays;
import java.util.List;

/**
 * When an elected member who represents an authority in a SCIC must stay out of a decision on it.
 *
 * <p>Staying out is always lawful, and the only advice where the law is open: the risk is a criminal one. The sources dispute
 * whether the article protects representatives in a SCIC at all; a host that takes a side amends {@link #COVER}.
 *
 * <p>Defined by the CGCT, article L. 1111-6.
 */
public final class RepresentativeRules {

    private static final String CHECKED = "2026-11-23";
    private static final String REWRITTEN = "2025-12-24"; // act no. 2025-1249: its wording of the article was not read
    private static final Citation L1111_6 = LegalTexts.CGCT.at("art. L. 1111-6", Reading.PRIMARY, CHECKED);
    private static final Citation OLD_LAW = LegalTexts.CGCT.at("art. L. 2131-11", Reading.UNVERIFIED, CHECKED);

    /** The decisions from which the member must stay out in any case. */
    public static final Timeline<Codes> EXCLUDED = Timeline.of(
                    "elected-rep-conflict.excluded", Unit.codes(RepresentativeDecision.class))
            .from(
                    "2022-02-23",
                    Codes.of(
                            RepresentativeDecision.PUBLIC_CONTRACT,
                            RepresentativeDecision.LOAN_GUARANTEE,
                            RepresentativeDecision.ECONOMIC_AID,
                            RepresentativeDecision.TENDER_COMMITTEE,
                            RepresentativeDecision.OWN_DESIGNATION_OR_PAY),
                    L1111_6.as(Reading.SECONDARY))
            .notPublished(REWRITTEN);

    /** The decisions in which the member may always take part. */
    public static final Timeline<Codes> ALLOWED = Timeline.of(
                    "elected-rep-conflict.allowed", Unit.codes(RepresentativeDecision.class))
            .from(
                    "2022-02-23",
                    Codes.of(RepresentativeDecision.COMPULSORY_EXPENDITURE, RepresentativeDecision.BUDGET),
                    L1111_6)
            .notPublished(REWRITTEN);

    /** The disputed reading of whom the article protects; without a default, for a host to amend. */
    public static final Timeline<RepresentativeCover> COVER = Timeline.of(
                    "elected-rep-conflict.cover", Unit.option(RepresentativeCover.class))
            .notPublished("2022-02-23");

    /**
     * The conflict of interests of the representative, on the day of the decision.
     *
     * <p>Before 2022-02-23 the older law leaves it open. From 2025-12-24 nobody has read the enacted wording here: it stays open
     * until a host gives the decisions excluded and allowed.
     */
    public static final Rule<ElectedRepresentative> RULE = Rule.<ElectedRepresentative>binding("elected-rep-conflict")
            .from("2001-07-18", RepresentativeRules::underOldLaw, OLD_LAW)
            .from("2022-02-23", RepresentativeRules::weigh, L1111_6)
            .from(REWRITTEN, RepresentativeRules::weigh, L1111_6.as(Reading.UNVERIFIED))
            .reads(EXCLUDED, ALLOWED, COVER)
            .keyedOn(ElectedRepresentative.DAY);

    /** The rules on an elected representative. */
    public static final RuleSet<ElectedRepresentative> SET = RuleSet.of(
            "elected-representative",
            ElectedRepresentative.class,
            Words.beside(RepresentativeRules.class, Register.class),
            RULE);

    private RepresentativeRules() {}

    private static Check underOldLaw(ElectedRepresentative facts, Law law) {
        return Check.any(
                Check.yes(ElectedRepresentative.WITHDREW.of(facts)),
                Check.unknown("elected-rep-conflict", Term.Cause.CONTESTED_LAW));
    }

    private static Check weigh(ElectedRepresentative facts, Law law) {
        var withdrew = Check.yes(ElectedRepresentative.WITHDREW.of(facts));
        var decision = ElectedRepresentative.DECISION.of(facts);
        return Check.any(
                withdrew,
                Check.oneOf(decision, law.term(ALLOWED)),
                protectedBy(facts, law, open(decision, law), withdrew));
    }

    /** Requires a decision from which the law does not exclude the member. */
    private static Check open(Term<Code> decision, Law law) {
        Term<Codes> excluded = law.term(EXCLUDED);
        var names = excluded.value();
        return Check.oneOf(decision, names == null ? excluded : Term.constant(others(names)));
    }

    private static Codes others(Codes excluded) {
        return new Codes(
                excluded.list(),
                Arrays.stream(RepresentativeDecision.values())
                        .map(Enum::name)
                        .filter(name -> !excluded.names().contains(name))
                        .toList());
    }

    /** Requires the protection of the article in an open decision, in the reading taken or else in each of them. */
    private static Check protectedBy(ElectedRepresentative facts, Law law, Check open, Check withdrew) {
        var unlessPaid = Check.all(open, Check.no(ElectedRepresentative.PAID.of(facts)));
        var never = Check.all(open, withdrew);
        return law.find(COVER)
                .map(reading -> switch (reading.value()) {
                    case COVERED -> open;
                    case COVERED_UNLESS_PAID -> unlessPaid;
                    case NOT_COVERED -> never;
                })
                .orElse(new Check.Whichever(
                        List.of(new Term.Absent<>(COVER.id(), Term.Cause.CONTESTED_LAW)),
                        List.of(open, unlessPaid, never)));
    }
}
