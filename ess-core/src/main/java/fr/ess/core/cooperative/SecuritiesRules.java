package fr.ess.core.cooperative;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cooperatives may issue participating securities, and when these may be repaid: when the company is wound up, or from
 * seven years after the issue, that day included.
 *
 * <p>A cooperative in the form of a SAS may not; whether it still may not for an issue after 2024-06-14 is not settled.
 *
 * <p>The rule is keyed on the day of the issue.
 *
 * <p>Defined by the Code de commerce, article L. 228-36.
 */
public final class SecuritiesRules {

    private static final Citation ARTICLE =
            LegalTexts.CODE_DE_COMMERCE.at("art. L228-36", Reading.PRIMARY, "2026-11-23");

    /** The forms that may issue participating securities. */
    public static final Timeline<Codes> FORMS = Timeline.of(
                    "coop-participating-securities.forms", Unit.codes(LegalForm.class))
            .from("2001-07-18", Codes.of(LegalForm.SA, LegalForm.SARL), ARTICLE);

    /** The forms of which it is disputed whether they may. */
    public static final Timeline<Codes> DISPUTED = Timeline.of(
                    "coop-participating-securities.disputed", Unit.codes(LegalForm.class))
            .from("2024-06-15", Codes.of(LegalForm.SAS), ARTICLE.as(Reading.UNVERIFIED));

    /** The time from the issue to the first day of repayment. */
    public static final Timeline<Months> TERM =
            Timeline.of("coop-participating-securities.term", Unit.MONTHS).from("2001-07-18", Months.of(84), ARTICLE);

    private static final Many.Each<Repayment, Day> DAYS = ParticipatingSecurities.REPAYMENTS.each(Repayment.MADE);
    private static final Many.Each<Repayment, Flag> LIQUIDATIONS =
            ParticipatingSecurities.REPAYMENTS.each(Repayment.IN_LIQUIDATION);

    /** Who may issue the securities, and when they may be repaid. */
    public static final Rule<ParticipatingSecurities> RULE = Rule.<ParticipatingSecurities>binding(
                    "coop-participating-securities")
            .from("2001-07-18", SecuritiesRules::weigh, ARTICLE)
            .from("2024-06-15", SecuritiesRules::weigh, ARTICLE.as(Reading.SECONDARY))
            .keyedOn(ParticipatingSecurities.ISSUED)
            .reads(FORMS, DISPUTED, TERM);

    /** The rules on participating securities. */
    public static final RuleSet<ParticipatingSecurities> SET = RuleSet.of(
            "titres-participatifs", ParticipatingSecurities.class, Words.beside(SecuritiesRules.class), RULE);

    private SecuritiesRules() {}

    private static Check weigh(ParticipatingSecurities securities, Law law) {
        var checks = new ArrayList<Check>();
        checks.add(form(securities, law));
        var repayments = securities.repayments();
        if (repayments == null) {
            checks.add(new Check.Unknown(ParticipatingSecurities.REPAYMENTS.absent()));
        } else {
            var earliest = Term.plusMonths(ParticipatingSecurities.ISSUED.of(securities), law.term(TERM));
            for (var i = 0; i < repayments.size(); i++) {
                var late = Check.atLeast(DAYS.of(repayments.get(i), i), earliest);
                checks.add(
                        Boolean.FALSE.equals(repayments.get(i).inLiquidation())
                                ? late
                                : Check.any(late, Check.yes(LIQUIDATIONS.of(repayments.get(i), i))));
            }
        }
        return new Check.AllOf(checks);
    }

    private static Check form(ParticipatingSecurities securities, Law law) {
        var form = ParticipatingSecurities.FORM.of(securities);
        var named = Check.oneOf(form, law.term(FORMS));
        var code = form.value();
        var disputed = law.find(DISPUTED);
        return code != null && disputed.isPresent() && disputed.get().value().contains(code)
                ? new Check.Whichever(
                        List.of(new Term.Absent<>(DISPUTED.id(), Term.Cause.CONTESTED_LAW)),
                        List.of(named, Check.oneOf(form, law.term(DISPUTED))))
                : named;
    }
}
