package fr.ess.currency.ledger;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.ApprovalTerms;
import fr.ess.currency.Bonus;
import fr.ess.currency.Circulation;
import fr.ess.currency.Exchange;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import fr.ess.currency.Gift;
import fr.ess.currency.Limits;
import fr.ess.currency.LocalCurrency;
import fr.ess.currency.Medium;
import fr.ess.currency.MembershipTerms;
import fr.ess.currency.Passage;
import fr.ess.currency.Phase;
import fr.ess.currency.Redemption;
import fr.ess.currency.Reserve;
import fr.ess.currency.Scheme;
import fr.ess.currency.Strictness;
import fr.ess.currency.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schemes to try a ledger on. */
final class Schemes {

    static final LocalDate START = LocalDate.of(2013, 5, 17);
    static final LocalDate SECOND = LocalDate.of(2015, 1, 1);
    private static final List<ActorKind> ALL = List.of(
            ActorKind.CONSUMER, ActorKind.PROVIDER, ActorKind.ASSOCIATION, ActorKind.PUBLIC_BODY, ActorKind.CCAS);

    private Schemes() {}

    /** Everybody may pay everybody, in both forms; on these terms of exchange and redemption. */
    static Scheme open(
            @Nullable Bonus bonus, @Nullable Funding funding, @Nullable Share fee, FeeDestination destination) {
        return open(bonus, funding, fee, destination, new Ageing(null, null, null, Share.ofPercent("2"), 3), null);
    }

    /** The plain scheme, in which units and notes age. */
    static Scheme ageing(Ageing ageing) {
        return open(null, null, Share.ofPercent("5"), FeeDestination.OPERATING, ageing, null);
    }

    /** The plain scheme with a yearly gift. */
    static Scheme giving(Gift gift) {
        return open(null, null, Share.ofPercent("5"), FeeDestination.OPERATING, null, gift);
    }

    private static Scheme open(
            @Nullable Bonus bonus,
            @Nullable Funding funding,
            @Nullable Share fee,
            FeeDestination destination,
            @Nullable Ageing ageing,
            @Nullable Gift gift) {
        var passages = new ArrayList<Passage>();
        for (var from : ActorKind.values()) {
            for (var to : ActorKind.values()) {
                passages.add(new Passage(from, to));
            }
        }
        return new Scheme(
                currency(),
                List.of(new Terms(
                        START,
                        new Exchange(bonus, null, null, funding),
                        new Redemption(ALL, fee, List.of(ActorKind.PUBLIC_BODY), null, destination),
                        new Reserve(Strictness.REFUSE, null),
                        ageing,
                        gift)),
                new Circulation(List.of(new Phase("open", START, passages)), null, null, null, null));
    }

    static Scheme plain() {
        return open(null, null, Share.ofPercent("5"), FeeDestination.OPERATING);
    }

    static Bonus bonus() {
        return new Bonus(Euros.of(20), Units.of(1));
    }

    /** Two phases and one without a day; members, approved providers, limits. */
    static Scheme phased() {
        return new Scheme(
                currency(),
                List.of(new Terms(
                        START,
                        new Exchange(null, null, null, null),
                        new Redemption(
                                List.of(ActorKind.PROVIDER),
                                Share.ofPercent("5"),
                                null,
                                null,
                                FeeDestination.OPERATING),
                        new Reserve(Strictness.REFUSE, null),
                        null,
                        null)),
                new Circulation(
                        List.of(
                                new Phase(
                                        "one",
                                        START,
                                        List.of(
                                                new Passage(ActorKind.BANK, ActorKind.CONSUMER),
                                                new Passage(ActorKind.CONSUMER, ActorKind.PROVIDER),
                                                new Passage(ActorKind.PROVIDER, ActorKind.BANK))),
                                new Phase("two", SECOND, List.of(new Passage(ActorKind.PROVIDER, ActorKind.PROVIDER))),
                                new Phase("three", null, List.of(new Passage(ActorKind.BANK, ActorKind.CCAS)))),
                        null,
                        new MembershipTerms(List.of(ActorKind.CONSUMER), Euros.of(3), null),
                        new ApprovalTerms(List.of(ActorKind.PROVIDER), 12),
                        new Limits(Units.of(50), Units.of(80), Units.of(200))));
    }

    private static LocalCurrency currency() {
        return new LocalCurrency(
                "Alpha",
                "Association Alpha",
                null,
                List.of(
                        new Medium(Form.PAPER, START, List.of(Units.of(1), Units.of(5))),
                        new Medium(Form.DIGITAL, START, null)));
    }
}
