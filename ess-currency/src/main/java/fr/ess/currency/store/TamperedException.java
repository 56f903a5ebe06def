package fr.ess.currency.store;

/** The journal is not the one that was written: nothing is read of it from the block named on, and nothing is added to it. */
public final class TamperedException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final long block;

    TamperedException(long block, String message) {
        super(message);
        this.block = block;
    }

    /**
     * Returns the first block that is not what it was.
     *
     * @return its number, from zero
     */
    public long block() {
        return block;
    }
}
