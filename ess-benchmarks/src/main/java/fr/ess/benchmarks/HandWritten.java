package fr.ess.benchmarks;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.law.Operation;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Provision;
import fr.ess.core.scic.CategoryKind;
import fr.ess.core.scic.CollegeCriterion;
import fr.ess.core.scic.EntryRules;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.MembershipRules;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.RevisionRules;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.Sector;
import fr.ess.core.scic.VotingRight;
import fr.ess.core.scic.VotingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a SCIC written by hand, for the law of the day and for facts that are all known.
 *
 * <p>{@link #decide} answers yes or no. {@link #explain} returns the very findings that the rule set returns: each value
 * typed, each operand kept, each figure with its day and citation. Neither knows any other day, an amended law or an absent fact.
 */
final class HandWritten {

    private static final LocalDate FORM_OF_2014 = LocalDate.of(2014, 8, 2);
    private static final Set<HolderKind> COUNTED = EnumSet.of(
            HolderKind.COMMUNE,
            HolderKind.DEPARTEMENT,
            HolderKind.REGION,
            HolderKind.SPECIAL_STATUS_AUTHORITY,
            HolderKind.GROUPING,
            HolderKind.LOCAL_PUBLIC_ESTABLISHMENT);
    private static final Set<HolderKind> SHOWN = EnumSet.of(
            HolderKind.STATE,
            HolderKind.NATIONAL_PUBLIC_ESTABLISHMENT,
            HolderKind.PUBLIC_HOSPITAL,
            HolderKind.CONSULAR_CHAMBER,
            HolderKind.CONTROLLED_BY_AUTHORITY);

    private HandWritten() {}

    // ---- yes or no

    static boolean decide(Scic scic, LocalDate day) {
        var statutes = Objects.requireNonNull(scic.statutes());
        var purpose = Objects.requireNonNull(statutes.purpose());
        var membership = Objects.requireNonNull(scic.membership());
        var register = Objects.requireNonNull(scic.register());
        var voting = Objects.requireNonNull(scic.voting());
        var audit = Objects.requireNonNull(scic.audit());
        var form = Objects.requireNonNull(statutes.form());
        if (form != LegalForm.SA && form != LegalForm.SARL && (form != LegalForm.SAS || day.isBefore(FORM_OF_2014))
                || !Boolean.TRUE.equals(statutes.variableCapital())
                || !Boolean.TRUE.equals(purpose.collectiveInterest())
                || !Boolean.TRUE.equals(purpose.describesProject())
                || !Boolean.TRUE.equals(purpose.showsUtility())
                || !Boolean.TRUE.equals(purpose.describesConditions())) {
            return false;
        }
        var capital = Objects.requireNonNull(register.capital()).cents();
        if (form == LegalForm.SA && capital < 18_500_00) {
            return false;
        }
        var categories = 0;
        var beneficiaries = 0;
        var employees = 0;
        var producers = 0;
        for (var category : Objects.requireNonNull(membership.categories())) {
            var number = Objects.requireNonNull(category.associates());
            categories += number > 0 ? 1 : 0;
            beneficiaries += category.kind() == CategoryKind.BENEFICIARIES ? number : 0;
            employees += category.kind() == CategoryKind.EMPLOYEES ? number : 0;
            producers += category.kind() == CategoryKind.PRODUCERS ? number : 0;
        }
        if (categories < 3
                || beneficiaries < 1
                || (Objects.requireNonNull(membership.employees()) > 0 ? employees : producers) < 1
                || form == LegalForm.SARL && Objects.requireNonNull(membership.members()) > 100) {
            return false;
        }
        var held = 0L;
        for (var holding : Objects.requireNonNull(register.holdings())) {
            if (COUNTED.contains(Objects.requireNonNull(holding.kind()))) {
                held = Math.addExact(held, holding.amount().cents());
            }
        }
        if (day.isBefore(FORM_OF_2014) ? held * 5 > capital : held * 2 > capital) {
            return false;
        }
        var colleges = Objects.requireNonNull(voting.colleges());
        var weights = 0.0;
        for (var college : colleges) {
            var weight = Objects.requireNonNull(college.weight());
            var over = weight.over().longValueExact();
            var under = weight.under().longValueExact();
            if (over * 10 < under || over * 2 > under) {
                return false;
            }
            weights += (double) over / under;
        }
        if (!colleges.isEmpty()
                && (colleges.size() < 3
                        || Math.abs(weights - 1) > 1e-12
                        || voting.criterion() == CollegeCriterion.CAPITAL)) {
            return false;
        }
        if (voting.right() != VotingRight.ONE_MEMBER_ONE_VOTE) {
            return false;
        }
        var last = Objects.requireNonNull(audit.registered());
        for (var revision : Objects.requireNonNull(audit.revisions())) {
            last = revision.done();
        }
        return !day.isAfter(last.plusYears(5));
    }

    // ---- with its explanation

    private static final Law LAW = Law.on(Subject.DAY);
    private static final List<Provision> PROVISIONS = Subject.lawful().assess(LAW).findings().stream()
            .map(Finding::provision)
            .toList();
    private static final Term<Flag> YES = Term.constant(Flag.YES);
    private static final Term<Flag> NO = Term.constant(Flag.NO);
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Term<Share> WHOLE = Term.constant(Share.WHOLE);
    private static final Check NOTHING = Check.notApplicable();
    private static final Term<Code> ONE_VOTE = Term.constant(Code.of(VotingRight.ONE_MEMBER_ONE_VOTE));
    private static final Term<Code> SPORT = Term.constant(Code.of(Sector.SPORT));
    private static final Term<Code> RENEWABLE = Term.constant(Code.of(Sector.RENEWABLE_ENERGY_COMMUNITY));
    private static final Term<Code> CITIZEN = Term.constant(Code.of(Sector.CITIZEN_ENERGY_COMMUNITY));
    private static final Term<Codes> FREE_CAPITAL = Term.constant(Codes.of(LegalForm.SAS, LegalForm.SARL));
    private static final Term<Codes> FREE_NUMBER = Term.constant(Codes.of(LegalForm.SAS));
    private static final Term<Codes> FORMS = LAW.term(EntryRules.FORMS);
    private static final Term<Codes> MEMBERS = LAW.term(EntryRules.MEMBERS);
    private static final Term<Count> LEAST_CATEGORIES = LAW.term(MembershipRules.LEAST_CATEGORIES);
    private static final Term<Share> CEILING = LAW.term(PublicCeiling.SHARE);
    private static final Term<Count> LEAST_COLLEGES = LAW.term(VotingRules.LEAST_COLLEGES);
    private static final Term<Share> LEAST_WEIGHT = LAW.term(VotingRules.LEAST_WEIGHT);
    private static final Term<Share> GREATEST_WEIGHT = LAW.term(VotingRules.GREATEST_WEIGHT);
    private static final Term<Codes> CRITERIA = LAW.term(VotingRules.CRITERIA);
    private static final Term<?> INTERVAL = LAW.term(RevisionRules.INTERVAL);
    private static final String[] KIND_PATHS = paths("holdings", "kind");
    private static final String[] AMOUNT_PATHS = paths("holdings", "amount");
    private static final String[] ASSOCIATES_PATHS = paths("categories", "associates");
    private static final String[] WEIGHT_PATHS = paths("colleges", "weight");
    private static final String[] DONE_PATHS = paths("audit.revisions", "done");

    private static String[] paths(String list, String component) {
        var paths = new String[16];
        for (var i = 0; i < paths.length; i++) {
            paths[i] = list + "[" + i + "]." + component;
        }
        return paths;
    }

    static List<Finding> explain(Scic scic, LocalDate day) {
        if (day.isBefore(FORM_OF_2014)) {
            throw new IllegalArgumentException("Day must be on or after " + FORM_OF_2014 + ", but was: " + day);
        }
        var statutes = Objects.requireNonNull(scic.statutes());
        var purpose = Objects.requireNonNull(statutes.purpose());
        var register = Objects.requireNonNull(scic.register());
        var voting = Objects.requireNonNull(scic.voting());
        var form = Objects.requireNonNull(statutes.form());
        var findings = new ArrayList<Finding>(20);
        var formCode = Code.of(form);
        var code = new Term.Given<>("statutes.form", formCode);
        findings.add(finding(
                0,
                "statutes",
                all(
                        new Check.Condition(new Term.Given<>("form", formCode), FORMS),
                        yes("variableCapital", statutes.variableCapital()))));
        findings.add(finding(
                1,
                "statutes.purpose",
                new Check.AllOf(List.of(
                        yes("collectiveInterest", purpose.collectiveInterest()),
                        yes("describesProject", purpose.describesProject()),
                        yes("showsUtility", purpose.showsUtility()),
                        yes("describesConditions", purpose.describesConditions())))));
        findings.add(finding(
                2, "trade", new Check.Scoped(new Check.Condition(new Term.Given<>("scic", Flag.YES), NO), NOTHING)));
        if (form == LegalForm.SA || form == LegalForm.ASSOCIATION) {
            throw new IllegalArgumentException("Form must be SAS or SARL, but was: " + form);
        }
        var freeCapital = new Check.Condition(code, FREE_CAPITAL);
        findings.add(finding(3, "", new Check.Scoped(freeCapital, freeCapital)));
        findings.add(finding(4, "membership", categories(scic)));
        var freeNumber = new Check.Condition(code, FREE_NUMBER);
        findings.add(finding(5, "", new Check.Scoped(freeNumber, freeNumber)));
        findings.add(finding(6, "", NOTHING));
        register(register, findings);
        findings.add(finding(
                11,
                "voting",
                new Check.Condition(
                        new Term.Given<>("right", Code.of(Objects.requireNonNull(voting.right()))), ONE_VOTE)));
        findings.add(finding(12, "voting", colleges(scic)));
        findings.add(finding(
                13,
                "voting.nonCooperators",
                new Check.Scoped(new Check.Condition(new Term.Given<>("admitted", Flag.NO), YES), NOTHING)));
        findings.add(finding(14, "", revision(scic, day)));
        findings.add(finding(15, "", NOTHING));
        findings.add(finding(16, "", NOTHING));
        sectors(scic, findings);
        return findings;
    }

    private static Finding finding(int rule, String at, Check check) {
        return new Finding(PROVISIONS.get(rule), at, check);
    }

    private static Check all(Check one, Check other) {
        return new Check.AllOf(List.of(one, other));
    }

    private static Check yes(String fact, @Nullable Boolean value) {
        return new Check.Condition(new Term.Given<>(fact, Objects.requireNonNull(value) ? Flag.YES : Flag.NO), YES);
    }

    private static Check categories(Scic scic) {
        var membership = Objects.requireNonNull(scic.membership());
        var categories = Objects.requireNonNull(membership.categories());
        var number = 0;
        var beneficiaries = -1;
        var employees = -1;
        for (var i = 0; i < categories.size(); i++) {
            var category = categories.get(i);
            number += Objects.requireNonNull(category.associates()) > 0 ? 1 : 0;
            beneficiaries = category.kind() == CategoryKind.BENEFICIARIES ? i : beneficiaries;
            employees = category.kind() == CategoryKind.EMPLOYEES ? i : employees;
        }
        return new Check.AllOf(List.of(
                new Check.Comparison(
                        new Term.Given<>("categories", Count.of(number)), Check.Operator.AT_LEAST, LEAST_CATEGORIES),
                atLeastOne(categories.get(beneficiaries).associates(), ASSOCIATES_PATHS[beneficiaries]),
                new Check.Scoped(
                        atLeastOne(membership.employees(), "employees"),
                        atLeastOne(categories.get(employees).associates(), ASSOCIATES_PATHS[employees]))));
    }

    private static Check atLeastOne(@Nullable Integer number, String path) {
        return new Check.Comparison(
                new Term.Given<>(path, Count.of(Objects.requireNonNull(number))), Check.Operator.AT_LEAST, ONE);
    }

    private static void register(fr.ess.core.scic.Register register, List<Finding> findings) {
        var holdings = Objects.requireNonNull(register.holdings());
        var kinds = new ArrayList<Check>();
        var seen = EnumSet.noneOf(HolderKind.class);
        var counted = new ArrayList<Term<?>>();
        var again = new ArrayList<Term<?>>();
        var held = 0L;
        var shown = false;
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            var kind = Objects.requireNonNull(holding.kind());
            if (seen.add(kind)) {
                kinds.add(new Check.Condition(new Term.Given<>(KIND_PATHS[i], Code.of(kind)), MEMBERS));
            }
            if (COUNTED.contains(kind)) {
                counted.add(new Term.Given<>(AMOUNT_PATHS[i], holding.amount()));
                again.add(new Term.Given<>(AMOUNT_PATHS[i], holding.amount()));
                held = Math.addExact(held, holding.amount().cents());
            }
            shown |= SHOWN.contains(kind) && holding.amount().signum() > 0;
        }
        if (shown) {
            throw new IllegalArgumentException("Holders must be counted or private, but was: " + holdings);
        }
        findings.add(finding(7, "register", new Check.AllOf(kinds)));
        var capital = Objects.requireNonNull(register.capital());
        Term<Euros> capitalTerm = new Term.Given<>("capital", capital);
        Term<Euros> sum = new Term.Computed<>(Operation.SUM, counted, Euros.ofCents(held));
        findings.add(finding(
                8,
                "register",
                new Check.Comparison(
                        sum,
                        Check.Operator.AT_MOST,
                        new Term.Computed<>(
                                Operation.SHARE_DOWN,
                                List.of(CEILING, capitalTerm),
                                Euros.ofCents(Math.floorDiv(capital.cents(), 2))))));
        findings.add(finding(9, "register", NOTHING));
        Term<Euros> half = new Term.Computed<>(Operation.SUM, again, Euros.ofCents(held));
        findings.add(finding(
                10,
                "register",
                new Check.Scoped(
                        new Check.Comparison(
                                new Term.Computed<>(
                                        Operation.SUM, List.of(half, half), Euros.ofCents(Math.multiplyExact(held, 2))),
                                Check.Operator.EQUAL,
                                new Term.Given<>("capital", capital)),
                        NOTHING)));
    }

    private static Check colleges(Scic scic) {
        var voting = Objects.requireNonNull(scic.voting());
        var colleges = Objects.requireNonNull(voting.colleges());
        var parts = new ArrayList<Check>();
        parts.add(new Check.Comparison(
                new Term.Given<>("colleges", Count.of(colleges.size())), Check.Operator.AT_LEAST, LEAST_COLLEGES));
        var weights = new ArrayList<Term<?>>();
        var sum = Share.ZERO;
        for (var i = 0; i < colleges.size(); i++) {
            var weight = Objects.requireNonNull(colleges.get(i).weight());
            var term = new Term.Given<>(WEIGHT_PATHS[i], weight);
            parts.add(new Check.Comparison(term, Check.Operator.AT_LEAST, LEAST_WEIGHT));
            parts.add(new Check.Comparison(term, Check.Operator.AT_MOST, GREATEST_WEIGHT));
            weights.add(term);
            sum = sum.plus(weight);
        }
        parts.add(new Check.Comparison(new Term.Computed<>(Operation.SUM, weights, sum), Check.Operator.EQUAL, WHOLE));
        parts.add(new Check.Condition(
                new Term.Given<>("criterion", Code.of(Objects.requireNonNull(voting.criterion()))), CRITERIA));
        return new Check.AllOf(parts);
    }

    private static Check revision(Scic scic, LocalDate day) {
        var audit = Objects.requireNonNull(scic.audit());
        var opened = new Term.Given<>("audit.registered", Day.of(Objects.requireNonNull(audit.registered())));
        var parts = new ArrayList<Check>();
        var revisions = Objects.requireNonNull(audit.revisions());
        for (var i = 0; i < revisions.size(); i++) {
            var done = new Term.Given<>(DONE_PATHS[i], Day.of(revisions.get(i).done()));
            parts.add(new Check.Comparison(done, Check.Operator.AT_MOST, due(opened)));
            opened = done;
        }
        parts.add(new Check.Comparison(new Term.Given<>("on", Day.of(day)), Check.Operator.AT_MOST, due(opened)));
        return new Check.AllOf(parts);
    }

    private static Term<Day> due(Term.Given<Day> opened) {
        return new Term.Computed<>(
                Operation.PLUS_MONTHS,
                List.of(opened, INTERVAL),
                Day.of(opened.value().date().plusMonths(60)));
    }

    private static void sectors(Scic scic, List<Finding> findings) {
        var activities = Objects.requireNonNull(scic.activities());
        var sectors = Objects.requireNonNull(activities.sectors());
        if (!sectors.isEmpty()) {
            throw new IllegalArgumentException("Sectors must be none, but was: " + sectors);
        }
        var none = new Codes("Sector", List.of());
        var sport = new Check.Condition(new Term.Given<>("sectors", none), SPORT);
        findings.add(finding(17, "activities", new Check.Scoped(sport, NOTHING)));
        findings.add(finding(
                18,
                "activities",
                new Check.Scoped(new Check.Condition(new Term.Given<>("sectors", none), SPORT), NOTHING)));
        var seen = new Term.Given<>("activities.sectors", none);
        var renewable = new Check.Condition(seen, RENEWABLE);
        var citizen = new Check.Condition(seen, CITIZEN);
        findings.add(finding(
                19,
                "",
                new Check.AllOf(List.of(
                        new Check.Scoped(new Check.AnyOf(List.of(renewable, citizen)), NOTHING),
                        new Check.Scoped(renewable, NOTHING),
                        new Check.Scoped(citizen, NOTHING)))));
    }
}
