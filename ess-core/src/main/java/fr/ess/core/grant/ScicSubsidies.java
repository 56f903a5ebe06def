package fr.ess.core.grant;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.HolderKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may subsidise a SCIC to take part in its development, and what such a subsidy must rest on.
 *
 * <p>Local authorities may; their groupings too since 2022, as far as an amendment tells, and whether they could before is
 * disputed. Any other giver needs another basis, and the rule does not apply to it. Aid to running costs rests on a de
 * minimis regulation, whose ceiling is that of {@link DeMinimis}; aid to investment on the exemption for small and
 * medium-sized enterprises, aid to training on that for training. The decree has no ceiling of its own. It still names the
 * regulations of 2001, and is read as naming those in force.
 *
 * <p>The rule is keyed on the day of the grant.
 *
 * <p>Defined by the act of 10 September 1947, article 19 decies, and the decree no. 2002-241, articles 8 to 11.
 */
public final class ScicSubsidies {

    private static final Citation ARTICLE = LegalTexts.LOI_47.at("art. 19 decies", Reading.SECONDARY, "2026-11-23");
    private static final Citation DECREE = LegalTexts.DECRET_2002_241.at("art. 8 à 11", Reading.PRIMARY, "2026-11-23");

    /** Those who may subsidise. */
    public static final Timeline<Codes> GIVERS = Timeline.of("scic-subsidies.givers", Unit.codes(HolderKind.class))
            .from("2002-02-21", HolderKind.LOCAL_AUTHORITIES, ARTICLE)
            .from("2022-02-23", HolderKind.AUTHORITIES_AND_GROUPINGS, ARTICLE.as(Reading.UNVERIFIED));

    /** Those of whom it is disputed whether they may. */
    public static final Timeline<Codes> DISPUTED = Timeline.of("scic-subsidies.disputed", Unit.codes(HolderKind.class))
            .from("2002-02-21", Codes.of(HolderKind.GROUPING), ARTICLE)
            .repealed("2022-02-23");

    /** What a subsidy to running costs may rest on. */
    public static final Timeline<Codes> OPERATING = Timeline.of("scic-subsidies.operating", Unit.codes(AidGround.class))
            .from("2002-02-21", Codes.of(AidGround.DE_MINIMIS), DECREE);

    /** What a subsidy to investments may rest on. */
    public static final Timeline<Codes> INVESTMENT = Timeline.of(
                    "scic-subsidies.investment", Unit.codes(AidGround.class))
            .from("2002-02-21", Codes.of(AidGround.SME_EXEMPTION), DECREE);

    /** What a subsidy to training may rest on. */
    public static final Timeline<Codes> TRAINING = Timeline.of("scic-subsidies.training", Unit.codes(AidGround.class))
            .from("2002-02-21", Codes.of(AidGround.TRAINING_EXEMPTION), DECREE);

    /** The rule. */
    public static final Rule<ScicSubsidy> RULE = Rule.<ScicSubsidy>binding("scic-subsidies")
            .from("2002-02-21", ScicSubsidies::weigh, ARTICLE)
            .from("2022-02-23", ScicSubsidies::weigh, ARTICLE.as(Reading.UNVERIFIED))
            .keyedOn(ScicSubsidy.GRANTED_ON)
            .reads(GIVERS, DISPUTED, OPERATING, INVESTMENT, TRAINING);

    /** The rules on a subsidy to a SCIC. */
    public static final RuleSet<ScicSubsidy> SET =
            RuleSet.of("scic-subsidy", ScicSubsidy.class, Words.beside(ScicSubsidies.class, HolderKind.class), RULE);

    private ScicSubsidies() {}

    private static Check weigh(ScicSubsidy subsidy, Law law) {
        var giver = ScicSubsidy.GIVER.of(subsidy);
        var code = giver.value();
        var grounds = grounds(subsidy, law);
        var disputed = law.find(DISPUTED);
        if (code != null && disputed.isPresent() && disputed.get().value().contains(code)) {
            return Check.all(
                    new Check.Whichever(
                            List.of(new Term.Absent<>(DISPUTED.id(), Term.Cause.CONTESTED_LAW)),
                            List.of(Check.oneOf(giver, law.term(GIVERS)), Check.oneOf(giver, law.term(DISPUTED)))),
                    grounds);
        }
        return Check.when(Check.oneOf(giver, law.term(GIVERS)), grounds);
    }

    /** Asks for the ground of the purpose; while the purpose is open, for that of each. */
    private static Check grounds(ScicSubsidy subsidy, Law law) {
        var ground = ScicSubsidy.GROUND.of(subsidy);
        if (subsidy.purpose() != null) {
            return Check.oneOf(ground, law.term(accepted(subsidy.purpose())));
        }
        var ways = new ArrayList<Check>();
        for (var purpose : SubsidyPurpose.values()) {
            ways.add(Check.oneOf(ground, law.term(accepted(purpose))));
        }
        return new Check.Whichever(
                List.of(new Term.Absent<>(ScicSubsidy.PURPOSE.path(), Term.Cause.MISSING_FACT)), ways);
    }

    private static Timeline<Codes> accepted(SubsidyPurpose purpose) {
        return switch (purpose) {
            case OPERATING -> OPERATING;
            case INVESTMENT -> INVESTMENT;
            case TRAINING -> TRAINING;
        };
    }
}
