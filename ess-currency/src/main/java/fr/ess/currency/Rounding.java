package fr.ess.currency;

/** How a share of an amount is rounded to the cent. */
public enum Rounding {
    /** To the nearest cent, half a cent up. */
    HALF_UP,
    /** To the cent below. */
    DOWN,
    /** To the cent above. */
    UP;

    /**
     * Returns a share of an amount.
     *
     * @param cents  the amount in cents, zero or more
     * @param over  the numerator of the share, zero or more
     * @param under  the denominator of the share, more than zero
     * @return the share in whole cents
     * @throws ArithmeticException if it does not fit
     */
    public long share(long cents, long over, long under) {
        var product = Math.multiplyExact(cents, over);
        var down = product / under;
        var rest = product % under;
        return switch (this) {
            case DOWN -> down;
            case UP -> rest == 0 ? down : down + 1;
            case HALF_UP -> rest >= under - rest ? down + 1 : down;
        };
    }
}
