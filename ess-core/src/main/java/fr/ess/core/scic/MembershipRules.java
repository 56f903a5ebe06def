package fr.ess.core.scic;

import fr.ess.core.LegalForm;
import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
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
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Who the associates of a SCIC must be: at least three categories, and no more of them than the form allows.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies, paragraph 2, and by the Code de commerce, articles L223-3 and
 * L225-1.
 */
public final class MembershipRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation BEFORE_2014 = LegalTexts.LOI_47.at("art. 19 septies", Reading.SECONDARY, CHECKED);
    private static final Citation SINCE_2014 = LegalTexts.LOI_47.at("art. 19 septies al. 2", Reading.PRIMARY, CHECKED);
    private static final Citation SARL = LegalTexts.CODE_DE_COMMERCE.at("art. L223-3", Reading.PRIMARY, CHECKED);
    private static final Citation SA = LegalTexts.CODE_DE_COMMERCE.at("art. L225-1", Reading.PRIMARY, CHECKED);

    /** The least number of categories that have a member. */
    public static final Timeline<Count> LEAST_CATEGORIES = Timeline.of("scic-three-categories.least", Unit.COUNT)
            .from("2001-07-18", Count.of(3), BEFORE_2014)
            .from("2014-08-02", Count.of(3), SINCE_2014);

    /**
     * The categories of associates: at least three, the habitual beneficiaries among them, and the employees. Since 2014, and
     * only in a company that has no employee at all, producers stand in for these. Before, the categories were five listed ones.
     */
    public static final Rule<Membership> CATEGORIES = Rule.<Membership>binding("scic-three-categories")
            .from("2001-07-18", MembershipRules::listedCategories, BEFORE_2014)
            .from("2014-08-02", MembershipRules::categories, SINCE_2014)
            .reads(LEAST_CATEGORIES);

    /** The greatest number of associates of a SARL. */
    public static final Timeline<Count> MOST_IN_SARL =
            Timeline.of("scic-member-count.most-sarl", Unit.COUNT).from("2001-07-18", Count.of(100), SARL);

    /** The least number of associates of a SA that is not listed. */
    public static final Timeline<Count> LEAST_IN_SA = Timeline.of("scic-member-count.least-sa", Unit.COUNT)
            .from("2001-07-18", Count.of(7), SA)
            .from("2015-09-12", Count.of(2), SA.as(Reading.UNVERIFIED));

    /** The number of associates that the form allows: no limit for a SAS. */
    public static final Rule<Scic> MEMBER_COUNT = Rule.<Scic>binding("scic-member-count")
            .from("2001-07-18", MembershipRules::memberCount, SARL)
            .reads(MOST_IN_SARL, LEAST_IN_SA);

    /** The time in which a SARL must be back within the limit or be transformed, else it is dissolved. */
    public static final Timeline<Months> CURE =
            Timeline.of("scic-member-count-cure.months", Unit.MONTHS).from("2001-07-18", Months.of(12), SARL);

    /** The duty of a SARL that has too many associates to be cured in time. */
    public static final Duty<Scic> CURE_DUTY = Duty.<Scic>binding("scic-member-count-cure", MembershipRules::siren)
            .from("2001-07-18", MembershipRules::cure, SARL)
            .reads(MOST_IN_SARL, CURE);

    /** The duties that the number of associates opens. */
    public static final Duties<Scic> DUTIES = Duties.of(List.of(CURE_DUTY));

    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Many.Each<Category, Count> ASSOCIATES = Membership.CATEGORIES.each(Category.ASSOCIATES);
    private static final Fact<Scic, Code> FORM = Scic.STATUTES.then(Statutes.FORM);
    private static final Fact<Scic, Count> MEMBERS = Scic.MEMBERSHIP.then(Membership.MEMBERS);
    private static final Fact<Scic, Day> ABOVE_LIMIT_SINCE = Scic.MEMBERSHIP.then(Membership.ABOVE_LIMIT_SINCE);
    private static final List<Code> FORMS_TOLD_APART = List.of(
            Code.of(LegalForm.SARL), Code.of(LegalForm.SA), Code.of(LegalForm.SAS), Code.of(LegalForm.ASSOCIATION));
    private static final Term<Codes> UNLIMITED = Term.constant(Codes.of(LegalForm.SAS));

    private MembershipRules() {}

    static String siren(Scic scic) {
        var siren = scic.siren();
        return siren == null ? "" : siren.value();
    }

    // ---- categories

    private static Check listedCategories(Membership membership, Law law) {
        return eachFill(
                membership,
                false,
                (filled, staff) -> Check.all(
                        Check.atLeast(counted(filled.listedKinds()), law.term(LEAST_CATEGORIES)),
                        Check.atLeast(filled.associates(CategoryKind.BENEFICIARIES), ONE),
                        Check.atLeast(filled.associates(CategoryKind.EMPLOYEES), ONE)));
    }

    private static Check categories(Membership membership, Law law) {
        return eachFill(membership, true, (filled, staff) -> {
            var worked = !Count.of(0).equals(staff.value());
            var ofStaff = worked ? CategoryKind.EMPLOYEES : CategoryKind.PRODUCERS;
            return Check.all(
                    Check.atLeast(counted(filled.nonEmpty()), law.term(LEAST_CATEGORIES)),
                    Check.atLeast(filled.associates(CategoryKind.BENEFICIARIES), ONE),
                    Check.when(
                            worked ? Check.atLeast(staff, ONE) : Check.lessThan(staff, ONE),
                            Check.atLeast(filled.associates(ofStaff), ONE)));
        });
    }

    private static Term<Count> counted(int categories) {
        return new Term.Given<>(Membership.CATEGORIES.path(), Count.of(categories));
    }

    @FunctionalInterface
    private interface Asked {
        Check of(Filled filled, Term<Count> staff);
    }

    /**
     * Asks a question of a membership under each way in which its open numbers may fall.
     *
     * <p>The more associates a category has, the better the rule is met: of those that are not known, none and one are all that
     * need be asked. Employees among the associates say that the company has staff; facts that say otherwise contradict each
     * other, and answer nothing.
     */
    private static Check eachFill(Membership membership, boolean asksStaff, Asked asked) {
        var categories = membership.categories();
        if (categories == null) {
            return new Check.Unknown(Membership.CATEGORIES.absent());
        }
        var known = new Filled(categories, 0);
        var open = new ArrayList<Term.Absent<?>>(0);
        for (var i = 0; i < categories.size(); i++) {
            if (categories.get(i).associates() == null) {
                open.add((Term.Absent<?>) ASSOCIATES.of(categories.get(i), i));
            }
        }
        var staff = Membership.EMPLOYEES.of(membership);
        var amongThem = known.number(CategoryKind.EMPLOYEES) > 0;
        if (amongThem && Count.of(0).equals(staff.value())) {
            return Check.unknown(Membership.EMPLOYEES.path(), Term.Cause.MISSING_FACT);
        }
        if (open.isEmpty() && (!asksStaff || staff.value() != null)) {
            return asked.of(known, staff);
        }
        var staffs = new ArrayList<Term<Count>>();
        if (asksStaff && staff instanceof Term.Absent<Count> absent) {
            open.add(absent);
            staffs.add(new Term.Given<>(absent.about(), Count.of(1)));
            if (!amongThem) {
                staffs.add(new Term.Given<>(absent.about(), Count.of(0)));
            }
        } else {
            staffs.add(staff);
        }
        var ways = new ArrayList<Check>();
        for (var each : staffs) {
            var none = Count.of(0).equals(each.value());
            ways.add(asked.of(known, each));
            if (open.size() > (staff.value() == null && asksStaff ? 1 : 0)) {
                ways.add(asked.of(new Filled(categories, ASSOCIATES, 1, none), each));
            }
        }
        return new Check.Whichever(open, ways);
    }

    /** Categories of which the numbers that are not known are taken for a given one. */
    record Filled(List<Category> categories, Many.Each<Category, Count> associates, int unknown, boolean noEmployees) {

        Filled(List<Category> categories, int unknown) {
            this(categories, ASSOCIATES, unknown, false);
        }

        private int number(Category category) {
            var associates = category.associates();
            if (associates != null) {
                return associates;
            }
            return noEmployees && category.kind() == CategoryKind.EMPLOYEES ? 0 : unknown;
        }

        int number(CategoryKind kind) {
            var number = 0;
            for (var category : categories) {
                number += category.kind() == kind ? number(category) : 0;
            }
            return number;
        }

        int nonEmpty() {
            var filled = 0;
            for (var category : categories) {
                filled += number(category) > 0 ? 1 : 0;
            }
            return filled;
        }

        /** The kinds of category that have a member: before 2014 the article listed them, and each counted once. */
        int listedKinds() {
            var kinds = new HashSet<CategoryKind>();
            for (var category : categories) {
                if (number(category) > 0) {
                    kinds.add(category.kind());
                }
            }
            return kinds.size();
        }

        Term<Count> associates(CategoryKind kind) {
            var terms = new ArrayList<Term<Count>>(1);
            for (var i = 0; i < categories.size(); i++) {
                if (categories.get(i).kind() == kind) {
                    terms.add(new Term.Given<>(associates.path(i), Count.of(number(categories.get(i)))));
                }
            }
            return terms.isEmpty() ? Term.constant(Count.of(0)) : terms.size() == 1 ? terms.get(0) : Term.sum(terms);
        }
    }

    // ---- number

    private static Check memberCount(Scic scic, Law law) {
        var members = MEMBERS.of(scic);
        return Check.whichever(FORM.of(scic), FORMS_TOLD_APART, form -> {
            if (Code.of(LegalForm.SARL).equals(form.value())) {
                return Check.atMost(members, law.term(MOST_IN_SARL));
            }
            if (Code.of(LegalForm.SA).equals(form.value())) {
                return Check.atLeast(members, law.term(LEAST_IN_SA));
            }
            var free = Check.oneOf(form, UNLIMITED);
            return Check.when(free, free);
        });
    }

    private static List<Turn> cure(Scic scic, Law law) {
        var form = FORM.of(scic);
        var members = MEMBERS.of(scic).value();
        var most = law.find(MOST_IN_SARL);
        if (form.value() != null && !Code.of(LegalForm.SARL).equals(form.value())
                || members != null
                        && most.isPresent()
                        && members.compareTo(most.get().value()) <= 0) {
            return List.of();
        }
        var since = ABOVE_LIMIT_SINCE.of(scic);
        // While it is not known whether the limit binds, neither is it whether anything falls due.
        Term<Day> due = form.value() == null
                ? Term.absent(FORM.path(), Term.Cause.MISSING_FACT)
                : members == null
                        ? Term.absent(MEMBERS.path(), Term.Cause.MISSING_FACT)
                        : Term.plusMonths(since, law.term(CURE));
        return List.of(new Turn(null, since, due, Term.absent(MEMBERS.path(), Term.Cause.NOT_DONE)));
    }
}
