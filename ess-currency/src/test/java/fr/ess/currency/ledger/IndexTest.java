package fr.ess.currency.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The outcomes by id, whatever was put and removed before. */
class IndexTest {

    @Test
    void what_was_put_is_found_and_what_was_removed_is_not() {
        var random = new SplittableRandom(11);
        var index = new Index();
        var model = new HashMap<CommandId, Outcome>();
        for (var i = 0; i < 40_000; i++) {
            var id = new CommandId(
                    0, random.nextInt(3_000)); // many in each other's way: the table has few places for them
            if (!model.containsKey(id)) {
                var at = LocalDateTime.of(2026, 11, 23, 12, 0);
                var outcome = new Outcome.Refused(
                        new Command.Open(id, at, "name " + i, ActorKind.CONSUMER, Form.PAPER), Reason.NAME_TAKEN, 0);
                index.put(outcome);
                model.put(id, outcome);
            } else if (random.nextInt(3) > 0) {
                index.remove(id);
                model.remove(id);
            }
            index.remove(new CommandId(1, i)); // never there
            var asked = new CommandId(0, random.nextInt(3_000));
            assertThat(index.find(asked)).isSameAs(model.get(asked));
        }
        for (var j = 0; j < 3_000; j++) {
            assertThat(index.find(new CommandId(0, j))).isSameAs(model.get(new CommandId(0, j)));
        }
        assertThat(model).hasSizeGreaterThan(1_000);
    }
}
