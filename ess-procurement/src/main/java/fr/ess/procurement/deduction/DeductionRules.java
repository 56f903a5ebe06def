package fr.ess.procurement.deduction;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deduction for purchases from the protected sector, keyed on the first day of the year. That its rate and caps hold for public
 * employers too is a reading. A joint purchase is shared in proportion to what each member pays.
 *
 * <p>Defined by the labour code, articles L5212-10-1 and D5212-22.
 */
public final class DeductionRules {

    private static final LegalText LABOUR_CODE = new LegalText(
            "code-travail",
            "Code du travail",
            "Labour code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050");
    private static final Citation ARTICLE = LABOUR_CODE.at("art. L5212-10-1, D5212-22", Reading.PRIMARY, "2026-11-23");

    /** The share of the price, costs taken off, that is deducted. */
    public static final Timeline<Share> RATE =
            Timeline.of("oeth-purchase-deduction.rate", Unit.SHARE).from("2021-01-01", Share.of(3, 10), ARTICLE);

    /** The rate of employment from which the higher cap holds: half of the duty of six per cent. */
    public static final Timeline<Share> HALF_DUTY =
            Timeline.of("oeth-purchase-deduction.half-duty", Unit.SHARE).from("2021-01-01", Share.of(3, 100), ARTICLE);

    /** The cap below it, as a share of the contribution. */
    public static final Timeline<Share> LOW_CAP =
            Timeline.of("oeth-purchase-deduction.low-cap", Unit.SHARE).from("2021-01-01", Share.of(1, 2), ARTICLE);

    /** The cap from it on. */
    public static final Timeline<Share> HIGH_CAP =
            Timeline.of("oeth-purchase-deduction.high-cap", Unit.SHARE).from("2021-01-01", Share.of(3, 4), ARTICLE);

    /** The suppliers whose purchases are deducted. */
    public static final Timeline<Codes> SUPPLIERS = Timeline.of(
                    "oeth-purchase-deduction.suppliers", Unit.codes(SupplierKind.class))
            .from(
                    "2021-01-01",
                    Codes.of(
                            SupplierKind.ADAPTED_ENTERPRISE,
                            SupplierKind.ESAT,
                            SupplierKind.DISABLED_SELF_EMPLOYED,
                            SupplierKind.UMBRELLA_COMPANY),
                    ARTICLE);

    private static final Fact<DeductionClaim, Day> FIRST_DAY = Fact.day("year", DeductionRules::firstDay);
    private static final Many<DeductionClaim, ProtectedPurchase> PURCHASES = DeductionClaim.PURCHASES;
    private static final Many.Each<ProtectedPurchase, Euros> PRICE = PURCHASES.each(ProtectedPurchase.PRICE);
    private static final Many.Each<ProtectedPurchase, Euros> COSTS = PURCHASES.each(ProtectedPurchase.COSTS);
    private static final Many.Each<ProtectedPurchase, Euros> PAID = PURCHASES.each(ProtectedPurchase.PAID);
    private static final Many.Each<ProtectedPurchase, Code> SUPPLIER = PURCHASES.each(ProtectedPurchase.SUPPLIER);
    private static final List<Share> RATES = List.of(Share.ZERO, Share.of(3, 100));

    /** No more is deducted than the purchases give, within the cap. */
    public static final Rule<DeductionClaim> DEDUCTION = Rule.<DeductionClaim>binding("oeth-purchase-deduction")
            .from(
                    "2014-01-01",
                    (claim, law) -> Check.unknown("oeth-purchase-deduction.rate", Term.Cause.NOT_PUBLISHED),
                    ARTICLE.as(Reading.UNVERIFIED))
            .from("2021-01-01", DeductionRules::within, ARTICLE)
            .reads(RATE, HALF_DUTY, LOW_CAP, HIGH_CAP, SUPPLIERS)
            .keyedOn(FIRST_DAY);

    /** The rule set of the kind {@code oeth-deduction}. */
    public static final RuleSet<DeductionClaim> SET =
            RuleSet.of("oeth-deduction", DeductionClaim.class, Words.beside(DeductionRules.class), DEDUCTION);

    private DeductionRules() {}

    private static @Nullable LocalDate firstDay(DeductionClaim claim) {
        var year = claim.year();
        return year == null ? null : LocalDate.of(Math.min(year, 9_999), 1, 1);
    }

    private static Check within(DeductionClaim claim, Law law) {
        var declared = DeductionClaim.DECLARED.of(claim);
        return Check.all(
                Check.atMost(declared, given(claim, law)),
                Check.whichever(
                        DeductionClaim.EMPLOYMENT_RATE.of(claim),
                        RATES,
                        rate -> Check.atMost(declared, cap(claim, rate, law))));
    }

    private static Term<Euros> cap(DeductionClaim claim, Term<Share> rate, Law law) {
        var half = law.term(HALF_DUTY).value();
        var seen = rate.value();
        var high = half != null && seen != null && seen.compareTo(half) >= 0;
        return Term.shareDown(law.term(high ? HIGH_CAP : LOW_CAP), DeductionClaim.CONTRIBUTION.of(claim));
    }

    private static Term<Euros> given(DeductionClaim claim, Law law) {
        var purchases = claim.purchases();
        if (purchases == null) {
            return PURCHASES.absent();
        }
        var parts = new ArrayList<Term<Euros>>();
        parts.add(Term.constant(Euros.ZERO));
        var suppliers = law.find(SUPPLIERS).map(Dated::value);
        for (var i = 0; i < purchases.size(); i++) {
            var purchase = purchases.get(i);
            var supplier = SUPPLIER.of(purchase, i).value();
            if (supplier == null) {
                parts.add(Term.absent(SUPPLIER.path(i), Term.Cause.MISSING_FACT));
            } else if (suppliers.isPresent() && suppliers.get().contains(supplier)) {
                var price = PRICE.of(purchase, i);
                parts.add(Term.shareDown(
                        Term.shareDown(law.term(RATE), Term.part(PAID.of(purchase, i), price)),
                        Term.minus(price, COSTS.of(purchase, i))));
            }
        }
        return Term.sum(parts);
    }

    static Optional<Euros> purchases(DeductionClaim claim, Law today) {
        var day = firstDay(claim);
        return day == null
                ? Optional.empty()
                : Optional.ofNullable(given(claim, today.at(day)).value());
    }

    static Optional<Euros> cap(DeductionClaim claim, Law today) {
        var day = firstDay(claim);
        var rate = DeductionClaim.EMPLOYMENT_RATE.of(claim);
        return day == null || rate.value() == null
                ? Optional.empty()
                : Optional.ofNullable(cap(claim, rate, today.at(day)).value());
    }

    static Optional<Euros> greatest(DeductionClaim claim, Law today) {
        var day = firstDay(claim);
        if (day == null || claim.employmentRate() == null) {
            return Optional.empty();
        }
        var law = today.at(day);
        return Optional.ofNullable(Term.least(
                        List.of(given(claim, law), cap(claim, DeductionClaim.EMPLOYMENT_RATE.of(claim), law)))
                .value());
    }
}
