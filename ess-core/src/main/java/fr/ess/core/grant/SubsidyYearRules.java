package fr.ess.core.grant;

import fr.ess.core.LegalForm;
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
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The formalities that follow from the subsidies of a year: an agreement with each authority that grants more than its threshold;
 * for what all authorities grant together, an auditor and published accounts, and a deposit at the prefecture.
 *
 * <p>All thresholds are exceeded only by more. The agreement counts help in kind to running costs at its value, authority by
 * authority, as does here the deposit, whose text nobody has read; the auditor depends on cash alone, by the words of the
 * statute: a remark says where help in kind would make the difference, since an official page counts it. Another threshold of a
 * scheme takes the place of the general one. Told from 2014-08-02.
 *
 * <p>An association or a foundation with an economic activity needs an auditor too, whatever it was granted, when it exceeds two
 * of three figures of size, whose text was read in its state of 2009. Whom it controls is left out.
 *
 * <p>Defined by the act no. 2000-321, article 10, the decree no. 2001-495, and the Code de commerce, articles L. 612-1, L. 612-4,
 * D. 612-5 and R. 612-1.
 */
public final class SubsidyYearRules {

    private static final Citation ARTICLE = LegalTexts.LOI_2000_321.at("art. 10", Reading.PRIMARY, "2026-11-23");
    private static final Citation DECREE = LegalTexts.DECRET_2001_495.at("art. 1", Reading.SECONDARY, "2026-11-23");
    private static final Citation DEPOSIT_SOURCE =
            LegalTexts.DECRET_2001_495.at("art. 2", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation ACCOUNTS_SOURCE =
            LegalTexts.CODE_DE_COMMERCE.at("art. L612-4, D612-5", Reading.PRIMARY, "2026-11-23");

    private static final Citation SIZE_SOURCE =
            LegalTexts.CODE_DE_COMMERCE.at("art. L612-1, R612-1", Reading.UNVERIFIED, "2026-11-23");

    /** The amount of one authority above which an agreement is due. */
    public static final Timeline<Euros> AGREEMENT_THRESHOLD = Timeline.of(
                    "subsidy-agreement-required.threshold", Unit.EUROS)
            .from("2014-08-02", Euros.of(23_000), DECREE);

    /** The amount of all authorities above which an auditor and published accounts are due. */
    public static final Timeline<Euros> ACCOUNTS_THRESHOLD = Timeline.of(
                    "subsidy-annual-accounts-and-auditor.threshold", Unit.EUROS)
            .from("2014-08-02", Euros.of(153_000), ACCOUNTS_SOURCE);

    /** The legal forms of bodies that publish their accounts. */
    public static final Timeline<Codes> PUBLISHERS = Timeline.of(
                    "subsidy-annual-accounts-and-auditor.forms", Unit.codes(LegalForm.class))
            .from("2014-08-02", Codes.of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION), ACCOUNTS_SOURCE);

    /** The amount of all authorities above which papers are deposited. */
    public static final Timeline<Euros> DEPOSIT_THRESHOLD = Timeline.of(
                    "subsidy-prefecture-deposit.threshold", Unit.EUROS)
            .from("2014-08-02", Euros.of(153_000), DEPOSIT_SOURCE);

