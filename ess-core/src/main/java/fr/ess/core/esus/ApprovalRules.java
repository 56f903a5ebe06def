package fr.ess.core.esus;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.BondYield;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The life of an approval: its file, the silence that grants it, how long it lasts, what the accounts must say, its renewal.
 *
 * <p>How long it lasts hangs on the age of the body when it applied, not on being a first approval.
 *
 * <p>Defined by the Code du travail, articles R3332-21-3 and R3332-21-5, and by the order of 5 August 2015.
 */
public final class ApprovalRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation PLACE_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-3, I", Reading.PRIMARY, CHECKED);
    private static final Citation SILENCE_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-3, II", Reading.PRIMARY, CHECKED);
    private static final Citation TERM_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-3, III", Reading.PRIMARY, CHECKED);
    private static final Citation ANNEX_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-5", Reading.PRIMARY, CHECKED);
    private static final Citation WITHDRAWAL_ARTICLE = LegalTexts.CRPA.at("art. L242-1", Reading.PRIMARY, CHECKED);
    private static final Citation FILE_ORDER = LegalTexts.ARRETE_2015_08_05.at("", Reading.SECONDARY, CHECKED);

    /** How long the prefect may be silent once the file is complete. */
    public static final Timeline<Months> SILENCE = Timeline.of("esus-silence-means-acceptance.months", Unit.MONTHS)
            .from("2015-07-01", Months.of(2), SILENCE_ARTICLE);

    /** How long an unlawful acceptance may be withdrawn. */
    public static final Timeline<Months> WITHDRAWAL = Timeline.of(
                    "esus-silence-means-acceptance.withdrawal", Unit.MONTHS)
            .from("2016-06-01", Months.of(4), WITHDRAWAL_ARTICLE);

    /** The age under which a body is young when it applies. */
    public static final Timeline<Months> YOUNG =
            Timeline.of("esus-validity-period.young", Unit.MONTHS).from("2015-07-01", Months.of(36), TERM_ARTICLE);

    /** How long the approval of a young body lasts. */
    public static final Timeline<Months> YOUNG_TERM =
            Timeline.of("esus-validity-period.young-term", Unit.MONTHS).from("2015-07-01", Months.of(24), TERM_ARTICLE);

    /** How long the approval of another body lasts. */
    public static final Timeline<Months> FULL_TERM =
            Timeline.of("esus-validity-period.term", Unit.MONTHS).from("2015-07-01", Months.of(60), TERM_ARTICLE);

    /** The papers that every file holds. */
    public static final Timeline<Codes> PAPERS = Timeline.of("esus-file-completeness.papers", Unit.codes(Paper.class))
            .from("2015-08-05", Codes.of(Paper.REQUEST_FORM, Paper.ARTICLES, Paper.SECURITIES_CERTIFICATE), FILE_ORDER);

    /** The papers that a file in the general way holds too. */
    public static final Timeline<Codes> GENERAL_PAPERS = Timeline.of(
                    "esus-file-completeness.general-papers", Unit.codes(Paper.class))
            .from("2015-08-05", Codes.of(Paper.REGISTER_EXTRACT, Paper.FORECASTS), FILE_ORDER);

    /**
     * The regions of which the prefect decides, since 2025-01-01 at the earliest: designated by an order that was not found, for
     * a host to give.
     */
    public static final Timeline<Codes> REGIONS =
            Timeline.of("esus-competent-authority.regions", Unit.codes(Region.class));

    private static final Fact<Approval, Day> FILED = Approval.APPLICATION.then(Application.FILED);
    private static final Fact<Approval, Day> COMPLETED = Approval.APPLICATION.then(Application.COMPLETED);
    private static final Fact<Approval, Code> OUTCOME = Approval.DECISION.then(Decision.OUTCOME);
    private static final Fact<Approval, Day> DECIDED = Approval.DECISION.then(Decision.DAY);
    private static final Fact<Approval, Flag> AGAINST = Approval.DECISION.then(Decision.AGAINST);
    private static final Many.Each<AnnualAccounts, Flag> STATE =
            Approval.ACCOUNTS.each(AnnualAccounts.STATE_CONDITIONS);
    private static final Many.Each<Renewal, Day> RENEWED = Approval.RENEWALS.each(Renewal.FILED);
    private static final Part<Approval, CaseFile> FILE = Part.of("application.file", approval -> {
        var application = approval.application();
        return application == null ? null : application.file();
    });

    private static final Part<Approval, Addressee> ADDRESSEE = Part.of("application.addressee", approval -> {
        var application = approval.application();
        return application == null ? null : application.addressee();
    });
    private static final Fact<Approval, Code> SEAT = ADDRESSEE.then(Addressee.SEAT);
    private static final Fact<Approval, Code> REGION = ADDRESSEE.then(Addressee.REGION);
    private static final Fact<Approval, Code> PREFECT = ADDRESSEE.then(Addressee.PREFECT);
    private static final Term<Code> PREFECT_OF_THE_SEAT = Term.constant(Code.of(Prefect.OF_THE_SEAT));
    private static final Term<Code> PREFECT_OF_THE_ESTABLISHMENT =
            Term.constant(Code.of(Prefect.OF_THE_MAIN_ESTABLISHMENT));
    private static final Term<Code> PREFECT_OF_THE_REGION = Term.constant(Code.of(Prefect.OF_THE_REGION));

    /** That the application is sent to the competent prefect; keyed on the day on which it is filed. */
    static final Rule<Approval> AUTHORITY = Rule.<Approval>binding("esus-competent-authority")
            .from("2015-07-01", ApprovalRules::competent, PLACE_ARTICLE)
            .keyedOn(FILED)
            .reads(REGIONS);

    /** The remark that the order on the regions was not found, so that the prefect of the department is told. */
    static final Rule<Approval> REGION_ORDER = Rule.<Approval>practice("esus-region-order")
            .from("2025-01-01", (approval, law) -> regionOrder(law), PLACE_ARTICLE)
            .keyedOn(FILED)
            .reads(REGIONS);

    /** The papers of the file. */
    static final Rule<CaseFile> COMPLETE = Rule.<CaseFile>binding("esus-file-completeness")
            .from("2015-08-05", ApprovalRules::complete, FILE_ORDER)
            .reads(PAPERS, GENERAL_PAPERS);

    /** That the application is accepted, by a decision or by silence; nothing while the prefect may still answer. */
    static final Rule<Approval> ACCEPTED = Rule.<Approval>binding("esus-silence-means-acceptance")
            .from("2015-07-01", ApprovalRules::accepted, SILENCE_ARTICLE)
            .reads(SILENCE, WITHDRAWAL);

    /** That the approval holds on the day of the question. */
    static final Rule<Approval> VALID = Rule.<Approval>binding("esus-validity-period")
            .from("2015-07-01", ApprovalRules::valid, TERM_ARTICLE)
            .reads(SILENCE, WITHDRAWAL, YOUNG, YOUNG_TERM, FULL_TERM);

    /** What the notes to the accounts say. */
    static final Rule<Approval> ANNEX = Rule.<Approval>binding("esus-accounts-annex")
            .from("2015-07-01", ApprovalRules::annex, ANNEX_ARTICLE)
            .reads(SILENCE, WITHDRAWAL, YOUNG, YOUNG_TERM, FULL_TERM);

    /** The impact in every year of the approval that is renewed, on the years that close with it. */
    static final Rule<Approval> RENEWAL = Rule.<Approval>binding("esus-renewal")
            .from("2015-08-05", ApprovalRules::renewal, FILE_ORDER)
            .reads(
                    SILENCE,
                    WITHDRAWAL,
                    YOUNG,
                    YOUNG_TERM,
                    FULL_TERM,
                    ImpactTest.SHARE,
                    ImpactTest.YEARS,
                    ImpactTest.READING,
                    ImpactTest.POINTS,
                    BondYield.HALF_YEAR);

    /** The last day of the prefect to answer before silence does. */
    static final Duty<Approval> ANSWER = Duty.<Approval>of("esus-answer", Force.PRACTICE, ApprovalRules::subject)
            .from("2015-07-01", ApprovalRules::answer, SILENCE_ARTICLE)
            .reads(SILENCE);

    /** The last day to file a renewal whose silent acceptance leaves no gap. */
    static final Duty<Approval> RENEW = Duty.<Approval>of("esus-renewal-filing", Force.PRACTICE, ApprovalRules::subject)
            .from("2015-07-01", ApprovalRules::renew, TERM_ARTICLE)
            .reads(SILENCE, WITHDRAWAL, YOUNG, YOUNG_TERM, FULL_TERM);

    /** What falls due for an approval. */
    public static final Duties<Approval> DUTIES = Duties.of(List.of(ANSWER, RENEW));

    /** The rules of the kind {@code esus-approval}. */
    public static final RuleSet<Approval> SET = RuleSet.of(
            "esus-approval",
            Approval.class,
            Words.beside(ApprovalRules.class),
            AUTHORITY,
            REGION_ORDER,
            COMPLETE.within(FILE),
            ACCEPTED,
            VALID,
            ANNEX,
            RENEWAL,
            ANSWER.rule(),
            RENEW.rule());

    private ApprovalRules() {}

    private static String subject(Approval approval) {
        var siren = approval.siren();
        return siren == null ? "" : siren.value();
    }

    // ---- to whom it is sent

    private static Check ofDepartment(Approval approval) {
        var prefect = PREFECT.of(approval);
        return Check.whichever(
                SEAT.of(approval),
                Code.all(Seat.class),
                seat -> Check.is(
                        prefect,
                        Code.of(Seat.FRANCE).equals(seat.value())
                                ? PREFECT_OF_THE_SEAT
                                : PREFECT_OF_THE_ESTABLISHMENT));
    }

    private static Check competent(Approval approval, Law law) {
        var designated = law.find(REGIONS);
        if (designated.isEmpty()) {
            return ofDepartment(approval);
        }
        var region = REGION.of(approval);
        var known = region.value();
        var ofRegion = Check.is(PREFECT.of(approval), PREFECT_OF_THE_REGION);
        if (region instanceof Term.Absent<Code> absent) {
            return new Check.Whichever(List.of(absent), List.of(ofRegion, ofDepartment(approval)));
        }
        return known != null && designated.get().value().contains(known)
                ? Check.all(Check.oneOf(region, law.term(REGIONS)), ofRegion)
                : ofDepartment(approval);
    }

    private static Check regionOrder(Law law) {
        return law.find(REGIONS).isEmpty()
                ? Check.unknown(REGIONS.id(), Term.Cause.NOT_PUBLISHED)
                : Check.notApplicable();
    }

    // ---- the file

    private static Check complete(CaseFile file, Law law) {
        var papers = CaseFile.PAPERS.of(file);
        var all = new ArrayList<Check>();
        each(papers, law.term(PAPERS), all);
        all.add(Check.whichever(CaseFile.WAY.of(file), Code.all(Way.class), way -> {
            var parts = new ArrayList<Check>();
            if (Code.of(Way.BY_RIGHT).equals(way.value())) {
                parts.add(holds(papers, Paper.PROOF_OF_CATEGORY));
            } else {
                each(papers, law.term(GENERAL_PAPERS), parts);
                parts.add(Check.when(Check.yes(CaseFile.ACCOUNTS_EXIST.of(file)), holds(papers, Paper.ACCOUNTS)));
                parts.add(Check.when(Check.yes(CaseFile.RENEWAL.of(file)), holds(papers, Paper.PROOF_OF_IMPACT)));
            }
            return new Check.AllOf(parts);
        }));
        return new Check.AllOf(all);
    }

    private static Check holds(Term<Codes> papers, Paper paper) {
        return Check.holds(papers, Term.constant(Code.of(paper)));
    }

    private static void each(Term<Codes> papers, Term<Codes> asked, List<Check> into) {
        var codes = asked.value();
        if (codes == null) {
            into.add(new Check.Unknown((Term.Absent<?>) asked));
            return;
        }
        for (var name : codes.names()) {
            into.add(Check.holds(papers, Term.constant(new Code(codes.list(), name))));
        }
    }

    static Optional<Set<Paper>> missingPapers(CaseFile file, Law law) {
        var papers = file.papers();
        if (papers == null
                || file.way() == null
                || law.find(PAPERS).isEmpty()
                || law.find(GENERAL_PAPERS).isEmpty()) {
            return Optional.empty();
        }
        var missing = EnumSet.noneOf(Paper.class);
        add(law.get(PAPERS).value(), missing);
        if (file.way() == Way.BY_RIGHT) {
            missing.add(Paper.PROOF_OF_CATEGORY);
        } else {
            if (file.accountsExist() == null || file.renewal() == null) {
                return Optional.empty();
            }
            add(law.get(GENERAL_PAPERS).value(), missing);
            if (file.accountsExist()) {
                missing.add(Paper.ACCOUNTS);
            }
            if (file.renewal()) {
                missing.add(Paper.PROOF_OF_IMPACT);
            }
        }
        papers.forEach(missing::remove);
        return Optional.of(missing);
    }

    private static void add(Codes codes, Set<Paper> into) {
        codes.names().forEach(name -> into.add(Paper.valueOf(name)));
    }

    // ---- the acceptance

    private static Term<Day> implied(Approval approval, Law law) {
        return Term.plusMonths(COMPLETED.of(approval), law.term(SILENCE));
    }

    private static Check accepted(Approval approval, Law law) {
        return Check.whichever(OUTCOME.of(approval), Code.all(Outcome.class), outcome -> {
            var implied = implied(approval, law);
            var name = Objects.requireNonNull(outcome.value()).name();
            if (name.equals(Outcome.GRANTED.name())) {
                return Check.is(outcome, Term.constant(Code.of(Outcome.GRANTED)));
            }
            if (name.equals(Outcome.SILENCE.name())) {
                var passed = Check.atLeast(law.today(), implied);
                return Check.when(passed, passed);
            }
            var late = Check.atLeast(DECIDED.of(approval), implied);
            return late.verdict() == Verdict.SATISFIED ? withdrawn(approval, implied, law) : late;
        });
    }

    /** Weighs a refusal that comes after the silence: it can only withdraw an unlawful approval, and for a time. */
    private static Check withdrawn(Approval approval, Term<Day> implied, Law law) {
        var acquired = Objects.requireNonNull(implied.value()).date();
        return Check.any(
                Check.moreThan(
                        DECIDED.of(approval),
                        Term.plusMonths(implied, law.at(acquired).term(WITHDRAWAL))),
                Check.no(AGAINST.of(approval)));
    }

    static Optional<LocalDate> impliedAcceptance(Approval approval, Law law) {
        return Optional.ofNullable(implied(approval, law).value()).map(Day::date);
    }

    // ---- the term

    /** Returns the day from which the approval holds: that of the decision, or that on which silence made it. */
    private static Term<Day> granted(Approval approval, Law law) {
        var decision = approval.decision();
        var outcome = decision == null ? null : decision.outcome();
        if (outcome == null) {
            return Term.absent(OUTCOME.path(), Term.Cause.MISSING_FACT);
        }
        return outcome == Outcome.GRANTED ? DECIDED.of(approval) : implied(approval, law);
    }

    /** Returns how long it lasts; nothing while the age of the body when it applied is not known. */
    private static @Nullable Timeline<Months> term(Approval approval, Law law) {
        var grown =
                Term.plusMonths(Approval.CREATED.of(approval), law.term(YOUNG)).value();
        var filed = FILED.of(approval).value();
        return grown == null || filed == null ? null : grown.compareTo(filed) > 0 ? YOUNG_TERM : FULL_TERM;
    }

    private static Term<Day> last(Approval approval, Timeline<Months> term, Law law) {
        return Term.previousDay(Term.plusMonths(granted(approval, law), law.term(term)));
    }

    /** Asks a question of the last day of the approval, under both terms while the age of the body is not known. */
    private static Check ofLastDay(Approval approval, Law law, Function<Term<Day>, Check> asked) {
        var term = term(approval, law);
        if (term != null) {
            return asked.apply(last(approval, term, law));
        }
        var open = new ArrayList<Term.Absent<?>>();
        for (var fact : List.of(Approval.CREATED, FILED)) {
            if (fact.of(approval) instanceof Term.Absent<Day> absent) {
                open.add(absent);
            }
        }
        return open.isEmpty()
                ? Check.unknown(YOUNG.id(), Term.Cause.NOT_PUBLISHED)
                : new Check.Whichever(
                        open,
                        List.of(
                                asked.apply(last(approval, YOUNG_TERM, law)),
                                asked.apply(last(approval, FULL_TERM, law))));
    }

    /** Returns whether there is an approval to speak of. */
    private static Check held(Approval approval, Law law) {
        var decision = approval.decision();
        if (decision == null || decision.outcome() == null) {
            return new Check.Unknown((Term.Absent<?>) OUTCOME.of(approval));
        }
        return accepted(approval, law);
    }

    private static Check valid(Approval approval, Law law) {
        var held = held(approval, law);
        return Check.when(held, () -> {
            var granted = granted(approval, law);
            var day = granted.value();
            if (day != null && law.at(day.date()).find(FULL_TERM).isEmpty()) {
                return Check.unknown(FULL_TERM.id(), Term.Cause.NOT_PUBLISHED);
            }
            return Check.all(
                    Check.atLeast(law.today(), granted),
                    ofLastDay(approval, law, last -> Check.atMost(law.today(), last)));
        });
    }

    static Optional<LocalDate> lastDay(Approval approval, Law law) {
        var term = term(approval, law);
        return term == null || held(approval, law).verdict() != Verdict.SATISFIED
                ? Optional.empty()
                : Optional.ofNullable(last(approval, term, law).value()).map(Day::date);
    }

    static Optional<LocalDate> renewBy(Approval approval, Law law) {
        return lastDay(approval, law)
                .flatMap(last -> law.find(SILENCE)
                        .map(months -> last.minusMonths(months.value().value())));
    }

    // ---- what follows from it

    private static Check annex(Approval approval, Law law) {
        return Check.when(held(approval, law), () -> {
            var accounts = approval.accounts();
            if (accounts == null) {
                return new Check.Unknown(Approval.ACCOUNTS.absent());
            }
            var all = new ArrayList<Check>();
            for (var i = 0; i < accounts.size(); i++) {
                var year = accounts.get(i);
                var states = Check.yes(STATE.of(year, i));
                if (year.ends().isBefore(law.day())) {
                    all.add(during(approval, year.ends(), "accounts[" + i + "].ends", law, states));
                }
            }
            return new Check.AllOf(all);
        });
    }

    /** Asks a check of a year only when it ends under the approval. */
    private static Check during(Approval approval, LocalDate ends, String path, Law law, Check then) {
        var end = new Term.Given<>(path, Day.of(ends));
        return Check.when(
                Check.all(
                        Check.atLeast(end, granted(approval, law)),
                        ofLastDay(approval, law, last -> Check.atMost(end, last))),
                then);
    }

    private static Check renewal(Approval approval, Law law) {
        return Check.when(held(approval, law), () -> {
            var renewals = approval.renewals();
            if (renewals == null) {
                return new Check.Unknown(Approval.RENEWALS.absent());
            }
            var all = new ArrayList<Check>();
            for (var i = 0; i < renewals.size(); i++) {
                var renewal = renewals.get(i);
                var place = "renewals[" + i + "].impact";
                var impact = renewal.impact();
                var years = impact == null ? null : impact.years();
                if (years == null) {
                    all.add(Check.unknown(impact == null ? place : place + ".years", Term.Cause.MISSING_FACT));
                    continue;
                }
                var test = new ImpactTest<Approval>(Part.of(place, facts -> impact));
                for (var j = 0; j < years.size(); j++) {
                    var ends = years.get(j).ends();
                    if (ends.isBefore(law.day())) {
                        all.add(during(
                                approval,
                                ends,
                                place + ".years[" + j + "].ends",
                                law,
                                test.either(approval, law.at(ends.plusDays(1)))));
                    }
                }
            }
            return new Check.AllOf(all);
        });
    }

    // ---- the calendar

    private static List<Turn> answer(Approval approval, Law law) {
        var completed = COMPLETED.of(approval);
        var decision = approval.decision();
        var outcome = decision == null ? null : decision.outcome();
        if (outcome == Outcome.SILENCE && past(implied(approval, law), law)) {
            return List.of(); // silence has answered
        }
        return List.of(new Turn(
                null,
                completed,
                Term.previousDay(implied(approval, law)),
                outcome == Outcome.SILENCE ? Term.absent(DECIDED.path(), Term.Cause.NOT_DONE) : DECIDED.of(approval)));
    }

    private static boolean past(Term<Day> day, Law law) {
        var known = day.value();
        return known != null && !law.day().isBefore(known.date());
    }

    private static List<Turn> renew(Approval approval, Law law) {
        var held = held(approval, law).verdict();
        if (held == Verdict.BREACHED || held == Verdict.NOT_APPLICABLE) {
            return List.of();
        }
        var term = term(approval, law);
        var due = term == null || held == Verdict.UNDETERMINED
                ? open(approval)
                : Term.minusMonths(last(approval, term, law), law.term(SILENCE));
        return List.of(new Turn(null, granted(approval, law), due, renewed(approval)));
    }

    /** Returns the first fact that must be known before the last day of the approval is. */
    private static Term<Day> open(Approval approval) {
        if (OUTCOME.of(approval) instanceof Term.Absent<?>) {
            return Term.absent(OUTCOME.path(), Term.Cause.MISSING_FACT);
        }
        var refused = Objects.requireNonNull(approval.decision()).outcome() == Outcome.REFUSED;
        var granted = Objects.requireNonNull(approval.decision()).outcome() == Outcome.GRANTED;
        for (var fact : granted ? List.of(Approval.CREATED, FILED) : List.of(COMPLETED, Approval.CREATED, FILED)) {
            if (fact.of(approval) instanceof Term.Absent<Day> absent) {
                return absent;
            }
        }
        if (refused && DECIDED.of(approval) instanceof Term.Absent<Day> absent) {
            return absent;
        }
        return refused && AGAINST.of(approval) instanceof Term.Absent<?>
                ? Term.absent(AGAINST.path(), Term.Cause.OPEN_NORM)
                : Term.absent(YOUNG.id(), Term.Cause.NOT_PUBLISHED);
    }

    private static Term<Day> renewed(Approval approval) {
        var renewals = approval.renewals();
        if (renewals == null) {
            return Approval.RENEWALS.absent();
        }
        Term<Day> first = Term.absent(Approval.RENEWALS.path(), Term.Cause.NOT_DONE);
        for (var i = 0; i < renewals.size(); i++) {
            var known = first.value();
            if (known == null || renewals.get(i).filed().isBefore(known.date())) {
                first = RENEWED.of(renewals.get(i), i);
            }
        }
        return first;
    }
}
