package fr.ess.currency.ledger;

import java.util.AbstractList;
import java.util.List;

/** What became of every command, in order, and the chain of blocks that seals it. */
public final class Journal {

    private final Log<Outcome> outcomes;
    private final Log<Sealed> blocks;
    private final String head;

    Journal(Log<Outcome> outcomes, Log<Sealed> blocks, String head) {
        this.outcomes = outcomes;
        this.blocks = blocks;
        this.head = head;
    }

    /**
     * Returns the number of outcomes.
     *
     * @return the number
     */
    public int size() {
        return outcomes.size();
    }

    /**
     * Returns the outcomes: those posted, and those refused whose id stays that of a failed command.
     *
     * @return the outcomes, in order, not to be changed
     */
    public List<Outcome> outcomes() {
        return list(outcomes);
    }

    /**
     * Returns the blocks sealed.
     *
     * @return the blocks, in order, not to be changed
     */
    public List<Sealed> blocks() {
        return list(blocks);
    }

    /**
     * Returns the link of the last block: 64 zeros while there is none.
     *
     * @return the link
     */
    public String head() {
        return head;
    }

    private static <T> List<T> list(Log<T> log) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return log.get(index);
            }

            @Override
            public int size() {
                return log.size();
            }
        };
    }
}
