package fr.ess.currency.regime;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor ("ACPR") is to be told of a digital currency on a day, and how near that is.
 *
 * <p>The year of a day is half open: it begins the day after the same day of the year before, and ends with the day itself. That is a
 * convention of this library, for the text has none. Known operations are counted; where the list of them is not complete, the sums
 * are only a least.
 *
 * <p>The trend is that of the last three months: the operations of a day, on average, or the average change of the units in
 * circulation.
 *
 * <p>Defined by the Code monétaire et financier, articles L521-3, II, and L525-6.
 *
 * @param day  the day
 * @param regime  what the declaration hangs on
 * @param exchanges  the euros exchanged for units in the year
 * @param payments  the payments between members in the year
 * @param redemptions  the units redeemed in the year
 * @param counted  what counts of them as the law is read; absent before there was a threshold, or when no list is given
 * @param complete  whether every operation of the year is known
 * @param outstanding  the units in circulation, if they are known
 * @param margin  what is left under the threshold in euros, negative above it, if there is one and its facts are known
 * @param crossedOn  the first day on which the threshold was exceeded, if it was by the day
 * @param projectedOn  the first day on which it would be at the trend, within three years, if it has not been
 * @param updateDue  the anniversary of the last declaration that follows the day, where a yearly update is owed
 */
