package fr.ess.currency.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The outcomes by id, whatever was put and removed before. */
class IndexTest {

    @Test
    void what_was_put_is_found_and_what_was_removed_is_not() {
        var random = new SplittableRandom(11);
        var outcomes = new Log<Outcome>();
        var index = new Index(outcomes);
        var model = new HashMap<CommandId, Integer>();
        for (var i = 0; i < 40_000; i++) {
            var id = new CommandId(
                    0, random.nextInt(3_000)); // many in each other's way: the table has few places for them
            var known = model.get(id);
            if (known == null) {
                var at = LocalDateTime.of(2026, 11, 23, 12, 0);
                model.put(id, outcomes.size());
                index.put(id, outcomes.size());
                outcomes.append(new Outcome.Refused(
                        new Command.Open(id, at, "name " + i, ActorKind.CONSUMER, Form.PAPER), Reason.NAME_TAKEN, 0));
            } else if (random.nextInt(3) > 0) {
                index.remove(id, known);
                model.remove(id);
            }
            index.remove(new CommandId(1, i), i); // never there
            same(index, outcomes, model, new CommandId(0, random.nextInt(3_000)));
        }
        for (var j = 0; j < 3_000; j++) {
            same(index, outcomes, model, new CommandId(0, j));
        }
        assertThat(model).hasSizeGreaterThan(1_000);
    }

    private static void same(Index index, Log<Outcome> outcomes, Map<CommandId, Integer> model, CommandId id) {
        var number = model.get(id);
        assertThat(index.find(id)).isSameAs(number == null ? null : outcomes.get(number));
    }
}
