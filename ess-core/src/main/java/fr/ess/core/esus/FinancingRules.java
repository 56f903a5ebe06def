package fr.ess.core.esus;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bodies that finance enterprises of social utility and are assimilated to them.
 *
 * <p>Until 31 December 2024 a share of the assets had to be securities of the social and solidarity economy, five sevenths of
 * them of enterprises of social utility, and a credit institution could be assimilated too. Since 1 January 2025 only a
 * collective investment can, from half of its assets, by a declaration of one year. Membership of the social and solidarity
 * economy is not asked of the body itself. No source says what becomes in 2025 of a body assimilated under the former text.
 *
 * <p>Defined by the Code du travail, articles L3332-17-1, III, R3332-21-4 and R3332-21-6.
 */
public final class FinancingRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, III", Reading.PRIMARY, CHECKED);
    private static final Citation FORMER = ARTICLE.as(Reading.SECONDARY);
    private static final Citation DECLARED =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-6, I", Reading.PRIMARY, CHECKED);
    private static final Citation COUNTED =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-6, II", Reading.PRIMARY, CHECKED);
    private static final Citation CURED =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-6, III", Reading.PRIMARY, CHECKED);

    /** The least share of assets in securities of the social and solidarity economy. */
    public static final Timeline<Share> ESS_SHARE = Timeline.of("esus-assimilated-financing-body.ess-share", Unit.SHARE)
            .from("2015-07-01", Share.of(35, 100), FORMER)
            .from("2019-05-24", Share.of(35, 100), ARTICLE)
            .repealed("2025-01-01");

    /** The least part of them issued by enterprises of social utility. */
    public static final Timeline<Share> SEVENTHS = Timeline.of("esus-assimilated-financing-body.sevenths", Unit.SHARE)
            .from("2015-07-01", Share.of(5, 7), FORMER)
            .from("2019-05-24", Share.of(5, 7), ARTICLE)
            .repealed("2025-01-01");

    /** The disputed reading of these sevenths. */
    public static final Timeline<FundReading> READING = Timeline.of(
                    "esus-assimilated-financing-body.reading", Unit.option(FundReading.class))
            .from("2015-07-01", FundReading.OF_THE_REQUIRED_SHARE, ARTICLE.as(Reading.UNVERIFIED))
            .repealed("2025-01-01");

    /** The least share of loans and investments of a credit institution. */
    public static final Timeline<Share> BANK_SHARE = Timeline.of(
                    "esus-assimilated-financing-body.bank-share", Unit.SHARE)
            .from("2015-07-01", Share.of(80, 100), FORMER)
            .from("2019-05-24", Share.of(80, 100), ARTICLE)
            .repealed("2025-01-01");

    /** The least share of assets of a collective investment. */
    public static final Timeline<Share> FUND_SHARE = Timeline.of(
                    "esus-assimilated-financing-body.fund-share", Unit.SHARE)
            .from("2025-01-01", Share.HALF, ARTICLE);

    /** How long money newly paid in may be left out. */
    public static final Timeline<Months> NEW_MONEY = Timeline.of(
                    "esus-assimilated-financing-body.new-money", Unit.MONTHS)
            .from("2025-01-01", Months.of(6), COUNTED);

    /** How long exchanged securities may stay counted. */
    public static final Timeline<Months> EXCHANGE = Timeline.of("esus-assimilated-financing-body.exchange", Unit.MONTHS)
            .from("2025-01-01", Months.of(24), COUNTED);

    /** How long after its creation the year ends in which a new body must have reached the share. */
    public static final Timeline<Months> START = Timeline.of("esus-assimilated-financing-body.start", Unit.MONTHS)
            .from("2025-01-01", Months.of(12), DECLARED);

    /** How long a share that is too low may be cured. */
    public static final Timeline<Months> CURE =
            Timeline.of("esus-assimilation-cure.months", Unit.MONTHS).from("2025-01-01", Months.of(6), CURED);

    /** How long a declaration holds. */
    public static final Timeline<Months> LENGTH = Timeline.of("esus-assimilation-declaration.months", Unit.MONTHS)
            .from("2025-01-01", Months.of(12), DECLARED);

    private static final Many<FinancingBody, NewMoney> MONEY = FinancingBody.PLACEMENTS.then(Placements.NEW_MONEY);
    private static final Many.Each<NewMoney, Day> PAID = MONEY.each(NewMoney.PAID);
    private static final Many.Each<NewMoney, Euros> PAID_AMOUNT = MONEY.each(NewMoney.AMOUNT);
    private static final Many<FinancingBody, Exchanged> EXCHANGED = FinancingBody.PLACEMENTS.then(Placements.EXCHANGED);
    private static final Fact<FinancingBody, Euros> ASSETS = FinancingBody.PLACEMENTS.then(Placements.ASSETS);
    private static final Fact<FinancingBody, Euros> SOCIAL_ECONOMY =
            FinancingBody.PLACEMENTS.then(Placements.SOCIAL_ECONOMY);
    private static final Fact<FinancingBody, Euros> APPROVED = FinancingBody.PLACEMENTS.then(Placements.APPROVED);
    private static final Fact<FinancingBody, Euros> EQUIVALENTS = FinancingBody.PLACEMENTS.then(Placements.EQUIVALENTS);
    private static final Fact<FinancingBody, Euros> LEAVING = FinancingBody.PLACEMENTS.then(Placements.LEAVING);
    private static final Many.Each<NewMoney, Flag> INFORMED = MONEY.each(NewMoney.MINISTER_INFORMED);
    private static final Many.Each<Exchanged, Day> EXCHANGED_ON = EXCHANGED.each(Exchanged.ON);
    private static final Many.Each<Exchanged, Euros> EXCHANGED_AMOUNT = EXCHANGED.each(Exchanged.AMOUNT);
    private static final Many.Each<Exchanged, Day> HELD_UNTIL = EXCHANGED.each(Exchanged.HELD_UNTIL);
    private static final Many.Each<Declaration, Day> DECLARED_ON = FinancingBody.DECLARATIONS.each(Declaration.ON);
    private static final Many.Each<Lapse, Day> STATED = FinancingBody.LAPSES.each(Lapse.STATED);
    private static final Many.Each<Lapse, Flag> BY_MANAGEMENT = FinancingBody.LAPSES.each(Lapse.BY_MANAGEMENT);
    private static final Term<Code> FUND = Term.constant(Code.of(FinancingKind.COLLECTIVE_INVESTMENT));
    private static final Code BANK = Code.of(FinancingKind.CREDIT_INSTITUTION);
    private static final List<Code> KINDS = List.of(
            Code.of(FinancingKind.COLLECTIVE_INVESTMENT),
            Code.of(FinancingKind.CREDIT_INSTITUTION),
            Code.of(FinancingKind.OTHER));
    private static final Term<Months> TO_MAY = Term.constant(Months.of(5)); // from the end of the year before
    private static final Term<Days> TO_20_JUNE = Term.constant(Days.of(20));

    /** Whether the body is assimilated by what it holds, or keeps that while it may still reach or regain the share. */
    static final Rule<FinancingBody> ASSIMILATED = Rule.<FinancingBody>binding("esus-assimilated-financing-body")
            .from(
                    "2014-08-02",
                    (body, law) -> Check.unknown("esus-assimilated-financing-body", Term.Cause.NOT_PUBLISHED),
                    FORMER)
            .from("2015-07-01", FinancingRules::former, FORMER)
            .from("2019-05-24", FinancingRules::former, ARTICLE)
            .from("2025-01-01", FinancingRules::half, ARTICLE)
            .reads(ESS_SHARE, SEVENTHS, READING, BANK_SHARE, FUND_SHARE, NEW_MONEY, EXCHANGE, START, CURE);

    /** That a declaration of the minister covers the day. */
    static final Rule<FinancingBody> DECLARATION = Rule.<FinancingBody>binding("esus-assimilation-declaration")
            .from("2025-01-01", (body, law) -> declared(body, law, true), DECLARED)
            .from("2026-01-01", (body, law) -> declared(body, law, false), DECLARED)
            .reads(LENGTH);

    /** The report of each year that follows a declaration: it is sent before 20 June. */
    static final Duty<FinancingBody> REPORT = Duty.binding("esus-assimilation-report", FinancingRules::subject)
            .from("2025-01-01", FinancingRules::reports, DECLARED);

    /** The cure of a share that is too low by no act of management. */
    static final Duty<FinancingBody> CURE_DUTY = Duty.binding("esus-assimilation-cure", FinancingRules::subject)
            .from("2025-01-01", FinancingRules::cures, CURED)
            .reads(CURE);

    /** What falls due for an assimilated body. */
    public static final Duties<FinancingBody> DUTIES = Duties.of(List.of(REPORT, CURE_DUTY));

    /** The rules of the kind {@code esus-financing-body}. */
    public static final RuleSet<FinancingBody> SET = RuleSet.of(
            "esus-financing-body",
            FinancingBody.class,
            Words.beside(FinancingRules.class),
            ASSIMILATED,
            DECLARATION,
            REPORT.rule(),
            CURE_DUTY.rule());

    private FinancingRules() {}

    private static String subject(FinancingBody body) {
        var siren = body.siren();
        return siren == null ? "" : siren.value();
    }

    // ---- until 2024

    private static Check former(FinancingBody body, Law law) {
        return Check.whichever(
                FinancingBody.KIND.of(body),
                KINDS,
                kind -> BANK.equals(kind.value()) ? loans(body, law) : sevenths(body, law));
    }

    private static Check loans(FinancingBody body, Law law) {
        return Check.atLeast(APPROVED.of(body), Term.shareUp(law.term(BANK_SHARE), ASSETS.of(body)));
    }

    private static Check sevenths(FinancingBody body, Law law) {
        var assets = ASSETS.of(body);
        var held = SOCIAL_ECONOMY.of(body);
        var approved = APPROVED.of(body);
        var least = Term.shareUp(law.term(ESS_SHARE), assets);
        var enough = Check.atLeast(held, least);
        var ofAll = law.find(READING)
                .filter(reading -> reading.value() == FundReading.OF_ALL_SECURITIES_HELD)
                .isPresent();
        return Check.all(
                // those of enterprises of social utility are among them
                held.value() == null ? Check.any(Check.atLeast(approved, least), enough) : enough,
                Check.atLeast(
                        approved,
                        ofAll
                                ? Term.shareUp(law.term(SEVENTHS), held)
                                : Term.shareUp(Term.shareUp(law.term(SEVENTHS), law.term(ESS_SHARE)), assets)));
    }

    // ---- since 2025

    private static Check half(FinancingBody body, Law law) {
        return Check.when(Check.is(FinancingBody.KIND.of(body), FUND), () -> {
            var ways = new ArrayList<Check>();
            shares(body, law, ways);
            ways.add(Check.all(
                    Check.yes(FinancingBody.COMMITMENT.of(body)), Check.atMost(law.today(), reached(body, law))));
            var lapses = body.lapses();
            if (lapses == null) {
                ways.add(new Check.Unknown(FinancingBody.LAPSES.absent()));
            } else {
                for (var i = 0; i < lapses.size(); i++) {
                    var lapse = lapses.get(i);
                    ways.add(Check.all(
                            Check.no(BY_MANAGEMENT.of(lapse, i)),
                            Check.atLeast(law.today(), STATED.of(lapse, i)),
                            Check.atMost(law.today(), cureBy(lapse, i, law))));
                }
            }
            return new Check.AnyOf(ways);
        });
    }

    private static Term<Day> cureBy(Lapse lapse, int index, Law law) {
        return Term.plusMonths(STATED.of(lapse, index), law.term(CURE));
    }

    private static Term<Day> reached(FinancingBody body, Law law) {
        return Term.yearEnd(Term.plusMonths(FinancingBody.CREATED.of(body), law.term(START)));
    }

    static Optional<LocalDate> reachBy(FinancingBody body, Law law) {
        return Optional.ofNullable(reached(body, law).value()).map(Day::date);
    }

    /** Adds the share as it stands, and as it stands with what may be left out of the assets or may stay counted. */
    private static void shares(FinancingBody body, Law law, List<Check> ways) {
        var counted = new ArrayList<Term<Euros>>();
        var left = new ArrayList<Term<Euros>>();
        var sure = new ArrayList<Check>();
        var open = new ArrayList<Check>();
        var openLeft = new ArrayList<Term<Euros>>();
        var openCounted = new ArrayList<Term<Euros>>();
        var money = MONEY.read(body);
        for (var i = 0; money != null && i < money.size(); i++) {
            var paid = money.get(i);
            var inTime = Check.atMost(law.today(), Term.plusMonths(PAID.of(paid, i), law.term(NEW_MONEY)));
            var informed = Check.yes(INFORMED.of(paid, i));
            add(Check.all(informed, inTime), PAID_AMOUNT.of(paid, i), sure, left, open, openLeft);
        }
        var exchanged = EXCHANGED.read(body);
        for (var i = 0; exchanged != null && i < exchanged.size(); i++) {
            var each = exchanged.get(i);
            add(
                    Check.any(
                            Check.atMost(law.today(), Term.plusMonths(EXCHANGED_ON.of(each, i), law.term(EXCHANGE))),
                            Check.atMost(law.today(), HELD_UNTIL.of(each, i))),
                    EXCHANGED_AMOUNT.of(each, i),
                    sure,
                    counted,
                    open,
                    openCounted);
        }
        ways.add(share(body, law, List.of(), List.of(), List.of()));
        if (!sure.isEmpty()) {
            ways.add(share(body, law, sure, left, counted));
        }
        if (!open.isEmpty()) {
            sure.addAll(open);
            left.addAll(openLeft);
            counted.addAll(openCounted);
            ways.add(share(body, law, sure, left, counted));
        }
        if (body.placements() != null && money == null) {
            ways.add(new Check.Unknown(MONEY.absent()));
        }
        if (body.placements() != null && exchanged == null) {
            ways.add(new Check.Unknown(EXCHANGED.absent()));
        }
    }

    private static void add(
            Check condition,
            Term<Euros> amount,
            List<Check> sure,
            List<Term<Euros>> amounts,
            List<Check> open,
            List<Term<Euros>> openAmounts) {
        switch (condition.verdict()) {
            case SATISFIED -> {
                sure.add(condition);
                amounts.add(amount);
            }
            case UNDETERMINED -> {
                open.add(condition);
                openAmounts.add(amount);
            }
            default -> {}
        }
    }

    /** Weighs half of the assets: securities that are not known may be none, and so may what leaves the assets. */
    private static Check share(
            FinancingBody body, Law law, List<Check> conditions, List<Term<Euros>> left, List<Term<Euros>> counted) {
        var all = new ArrayList<>(conditions);
        var eligible = new ArrayList<>(counted);
        eligible.add(APPROVED.of(body));
        eligible.add(EQUIVALENTS.of(body));
        var off = new ArrayList<>(left);
        off.add(LEAVING.of(body));
        var whole = reaches(body, law, eligible, off);
        var least = reaches(body, law, known(eligible), known(off));
        all.add(whole.verdict() == least.verdict() ? whole : Check.any(least, whole));
        return all.size() == 1 ? all.get(0) : new Check.AllOf(all);
    }

    private static List<Term<Euros>> known(List<Term<Euros>> terms) {
        var known = new ArrayList<Term<Euros>>();
        for (var term : terms) {
            if (term.value() != null) {
                known.add(term);
            }
        }
        return known;
    }

    private static Check reaches(FinancingBody body, Law law, List<Term<Euros>> eligible, List<Term<Euros>> off) {
        var assets = ASSETS.of(body);
        return Check.atLeast(
                eligible.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(eligible),
                Term.shareUp(law.term(FUND_SHARE), off.isEmpty() ? assets : Term.minus(assets, Term.sum(off))));
    }

    private static Check declared(FinancingBody body, Law law, boolean transition) {
        return Check.when(Check.is(FinancingBody.KIND.of(body), FUND), () -> {
            var declarations = body.declarations();
            if (declarations == null) {
                return new Check.Unknown(FinancingBody.DECLARATIONS.absent());
            }
            var ways = new ArrayList<Check>();
            for (var i = 0; i < declarations.size(); i++) {
                var on = DECLARED_ON.of(declarations.get(i), i);
                ways.add(Check.all(
                        Check.atLeast(law.today(), on),
                        Check.lessThan(law.today(), Term.plusMonths(on, law.term(LENGTH)))));
            }
            if (transition) {
                ways.add(Check.all(
                        Check.yes(FinancingBody.FORMERLY_ASSIMILATED.of(body)),
                        Check.unknown("esus-assimilation-declaration", Term.Cause.NOT_PUBLISHED)));
            }
            return ways.isEmpty()
                    ? Check.atLeast(
                            FinancingBody.DECLARATIONS.count(body), Term.constant(fr.ess.core.measure.Count.of(1)))
                    : new Check.AnyOf(ways);
        });
    }

    // ---- what falls due

    private static List<Turn> reports(FinancingBody body, Law law) {
        var declarations = body.declarations();
        if (declarations == null) {
            return List.of(open(FinancingBody.DECLARATIONS.absent()));
        }
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < declarations.size(); i++) {
            var declaration = declarations.get(i);
            if (declaration.on().isAfter(law.day())) {
                continue;
            }
            var opens = Term.yearEnd(DECLARED_ON.of(declaration, i));
            turns.add(new Turn(
                    String.valueOf(declaration.on().getYear() + 1),
                    opens,
                    Term.previousDay(Term.plusDays(Term.plusMonths(opens, TO_MAY), TO_20_JUNE)),
                    Evidence.first(
                            element(FinancingBody.DECLARATIONS, declaration, i).then(Declaration.REPORTS), body)));
        }
        return turns;
    }

    private static List<Turn> cures(FinancingBody body, Law law) {
        var lapses = body.lapses();
        if (lapses == null) {
            return List.of(open(FinancingBody.LAPSES.absent()));
        }
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < lapses.size(); i++) {
            var lapse = lapses.get(i);
            var byManagement = BY_MANAGEMENT.of(lapse, i);
            if (Flag.YES.equals(byManagement.value())) {
                continue;
            }
            var done = Evidence.first(element(FinancingBody.LAPSES, lapse, i).then(Lapse.CURES), body);
            var turn = new Turn(null, STATED.of(lapse, i), cureBy(lapse, i, law), done);
            if (byManagement.value() != null) {
                turns.add(turn);
            } else if (turn.inTime(law).verdict() != Verdict.NOT_APPLICABLE) { // cured late, it is history either way
                turns.add(new Turn(null, turn.opens(), Term.absent(BY_MANAGEMENT.path(i), Term.Cause.OPEN_NORM), done));
            }
        }
        return turns;
    }

    /** Returns the turn of which nothing is known while the list that would open it is not. */
    private static Turn open(Term<Day> list) {
        return new Turn("open", list, list, list);
    }

    private static <E> Part<FinancingBody, E> element(Many<FinancingBody, E> list, E element, int index) {
        return Part.of(list.path() + "[" + index + "]", body -> element);
    }
}
