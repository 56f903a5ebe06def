package fr.ess.core.scic.advance;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An advance in current account ("avance en compte courant d’associé") of an authority to a SCIC, with its history.
 *
 * <p>It is refused when repayments and conversions come before the grant, or add up to more than the amount, and when a term
 * does not end after the one before.
 *
 * @param lender  the authority on the day of the grant, if it is known
 * @param borrower  the means of the SCIC on the day of the grant, if they are known
 * @param agreement  the agreement
 * @param renewals  the renewals in their order, if they are known
 * @param repayments  the repayments, if they are known
 * @param conversions  the conversions into capital, if they are known
 */
public record Advance(
        @Nullable @Valid Lender lender,
        @Nullable @Valid Borrower borrower,
        @NotNull @Valid AdvanceAgreement agreement,
        @Nullable List<@NotNull @Valid AdvanceRenewal> renewals,
        @Nullable List<@NotNull @Valid AdvanceRepayment> repayments,
        @Nullable List<@NotNull @Valid AdvanceConversion> conversions)
        implements Assessable, Serializable {

    /** The authority on the day of the grant. */
    public static final Part<Advance, Lender> LENDER = Part.of("lender", Advance::lender);

    /** The means of the SCIC on the day of the grant. */
    public static final Part<Advance, Borrower> BORROWER = Part.of("borrower", Advance::borrower);

    /** The agreement. */
    public static final Part<Advance, AdvanceAgreement> AGREEMENT = Part.of("agreement", Advance::agreement);

    /** The renewals. */
    public static final Many<Advance, AdvanceRenewal> RENEWALS = Many.of("renewals", Advance::renewals);

    /** The repayments. */
    public static final Many<Advance, AdvanceRepayment> REPAYMENTS = Many.of("repayments", Advance::repayments);

    /** The conversions into capital. */
    public static final Many<Advance, AdvanceConversion> CONVERSIONS = Many.of("conversions", Advance::conversions);

    private static final Must AFTER_THE_TERM_BEFORE =
            new Must("must be after the end of the term before", "doit être postérieur à la fin du terme précédent");
    private static final Must NOT_BEFORE_THE_GRANT =
            new Must("must be on or after the day of the grant", "doit être au plus tôt le jour de l’octroi");
    private static final Must WITHIN_AMOUNT = new Must(
            "must add up, with the conversions, to at most the amount of the advance",
            "doit totaliser, avec les conversions, au plus le montant de l’avance");

    /** Creates an advance. */
    public Advance {
        var faults = Faults.of("Advance")
                .given("agreement", agreement)
                .elements("renewals", renewals)
                .elements("repayments", repayments)
                .elements("conversions", conversions);
        if (faults.none()) {
            together(faults, agreement, renewals, repayments, conversions);
        }
        faults.refuse();
        renewals = renewals == null ? null : List.copyOf(renewals);
        repayments = repayments == null ? null : List.copyOf(repayments);
        conversions = conversions == null ? null : List.copyOf(conversions);
    }

    private static void together(
            Faults faults,
            AdvanceAgreement agreement,
            @Nullable List<AdvanceRenewal> renewals,
            @Nullable List<AdvanceRepayment> repayments,
            @Nullable List<AdvanceConversion> conversions) {
        var before = agreement.end();
        for (var i = 0; renewals != null && i < renewals.size(); i++) {
            var end = renewals.get(i).end();
            if (end != null) {
                var floor = before == null ? agreement.granted() : before;
                faults.check(end.isAfter(floor), "renewals[" + i + "].end", AFTER_THE_TERM_BEFORE, end);
                before = end;
            }
        }
        var settled = Euros.ZERO;
        for (var i = 0; repayments != null && i < repayments.size(); i++) {
            var day = repayments.get(i).day();
            faults.check(!day.isBefore(agreement.granted()), "repayments[" + i + "].day", NOT_BEFORE_THE_GRANT, day);
            settled = settled.plus(repayments.get(i).amount());
        }
        for (var i = 0; conversions != null && i < conversions.size(); i++) {
            var day = conversions.get(i).day();
            faults.check(!day.isBefore(agreement.granted()), "conversions[" + i + "].day", NOT_BEFORE_THE_GRANT, day);
            settled = settled.plus(conversions.get(i).amount());
        }
        faults.check(settled.compareTo(agreement.amount()) <= 0, "repayments", WITHIN_AMOUNT, settled);
    }

    /**
     * Returns the greatest amount that this advance may have beside the other advances of the authority.
     *
     * @param law  the law; the figures are those of the day of the grant
     * @return the amount, zero when nothing is left; empty when the lender, its revenue or its other advances are not known
     */
    public Optional<Euros> room(Law law) {
        return lender == null ? Optional.empty() : AdvanceRules.room(lender, law.at(agreement.granted()));
    }

    /**
     * Returns the last day that the first term may have.
     *
     * @param law  the law; the figures are those of the day of the grant
     * @return the day, included
     * @throws NoSuchElementException if the law has no longest term on that day
     */
    public LocalDate latestEnd(Law law) {
        return agreement.granted().plusMonths(AdvanceRules.months(law.at(agreement.granted())));
    }

    /**
     * Returns the last day that the term may have after the one renewal that the law allows.
     *
     * @param law  the law; the figures are those of the day of the grant
     * @return the day, included: counted from the end of the first term, or from the latest that it may have when that end is not
     *     known or is too late
     * @throws NoSuchElementException if the law has no longest term on that day
     */
    public LocalDate latestRenewedEnd(Law law) {
        var months = AdvanceRules.months(law.at(agreement.granted()));
        var latest = latestEnd(law);
        var first = agreement.end() == null || agreement.end().isAfter(latest) ? latest : agreement.end();
        var byTerm = first.plusMonths(months);
        var byTotal = agreement.granted().plusMonths(Math.multiplyExact(2, months));
        return byTerm.isBefore(byTotal) ? byTerm : byTotal;
    }

    /**
     * Returns in what order the other advances of the authority are best settled to make room for this one.
     *
     * <p>Those to the same SCIC come first, since none may be granted to it before they are settled; then those that end first;
     * those of unknown end come last.
     *
     * @param law  the law; the figures are those of the day of the grant
     * @return the rungs; empty when the lender or its other advances are not known, or there is none
     */
    public List<AdvanceRung> ladder(Law law) {
        return lender == null ? List.of() : AdvanceRules.ladder(lender, law.at(agreement.granted()));
    }

    @Override
    public Assessment<Advance> assess(Law law) {
        return AdvanceRules.SET.assess(this, law);
    }
}
