package fr.ess.benchmarks.esus;

import fr.ess.core.esus.Aim;
import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.ClosedYear;
import fr.ess.core.esus.ListedBody;
import fr.ess.core.esus.Paid;
import fr.ess.core.esus.Trading;
import fr.ess.core.esus.WageZone;
import fr.ess.core.esus.Way;
import fr.ess.core.law.Law;
import fr.ess.core.law.MinimumWage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the peers take it: a bean with plain numbers, all known, for the law since 1 January 2025.
 *
 * <p>Its getters hold the arithmetic, exact in whole numbers, so that each peer weighs the same values in its own way.
 */
public final class PlainCandidate {

    private static final int FIRST_YEAR = 2014;
    private static final long[] WAGES = wages(WageZone.GENERAL);
    private static final long[] WAGES_IN_MAYOTTE = wages(WageZone.MAYOTTE);
    private static final long YEAR_HOURS = 1820;
    private static final Set<Aim> AIMS = EnumSet.allOf(Aim.class);
    private static final Set<ListedBody> LISTED = EnumSet.complementOf(
            EnumSet.of(ListedBody.HOME_WORK_CENTRE, ListedBody.ADAPTED_TEMPORARY_AGENCY, ListedBody.OTHER));

    /**
     * A closed year.
     *
     * @param ends  its last day
     * @param socialCharges  in cents
     * @param totalCharges  in cents
     * @param remuneration  in cents
     * @param funds  in cents
     */
    public record Year(
            @NotNull LocalDate ends,
            @PositiveOrZero long socialCharges,
            @PositiveOrZero long totalCharges,
            @PositiveOrZero long remuneration,
            long funds) {}

    /**
     * A pay.
     *
     * @param amount  in cents
     * @param over  the part of a full time: its numerator
     * @param under  its denominator
     */
    public record Pay(
            @PositiveOrZero long amount,
            @PositiveOrZero long over,
            @PositiveOrZero long under) {}

    private final LocalDate day;
    private final boolean general;
    private final boolean socialEconomy;
    private final Set<Aim> aims;
    private final boolean statesAim;
    private final List<Year> years;
    private final boolean undertaking;
    private final long rateOver;
    private final long rateUnder;
    private final @Nullable ListedBody body;
    private final boolean proven;
    private final boolean judged;
    private final int payYear;
    private final WageZone zone;
    private final long branchMinimum;
    private final List<Pay> people;
    private final Trading trading;

    PlainCandidate(Candidate candidate, LocalDate day) {
        var mission = candidate.mission();
        var impact = candidate.impact();
        var listing = candidate.listing();
        var payroll = known(candidate.payroll());
        this.day = day;
        this.general = known(candidate.way()) == Way.GENERAL;
        this.socialEconomy = known(candidate.socialEconomy());
        this.aims = EnumSet.noneOf(Aim.class);
        if (general) {
            aims.addAll(known(known(mission).aims()));
        }
        this.statesAim = general && known(known(mission).stateUtility());
        this.years = general
                ? known(known(impact).years()).stream()
                        .map(PlainCandidate::year)
                        .toList()
                : List.of();
        this.undertaking = general && known(known(impact).undertaking());
        var rate = general ? known(known(impact).referenceRate()) : null;
        this.rateOver = rate == null ? 0 : rate.over().longValueExact();
        this.rateUnder = rate == null ? 1 : rate.under().longValueExact();
        this.body = general ? null : known(known(listing).body());
        this.proven = !general && known(known(listing).proven());
        this.judged = !general && Boolean.TRUE.equals(known(listing).judged());
        this.payYear = payroll.year();
        this.zone = payroll.zone();
        this.branchMinimum = known(payroll.branchMinimum()).cents();
        this.people = known(payroll.people()).stream().map(PlainCandidate::pay).toList();
        this.trading = known(candidate.trading());
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a fact that is known");
    }

    private static Year year(ClosedYear year) {
        return new Year(
                year.ends(),
                known(year.socialCharges()).cents(),
                known(year.totalCharges()).cents(),
                known(year.remuneration()).cents(),
                known(year.funds()).cents());
    }

    private static Pay pay(Paid paid) {
        var fullTime = known(paid.fullTime());
        return new Pay(
                known(paid.amount()).cents(),
                fullTime.over().longValueExact(),
                fullTime.under().longValueExact());
    }

    /** Returns the sum of the hourly wages of the twelve months of each year, zero where one is not known. */
    private static long[] wages(WageZone zone) {
        var line = zone == WageZone.MAYOTTE ? MinimumWage.HOURLY_IN_MAYOTTE : MinimumWage.HOURLY;
        var wages = new long[13];
        for (var year = 0; year < wages.length; year++) {
            var law = Law.on(LocalDate.of(FIRST_YEAR + year, 1, 1));
            for (var month = 0; month < 12 && law.find(line).isPresent(); month++) {
                wages[year] +=
                        law.at(law.day().plusMonths(month)).get(line).value().cents();
            }
        }
        return wages;
    }

    // ---- the facts

    /** Returns whether it takes the general way. */
    public boolean isGeneral() {
        return general;
    }

