package fr.ess.core.scic;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling of public stakes in a SCIC: local authorities hold together at most a share of its capital.
 *
 * <p>The ceiling is on the subscribed capital, not on votes nor members; authorities are added together; the limit itself is
 * lawful ("jusqu'à"). A holding whose holder is of no known kind counts both ways, and the answer stands when both agree.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies, paragraph 4.
 */
public final class PublicCeiling {

    private static final Citation BEFORE_2014 =
            LegalTexts.LOI_47.at("art. 19 septies", Reading.SECONDARY, "2026-11-23");
    private static final Citation SINCE_2014 =
            LegalTexts.LOI_47.at("art. 19 septies al. 4", Reading.PRIMARY, "2026-11-23");

    private static final Citation SINCE_2022 =
            LegalTexts.LOI_47.at("art. 19 septies al. 4 (loi n° 2022-217, art. 221)", Reading.PRIMARY, "2026-11-23");

    /** The greatest share of the capital that the holders counted may hold together. */
    public static final Timeline<Share> SHARE = Timeline.of("scic-public-ceiling.share", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), BEFORE_2014)
            .from("2014-08-02", Share.HALF, SINCE_2014);

    /** The kinds of holder that are counted. */
    public static final Timeline<Codes> COUNTED = Timeline.of(
                    "scic-public-ceiling.counted", Unit.codes(HolderKind.class))
            .from("2001-07-18", HolderKind.AUTHORITIES_AND_GROUPINGS, BEFORE_2014)
            .from("2014-08-02", HolderKind.LOCAL_PUBLIC_PERSONS, SINCE_2014);

    /** The disputed reading of the local public establishments; the prudent one unless the host amends it. */
    public static final Timeline<LocalEstablishments> LOCAL_ESTABLISHMENTS = Timeline.of(
                    "scic-public-ceiling.local-establishments", Unit.option(LocalEstablishments.class))
            .from("2014-08-02", LocalEstablishments.COUNTED, SINCE_2014.as(Reading.UNVERIFIED));

    /** Which capital the ceiling is a part of; what is subscribed unless the host amends it. */
    public static final Timeline<CapitalBasis> CAPITAL_BASIS = Timeline.of(
                    "scic-capital-basis.basis", Unit.option(CapitalBasis.class))
            .from("2001-07-18", CapitalBasis.SUBSCRIBED, BEFORE_2014.as(Reading.UNVERIFIED));

    /** The rule, on a share register. */
    public static final Rule<Register> RULE = Rule.<Register>binding("scic-public-ceiling")
            .from("2001-07-18", PublicCeiling::weigh, BEFORE_2014)
            .from("2014-08-02", PublicCeiling::weigh, SINCE_2014)
            .from("2022-02-23", PublicCeiling::weigh, SINCE_2022)
            .reads(SHARE, COUNTED, LOCAL_ESTABLISHMENTS, CAPITAL_BASIS);

    /**
     * The kinds of holder that the wording leaves out of the ceiling although they are public, or held by public bodies.
     */
    public static final Timeline<Codes> SHOWN = Timeline.of(
                    "scic-indirect-public-holding.shown", Unit.codes(HolderKind.class))
            .from(
                    "2014-08-02",
                    Codes.of(
                            HolderKind.STATE,
                            HolderKind.NATIONAL_PUBLIC_ESTABLISHMENT,
                            HolderKind.PUBLIC_HOSPITAL,
                            HolderKind.CONSULAR_CHAMBER,
                            HolderKind.CONTROLLED_BY_AUTHORITY),
                    SINCE_2014.as(Reading.UNVERIFIED));

    /**
     * The remark that public holdings stand outside the ceiling: whether it would hold with them. It says nothing where there
     * is none.
     */
    public static final Rule<Register> INDIRECT = Rule.<Register>practice("scic-indirect-public-holding")
            .from("2014-08-02", PublicCeiling::weighShown, SINCE_2014.as(Reading.UNVERIFIED))
            .reads(SHARE, COUNTED, LOCAL_ESTABLISHMENTS, CAPITAL_BASIS, SHOWN);

    /** The remark that at exactly half nobody holds a majority of the capital, which is lawful. */
    public static final Rule<Register> EXACT_HALF = Rule.<Register>practice("scic-private-minority")
            .from("2014-08-02", PublicCeiling::weighHalf, SINCE_2014)
            .reads(SHARE, COUNTED, LOCAL_ESTABLISHMENTS, CAPITAL_BASIS);

    /** The rule set of the kind {@code scic-register}: the ceiling and its remarks, on a share register alone. */
    public static final RuleSet<Register> SET =
            RuleSet.of("scic-register", Register.class, Words.beside(PublicCeiling.class), RULE, INDIRECT, EXACT_HALF);

    private static final int MOST_SUMS = 4096;

    private PublicCeiling() {}

    private static Check weigh(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return Check.atMost(Register.HOLDINGS.<Euros>absent(), limit(capital(register, law), law));
        }
        var counted = new ArrayList<Term<Euros>>();
        var perhaps = new ArrayList<Term<Euros>>();
        var open = new ArrayList<Term.Absent<?>>();
        var reckoning = Reckoning.of(law);
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            if (holding.kind() == null) {
                open.add(Register.missingKind(i));
                perhaps.add(reckoning.amount(holding, i));
            } else if (reckoning.counts(holding.kind())) {
                counted.add(reckoning.amount(holding, i));
            }
        }
        var least = within(counted, register, law);
        if (open.isEmpty()) {
            return least;
        }
        perhaps.addAll(0, counted);
        return new Check.Whichever(open, List.of(least, within(perhaps, register, law)));
    }

    /**
     * Weighs what is counted against the ceiling. A capital of nothing is no capital to be a part of; one that is missing is
     * at least what the register lists.
     */
    private static Check within(List<Term<Euros>> counted, Register register, Law law) {
        var capital = capital(register, law);
        var seen = sum(counted);
        if (!counted.isEmpty() && Euros.ZERO.equals(capital.value())) {
            return Check.unknown(Register.CAPITAL.path(), Term.Cause.MISSING_FACT);
        }
        return Check.whichever(
                capital, List.of(register.listed(), Euros.MAX), whole -> Check.atMost(seen, limit(whole, law)));
    }

    private static Check weighShown(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return Check.when(
                    new Check.Unknown(Register.HOLDINGS.absent()),
                    Check.atMost(Register.HOLDINGS.<Euros>absent(), limit(capital(register, law), law)));
        }
        var open = new ArrayList<Term.Absent<?>>();
        for (var i = 0; i < holdings.size(); i++) {
            if (holdings.get(i).kind() == null) {
                open.add(Register.missingKind(i));
            }
        }
        if (open.isEmpty()) {
            return shown(register, holdings, null, law);
        }
        // Each holder of unknown kind may be counted, shown or neither: the most and the least of the first two decide.
        return new Check.Whichever(
                open,
                List.of(
                        shown(register, holdings, HolderKind.PRIVATE, law),
                        shown(register, holdings, HolderKind.STATE, law),
                        shown(register, holdings, HolderKind.COMMUNE, law)));
    }

    private static Check shown(Register register, List<Holding> holdings, @Nullable HolderKind unknown, Law law) {
        var kinds = law.find(SHOWN);
        var all = new ArrayList<Term<Euros>>();
        var any = false;
        var reckoning = Reckoning.of(law);
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            var kind = holding.kind() == null ? unknown : holding.kind();
            var shows = kind != null
                    && kinds.isPresent()
                    && kinds.get().value().contains(kind)
                    && holding.amount().signum() > 0;
            any |= shows;
            if (shows || kind != null && reckoning.counts(kind)) {
                all.add(reckoning.amount(holding, i));
            }
        }
        return any ? within(all, register, law) : Check.notApplicable();
    }

    private static Check weighHalf(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return Check.when(
                    new Check.Unknown(Register.HOLDINGS.absent()),
                    Check.atMost(Register.HOLDINGS.<Euros>absent(), limit(capital(register, law), law)));
        }
        var counted = new ArrayList<Term<Euros>>();
        var open = new ArrayList<Term.Absent<?>>(0);
        var reckoning = Reckoning.of(law);
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            if (holding.kind() == null) {
                open.add(Register.missingKind(i));
            } else if (reckoning.counts(holding.kind())) {
                counted.add(reckoning.amount(holding, i));
            }
        }
        var capital = capital(register, law);
        var whole = capital.value();
        if (open.isEmpty() && whole != null || paidUp(law)) {
            var seen = sum(counted);
            return whole != null && whole.signum() == 0
                    ? Check.notApplicable()
                    : Check.when(Check.equal(Term.plus(seen, seen), capital), () -> within(counted, register, law));
        }
        if (!mayBeHalf(register, holdings, whole, law)) {
            return Check.notApplicable();
        }
        var unknown = open.isEmpty() ? (Term.Absent<?>) capital : open.get(0);
        return Check.when(new Check.Unknown(unknown), Check.atMost(Term.constant(Share.HALF), law.term(SHARE)));
    }

    /**
     * Returns whether the half may be met: by a sum that may be counted, of a capital that holds all that is listed. Where the
     * open kinds allow too many sums to be told apart, it may.
     */
    private static boolean mayBeHalf(Register register, List<Holding> holdings, @Nullable Euros whole, Law law) {
        Set<Euros> sums = new HashSet<>(Set.of(Euros.ZERO));
        var reckoning = Reckoning.of(law);
        for (var holding : holdings) {
            var kind = holding.kind();
            if (kind == null || reckoning.counts(kind)) {
                var with = new HashSet<>(kind == null ? sums : Set.of());
                sums.forEach(sum -> with.add(sum.plus(holding.amount())));
                if (with.size() > MOST_SUMS) {
                    return true;
                }
                sums = with;
            }
        }
        var listed = register.listed();
        return sums.stream()
                .filter(sum -> sum.signum() > 0)
                .map(sum -> sum.plus(sum))
                .anyMatch(twice -> whole == null ? twice.compareTo(listed) >= 0 : twice.equals(whole));
    }

    private static Term<Euros> limit(Term<Euros> capital, Law law) {
        return Term.shareDown(law.term(SHARE), capital);
    }

    /** Returns the capital that the ceiling is a part of, in the reading of the law that was taken. */
    static Term<Euros> capital(Register register, Law law) {
        return paidUp(law) ? Register.PAID_UP.of(register) : Register.CAPITAL.of(register);
    }

    private static boolean paidUp(Law law) {
        var basis = law.find(CAPITAL_BASIS);
        return basis.isPresent() && basis.get().value() == CapitalBasis.PAID_UP;
    }

    /** Returns what is counted of a register whose holders are all of a known kind, or nothing when one is not. */
    static Optional<Euros> counted(Register register, Law law) {
        var holdings = register.holdings();
        if (holdings == null) {
            return Optional.empty();
        }
        var sum = Euros.ZERO;
        var reckoning = Reckoning.of(law);
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            var kind = holding.kind();
            var amount = reckoning.amount(holding, i).value();
            if (kind == null || amount == null) {
                return Optional.empty();
            }
            sum = reckoning.counts(kind) ? sum.plus(amount) : sum;
        }
        return Optional.of(sum);
    }

    /**
     * Returns whether what a kind of holder holds counts towards the ceiling.
     *
     * @param kind  the kind of holder
     * @param law  the law of the day of the question, with the reading that was taken of it
     * @return whether it counts; before the ceiling had a wording of its own, nobody does
     */
    public static boolean counts(HolderKind kind, Law law) {
        return Reckoning.of(law).counts(kind);
    }

    /** How the law of a day counts, read once for all holders of a register. */
    private record Reckoning(@Nullable Codes kinds, boolean localEstablishments, boolean paidUp) {

        static Reckoning of(Law law) {
            var local = law.find(LOCAL_ESTABLISHMENTS);
            return new Reckoning(
                    law.find(COUNTED).map(Dated::value).orElse(null),
                    local.isEmpty() || local.get().value() == LocalEstablishments.COUNTED,
                    PublicCeiling.paidUp(law));
        }

        boolean counts(HolderKind kind) {
            return kinds != null
                    && kinds.contains(kind)
                    && (localEstablishments || kind != HolderKind.LOCAL_PUBLIC_ESTABLISHMENT);
        }

        Term<Euros> amount(Holding holding, int index) {
            return paidUp ? Register.paidAmount(holding, index) : Register.amount(holding, index);
        }
    }

    private static Term<Euros> sum(List<Term<Euros>> amounts) {
        return amounts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(amounts);
    }
}