public record AcprOutlook(
        LocalDate day,
        AcprRegime regime,
        Euros exchanges,
        Euros payments,
        Euros redemptions,
        @Nullable Euros counted,
        boolean complete,
        @Nullable Euros outstanding,
        @Nullable Euros margin,
        @Nullable LocalDate crossedOn,
        @Nullable LocalDate projectedOn,
        @Nullable LocalDate updateDue) {

    private static final int TREND_MONTHS = 3;
    private static final int HORIZON_YEARS = 3;
    private static final LocalDate YEARLY_UPDATE = LocalDate.of(2018, 1, 13);

    /** Returns the outlook of a day. */
    static AcprOutlook of(Issuance facts, Law law) {
        var day = law.day();
        var digital = facts.digital();
        var known = digital == null ? null : digital.flows();
        var flows = known == null ? List.<Flow>of() : known;
        var regime = RegimeRules.regime(facts, law);
        var flowing = law.find(RegimeRules.VOLUME).isPresent();
        var from = flowing ? Volumes.before(law) : day.minusYears(1);
        var counted = flowing && known != null ? Volumes.counted(flows, law).value() : null;
        var outstanding = Volumes.stockOn(facts, day);
        var margin = margin(facts, law, regime);
        var crossed = crossed(facts, law, regime);
        return new AcprOutlook(
                day,
                regime,
                Volumes.sum(flows, FlowKind.EXCHANGE, from, day),
                Volumes.sum(flows, FlowKind.PAYMENT, from, day),
                Volumes.sum(flows, FlowKind.REDEMPTION, from, day),
                counted,
                known != null && flowing && Volumes.complete(facts, law),
                outstanding,
                margin,
                crossed.orElse(null),
                crossed.isPresent() ? null : projected(facts, law, regime).orElse(null),
                update(facts, day, regime));
    }

    /**
     * Returns the outlook of each day.
     *
     * @param facts  the facts
     * @param law  the law, whose day does not count here
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the outlooks, a day each
     */
    public static List<AcprOutlook> over(Issuance facts, Law law, LocalDate fromInclusive, LocalDate untilExclusive) {
        return fromInclusive
                .datesUntil(untilExclusive)
                .map(day -> of(facts, law.at(day)))
                .toList();
    }

    private static @Nullable Euros margin(Issuance facts, Law law, AcprRegime regime) {
        var flows = flows(facts);
        if (regime == AcprRegime.YEARLY_FLOW && flows != null) {
            return law.get(RegimeRules.VOLUME)
                    .value()
                    .minus(Objects.requireNonNull(Volumes.counted(flows, law).value()));
        }
        var stock = Volumes.stockOn(facts, law.day());
        return regime == AcprRegime.OUTSTANDING && stock != null
                ? law.get(RegimeRules.STOCK).value().minus(stock)
                : null;
    }

    private static @Nullable List<Flow> flows(Issuance facts) {
        var digital = facts.digital();
        return digital == null ? null : digital.flows();
    }

    /** Returns the first day by the day of the question on which the threshold was exceeded: sums only rise on days of facts. */
    private static Optional<LocalDate> crossed(Issuance facts, Law law, AcprRegime regime) {
        var digital = facts.digital();
        if (digital == null) {
            return Optional.empty();
        }
        var days = new ArrayList<LocalDate>();
        var flows = digital.flows();
        var stocks = digital.stocks();
        if (regime == AcprRegime.YEARLY_FLOW && flows != null) {
            flows.forEach(flow -> days.add(flow.on()));
            days.add(law.line(RegimeRules.VOLUME).firstDay());
        } else if (regime == AcprRegime.OUTSTANDING && stocks != null) {
            stocks.forEach(stock -> days.add(stock.on()));
            days.add(law.line(RegimeRules.STOCK).firstDay());
        }
        return days.stream()
                .filter(day -> !day.isAfter(law.day()))
                .sorted()
                .filter(day -> {
                    var then = law.at(day);
                    if (then.find(regime == AcprRegime.OUTSTANDING ? RegimeRules.STOCK : RegimeRules.VOLUME)
                            .isEmpty()) {
                        return false;
                    }
                    var margin = margin(facts, then, regime);
                    return margin != null && margin.signum() < 0;
                })
                .findFirst();
    }

    /** Returns the first day after that of the question on which the threshold would be exceeded at the trend. */
    private static Optional<LocalDate> projected(Issuance facts, Law law, AcprRegime regime) {
        var day = law.day();
        var since = day.minusMonths(TREND_MONTHS);
        var length = BigInteger.valueOf(ChronoUnit.DAYS.between(since, day));
        var flows = flows(facts);
        if (regime == AcprRegime.YEARLY_FLOW && flows != null) {
            var last = BigInteger.valueOf(counted(flows, law, since, day).cents());
            for (var next = day.plusDays(1); next.isBefore(day.plusYears(HORIZON_YEARS)); next = next.plusDays(1)) {
                var then = law.at(next);
                var start = Volumes.before(then);
                var ahead = ChronoUnit.DAYS.between(start.isAfter(day) ? start : day, next);
                if (exceeds(
                        counted(flows, law, start, day),
                        last.multiply(BigInteger.valueOf(ahead)),
                        length,
                        then.get(RegimeRules.VOLUME).value())) {
                    return Optional.of(next);
                }
            }
        }
        var now = Volumes.stockOn(facts, day);
        var then = Volumes.stockOn(facts, since);
        if (regime == AcprRegime.OUTSTANDING && now != null && then != null) {
            var change = BigInteger.valueOf(now.minus(then).cents());
            for (var next = day.plusDays(1); next.isBefore(day.plusYears(HORIZON_YEARS)); next = next.plusDays(1)) {
                var ahead = BigInteger.valueOf(ChronoUnit.DAYS.between(day, next));
                if (exceeds(
                        now,
                        change.multiply(ahead),
                        length,
                        law.at(next).get(RegimeRules.STOCK).value())) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private static Euros counted(List<Flow> flows, Law law, LocalDate after, LocalDate until) {
        var payments = Volumes.sum(flows, FlowKind.PAYMENT, after, until);
        return law.get(RegimeRules.READING).value() == VolumeReading.PAYMENTS_ONLY
                ? payments
                : payments.plus(Volumes.sum(flows, FlowKind.EXCHANGE, after, until))
                        .plus(Volumes.sum(flows, FlowKind.REDEMPTION, after, until));
    }

    /** Returns whether an amount and the part of a trend, which is over a number of days, exceed a threshold. */
    private static boolean exceeds(Euros amount, BigInteger trend, BigInteger days, Euros threshold) {
        return BigInteger.valueOf(threshold.minus(amount).cents())
                        .multiply(days)
                        .compareTo(trend)
                < 0;
    }

    private static @Nullable LocalDate update(Issuance facts, LocalDate day, AcprRegime regime) {
        var supervision = facts.supervision();
        var declarations = supervision == null ? null : supervision.declarations();
        if (declarations == null || regime != AcprRegime.YEARLY_FLOW || day.isBefore(YEARLY_UPDATE)) {
            return null;
        }
        return declarations.stream()
                .map(AcprDeclaration::filedOn)
                .filter(filed -> !filed.isAfter(day))
                .max(LocalDate::compareTo)
                .map(filed -> {
                    var years = 1;
                    while (!filed.plusYears(years).isAfter(day)) {
                        years++;
                    }
                    return filed.plusYears(years);
                })
                .orElse(null);
    }
}
