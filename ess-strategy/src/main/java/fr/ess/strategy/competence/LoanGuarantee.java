package fr.ess.strategy.competence;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee that an authority gives for a loan of a body of private law: the facts of the kind {@code loan-guarantee}.
 *
 * <p>The day of the question is that of the guarantee.
 *
 * @param authority  the authority, if it is known
 * @param borrower  what the borrower is, if it is known
 * @param ratios  the annuities of the authority, if they are known
 * @param loan  the loan, if it is known
 */
public record LoanGuarantee(
        @Nullable @Valid PublicAuthority authority,
        @Nullable Borrower borrower,
        @Nullable @Valid GuaranteeRatios ratios,
        @Nullable @Valid GuaranteedLoan loan)
        implements Serializable, Assessable {

    /** The authority. */
    public static final Part<LoanGuarantee, PublicAuthority> AUTHORITY = Part.of("authority", LoanGuarantee::authority);

    /** What the borrower is. */
    public static final Fact<LoanGuarantee, Code> BORROWER =
            Fact.code("borrower", Borrower.class, LoanGuarantee::borrower);

    /** The annuities of the authority, if they are known. */
    public static final Part<LoanGuarantee, GuaranteeRatios> RATIOS = Part.of("ratios", LoanGuarantee::ratios);

    /** The loan. */
    public static final Part<LoanGuarantee, GuaranteedLoan> LOAN = Part.of("loan", LoanGuarantee::loan);

    @Override
    public Assessment<LoanGuarantee> assess(Law law) {
        return GuaranteeRules.SET.assess(this, law);
    }
}
