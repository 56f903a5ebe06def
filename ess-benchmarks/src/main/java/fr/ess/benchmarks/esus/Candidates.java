package fr.ess.benchmarks.esus;

import fr.ess.core.esus.Aim;
import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.ClosedYear;
import fr.ess.core.esus.Impact;
import fr.ess.core.esus.ListedBody;
import fr.ess.core.esus.Listing;
import fr.ess.core.esus.Mission;
import fr.ess.core.esus.Paid;
import fr.ess.core.esus.Payroll;
import fr.ess.core.esus.Trading;
import fr.ess.core.esus.WageZone;
import fr.ess.core.esus.Way;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Candidates of whom all facts are known. */
public final class Candidates {

    /** The day of the question. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Share[] PARTS = {Share.WHOLE, Share.WHOLE, Share.WHOLE, Share.HALF, Share.of(4, 5)};
    private static final long[] AMOUNTS = {
        62_000, 52_000, 41_000, 38_000, 36_500, 33_000, 31_000, 30_000, 27_000, 24_000
    };

    private Candidates() {}

    /** Returns a lawful one in the general way, of ten people and three years. */
    public static Candidate lawful() {
        return general(310_000_00, 450_000_00, 0, true, people(amount -> Euros.of(amount)), Trading.NO_SECURITIES);
    }

    /** Returns one by right. */
    static Candidate byRight() {
        return new Candidate(
                Way.BY_RIGHT,
                true,
                null,
                null,
                new Listing(ListedBody.INTEGRATION_WORKSHOP, true, null),
                null,
                new Payroll(2025, WageZone.GENERAL, Euros.ZERO, people(amount -> Euros.of(amount))),
                Trading.NOT_TRADED);
    }

    private static List<Paid> people(Function<Long, Euros> amounts) {
        var people = new ArrayList<Paid>();
        for (var amount : AMOUNTS) {
            people.add(new Paid(amounts.apply(amount), Share.WHOLE));
        }
        return people;
    }

    private static Candidate general(
            long social, long total, long remuneration, boolean undertaking, List<Paid> people, Trading trading) {
        var years = new ArrayList<ClosedYear>();
        for (var year = 2023; year <= 2025; year++) {
            years.add(new ClosedYear(
                    LocalDate.of(year, 12, 31),
                    Euros.ofCents(social),
                    Euros.ofCents(total),
                    Euros.ofCents(remuneration),
                    Euros.of(200_000)));
        }
        return new Candidate(
                Way.GENERAL,
                true,
                null,
                new Mission(List.of(Aim.SOCIAL_LINK_OR_COHESION), true, null),
                null,
                new Impact(years, undertaking, Share.ofPercent("3.25")),
                new Payroll(2025, WageZone.GENERAL, Euros.ZERO, people),
                trading);
    }

    /** Returns those on each side of each limit, by a cent. */
    static List<Candidate> boundaries() {
        // 11.88 € × 1820 h = 21 621.60 €: the mean may be 151 351.20 €, the highest 216 216.00 €
        var all = new ArrayList<Candidate>(List.of(lawful(), byRight()));
        for (var cents = -1; cents <= 1; cents++) {
            var one = cents;
            all.add(general(297_000_00 + cents, 450_000_00, 99_999_00, true, people(Euros::of), Trading.NOT_TRADED));
            // 8.25 % of 600 000 € is 49 500 €, 16 500 € a year
            all.add(general(0, 450_000_00, 16_500_00 + cents, true, people(Euros::of), Trading.NOT_TRADED));
            all.add(general(0, 450_000_00, 16_500_00 + cents, false, people(Euros::of), Trading.NOT_TRADED));
            all.add(general(
                    300_000_00,
                    450_000_00,
                    0,
                    true,
                    people(amount -> Euros.ofCents(151_351_20 + one)),
                    Trading.ON_A_MARKET_OF_A_PORTFOLIO_MANAGER));
            all.add(general(
                    300_000_00,
                    450_000_00,
                    0,
                    true,
                    people(amount -> amount == 62_000 ? Euros.ofCents(216_216_00 + one) : Euros.of(amount)),
                    Trading.ON_A_MARKET));
        }
        return all;
    }

    /** Returns many that vary in every fact; the same ones for the same seed. */
    public static List<Candidate> many(int number, long seed) {
        var random = new SplittableRandom(seed);
        var all = new ArrayList<Candidate>(number);
        for (var i = 0; i < number; i++) {
            all.add(one(random));
        }
        return all;
    }

    /** Returns one that varies in every fact. */
    public static Candidate one(SplittableRandom random) {
        var people = new ArrayList<Paid>();
        for (var i = 0; i < 10; i++) {
            people.add(new Paid(
                    Euros.ofCents(random.nextLong(20_000_00, random.nextInt(4) == 0 ? 220_000_00 : 80_000_00)),
                    PARTS[random.nextInt(PARTS.length)]));
        }
        var payroll = new Payroll(
                2023 + random.nextInt(3),
                random.nextInt(5) == 0 ? WageZone.MAYOTTE : WageZone.GENERAL,
                random.nextBoolean() ? Euros.ZERO : Euros.ofCents(random.nextLong(20_000_00, 30_000_00)),
                people);
        var trading = pick(random, Trading.values());
        var member = random.nextInt(10) != 0;
        if (random.nextInt(3) == 0) {
            var body = pick(random, ListedBody.values());
            return new Candidate(
                    Way.BY_RIGHT,
                    member,
                    null,
                    null,
                    new Listing(
                            body == ListedBody.ADAPTED_TEMPORARY_AGENCY ? ListedBody.OTHER : body,
                            random.nextInt(8) != 0,
                            random.nextBoolean()),
                    null,
                    payroll,
                    trading);
        }
        var years = new ArrayList<ClosedYear>();
        for (var year = 2026 - 1 - random.nextInt(4); year <= 2026; year++) {
            var total = random.nextLong(100_000_00, 900_000_00);
            years.add(new ClosedYear(
                    LocalDate.of(year, 12, 31),
                    Euros.ofCents(random.nextLong(total / 2, total)),
                    Euros.ofCents(total),
                    Euros.ofCents(random.nextLong(0, 40_000_00)),
                    Euros.ofCents(random.nextLong(50_000_00, 400_000_00))));
        }
        return new Candidate(
                Way.GENERAL,
                member,
                null,
                new Mission(
                        random.nextInt(8) == 0 ? List.of() : List.of(pick(random, Aim.values())),
                        random.nextInt(8) != 0,
                        null),
                null,
                new Impact(years, random.nextBoolean(), Share.of(random.nextInt(0, 400), 10_000)),
                payroll,
                trading);
    }

    private static <E> E pick(SplittableRandom random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