    /** Returns whether it belongs to the social economy. */
    public boolean isSocialEconomy() {
        return socialEconomy;
    }

    /** Returns whether its articles state its aim. */
    public boolean isStatesAim() {
        return statesAim;
    }

    /** Returns whether it undertakes to keep the return within its limit. */
    public boolean isUndertaking() {
        return undertaking;
    }

    /** Returns whether its file proves that it is listed. */
    public boolean isProven() {
        return proven;
    }

    /** Returns its closed years. */
    public List<Year> getYears() {
        return years;
    }

    /** Returns what its people were paid. */
    public List<Pay> getPeople() {
        return people;
    }

    // ---- what is weighed

    /** Returns whether one of its aims counts. */
    public boolean isAimCounted() {
        for (var aim : aims) {
            if (AIMS.contains(aim)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the list names it. */
    public boolean isListed() {
        return LISTED.contains(body);
    }

    /** Returns whether its second condition is met, or it has none. */
    public boolean isJudged() {
        return judged || body != ListedBody.PUBLIC_UTILITY_BODY && body != ListedBody.SHARED_LIFE_HOUSING;
    }

    /** Returns whether its securities are traded nowhere but where they may be. */
    public boolean isTradingLawful() {
        return trading != Trading.ON_A_MARKET;
    }

    /** Returns the place of the first of the last three years that closed before the day; years are given in their order. */
    private int firstYear() {
        return Math.max(0, closed() - 3);
    }

    private int closed() {
        var closed = years.size();
        while (closed > 0 && !years.get(closed - 1).ends().isBefore(day)) {
            closed--;
        }
        return closed;
    }

    /** Returns the charges of social utility. */
    public long getSocialCharges() {
        var sum = 0L;
        for (int i = firstYear(), n = closed(); i < n; i++) {
            sum = Math.addExact(sum, years.get(i).socialCharges());
        }
        return sum;
    }

    /** Returns the least charges of social utility: 66 % of all, up to the cent. */
    public long getLeastSocialCharges() {
        var sum = 0L;
        for (int i = firstYear(), n = closed(); i < n; i++) {
            sum = Math.addExact(sum, years.get(i).totalCharges());
        }
        return Math.floorDiv(Math.addExact(Math.multiplyExact(sum, 66L), 99L), 100L);
    }

    /** Returns the remuneration of funding, times the denominator of the limit. */
    public long getFunding() {
        var sum = 0L;
        for (int i = firstYear(), n = closed(); i < n; i++) {
            sum = Math.addExact(sum, years.get(i).remuneration());
        }
        return Math.multiplyExact(sum, rateUnder * 20);
    }

    /** Returns what the return must stay under: the reference and 5 points, of the funds. */
    public long getFundingLimit() {
        var sum = 0L;
        for (int i = firstYear(), n = closed(); i < n; i++) {
            sum = Math.addExact(sum, years.get(i).funds());
        }
        return Math.multiplyExact(sum, rateOver * 20 + rateUnder);
    }

    private long[] sorted() {
        // pay for a full time, in cents × the least common multiple of the parts
        var common = common();
        var pays = new long[people.size()];
        for (var i = 0; i < pays.length; i++) {
            var pay = people.get(i);
            pays[i] = Math.multiplyExact(pay.amount(), Math.multiplyExact(pay.under(), common / pay.over()));
        }
        Arrays.sort(pays);
        return pays;
    }

    private long common() {
        var common = 1L;
        for (var pay : people) {
            var a = common;
            var b = pay.over();
            while (b != 0) {
                var rest = a % b;
                a = b;
                b = rest;
            }
            common = Math.multiplyExact(common, pay.over() / a);
        }
        return common;
    }

    /** Returns the reference of the year in twelfths of a cent. */
    private long reference() {
        var wages = zone == WageZone.MAYOTTE ? WAGES_IN_MAYOTTE : WAGES;
        return Math.max(wages[payYear - FIRST_YEAR] * YEAR_HOURS, branchMinimum * 12);
    }

    /** Returns the pay of the five best paid, in twelfths of a cent times the common part. */
    public long getBestPaid() {
        var pays = sorted();
        var sum = 0L;
        for (var i = Math.max(0, pays.length - 5); i < pays.length; i++) {
            sum = Math.addExact(sum, pays[i]);
        }
        return Math.multiplyExact(sum, 12L);
    }

    /** Returns the most that these may have. */
    public long getBestPaidLimit() {
        return Math.multiplyExact(7L * Math.min(5, people.size()) * reference(), common());
    }

    /** Returns the highest pay, in twelfths of a cent times the common part. */
    public long getHighestPaid() {
        var highest = 0L;
        var common = common();
        for (var pay : people) {
            highest = Math.max(
                    highest, Math.multiplyExact(pay.amount(), Math.multiplyExact(pay.under(), common / pay.over())));
        }
        return Math.multiplyExact(highest, 12L);
    }

    /** Returns the most that it may be. */
    public long getHighestPaidLimit() {
        return Math.multiplyExact(10L * reference(), common());
    }
}
