package fr.ess.procurement.spaser;

import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A rate beside its target. Both are exact: nothing is rounded before they are compared.
 *
 * @param target  the target
 * @param rate  the rate, or {@code null} when there is nothing that it could be a part of
 * @param utmost  the rate if every contract that is not known were in the category, or {@code null}
 * @param verdict  satisfied when the rate reaches the target; undetermined when it does not, but would if what is not known were in
 *     the category; breached when even that would not do; not applicable without a rate
 */
public record Compared(
        SpaserTarget target, @Nullable Share rate, @Nullable Share utmost, Verdict verdict) implements Serializable {

    static Compared of(SpaserTarget target, @Nullable Period period) {
        if (period == null || period.all().in(target.measure()).signum() == 0) {
            return new Compared(target, null, null, Verdict.NOT_APPLICABLE);
        }
        var tally = period.tally(target.category());
        var base = target.base() == null ? Base.ALL : target.base();
        var rate = tally.rate(target.measure(), base).orElse(null);
        var utmost = tally.utmost(target.measure()).orElse(null);
        if (rate == null) {
            return new Compared(target, null, utmost, Verdict.UNDETERMINED);
        }
        if (rate.compareTo(target.share()) >= 0) {
            return new Compared(target, rate, utmost, Verdict.SATISFIED);
        }
        var may = base == Base.ALL && utmost != null && utmost.compareTo(target.share()) >= 0;
        return new Compared(target, rate, utmost, may ? Verdict.UNDETERMINED : Verdict.BREACHED);
    }
}
