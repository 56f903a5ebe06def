package fr.ess.currency.store;

import fr.ess.currency.ledger.Command;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** A program that posts payments until it is killed, and says each id once its posting was acknowledged. */
final class Teller {

    private Teller() {}

    /** Takes the URL of the database and a seed. Two threads post. */
    public static void main(String[] arguments) {
        var store = new Database(arguments[0]).open();
        if (store.account("shop").isEmpty()) {
            Town.holder(store, "alice", 1_000_000_00);
            Town.holder(store, "shop", 1_000_000_00);
        }
        var random = new SplittableRandom(Long.parseLong(arguments[1]));
        var other = random.split();
        new Thread(() -> post(store, other)).start();
        post(store, random);
    }

    private static void post(Store store, SplittableRandom random) {
        var alice = store.account("alice").orElseThrow();
        var shop = store.account("shop").orElseThrow();
        while (true) {
            var commands = new ArrayList<Command>();
            for (var i = random.nextInt(20); i >= 0; i--) {
                var cents = random.nextInt(1, 100);
                commands.add(random.nextBoolean() ? Town.pay(alice, shop, cents) : Town.pay(shop, alice, cents));
            }
            store.post(commands);
            var told = new StringBuilder();
            commands.forEach(each -> told.append(each.id()).append('\n'));
            System.out.print(told);
            System.out.flush();
        }
    }
}
