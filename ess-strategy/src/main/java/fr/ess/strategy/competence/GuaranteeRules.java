package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.PublicAuthority;
import java.util.List;
import java.util.Objects;

/**
 * The limits of a guarantee that an authority gives for a loan of a body of private law: whom it may help, what its annuities may
 * weigh, what one debtor may weigh, and what part of one loan all authorities together may guarantee. All limits are inclusive.
 *
 * <p>For bodies of general interest the limit of the part alone is lifted, for social housing all limits are.
 *
 * <p>The day of the question is that of the guarantee.
 *
 * <p>Defined by the Code général des collectivités territoriales, articles L2252-1 to L2252-2, L3231-4, L4253-1 and D1511-30 to
 * D1511-35.
 */
public final class GuaranteeRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLES =
            LegalTexts.CGCT.at("art. L2252-1, L3231-4, L4253-1 et D1511-30 à D1511-35", Reading.PRIMARY, CHECKED);
    private static final Citation RATIOS = LegalTexts.CGCT.at("art. D1511-32 à D1511-35", Reading.PRIMARY, CHECKED);

    /** The greatest part of the operating revenue that all annuities may make. */
    public static final Timeline<Share> ANNUITIES = Timeline.of("loan-guarantee-limits.annuities", Unit.SHARE)
            .from("2008-02-01", Share.ofPercent("50"), RATIOS);

    /** The greatest part of that limit that one debtor may make. Its base is a reading. */
    public static final Timeline<Share> DEBTOR = Timeline.of("loan-guarantee-limits.debtor", Unit.SHARE)
            .from("2008-02-01", Share.ofPercent("10"), RATIOS.as(Reading.UNVERIFIED));

    /** The greatest part of one loan that all authorities together may guarantee. */
    public static final Timeline<Share> PART =
            Timeline.of("loan-guarantee-limits.part", Unit.SHARE).from("2008-02-01", Share.ofPercent("50"), RATIOS);

    /** That part for a development operation. */
    public static final Timeline<Share> DEVELOPMENT_PART = Timeline.of(
                    "loan-guarantee-limits.development-part", Unit.SHARE)
            .from("2008-02-01", Share.ofPercent("80"), RATIOS);

    private static final Fact<LoanGuarantee, Code> KIND = LoanGuarantee.AUTHORITY.then(PublicAuthority.KIND);
    private static final Fact<LoanGuarantee, Euros> REVENUE = LoanGuarantee.RATIOS.then(GuaranteeRatios.REVENUE);
    private static final Fact<LoanGuarantee, Euros> OWN = LoanGuarantee.RATIOS.then(GuaranteeRatios.OWN_ANNUITY);
    private static final Fact<LoanGuarantee, Euros> GUARANTEED = LoanGuarantee.RATIOS.then(GuaranteeRatios.GUARANTEED);
    private static final Fact<LoanGuarantee, Euros> PROVISIONS = LoanGuarantee.RATIOS.then(GuaranteeRatios.PROVISIONS);
    private static final Fact<LoanGuarantee, Euros> AMOUNT = LoanGuarantee.LOAN.then(GuaranteedLoan.AMOUNT);
    private static final Fact<LoanGuarantee, Euros> COVERED = LoanGuarantee.LOAN.then(GuaranteedLoan.GUARANTEED);
    private static final Fact<LoanGuarantee, Euros> ANNUITY = LoanGuarantee.LOAN.then(GuaranteedLoan.ANNUITY);
    private static final Fact<LoanGuarantee, Euros> OF_DEBTOR =
            LoanGuarantee.LOAN.then(GuaranteedLoan.DEBTOR_ANNUITIES);
    private static final Fact<LoanGuarantee, Flag> DEVELOPMENT = LoanGuarantee.LOAN.then(GuaranteedLoan.DEVELOPMENT);

    private static final List<Code> BORROWERS = Code.all(Borrower.class);
    private static final List<Flag> YES_OR_NO = List.of(Flag.YES, Flag.NO);
    private static final Term<Codes> FREE = Term.constant(Codes.where(
            AuthorityKind.class,
            kind -> kind.is(AuthorityLevel.REGION)
                    || kind.is(AuthorityLevel.COMMUNE)
                    || kind.is(AuthorityLevel.GROUPING)));
    private static final Term<Codes> NARROW =
            Term.constant(Codes.of(Borrower.GENERAL_INTEREST, Borrower.SOLIDARITY_LAND, Borrower.SOCIAL_HOUSING));

    /** The limits. What a département may help has been narrower since the act of 2015, whose day here nobody has checked. */
    public static final Rule<LoanGuarantee> LIMITS = Rule.<LoanGuarantee>binding("loan-guarantee-limits")
            .from("2008-02-01", (guarantee, law) -> asked(guarantee, law, false), ARTICLES)
            .from("2015-08-09", (guarantee, law) -> asked(guarantee, law, true), ARTICLES)
            .reads(ANNUITIES, DEBTOR, PART, DEVELOPMENT_PART);

    /** The rules of the kind {@code loan-guarantee}. */
    public static final RuleSet<LoanGuarantee> SET = RuleSet.of(
            "loan-guarantee", LoanGuarantee.class, Words.beside(GuaranteeRules.class, PublicAuthority.class), LIMITS);

    private GuaranteeRules() {}

    private static Check asked(LoanGuarantee guarantee, Law law, boolean narrow) {
        return Check.whichever(LoanGuarantee.BORROWER.of(guarantee), BORROWERS, borrower -> {
            var who = narrow
                    ? Check.any(Check.oneOf(KIND.of(guarantee), FREE), Check.oneOf(borrower, NARROW))
                    : Check.oneOf(borrower, Term.constant(Codes.where(Borrower.class, any -> true)));
            return switch (Borrower.valueOf(
                    Objects.requireNonNull(borrower.value()).name())) {
                case SOCIAL_HOUSING -> who;
                case GENERAL_INTEREST -> Check.all(who, annuities(guarantee, law), debtor(guarantee, law));
                default -> Check.all(who, annuities(guarantee, law), debtor(guarantee, law), part(guarantee, law));
            };
        });
    }

    private static Check annuities(LoanGuarantee guarantee, Law law) {
        var all = Term.minus(
                Term.sum(List.of(GUARANTEED.of(guarantee), ANNUITY.of(guarantee), OWN.of(guarantee))),
                PROVISIONS.of(guarantee));
        return Check.atMost(all, Term.shareDown(law.term(ANNUITIES), REVENUE.of(guarantee)));
    }

    private static Check debtor(LoanGuarantee guarantee, Law law) {
        var limit = Term.shareDown(law.term(DEBTOR), Term.shareDown(law.term(ANNUITIES), REVENUE.of(guarantee)));
        return Check.atMost(OF_DEBTOR.of(guarantee), limit);
    }

    private static Check part(LoanGuarantee guarantee, Law law) {
        return Check.whichever(
                DEVELOPMENT.of(guarantee),
                YES_OR_NO,
                development -> Check.atMost(
                        COVERED.of(guarantee),
                        Term.shareDown(
                                law.term(Flag.YES.equals(development.value()) ? DEVELOPMENT_PART : PART),
                                AMOUNT.of(guarantee))));
    }
}
