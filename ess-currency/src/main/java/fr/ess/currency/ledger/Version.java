package fr.ess.currency.ledger;

import fr.ess.core.measure.Share;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import fr.ess.currency.Rounding;
import fr.ess.currency.Scheme;
import fr.ess.currency.Strictness;
import fr.ess.currency.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scheme says on one day, in plain numbers: made once a day, read at each posting. */
final class Version {

    private static final int KINDS = ActorKind.values().length;

    final int number; // of the terms in the scheme, -1 before the first
    final @Nullable Terms terms;
    final boolean refuses;
    final @Nullable Funding funding;
    final boolean feeKnown;
    final boolean feeToFund;
    final Rounding rounding;
    private final long feeOver;
    private final long feeUnder;
    private final long feeFree; // bits by kind
    private final long entitled;
    private final long members;
    private final long approved;
    private final long passages; // bits by pair of kinds
    private final boolean[] issued = new boolean[Form.values().length];
    final long mostPaid;
    final long mostPaidInDay;
    final long mostHeld;

    Version(Scheme scheme, LocalDate day) {
        var versions = scheme.terms();
        var found = -1;
        while (found + 1 < versions.size() && !versions.get(found + 1).from().isAfter(day)) {
            found++;
        }
        number = found;
        terms = found < 0 ? null : versions.get(found);
        var redemption = terms == null ? null : terms.redemption();
        refuses = terms == null || terms.reserve().strictness() == Strictness.REFUSE;
        funding = terms == null ? null : terms.exchange().funding();
        var fee = redemption == null ? null : redemption.fee();
        feeKnown = fee != null;
        feeOver = over(fee);
        feeUnder = under(fee);
        feeToFund = redemption != null && redemption.destination() == FeeDestination.FUND;
        var chosen = redemption == null ? null : redemption.rounding();
        rounding = chosen == null ? Rounding.HALF_UP : chosen;
        feeFree = bits(redemption == null ? null : redemption.feeFree());
        entitled = bits(redemption == null ? null : redemption.entitled());
        var circulation = scheme.circulation();
        members = bits(
                circulation.membership() == null
                        ? null
                        : circulation.membership().asked());
        approved = bits(
                circulation.approval() == null ? null : circulation.approval().asked());
        var open = 0L;
        for (var phase : circulation.phases()) {
            if (phase.openOn(day)) {
                for (var passage : phase.passages()) {
                    open |= pair(passage.from().ordinal(), passage.to().ordinal());
                }
            }
        }
        passages = open;
        for (var medium : scheme.currency().media()) {
            var from = medium.from();
            issued[medium.form().ordinal()] = from != null && !day.isBefore(from);
        }
        var limits = circulation.limits();
        mostPaid = limits == null || limits.operation() == null
                ? Long.MAX_VALUE
                : limits.operation().hundredths();
        mostPaidInDay = limits == null || limits.day() == null
                ? Long.MAX_VALUE
                : limits.day().hundredths();
        mostHeld = limits == null || limits.balance() == null
                ? Long.MAX_VALUE
                : limits.balance().hundredths();
    }

    private static long over(@Nullable Share share) {
        return share == null ? 0 : share.over().longValueExact();
    }

    private static long under(@Nullable Share share) {
        return share == null ? 1 : share.under().longValueExact();
    }

    private static long bits(@Nullable List<ActorKind> kinds) {
        var bits = 0L;
        if (kinds != null) {
            for (var kind : kinds) {
                bits |= 1L << kind.ordinal();
            }
        }
        return bits;
    }

    private static long pair(int from, int to) {
        return 1L << from * KINDS + to;
    }

    boolean opens(int from, int to) {
        return (passages & pair(from, to)) != 0;
    }

    boolean issues(Form form) {
        return issued[form.ordinal()];
    }

    boolean entitles(int kind) {
        return (entitled & 1L << kind) != 0;
    }

    boolean freesOfFee(int kind) {
        return (feeFree & 1L << kind) != 0;
    }

    boolean asksMembership(int kind) {
        return (members & 1L << kind) != 0;
    }

    boolean asksApproval(int kind) {
        return (approved & 1L << kind) != 0;
    }

    long fee(long cents) {
        return rounding.share(cents, feeOver, feeUnder);
    }

    /** Returns what the fund of a form must hold for what is outstanding. */
    long promised(long outstanding) {
        return funding == Funding.FEE_BACKED
                ? outstanding - Rounding.DOWN.share(outstanding, feeOver, feeUnder)
                : outstanding;
    }

    static long share(Rounding rounding, long cents, @Nullable Share share) {
        return share == null ? 0 : rounding.share(cents, over(share), under(share));
    }

    @Nullable
    Ageing ageing() {
        return terms == null ? null : terms.ageing();
    }
}
