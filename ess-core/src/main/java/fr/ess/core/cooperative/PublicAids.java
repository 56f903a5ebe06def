package fr.ess.core.cooperative;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import java.util.List;

/**
 * Public aids left out of the interest on shares: what may be paid is what remains of the surplus after both reserves, less
 * the subsidies and other means that public bodies, their groupings and associations paid; and never less than nothing.
 *
 * <p>Another reading takes the aids from the result first: only the same part of the result without aids as remains of the
 * whole may then be paid.
 *
 * <p>The rule is keyed on the day of the general meeting.
 *
 * <p>Defined by the act of 10 September 1947, article 19 nonies.
 */
public final class PublicAids {

    private static final Citation ARTICLE = LegalTexts.LOI_47.at("art. 19 nonies", Reading.SECONDARY, "2026-11-23");

    /** The reading of how aids are left out; from the remainder unless the host amends it. */
    public static final Timeline<AidsDeducted> DEDUCTED = Timeline.of(
                    "scic-aids-excluded.deducted", Unit.option(AidsDeducted.class))
            .from("2001-07-18", AidsDeducted.FROM_THE_REMAINDER, ARTICLE);

    private static final Fact<ScicAccounts, Euros> AIDS = ScicAccounts.FUNDS.then(Funds.PUBLIC_AIDS);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** Public aids left out of the interest on shares. */
    public static final Rule<ScicAccounts> RULE = Rule.<ScicAccounts>binding("scic-aids-excluded")
            .from("2001-07-18", PublicAids::weigh, ARTICLE)
            .keyedOn(ScicAccounts.MEETING)
            .reads(DEDUCTED);

    private PublicAids() {}

    private static Check weigh(ScicAccounts accounts, Law law) {
        var interest = InterestCap.INTEREST.of(accounts);
        var result = Reserves.RESULT.of(accounts);
        var deductions = List.of(
                Reserves.LOSSES.of(accounts),
                Reserves.LEGAL_VOTED.of(accounts),
                Reserves.STATUTORY_VOTED.of(accounts),
                AIDS.of(accounts));
        if (InterestCap.none(interest)) {
            return Check.atMost(interest, NOTHING);
        }
        // What is known to be deducted may be too much already, whatever the rest.
        var known = result;
        var all = true;
        for (var deduction : deductions) {
            if (deduction.value() == null) {
                all = false;
            } else {
                known = Term.minus(known, deduction);
            }
        }
        var pool = Check.atMost(interest, pool(accounts, law));
        return all || law.get(DEDUCTED).value() != AidsDeducted.FROM_THE_REMAINDER
                ? pool
                : Check.all(Check.atMost(interest, known), pool);
    }

    /** Returns what may be paid as interest, by the result and the reserves voted. */
    static Term<Euros> pool(ScicAccounts accounts, Law law) {
        var surplus = Reserves.surplus(accounts);
        var remainder = Term.minus(
                Term.minus(surplus, Reserves.LEGAL_VOTED.of(accounts)), Reserves.STATUTORY_VOTED.of(accounts));
        var aids = AIDS.of(accounts);
        if (law.get(DEDUCTED).value() == AidsDeducted.FROM_THE_REMAINDER) {
            return Term.greatest(List.of(Term.minus(remainder, aids), NOTHING));
        }
        var whole = surplus.value();
        return whole != null && whole.signum() <= 0
                ? NOTHING
                : Term.greatest(
                        List.of(Term.shareDown(Term.part(remainder, surplus), Term.minus(surplus, aids)), NOTHING));
    }
}
