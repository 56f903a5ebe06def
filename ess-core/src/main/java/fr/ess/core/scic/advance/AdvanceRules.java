package fr.ess.core.scic.advance;

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
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an advance in current account of an authority to a SCIC must observe, from the grant to the day of the question.
 *
 * <p>Figures are those of the day of the grant; whether the advance is settled in time is asked on the day of the question. The
 * regime of the companies that produce renewable energy is another one.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies, paragraph 4; the CGCT, article L. 1522-5.
 */
public final class AdvanceRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLE_19_SEPTIES =
            LegalTexts.LOI_47.at("art. 19 septies al. 4", Reading.PRIMARY, CHECKED);
    private static final Citation BEFORE_2022 = ARTICLE_19_SEPTIES.as(Reading.SECONDARY);
    private static final Citation L1522_5 = LegalTexts.CGCT.at("art. L. 1522-5", Reading.PRIMARY, CHECKED);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final Code THIS_SCIC = Code.of(AdvanceBeneficiary.THIS_SCIC);

    private static final Fact<Advance, Code> KIND = Advance.LENDER.then(Lender.KIND);
    private static final Fact<Advance, Euros> HOLDING = Advance.LENDER.then(Lender.HOLDING);
    private static final Fact<Advance, Euros> REVENUE = Advance.LENDER.then(Lender.OPERATING_REVENUE);
    private static final Many<Advance, OpenAdvance> OPEN = Advance.LENDER.then(Lender.OPEN_ADVANCES);
    private static final Many.Each<OpenAdvance, Euros> OUTSTANDING = OPEN.each(OpenAdvance.OUTSTANDING);
    private static final Fact<Advance, Euros> EQUITY = Advance.BORROWER.then(Borrower.EQUITY);
    private static final Fact<Advance, Euros> CAPITAL = Advance.BORROWER.then(Borrower.CAPITAL);
    private static final Fact<Advance, Day> GRANTED = Advance.AGREEMENT.then(AdvanceAgreement.GRANTED);
    private static final Fact<Advance, Day> END = Advance.AGREEMENT.then(AdvanceAgreement.END);
    private static final Fact<Advance, Euros> AMOUNT = Advance.AGREEMENT.then(AdvanceAgreement.AMOUNT);
    private static final Fact<Advance, Flag> REPAYS_ADVANCE = Advance.AGREEMENT.then(AdvanceAgreement.REPAYS_ADVANCE);
    private static final List<Fact<Advance, Flag>> TERMS = List.of(
            term(AdvanceTerms.NATURE),
            term(AdvanceTerms.OBJECT),
            term(AdvanceTerms.DURATION),
            term(AdvanceTerms.AMOUNT),
            term(AdvanceTerms.REPAYMENT),
            term(AdvanceTerms.PAY_OR_CONVERSION));
    private static final Fact<Advance, Flag> REPORT =
            Advance.AGREEMENT.then(AdvanceAgreement.PAPERS.then(AdvancePapers.REPORT));
    private static final Fact<Advance, Flag> DELIBERATION =
            Advance.AGREEMENT.then(AdvanceAgreement.PAPERS.then(AdvancePapers.DELIBERATION));
    private static final Many.Each<AdvanceRenewal, Day> RENEWED_END = Advance.RENEWALS.each(AdvanceRenewal.END);
    private static final Many.Each<AdvanceRenewal, Flag> RENEWAL_REPORT =
            Advance.RENEWALS.each(AdvanceRenewal.PAPERS.then(AdvancePapers.REPORT));
    private static final Many.Each<AdvanceRenewal, Flag> RENEWAL_DELIBERATION =
            Advance.RENEWALS.each(AdvanceRenewal.PAPERS.then(AdvancePapers.DELIBERATION));
    private static final Many.Each<AdvanceRepayment, Euros> REPAID = Advance.REPAYMENTS.each(AdvanceRepayment.AMOUNT);
    private static final Many.Each<AdvanceConversion, Euros> CONVERTED =
            Advance.CONVERSIONS.each(AdvanceConversion.AMOUNT);
    private static final Many.Each<AdvanceConversion, Flag> CONVERSION_REPORT =
            Advance.CONVERSIONS.each(AdvanceConversion.PAPERS.then(AdvancePapers.REPORT));
    private static final Many.Each<AdvanceConversion, Flag> CONVERSION_DELIBERATION =
            Advance.CONVERSIONS.each(AdvanceConversion.PAPERS.then(AdvancePapers.DELIBERATION));

    /** Whether authorities may grant such advances to a SCIC at all. */
    public static final Timeline<Flag> AVAILABLE = Timeline.of("scic-current-account-advance.available", Unit.FLAG)
            .from("2001-07-18", Flag.NO, BEFORE_2022)
            .from("2022-02-23", Flag.YES, ARTICLE_19_SEPTIES);

    /** The authorities that the rule weighs; the régions had another regime at first, that of economic aid. */
    public static final Timeline<Codes> LENDERS = Timeline.of(
                    "scic-current-account-advance.lenders", Unit.codes(HolderKind.class))
            .from(
                    "2001-07-18",
                    Codes.of(
                            HolderKind.COMMUNE,
                            HolderKind.DEPARTEMENT,
                            HolderKind.SPECIAL_STATUS_AUTHORITY,
                            HolderKind.GROUPING,
                            HolderKind.LOCAL_PUBLIC_ESTABLISHMENT),
                    BEFORE_2022)
            .from("2022-02-23", HolderKind.LOCAL_PUBLIC_PERSONS, ARTICLE_19_SEPTIES);

    /** The longest term. */
    public static final Timeline<Months> MONTHS =
            Timeline.of("scic-current-account-advance.months", Unit.MONTHS).from("2003-12-20", Months.of(24), L1522_5);

    /** How often the term may be renewed. */
    public static final Timeline<Count> RENEWALS =
            Timeline.of("scic-current-account-advance.renewals", Unit.COUNT).from("2003-12-20", Count.of(1), L1522_5);

    /** The greatest share of the real revenue of the operating section that the advances of an authority may reach together. */
    public static final Timeline<Share> REVENUE_SHARE = Timeline.of(
                    "scic-current-account-advance.revenue-share", Unit.SHARE)
            .from("2003-12-20", Share.of(1, 20), L1522_5);

    /** The least share of its capital that the equity of the SCIC must amount to. */
    public static final Timeline<Share> EQUITY_SHARE = Timeline.of(
                    "scic-current-account-advance.equity-share", Unit.SHARE)
            .from("2003-12-20", Share.HALF, L1522_5);

    /** The disputed reading of the advances that count; all of them unless the host amends it. */
    public static final Timeline<CountScope> COUNT_SCOPE = Timeline.of(
                    "scic-current-account-advance.count-scope", Unit.option(CountScope.class))
            .from("2003-12-20", CountScope.ALL_ASSOCIATE_ADVANCES, L1522_5.as(Reading.UNVERIFIED));

    /**
     * The conditions of an advance: an associate authority, a written agreement that is complete, a bounded term renewed once at
     * most and settled at its end, one advance at a time and none to repay another, a volume within a share of the revenue, a
     * SCIC that has kept half of its capital, and the papers of each act.
     *
     * <p>A term of 24 months that begins on a day ends at the latest on the same day of the month two years later, that day
     * included; what is settled late is no breach any more. The renewal is bounded like the first term.
     */
    public static final Rule<Advance> RULE = Rule.<Advance>binding("scic-current-account-advance")
            .from("2001-07-18", AdvanceRules::weigh, BEFORE_2022)
            .from("2022-02-23", AdvanceRules::weigh, ARTICLE_19_SEPTIES)
            .reads(AVAILABLE, LENDERS, MONTHS, RENEWALS, REVENUE_SHARE, EQUITY_SHARE, COUNT_SCOPE);

    /** The ceiling of public stakes after each conversion, on its day. */
    public static final Rule<Advance> CEILING = PublicCeiling.RULE
            .within(AdvanceConversion.REGISTER)
            .keyedOn(AdvanceConversion.DAY)
            .withinEach(Advance.CONVERSIONS);

    /** The rules on an advance, in the order in which they are told. */
    public static final RuleSet<Advance> SET =
            RuleSet.of("scic-advance", Advance.class, Words.beside(AdvanceRules.class, Register.class), RULE, CEILING);

    private AdvanceRules() {}

    private static Fact<Advance, Flag> term(Fact<AdvanceTerms, Flag> stated) {
        return Advance.AGREEMENT.then(AdvanceAgreement.TERMS.then(stated));
    }

    private static Check weigh(Advance advance, Law law) {
        var then = law.at(advance.agreement().granted());
        var all = new ArrayList<Check>();
        all.add(Check.yes(then.term(AVAILABLE)));
        all.add(Check.moreThan(HOLDING.of(advance), NOTHING));
        TERMS.forEach(stated -> all.add(Check.yes(stated.of(advance))));
        terms(advance, then, all);
        all.add(settledInTime(advance, law, then));
        noSecondAdvance(advance, all);
        all.add(Check.no(REPAYS_ADVANCE.of(advance)));
        all.add(volume(advance, then));
        all.add(Check.atLeast(EQUITY.of(advance), Term.shareUp(then.term(EQUITY_SHARE), CAPITAL.of(advance))));
        papers(advance, all);
        return Check.when(Check.oneOf(KIND.of(advance), then.term(LENDERS)), new Check.AllOf(all));
    }

    private static void terms(Advance advance, Law then, List<Check> into) {
        Term<Day> end = END.of(advance);
        into.add(Check.atMost(end, Term.plusMonths(GRANTED.of(advance), then.term(MONTHS))));
        into.add(Check.atMost(Advance.RENEWALS.count(advance), then.term(RENEWALS)));
        var renewals = advance.renewals();
        for (var i = 0; renewals != null && i < renewals.size(); i++) {
            var renewed = RENEWED_END.of(renewals.get(i), i);
            into.add(Check.atMost(renewed, Term.plusMonths(end, then.term(MONTHS))));
            into.add(Check.atMost(renewed, latest(advance, then, i + 2)));
            end = renewed;
        }
    }

    /** Returns the last day that a number of terms may reach together. */
    private static Term<Day> latest(Advance advance, Law then, int terms) {
        Term<Months> months = then.term(MONTHS);
        var all = months;
        for (var i = 1; i < terms; i++) {
            all = Term.plus(all, months);
        }
        return Term.plusMonths(GRANTED.of(advance), all);
    }

    private static Check settledInTime(Advance advance, Law law, Law then) {
        var ways = new ArrayList<Check>();
        var renewals = advance.renewals();
        if (renewals == null) {
            ways.add(running(advance, law, then, END.of(advance), 1));
            ways.add(Check.all(
                    new Check.Unknown(Advance.RENEWALS.<Day>absent()),
                    Check.atMost(law.today(), latest(advance, then, 2))));
        } else {
            var last = renewals.size() - 1;
            var end = last < 0 ? END.of(advance) : RENEWED_END.of(renewals.get(last), last);
            ways.add(running(advance, law, then, end, renewals.size() + 1));
        }
        ways.add(settled(advance, law.day()));
        return new Check.AnyOf(ways);
    }

    /** Requires that the term still runs; one whose end is unknown does not run for longer than the law lets it. */
    private static Check running(Advance advance, Law law, Law then, Term<Day> end, int terms) {
        var running = Check.atMost(law.today(), end);
        return end.value() == null
                ? Check.all(running, Check.atMost(law.today(), latest(advance, then, terms)))
                : running;
    }

    /** Requires that what was repaid and converted by a day makes up the whole amount. */
    private static Check settled(Advance advance, LocalDate day) {
        var known = new ArrayList<Term<Euros>>();
        var repayments = advance.repayments();
        for (var i = 0; repayments != null && i < repayments.size(); i++) {
            if (!repayments.get(i).day().isAfter(day)) {
                known.add(REPAID.of(repayments.get(i), i));
            }
        }
        var conversions = advance.conversions();
        for (var i = 0; conversions != null && i < conversions.size(); i++) {
            if (!conversions.get(i).day().isAfter(day)) {
                known.add(CONVERTED.of(conversions.get(i), i));
            }
        }
        var settled = Check.atLeast(sum(known), AMOUNT.of(advance));
        var more = new ArrayList<Check>(List.of(settled));
        if (repayments == null) {
            more.add(new Check.Unknown(Advance.REPAYMENTS.<Euros>absent()));
        }
        if (conversions == null) {
            more.add(new Check.Unknown(Advance.CONVERSIONS.<Euros>absent()));
        }
        return more.size() == 1 ? settled : new Check.AnyOf(more);
    }

    private static void noSecondAdvance(Advance advance, List<Check> into) {
        var open = OPEN.read(advance);
        if (open == null) {
            into.add(new Check.Unknown(OPEN.<Euros>absent()));
            return;
        }
        for (var i = 0; i < open.size(); i++) {
            if (THIS_SCIC.equals(OpenAdvance.BENEFICIARY.of(open.get(i)).value())) {
                into.add(Check.atMost(OUTSTANDING.of(open.get(i), i), NOTHING));
            }
        }
    }

    private static Check volume(Advance advance, Law then) {
        var limit = Term.shareDown(then.term(REVENUE_SHARE), REVENUE.of(advance));
        var open = OPEN.read(advance);
        if (open == null) {
            return Check.all(Check.atMost(AMOUNT.of(advance), limit), new Check.Unknown(OPEN.<Euros>absent()));
        }
        var counted = new ArrayList<Term<Euros>>();
        for (var i = 0; i < open.size(); i++) {
            if (counts(open.get(i), then)) {
                counted.add(OUTSTANDING.of(open.get(i), i));
            }
        }
        counted.add(AMOUNT.of(advance));
        return Check.atMost(Term.sum(counted), limit);
    }

    private static boolean counts(OpenAdvance open, Law law) {
        var toScic = open.beneficiary() == AdvanceBeneficiary.THIS_SCIC
                || open.beneficiary() == AdvanceBeneficiary.OTHER_SCIC;
        return toScic
                || law.find(COUNT_SCOPE)
                        .map(scope -> scope.value() == CountScope.ALL_ASSOCIATE_ADVANCES)
                        .orElse(true);
    }

    private static void papers(Advance advance, List<Check> into) {
        into.add(Check.yes(REPORT.of(advance)));
        into.add(Check.yes(DELIBERATION.of(advance)));
        var renewals = advance.renewals();
        for (var i = 0; renewals != null && i < renewals.size(); i++) {
            into.add(Check.yes(RENEWAL_REPORT.of(renewals.get(i), i)));
            into.add(Check.yes(RENEWAL_DELIBERATION.of(renewals.get(i), i)));
        }
        var conversions = advance.conversions();
        if (conversions == null) {
            into.add(new Check.Unknown(Advance.CONVERSIONS.<Flag>absent()));
            return;
        }
        for (var i = 0; i < conversions.size(); i++) {
            into.add(Check.yes(CONVERSION_REPORT.of(conversions.get(i), i)));
            into.add(Check.yes(CONVERSION_DELIBERATION.of(conversions.get(i), i)));
        }
    }

    private static Term<Euros> sum(List<Term<Euros>> amounts) {
        return amounts.isEmpty() ? NOTHING : Term.sum(amounts);
    }

    /** Returns the longest term in months. */
    static long months(Law law) {
        return law.get(MONTHS).value().value();
    }

    /** Returns what a new advance of a lender may amount to. */
    static Optional<Euros> room(Lender lender, Law law) {
        return Optional.ofNullable(room(lender, law, lender.openAdvances()));
    }

    private static @Nullable Euros room(Lender lender, Law law, @Nullable List<OpenAdvance> open) {
        var share = law.find(REVENUE_SHARE);
        var revenue = lender.operatingRevenue();
        if (share.isEmpty() || revenue == null || open == null) {
            return null;
        }
        var room = revenue.down(share.get().value());
        for (var advance : open) {
            if (counts(advance, law)) {
                room = room.minus(advance.outstanding());
            }
        }
        return room.max(Euros.ZERO);
    }

    /** Returns the other advances of a lender in the order in which they are best settled. */
    static List<AdvanceRung> ladder(Lender lender, Law law) {
        var open = lender.openAdvances();
        if (open == null) {
            return List.of();
        }
        var left = new ArrayList<>(open);
        left.sort(Comparator.comparing((OpenAdvance advance) -> advance.beneficiary() != AdvanceBeneficiary.THIS_SCIC)
                .thenComparing(OpenAdvance::end, Comparator.nullsLast(Comparator.naturalOrder())));
        var rungs = new ArrayList<AdvanceRung>();
        while (!left.isEmpty()) {
            var next = left.remove(0);
            rungs.add(new AdvanceRung(next, room(lender, law, left)));
        }
        return List.copyOf(rungs);
    }
}