    /** The legal forms of bodies that need an auditor by their size. */
    public static final Timeline<Codes> SIZED = Timeline.of(
                    "subsidy-auditor-by-size.forms", Unit.codes(LegalForm.class))
            .from("2014-08-02", Codes.of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION), SIZE_SOURCE);

    /** The number of employees that is exceeded. */
    public static final Timeline<Headcount> STAFF = Timeline.of("subsidy-auditor-by-size.staff", Unit.HEADCOUNT)
            .from("2014-08-02", Headcount.of(50), SIZE_SOURCE);

    /** The turnover, or the resources, that is exceeded. */
    public static final Timeline<Euros> RESOURCES = Timeline.of("subsidy-auditor-by-size.resources", Unit.EUROS)
            .from("2014-08-02", Euros.of(3_100_000), SIZE_SOURCE);

    /** The total of the balance sheet that is exceeded. */
    public static final Timeline<Euros> BALANCE_SHEET = Timeline.of("subsidy-auditor-by-size.balance-sheet", Unit.EUROS)
            .from("2014-08-02", Euros.of(1_550_000), SIZE_SOURCE);

    private static final Fact<SubsidyYear, Flag> ECONOMIC = SubsidyYear.SIZE.then(BodySize.ECONOMIC_ACTIVITY);
    private static final Fact<SubsidyYear, Headcount> PEOPLE = SubsidyYear.SIZE.then(BodySize.STAFF);
    private static final Fact<SubsidyYear, Euros> SALES = SubsidyYear.SIZE.then(BodySize.RESOURCES);
    private static final Fact<SubsidyYear, Euros> TOTAL = SubsidyYear.SIZE.then(BodySize.BALANCE_SHEET);
    private static final Many.Each<AuthorityGrants, Euros> CASH = SubsidyYear.AUTHORITIES.each(AuthorityGrants.CASH);
    private static final Many.Each<AuthorityGrants, Euros> IN_KIND =
            SubsidyYear.AUTHORITIES.each(AuthorityGrants.IN_KIND);
    private static final Term<Code> ASSOCIATION = Term.constant(Code.of(LegalForm.ASSOCIATION));
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** An agreement with the authority. */
    public static final Rule<AuthorityGrants> AGREEMENT = Rule.<AuthorityGrants>binding("subsidy-agreement-required")
            .from("2014-08-02", SubsidyYearRules::agreement, ARTICLE)
            .reads(AGREEMENT_THRESHOLD);

    /** An auditor and published accounts. */
    public static final Rule<SubsidyYear> ACCOUNTS = Rule.<SubsidyYear>binding("subsidy-annual-accounts-and-auditor")
            .from("2014-08-02", SubsidyYearRules::accounts, ACCOUNTS_SOURCE)
            .reads(ACCOUNTS_THRESHOLD, PUBLISHERS);

    /** The remark that help in kind, which the statute does not count, would make the difference. */
    public static final Rule<SubsidyYear> IN_KIND_COUNTED = Rule.<SubsidyYear>practice("subsidy-in-kind-counted")
            .from("2014-08-02", SubsidyYearRules::inKindCounted, ACCOUNTS_SOURCE.as(Reading.SECONDARY))
            .reads(ACCOUNTS_THRESHOLD, PUBLISHERS);

    /** An auditor whatever the subsidies, by the size of the body. */
    public static final Rule<SubsidyYear> AUDITOR_BY_SIZE = Rule.<SubsidyYear>binding("subsidy-auditor-by-size")
            .from("2014-08-02", SubsidyYearRules::bySize, SIZE_SOURCE)
            .reads(SIZED, STAFF, RESOURCES, BALANCE_SHEET);

    /** A deposit at the prefecture. */
    public static final Rule<SubsidyYear> DEPOSIT = Rule.<SubsidyYear>binding("subsidy-prefecture-deposit")
            .from(
                    "2014-08-02",
                    (year, law) -> Check.when(
                            exceeds(year, true, law.term(DEPOSIT_THRESHOLD)),
                            Check.yes(SubsidyYear.DEPOSITED.of(year))),
                    DEPOSIT_SOURCE)
            .reads(DEPOSIT_THRESHOLD);

    /** The rules on the subsidies of a year. */
    public static final RuleSet<SubsidyYear> SET = RuleSet.of(
            "subsidy-year",
            SubsidyYear.class,
            Words.beside(SubsidyYearRules.class),
            AGREEMENT.withinEach(SubsidyYear.AUTHORITIES),
            ACCOUNTS,
            IN_KIND_COUNTED,
            AUDITOR_BY_SIZE,
            DEPOSIT);

    private SubsidyYearRules() {}

    private static Check agreement(AuthorityGrants grants, Law law) {
        var cash = AuthorityGrants.CASH.of(grants);
        var inKind = AuthorityGrants.IN_KIND.of(grants);
        var threshold = grants.schemeThreshold() == null
                ? law.term(AGREEMENT_THRESHOLD)
                : AuthorityGrants.SCHEME_THRESHOLD.of(grants);
        var both = Check.moreThan(Term.plus(cash, inKind), threshold);
        var exceeded = cash.value() == null || inKind.value() == null
                ? Check.any(Check.moreThan(cash, threshold), Check.moreThan(inKind, threshold), both)
                : both;
        return Check.when(
                Check.all(exceeded, Check.no(AuthorityGrants.SOCIAL_HOUSING.of(grants))),
                Check.yes(AuthorityGrants.AGREEMENT.of(grants)));
    }

    private static Check accounts(SubsidyYear year, Law law) {
        var form = SubsidyYear.RECIPIENT.of(year);
        var published = Check.yes(SubsidyYear.ACCOUNTS_PUBLISHED.of(year));
        var auditor = Check.yes(SubsidyYear.AUDITOR.of(year));
        return Check.when(
                Check.all(Check.oneOf(form, law.term(PUBLISHERS)), exceeds(year, false, law.term(ACCOUNTS_THRESHOLD))),
                Check.all(published, Check.when(Check.is(form, ASSOCIATION), auditor)));
    }

    private static Check bySize(SubsidyYear year, Law law) {
        return Check.when(
                Check.all(
                        Check.oneOf(SubsidyYear.RECIPIENT.of(year), law.term(SIZED)),
                        Check.yes(ECONOMIC.of(year)),
                        Check.twoOf(
                                Check.moreThan(PEOPLE.of(year), law.term(STAFF)),
                                Check.moreThan(SALES.of(year), law.term(RESOURCES)),
                                Check.moreThan(TOTAL.of(year), law.term(BALANCE_SHEET)))),
                Check.yes(SubsidyYear.AUDITOR.of(year)));
    }

    private static Check inKindCounted(SubsidyYear year, Law law) {
        var threshold = law.term(ACCOUNTS_THRESHOLD);
        var form = Check.oneOf(SubsidyYear.RECIPIENT.of(year), law.term(PUBLISHERS));
        var authorities = year.authorities();
        if (authorities == null) {
            return Check.when(form, new Check.Unknown(SubsidyYear.AUTHORITIES.absent()));
        }
        var open = new ArrayList<Term.Absent<?>>(0);
        var cash = sum(authorities, false, open);
        if (!open.isEmpty()) {
            return Check.when(form, new Check.Unknown(open.get(0)));
        }
        var all = sum(authorities, true, open);
        var within = Check.atMost(all, threshold);
        return Check.when(
                Check.all(form, Check.atMost(cash, threshold)),
                open.isEmpty() ? within : Check.all(within, new Check.Unknown(open.get(0))));
    }

    /** Asks whether the grants of all authorities exceed a threshold; those that are not known may make it so. */
    private static Check exceeds(SubsidyYear year, boolean inKind, Term<Euros> threshold) {
        var authorities = year.authorities();
        if (authorities == null) {
            return new Check.Unknown(SubsidyYear.AUTHORITIES.absent());
        }
        var open = new ArrayList<Term.Absent<?>>(0);
        var known = Check.moreThan(sum(authorities, inKind, open), threshold);
        if (open.isEmpty()) {
            return known;
        }
        var ways = new ArrayList<Check>();
        ways.add(known);
        open.forEach(absent -> ways.add(new Check.Unknown(absent)));
        return new Check.AnyOf(ways);
    }

    /** Returns the sum of the grants that are known, and gathers those that are not. */
    private static Term<Euros> sum(List<AuthorityGrants> authorities, boolean inKind, List<Term.Absent<?>> open) {
        var terms = new ArrayList<Term<Euros>>();
        for (var i = 0; i < authorities.size(); i++) {
            add(CASH.of(authorities.get(i), i), terms, open);
            if (inKind) {
                add(IN_KIND.of(authorities.get(i), i), terms, open);
            }
        }
        return terms.isEmpty() ? NOTHING : Term.sum(terms);
    }

    private static void add(Term<Euros> term, List<Term<Euros>> terms, List<Term.Absent<?>> open) {
        if (term instanceof Term.Absent<Euros> absent) {
            open.add(absent);
        } else {
            terms.add(term);
        }
    }
}
